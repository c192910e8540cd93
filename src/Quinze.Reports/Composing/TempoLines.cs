using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports.Charts;
using Quinze.Reports.Words;
using Days = Quinze.Period;

namespace Quinze.Reports.Composing;

/// <summary>The days of posting, laid on lines of a quarter each, or of a year each when the period is long.</summary>
internal static class TempoLines
{
    private const int QuartersUpTo = 800;
    private const int MostLines = 12;

    public static TempoStrip Of(Composition c, Finding finding, TempoResults results)
    {
        var words = c.Words;
        var posts = c
            .View.Facts.Posts.Where(p =>
                PublicActivity.IsPublished(p)
                && p is { Kind: PostKind.Post or PostKind.Article or PostKind.Quote, Day: { } day }
                && finding.Period.Contains(day)
            )
            .CountBy(p => p.Day!.Value)
            .ToDictionary();
        var period = finding.Period;
        if (period.IsAll && posts.Count > 0)
        {
            period = new Days(posts.Keys.Min(), finding.AsOf ?? posts.Keys.Max());
        }
        var months = period.Days <= QuartersUpTo ? 3 : 12;
        List<TempoLine> lines = [];
        var first = new LocalDate(period.From.Year, (((period.From.Month - 1) / months) * months) + 1, 1);
        for (var from = first; from <= period.To; from = from.PlusMonths(months))
        {
            lines.Add(LineOf(words, from, months, period, posts, results));
        }
        return new TempoStrip(
            "tempo-days",
            words.TempoPicture,
            words.TempoPictureSays(results.Posts, results.Challenges.Count, results.Rests.Count),
            [.. lines.TakeLast(MostLines)]
        );
    }

    private static TempoLine LineOf(
        Wording words,
        LocalDate from,
        int months,
        Days period,
        Dictionary<LocalDate, int> posts,
        TempoResults results
    )
    {
        var to = from.PlusMonths(months).PlusDays(-1);
        var line = new Days(from, to);
        int At(LocalDate day) => NodaTime.Period.DaysBetween(from, day);
        Stretch? Clip(LocalDate a, LocalDate b, string label)
        {
            var (start, end) = (a < from ? from : a, b > to ? to : b);
            return start > end ? null : new Stretch(At(start), At(end), a < from ? "" : label);
        }
        return new TempoLine(
            Wording.Year(from.Year),
            line.Days,
            [.. posts.Where(p => line.Contains(p.Key)).OrderBy(p => p.Key).Select(p => (At(p.Key), p.Value))],
            [.. results.Challenges.Select(r => Clip(r.From, r.To, words.DaysOf(r.Days))).OfType<Stretch>()],
            [.. results.Rests.Select(r => Clip(r.From, r.To, words.DaysOf(r.Days))).OfType<Stretch>()],
            [
                .. Enumerable
                    .Range(0, months)
                    .Where(m => months == 3 || m % 3 == 0)
                    .Select(m => from.PlusMonths(m))
                    .Select(m => (At(m), words.Month(m))),
            ]
        )
        {
            Known = Clip(period.From, period.To, ""),
        };
    }
}
