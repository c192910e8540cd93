window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Relieuse &amp; lectrice",
        "website" : "",
        "location" : ""
      },
      "avatarMediaUrl" : "https://pbs.twimg.com/x.jpg"
    }
  }
]