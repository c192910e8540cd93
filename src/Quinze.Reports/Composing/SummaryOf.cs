using Quinze.Analyses;
using Quinze.Findings;

namespace Quinze.Reports.Composing;

/// <summary>What fits on one screen: names, and the figures that sections open with.</summary>
internal static class SummaryOf
{
    public static Summary The(Composition c)
    {
        var words = c.Words;
        var (files, read, aside, unread) = ReadSection.Tally(c.Imports);
        var rows = c.Imports.SelectMany(i => i.Files).Sum(f => f.UnreadCount);
        return new Summary(
            c.Results<CirclesResults>("circles")?.Fifteen.Select(t => c.Names.Of(t.Person)).ToList(),
            c.Results<QuietResults>("quiet")?.Quiet.Select(q => c.Names.Of(q.Person)).ToList(),
            [.. Figures(c)],
            words.ScreenRead(files, read, aside, unread, rows)
        );
    }

    private static IEnumerable<KeyFigure> Figures(Composition c)
    {
        var words = c.Words;
        if (c.Find("quiet") is { } quiet)
        {
            yield return quiet.Results is QuietResults { HalfLife: var half }
                ? new KeyFigure(
                    words.HalfLife,
                    half.Days is { } days ? words.Age(days) : Prose.Of(words.NotReached, Tone.Unknown),
                    Basis(c, half.Ties, words.Ties, half.Interval is { } i ? words.IntervalInShort(i, words.Age) : null)
                )
                : TooLittle(c, words.HalfLife, quiet);
        }
        if (c.Find("exchanges") is { } exchanges)
        {
            yield return exchanges.Results is ExchangesResults e
                ? new KeyFigure(
                    $"{words.ConversationsColumn}, {words.BothWrote}",
                    words.Number(e.TwoWay),
                    Basis(c, e.Conversations, words.Conversations, null)
                )
                : TooLittle(c, words.ExchangesHeading, exchanges);
        }
        if (c.Find("words-went") is { } went)
        {
            yield return went.Results is not WordsWentResults { Years: [var now, ..] } ? TooLittle(c, words.WordsToFifteen, went)
            : Letter.OfFifteen(now) is { } share ? Share(c, words.WordsToFifteen, share, now.Words, words.WordsOf, IntervalOf(now))
            : new KeyFigure(words.WordsToFifteen, Prose.Of(words.Unknown, Tone.Unknown), "");
        }
        if (c.Find("audit") is { } audit)
        {
            foreach (var figure in OfAudit(c, audit.Results as AuditResults))
            {
                yield return figure;
            }
        }
        if (c.Find("tempo") is { } tempo)
        {
            yield return tempo.Results is TempoResults t
                ? new KeyFigure(
                    words.PostsPerWeek,
                    words.Figure(t.Pace.PerWeek),
                    Basis(c, t.Posts, words.Posts, words.IntervalInShort(t.Pace.Interval, words.Figure))
                )
                : TooLittle(c, words.PostsPerWeek, tempo);
        }
        if (c.Find("repeats") is { } repeats)
        {
            yield return repeats.Results is RepeatsResults { Repeated: { Share: { } again } repeated }
                ? Share(c, words.RepeatsHeading, again, repeated.Of, words.Posts, repeated.Interval)
                : TooLittle(c, words.RepeatsHeading, repeats);
        }
    }

    private static IEnumerable<KeyFigure> OfAudit(Composition c, AuditResults? audit)
    {
        var words = c.Words;
        yield return audit?.Activities is { Total: { PerWorkingDay: { } perDay } total, Days: var days }
            ? new KeyFigure(
                words.ActivitiesPicture,
                total.AtLeast ? "≥\u00A0" + words.Figure(perDay) : words.Figure(perDay),
                Basis(c, days.Count, words.DaysOf, total.Interval is { } i ? words.IntervalInShort(i, words.Figure) : null)
            )
            : new KeyFigure(words.ActivitiesPicture, Prose.Of(words.Unknown, Tone.Unknown), "");
        if (audit?.OwnWords.OwnShare is { Share: { } own } share)
        {
            yield return Share(c, words.OwnHeading, own, share.Of, words.Posts, share.Interval);
        }
    }

    private static IntervalShape? IntervalOf(WordsOfYear year) => year.Went.FirstOrDefault(w => w.To == WordsAddressee.Fifteen)?.Interval;

    private static KeyFigure Share(Composition c, string label, double share, long n, Func<double, string> noun, IntervalShape? interval) =>
        new(label, c.Words.Percent(share), Basis(c, n, noun, interval is null ? null : c.Words.IntervalInShort(interval, c.Words.Percent)));

    private static KeyFigure TooLittle(Composition c, string label, Finding finding) =>
        new(
            label,
            Prose.Of(c.Words.NotEnoughTitle, Tone.Unknown),
            finding is { Have: { } have, Need: { } need } ? c.Words.NotEnough(have, need).ToString() : ""
        );

    /// <summary>Where there is an interval, a bare n leaves it its room.</summary>
    private static string Basis(Composition c, long n, Func<double, string> noun, string? interval) =>
        interval is null ? c.Words.N(noun(n)) : $"{interval}, {c.Words.N(c.Words.Number(n))}";
}
