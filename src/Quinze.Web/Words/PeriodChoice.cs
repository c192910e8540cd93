namespace Quinze.Web.Words;

/// <summary>The period chosen at the top of a room, as the address says it; an address that says nonsense chooses nothing.</summary>
/// <param name="Said">As in the address; empty for each analysis's own usual period.</param>
internal sealed record PeriodChoice(string Said, PeriodWish? Wish)
{
    public static PeriodChoice Of(string said) =>
        said.Length > 0 && PeriodWish.Parse(said) is { } wish ? new PeriodChoice(said, wish) : new PeriodChoice("", null);
}
