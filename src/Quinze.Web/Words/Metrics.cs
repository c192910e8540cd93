namespace Quinze.Web.Words;

/// <summary>What is observed of a post, in the visitor's language; field terms keep their standard names.</summary>
internal static class Metrics
{
    public static string Of(Tongue tongue, string metric) =>
        metric switch
        {
            "impressions" => "impressions",
            "membersReached" => tongue == Tongue.French ? "membres touchés" : "members reached",
            "engagements" => "engagements",
            "reactions" => tongue == Tongue.French ? "réactions" : "reactions",
            "comments" => tongue == Tongue.French ? "commentaires" : "comments",
            "reposts" => tongue == Tongue.French ? "partages" : "reposts",
            "saves" => tongue == Tongue.French ? "enregistrements" : "saves",
            "sends" => tongue == Tongue.French ? "envois" : "sends",
            "profileViews" => tongue == Tongue.French ? "vues du profil" : "profile views",
            "followersGained" => tongue == Tongue.French ? "abonnés gagnés" : "followers gained",
            "clicks" => tongue == Tongue.French ? "clics" : "clicks",
            "views" => tongue == Tongue.French ? "vues" : "views",
            "likes" => tongue == Tongue.French ? "j'aime" : "likes",
            "replies" => tongue == Tongue.French ? "réponses" : "replies",
            "quotes" => tongue == Tongue.French ? "citations" : "quotes",
            _ => metric,
        };
}
