window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1587000000000000002",
      "fullText" : "Une belle ficelle",
      "expandedUrl" : "https://twitter.com/i/web/status/1587000000000000002"
    }
  },
  {
    "like" : {
      "tweetId" : "1587000000000000003",
      "expandedUrl" : "https://twitter.com/i/web/status/1587000000000000003"
    }
  }
]