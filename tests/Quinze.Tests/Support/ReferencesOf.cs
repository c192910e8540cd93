using Quinze.Importing;

namespace Quinze.Tests.Support;

/// <summary>References of people and of a machine beside whatever a ledger tells already.</summary>
internal static class ReferencesOf
{
    public static LedgerOf With(this LedgerOf ledger, PostOrigin origin, IEnumerable<string> texts)
    {
        foreach (var (i, text) in texts.Index())
        {
            ledger.Add(
                new PostEntry(default)
                {
                    Network = "web",
                    Kind = PostKind.Article,
                    Ref = PostRef.At($"text:{origin}:{i}"),
                    At = null,
                    Author = new Handle("web", "org:reference", HandleKind.Organisation),
                    Origin = origin,
                    Text = Utf8Text.From(text),
                }
            );
        }
        return ledger;
    }
}
