using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>What Quinze says of the whole, before any section: at most four sentences.</summary>
internal static class Letter
{
    public static IReadOnlyList<Prose> Of(Composition c)
    {
        List<Prose> letter = c.Options.AuditOnly ? [c.Words.LetterAuditOnly(c.LettersRead)] : [];
        if (c.Results<CirclesResults>("circles") is { } circles)
        {
            letter.Add(c.Words.LetterFifteen(circles.Fifteen.Count));
        }
        if (c.Results<QuietResults>("quiet") is { } quiet)
        {
            letter.Add(c.Words.LetterQuiet(quiet.Quiet.Count));
        }
        if (c.Results<WordsWentResults>("words-went") is { Years: [var now, ..] years } && now.Fifteen > 0)
        {
            letter.Add(c.Words.LetterWords(ShareOf(now), years.Count > 1 ? OfFifteen(years[1]) : null, PeriodOf(now)));
        }
        if (c.Find("audit") is not null)
        {
            letter.Add(c.Words.LetterNobodyTells);
        }
        return letter.Count == 0 ? [c.Words.NothingToRead] : letter;
    }

    /// <summary>The share that went to the fifteen; nothing can be said where nobody was one of them.</summary>
    public static double? OfFifteen(WordsOfYear year) => year.Fifteen > 0 ? ShareOf(year) : null;

    public static Period PeriodOf(WordsOfYear year) => new(year.From, year.To);

    public static double ShareOf(WordsOfYear year, WordsAddressee to = WordsAddressee.Fifteen) =>
        year.Went.FirstOrDefault(w => w.To == to)?.Share ?? 0;
}
