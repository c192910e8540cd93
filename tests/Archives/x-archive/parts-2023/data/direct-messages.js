window.YTD.direct_messages.part0 = [
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
            "recipientId" : "2002",
            "text" : "Je t'envoie ça."
          }
        },
        {
          "messageCreate" : {
            "id" : "2",
            "senderId" : "2002",
            "createdAt" : "2022-01-27T15:58:52.744Z",
            "mediaUrls" : [],
            "urls" : [],
            "reactions" : [],
            "recipientId" : "1001",
            "text" : "Tu as le patron ?"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1001-1001",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "4",
            "senderId" : "1001",
            "createdAt" : "2022-01-28T10:00:00.000Z",
            "mediaUrls" : [],
            "urls" : [],
            "reactions" : [],
            "recipientId" : "1001",
            "text" : "Colle"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1001-2009",
      "messages" : []
    }
  }
]