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
            [.. (c.Results<CirclesResults>("circles")?.Fifteen ?? []).Select(t => c.Names.Of(t.Person))],
            [.. (c.Results<QuietResults>("quiet")?.Quiet ?? []).Select(q => c.Names.Of(q.Person))],
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
                    Line(words.N(words.Ties(half.Ties)), half.Interval is { } i ? words.IntervalInShort(i, words.Age) : null)
                )
                : TooLittle(c, words.HalfLife, quiet);
        }
        if (c.Find("exchanges") is { } exchanges)
        {
            yield return exchanges.Results is ExchangesResults e
                ? new KeyFigure(
                    $"{words.ConversationsColumn}, {words.BothWrote}",
                    words.Number(e.TwoWay),
                    words.N(words.Conversations(e.Conversations))
                )
                : TooLittle(c, words.ExchangesHeading, exchanges);
        }
        if (c.Find("words-went") is { } went)
        {
            yield return went.Results is WordsWentResults { Years: [var now, ..] }
                ? Share(
                    c,
                    words.WordsToFifteen,
                    Letter.ShareOf(now),
                    words.N(words.WordsOf(now.Words)),
                    now.Went.FirstOrDefault(w => w.To == WordsAddressee.Fifteen)?.Interval
                )
                : TooLittle(c, words.WordsToFifteen, went);
        }
        if (c.Find("audit") is { } audit)
        {
            var total = (audit.Results as AuditResults)?.Activities;
            yield return total?.Total.PerWorkingDay is { } perDay
                ? new KeyFigure(
                    words.ActivitiesPicture,
                    total.Total.AtLeast ? "≥\u00A0" + words.Figure(perDay) : words.Figure(perDay),
                    Line(
                        words.N(words.DaysOf(total.Days.Count)),
                        total.Total.Interval is { } i ? words.IntervalInShort(i, words.Figure) : null
                    )
                )
                : new KeyFigure(words.ActivitiesPicture, Prose.Of(words.Unknown, Tone.Unknown), "");
            if ((audit.Results as AuditResults)?.OwnWords.OwnShare is { Share: { } own } share)
            {
                yield return Share(c, words.OwnHeading, own, words.N(words.Posts(share.Of)), share.Interval);
            }
        }
        if (c.Find("tempo") is { } tempo)
        {
            yield return tempo.Results is TempoResults t
                ? new KeyFigure(
                    words.PostsPerWeek,
                    words.Figure(t.Pace.PerWeek),
                    Line(words.N(words.Posts(t.Posts)), words.IntervalInShort(t.Pace.Interval, words.Figure))
                )
                : TooLittle(c, words.PostsPerWeek, tempo);
        }
        if (c.Find("repeats") is { } repeats)
        {
            yield return repeats.Results is RepeatsResults { Repeated: { Share: { } again } repeated }
                ? Share(c, words.RepeatsHeading, again, words.N(words.Posts(repeated.Of)), repeated.Interval)
                : TooLittle(c, words.RepeatsHeading, repeats);
        }
    }

    private static KeyFigure Share(Composition c, string label, double share, string n, IntervalShape? interval) =>
        new(label, c.Words.Percent(share), Line(n, interval is null ? null : c.Words.IntervalInShort(interval, c.Words.Percent)));

    private static KeyFigure TooLittle(Composition c, string label, Finding finding) =>
        new(
            label,
            Prose.Of(c.Words.NotEnoughTitle, Tone.Unknown),
            finding is { Have: { } have, Need: { } need } ? c.Words.NotEnough(have, need).ToString() : ""
        );

    private static string Line(string n, string? interval) => interval is null ? n : $"{n}, {interval}";
}
