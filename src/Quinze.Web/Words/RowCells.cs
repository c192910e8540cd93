using NodaTime.Text;
using Quinze.Importing;

namespace Quinze.Web.Words;

/// <summary>What the command line writes into a cell, in the visitor's words.</summary>
internal sealed class RowCells(IReadOnlyList<SourceCard> sources, Tongue tongue)
{
    /// <summary>An instant or a day as a day, as one writes it; anything else as it is.</summary>
    public string Day(string cell) =>
        InstantPattern.General.Parse(cell) is { Success: true, Value: var at } ? Figures.Day(tongue, at.InUtc().Date)!
        : DayText.Read(cell) is { } day ? Figures.Day(tongue, day)!
        : cell == "?" ? Known("")
        : cell;

    public string Known(string cell) => cell.Length > 0 ? cell : T("unknown", "inconnu");

    public string KindOfPost(string cell) => Parsed<PostKind>(cell) is { } kind ? PostKinds.Of(tongue, kind) : cell;

    public string KindOfAct(string cell) => Parsed<InteractionKind>(cell) is { } kind ? KindNames.Of(tongue, kind) : cell;

    public string Way(string cell) =>
        cell switch
        {
            "sent" => T("from you", "de vous"),
            "received" => T("to you", "vers vous"),
            "mutual" => T("both ways", "dans les deux sens"),
            _ => cell,
        };

    /// <summary>A figure that was read, with what it is a part of in brackets.</summary>
    public string Metric(string cell)
    {
        var bracket = cell.IndexOf(" (", StringComparison.Ordinal);
        return bracket < 0 ? Terms.Metric(tongue, cell) : Terms.Metric(tongue, cell[..bracket]) + cell[bracket..];
    }

    /// <summary>The networks of some handles, each once: <c>linkedin:/in/anna mastodon:@anna</c>.</summary>
    public static string Networks(string handles) =>
        string.Join(", ", handles.Split(' ').Select(h => h.Split(':')[0]).Distinct().Select(Terms.Network));

    public string Source(string cell) => sources.FirstOrDefault(s => s.Name == cell) is { } card ? T(card.TitleEn, card.TitleFr) : cell;

    public string Coverage(string kind) => Terms.Capital(tongue, "kind", kind);

    private static T? Parsed<T>(string cell)
        where T : struct, Enum =>
        Enum.TryParse<T>(cell.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind) ? kind : null;

    private string T(string en, string fr) => tongue == Tongue.French ? fr : en;
}
