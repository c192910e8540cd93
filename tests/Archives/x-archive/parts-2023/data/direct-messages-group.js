window.YTD.direct_messages_group.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1400000000000000000",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "9",
            "senderId" : "2005",
            "createdAt" : "2022-02-03T10:00:00.000Z",
            "mediaUrls" : [],
            "urls" : [],
            "reactions" : [],
            "text" : "Merci de l'accueil"
          }
        },
        {
          "participantsJoin" : {
            "initiatingUserId" : "2002",
            "userIds" : [
              "2005"
            ],
            "createdAt" : "2022-02-03T09:00:00.000Z"
          }
        },
        {
          "conversationNameUpdate" : {
            "initiatingUserId" : "2002",
            "name" : "Le club",
            "createdAt" : "2022-02-02T09:00:00.000Z"
          }
        },
        {
          "messageCreate" : {
            "id" : "8",
            "senderId" : "1001",
            "createdAt" : "2022-02-01T10:00:00.000Z",
            "mediaUrls" : [],
            "urls" : [],
            "reactions" : [],
            "text" : "Bonjour à tous"
          }
        },
        {
          "joinConversation" : {
            "initiatingUserId" : "2002",
            "participantsSnapshot" : [
              "1001",
              "2002",
              "2003"
            ],
            "createdAt" : "2022-02-01T09:00:00.000Z"
          }
        }
      ]
    }
  }
]