namespace Quinze.Web.Words;

/// <summary>Kinds of post in the visitor's language.</summary>
internal static class PostKinds
{
    public static string Of(Tongue tongue, PostKind kind) => Terms.Of(tongue, "one", kind.ToString().ToLowerInvariant());
}
