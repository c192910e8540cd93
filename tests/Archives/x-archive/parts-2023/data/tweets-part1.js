window.YTD.tweets.part1 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588098234567890944",
            "1588099234567890944"
          ]
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "18"
      ],
      "favorite_count" : "0",
      "id_str" : "1588098234567890944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588098234567890944",
      "created_at" : "Thu Nov 03 09:18:00 +0000 2022",
      "favorited" : false,
      "full_text" : "Une faute de frape",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1588098234567890944",
          "editControlInitial" : {
            "editTweetIds" : [
              "1588098234567890944",
              "1588099234567890944"
            ]
          }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "19"
      ],
      "favorite_count" : "0",
      "id_str" : "1588099234567890944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588099234567890944",
      "created_at" : "Thu Nov 03 09:20:00 +0000 2022",
      "favorited" : false,
      "full_text" : "Une faute de frappe",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1589000000000000000"
          ],
          "editableUntil" : "2022-11-03T09:20:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [],
        "symbols" : [],
        "user_mentions" : [],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "289"
      ],
      "favorite_count" : "7",
      "id_str" : "1589000000000000000",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1589000000000000000",
      "created_at" : "Sat Nov 05 20:59:46 +0000 2022",
      "favorited" : false,
      "full_text" : "Un long texte sur la colle de pâte, qui tient bien plus que deux cent quatre-vingts signes quand on la laisse faire, Un long texte sur la colle de pâte, qui tient bien plus que deux cent quatre-vingts signes quand on la laisse faire, Un long texte sur la colle de pâte, … https://t.co/more",
      "lang" : "fr"
    }
  }
]