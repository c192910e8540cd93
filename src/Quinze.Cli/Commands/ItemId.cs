using System.Globalization;
using Quinze.Cli.Language;
using Quinze.Storing;

namespace Quinze.Cli.Commands;

/// <summary>The id of a post or an interaction, as JSON and <c>show</c> write it.</summary>
internal static class ItemId
{
    private static readonly Phrase Known = new("the id of something in this ledger", "l'id de quelque chose dans ce carnet");

    public static bool IsOne(string text) => NumberIn(text) is not null;

    /// <summary>The id itself; a problem when the ledger has no such thing.</summary>
    public static string Check(Call call, ILedgerStore store, string id) =>
        store.Details([NumberIn(id)!.Value]).Count > 0 ? id : throw Usage.Problem(call, "ITEM", id, Known);

    private static long? NumberIn(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return
            dash > 0
            && text[..dash] is "post" or "interaction"
            && long.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
