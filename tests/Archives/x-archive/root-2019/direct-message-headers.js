window.YTD.direct_message_headers.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1001-2002",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "3",
            "senderId" : "1001",
            "createdAt" : "2019-01-27T16:00:00.744Z",
            "mediaUrls" : [],
            "urls" : [],
            "reactions" : [],
            "recipientId" : "2002"
          }
        },
        {
          "messageCreate" : {
            "id" : "2",
            "senderId" : "2002",
            "createdAt" : "2019-01-27T15:58:52.744Z",
            "mediaUrls" : [],
            "urls" : [],
            "reactions" : [],
            "recipientId" : "1001"
          }
        }
      ]
    }
  }
]