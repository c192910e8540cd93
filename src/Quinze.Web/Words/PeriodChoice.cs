namespace Quinze.Web.Words;

/// <summary>The period chosen at the top of a room, as the address says it; an address that says nonsense chooses nothing.</summary>
/// <param name="Said">As in the address; empty for each analysis's own usual period.</param>
internal sealed record PeriodChoice(string Said, PeriodWish? Wish)
{
    public static PeriodChoice None { get; } = new("", null);

    /// <summary>Put beside the period before it, where an analysis can.</summary>
    public bool Against { get; init; }

    public static PeriodChoice Of(string said) =>
        said.Length > 0 && PeriodWish.Parse(said) is { } wish ? new PeriodChoice(said, wish) : None;

    /// <summary>As the address says it: a period, or the first and last day of one's own; and whether the period before is put beside it.</summary>
    public static PeriodChoice Of(string said, string since, string until, string against)
    {
        var chosen = Of(
            said.Length > 0 ? said
            : since.Length > 0 && until.Length > 0 ? $"{since}..{until}"
            : ""
        );
        return against == "before" && chosen.Wish is not null ? chosen with { Against = true } : chosen;
    }

    /// <summary>The part of an address that says it, with its question mark; empty when nothing was chosen.</summary>
    public string Query() => Said.Length == 0 ? "" : "?period=" + Uri.EscapeDataString(Said) + (Against ? "&against=before" : "");
}
