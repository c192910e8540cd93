namespace Quinze;

/// <summary>
/// What the owner says of their own presence, as it holds: the words of the trade, the names of the brand, the holidays one keeps. The last word on each stands; an empty one takes it back.
/// </summary>
/// <param name="Trade">Words and phrases; a last <c>*</c> leaves the end of a word open. Null when never said.</param>
/// <param name="Brand">Names of the brand; null when never said.</param>
/// <param name="Holidays">A calendar (<c>fr</c>, <c>alsace-moselle</c>, <c>none</c>), then further days off, as ISO days or as <c>MM-DD</c> of every year; null when never said.</param>
public sealed record Declared(IReadOnlyList<string>? Trade, IReadOnlyList<string>? Brand, IReadOnlyList<string>? Holidays)
{
    public const string OfTrade = "trade";
    public const string OfBrand = "brand";
    public const string OfHolidays = "holidays";

    public static Declared In(Views.JudgementsInForce inForce)
    {
        IReadOnlyList<string>? Last(string what) =>
            inForce.All.LastOrDefault(j => j.Kind == JudgementKind.Declared && j.About is [var about, ..] && about == what)
                is { About: [_, _, ..] } said
                ? [.. said.About.Skip(1)]
                : null;
        return new Declared(Last(OfTrade), Last(OfBrand), Last(OfHolidays));
    }
}
