window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "anais@example.org",
      "createdVia" : "web",
      "username" : "Anais_K",
      "accountId" : "1001",
      "createdAt" : "2012-03-05T10:00:00.000Z",
      "accountDisplayName" : "Anaïs Kermarrec"
    }
  }
]