window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "1001",
    "userName": "Anais_K",
    "displayName": "Ana\u00efs Kermarrec"
  },
  "archiveInfo": {
    "sizeBytes": "1000",
    "generationDate": "2023-02-10T08:00:00.000Z",
    "isPartialArchive": false,
    "maxPartSizeBytes": "53687091200"
  },
  "readmeInfo": {
    "fileName": "data/README.txt"
  },
  "dataTypes": {
    "tweets": {
      "mediaDirectory": "data/tweets_media",
      "files": [
        {
          "fileName": "data/tweets.js",
          "globalName": "YTD.tweets.part0",
          "count": "7"
        },
        {
          "fileName": "data/tweets-part1.js",
          "globalName": "YTD.tweets.part1",
          "count": "4"
        }
      ]
    },
    "like": {
      "files": [
        {
          "fileName": "data/like.js",
          "globalName": "YTD.like.part0",
          "count": "2"
        }
      ]
    },
    "moment": {
      "files": [
        {
          "fileName": "data/moment.js",
          "globalName": "YTD.moment.part0",
          "count": "0"
        }
      ]
    }
  }
}