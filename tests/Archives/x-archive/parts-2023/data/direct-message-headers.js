window.YTD.direct_message_headers.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1001-2002",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "3",
            "senderId" : "1001",
            "createdAt" : "2022-01-27T16:00:00.744Z",
            "mediaUrls" : [],
            "urls" : [],
            "reactions" : [],
            "recipientId" : "2002"
          }
        }
      ]
    }
  }
]