window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1589000000000000001",
      "createdAt" : "2022-11-05T20:59:46.000Z",
      "updatedAt" : "2022-11-05T20:59:46.000Z",
      "lifecycle" : {
        "value" : "1"
      },
      "core" : {
        "text" : "Un long texte sur la colle de pâte, qui tient bien plus que deux cent quatre-vingts signes quand on la laisse faire, Un long texte sur la colle de pâte, qui tient bien plus que deux cent quatre-vingts signes quand on la laisse faire, Un long texte sur la colle de pâte, qui tient bien plus que deux cent quatre-vingts signes quand on la laisse faire, ",
        "urls" : [],
        "mentions" : []
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1590000000000000001",
      "createdAt" : "2022-11-08T20:59:46.000Z",
      "lifecycle" : {
        "value" : "1"
      },
      "core" : {
        "text" : "Un long texte dont le début manque dans l'archive."
      }
    }
  }
]