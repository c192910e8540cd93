namespace Quinze.Web.Words;

/// <summary>Kinds of post in the visitor's language.</summary>
internal static class PostKinds
{
    public static string Of(Tongue tongue, PostKind kind) =>
        tongue == Tongue.English
            ? kind.ToString().ToLowerInvariant()
            : kind switch
            {
                PostKind.Post => "publication",
                PostKind.Article => "article",
                PostKind.Reshare => "partage",
                PostKind.Reply => "réponse",
                PostKind.Quote => "citation",
                PostKind.Story => "story",
                PostKind.Draft => "brouillon",
                _ => "autre",
            };
}
