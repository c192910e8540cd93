using System.Collections.Immutable;

namespace Quinze.Text;

/// <summary>A text as it is compared: compatibility form (NFKC), lower case, straight apostrophes, single spaces, lines kept, without web
/// addresses, mentions and emoji. A tag inside a sentence stays as its word; tags that stand alone are only in <c>Tags</c>.</summary>
public sealed record NormalisedText(string Body, ImmutableArray<string> Tags)
{
    public static NormalisedText Of(string text)
    {
        List<string> tags = [];
        var body = Normaliser.Mine.BodyOf(text, tags);
        return new NormalisedText(body.ToString(), [.. tags]);
    }
}
