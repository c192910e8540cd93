namespace Quinze.Web.Words;

/// <summary>Who could see a post, as its network's files say it, in the visitor's words.</summary>
internal static class SeenBy
{
    /// <returns>Null where it is not told, or everybody could; a word that nobody knows stays as it is.</returns>
    public static string? Of(Tongue tongue, string? visibility)
    {
        var french = tongue == Tongue.French;
        return visibility?.ToLowerInvariant() switch
        {
            null or "" or "public" or "member_network" or "unlisted" or "everyone" => null,
            "connections_only" or "connections" => french ? "vue de vos seules relations" : "seen by your connections only",
            "private" or "only_me" or "followers" => french ? "vue de quelques-uns" : "seen by a few",
            "direct" => french ? "aux personnes qu’elle nomme" : "to those it names",
            "promoted" => french ? "sponsorisée" : "promoted",
            _ => visibility,
        };
    }
}
