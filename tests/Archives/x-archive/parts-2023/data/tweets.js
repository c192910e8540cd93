window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588091234567890944"
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
        "urls" : [
          {
            "url" : "https://t.co/aaa",
            "expanded_url" : "https://blog.example/colle",
            "display_url" : "x",
            "indices" : [
              "0",
              "1"
            ]
          }
        ],
        "media" : [
          {
            "url" : "https://t.co/pic",
            "type" : "photo",
            "expanded_url" : "https://twitter.com/anais_k/status/1/photo/1"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "5",
      "id_str" : "1588091234567890944",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1588091234567890944",
      "created_at" : "Thu Nov 03 08:50:26 +0000 2022",
      "favorited" : false,
      "full_text" : "Un carnet &amp; une colle : 3 &lt; 4 https://t.co/aaa https://t.co/pic",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588092234567890944"
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
        "user_mentions" : [
          {
            "name" : "Yann Le Goff",
            "screen_name" : "yann_lg",
            "indices" : [
              "0",
              "5"
            ],
            "id_str" : "2002",
            "id" : "2002"
          },
          {
            "name" : "Léa Tanguy",
            "screen_name" : "lea_t",
            "indices" : [
              "0",
              "5"
            ],
            "id_str" : "2003",
            "id" : "2003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "28"
      ],
      "favorite_count" : "1",
      "id_str" : "1588092234567890944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588092234567890944",
      "created_at" : "Thu Nov 03 08:54:26 +0000 2022",
      "favorited" : false,
      "full_text" : "@yann_lg @lea_t oui, du lin.",
      "lang" : "fr",
      "in_reply_to_status_id" : "1588000000000000001",
      "in_reply_to_status_id_str" : "1588000000000000001",
      "in_reply_to_user_id" : "2002",
      "in_reply_to_user_id_str" : "2002",
      "in_reply_to_screen_name" : "yann_lg"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588093234567890944"
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
        "15"
      ],
      "favorite_count" : "0",
      "id_str" : "1588093234567890944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588093234567890944",
      "created_at" : "Thu Nov 03 08:58:26 +0000 2022",
      "favorited" : false,
      "full_text" : "Et je continue.",
      "lang" : "fr",
      "in_reply_to_status_id_str" : "1588091234567890944",
      "in_reply_to_status_id" : "1588091234567890944",
      "in_reply_to_user_id" : "1001",
      "in_reply_to_user_id_str" : "1001",
      "in_reply_to_screen_name" : "Anais_K"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588094234567890944"
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
        "user_mentions" : [
          {
            "name" : "Léa Tanguy",
            "screen_name" : "lea_t",
            "indices" : [
              "0",
              "5"
            ],
            "id_str" : "2003",
            "id" : "2003"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "41"
      ],
      "favorite_count" : "0",
      "id_str" : "1588094234567890944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588094234567890944",
      "created_at" : "Thu Nov 03 09:02:26 +0000 2022",
      "favorited" : false,
      "full_text" : "RT @lea_t: Trois façons de coudre un cah…",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588095234567890944"
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
        "urls" : [
          {
            "url" : "https://t.co/q",
            "expanded_url" : "https://twitter.com/yann_lg/status/1587000000000000002",
            "display_url" : "x",
            "indices" : [
              "0",
              "1"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "21"
      ],
      "favorite_count" : "3",
      "id_str" : "1588095234567890944",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1588095234567890944",
      "created_at" : "Thu Nov 03 09:06:26 +0000 2022",
      "favorited" : false,
      "full_text" : "À lire https://t.co/q",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588096234567890944"
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
        "user_mentions" : [
          {
            "name" : "Une Partie",
            "screen_name" : "partie",
            "indices" : [
              "0",
              "5"
            ],
            "id_str" : "-1",
            "id" : "-1"
          },
          {
            "name" : "Yann Le Goff",
            "screen_name" : "yann_lg",
            "indices" : [
              "0",
              "5"
            ],
            "id_str" : "2002",
            "id" : "2002"
          }
        ],
        "urls" : []
      },
      "display_text_range" : [
        "0",
        "24"
      ],
      "favorite_count" : "0",
      "id_str" : "1588096234567890944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588096234567890944",
      "created_at" : "Thu Nov 03 09:10:26 +0000 2022",
      "favorited" : false,
      "full_text" : "@partie @yann_lg bonjour",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588097234567890944"
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
        "39"
      ],
      "favorite_count" : "0",
      "id_str" : "1588097234567890944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1588097234567890944",
      "created_at" : "Mon Feb 03 09:10:26 +0000 1997",
      "favorited" : false,
      "full_text" : "Un exportateur qui se trompe de siècle.",
      "lang" : "fr"
    }
  }
]