using Quinze.Analyses;

namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string AuditHeading => "What you do in public";

    public override Prose ActivitiesSaid(double perDay, bool atLeast) =>
        P($"{(atLeast ? "At least " : "")}{Run.Near(Shared(perDay))} public acts per working day, messages not counted.");

    public override Prose ActivitiesUnknown =>
        P($"Your public acts are {Prose.Of("unknown", Tone.Unknown)}: no source that was read covers them.");

    public override Prose OwnWordsSaid(double own, double relayed) =>
        P($"Of what you publish, {Run.Near(Percent(own))} is in your own words and {Percent(relayed)} is relayed.");

    public override string ActivitiesPicture => "Public acts per working day";

    public override string ActivitiesPictureSays(string kinds) => $"One dot for each kind of act, with its interval. {kinds}";

    public override string KindColumn => "Kind";
    public override string CountColumn => "Count";
    public override string PerWorkingDay => "per working day";
    public override string DaysOff => "on days off";
    public override string KnownColumn => "Known";

    public override string KnownAs(Knowledge known) =>
        known switch
        {
            Knowledge.Known => "yes",
            Knowledge.Partly => "in part",
            _ => "unknown",
        };

    public override string AllTogether => "All together";

    public override string AtLeast(string figure) => "at least " + figure;

    public override string WorkingDays(int count, int holidays, string? calendar) =>
        Count(count, "working day", "working days")
        + (
            calendar is null ? ""
            : calendar == "own" ? $" ({Count(holidays, "day off of your own", "days off of your own")} left out)"
            : $" ({Count(holidays, "French holiday", "French holidays")} left out)"
        );

    public override string Undated(long count) => $"{Count(count, "act without a date is", "acts without a date are")} in no figure.";

    public override string OwnHeading => "In your own words, or relayed";

    public override string OwnRow(int minimumWords) => $"In your own words ({Count(minimumWords, "word", "words")} or more)";

    public override string RelayedRow => "Relayed";
    public override string NeitherRow => "Neither";
    public override string PublishedHeading => "Year by year";
    public override string MedianWords => "words, median";

    public override Prose WordsPerPost(double median, int n) =>
        P($"The median post has {Run.Near(WordsOf(Math.Round(median)))} (n = {Number(n)}).");

    public override string TempoHeading => "Your tempo";

    public override Prose TempoSaid(double perWeek, double? usualGap) =>
        usualGap is { } gap
            ? P($"{Run.Near(Shared(perWeek))} posts a week; usually one {(gap < 1.5 ? "a day" : "every " + DaysOf(Math.Round(gap)))}.")
            : P($"{Run.Near(Shared(perWeek))} posts a week.");

    public override Prose TempoRuns(int challenges, int longest, int rests, int longestRest) =>
        (challenges, rests) switch
        {
            (0, 0) => P($"No daily challenge, no long rest."),
            (0, _) => P($"{Rests(rests)}, {(rests == 1 ? "of" : "the longest of")} {DaysOf(longestRest)}."),
            (_, 0) => P($"{Challenges(challenges)} of a post a day, {(challenges == 1 ? "of" : "the longest of")} {DaysOf(longest)}."),
            _ => P(
                $"{Challenges(challenges)} of a post a day ({DaysOf(longest)} at most), {Rests(rests).ToLowerInvariant()} ({DaysOf(longestRest)} at most)."
            ),
        };

    private string Challenges(int count) => count == 1 ? "One challenge" : Capital(InWords(count)) + " challenges";

    private string Rests(int count) => count == 1 ? "One rest" : Capital(InWords(count)) + " rests";

    public override Prose TempoExchanges(string measure, double value, bool clear) =>
        clear
            ? P(
                $"Weeks of a high pace have {Run.Near((value > 0 ? "+" : "") + Shared(value))} {measure} against ordinary ones; the two go together, and neither is said to cause the other."
            )
            : P(
                $"In weeks of a high pace nothing changes clearly: {(value > 0 ? "+" : "")}{Shared(value)} {measure} against ordinary ones, within the play of chance."
            );

    public override string TempoPicture => "The days on which you publish";

    public override string TempoPictureSays(int posts, int challenges, int rests) =>
        $"{Posts(posts)} on lines of time; {Count(challenges, "challenge", "challenges")} underlined, {Count(rests, "rest", "rests")} dotted. The dates are in the table.";

    public override Prose TempoLegend =>
        P($"A dot is a day with a post; a large dot, several. Solid line: one a day for seven days or more. Dotted: a rest.");

    public override string Challenge => "one a day";
    public override string Rest => "rest";
    public override string Burst => "burst";
    public override string WhatColumn => "What";
    public override string LengthColumn => "length";
    public override string PostsColumn => "posts";
    public override string GoesOn => "goes on";
    public override string RunsHeading => "Challenges, rests, bursts";
    public override string PaceAndExchangesHeading => "What exchanges did meanwhile";

    public override Prose PaceAndExchangesNote(double usual, int highFrom, int high, int ordinary, int resting) =>
        P(
            $"Means per week. High pace: {Posts(highFrom)} or more ({Weeks(high)}); ordinary ({Weeks(ordinary)}); without a post ({Weeks(resting)}). Median: {Figure(usual)}."
        );

    public override string MeasureColumn => "Per week";
    public override string HighWeeks => "high pace";
    public override string OrdinaryWeeks => "ordinary";
    public override string RestingWeeks => "rest";
    public override string TooFewWeeks => "too few weeks";
    public override string Difference => "high − ordinary";

    public override string RepeatsHeading => "What is said again";

    public override Prose RepeatsSaid(int families, long posts, long lookedAt) =>
        families == 0
            ? P($"Of {Posts(lookedAt)} compared, none says again what another said in nearly the same words.")
            : P(
                $"{Run.Near(Said(families, "One family", "families"))} of posts {(families == 1 ? "says" : "say")} nearly the same again: {Number(posts)} of {Number(lookedAt)} compared."
            );

    public override string Family(int posts, int? spanDays) =>
        spanDays is { } days ? $"{Posts(posts)} over {Age(Math.Max(1, days))}" : Posts(posts);

    public override string Likeness(double min, double median) =>
        $"alike, pair by pair: {Percent(min)} at least, {Percent(median)} in the median";

    public override string WhenColumn => "When";
    public override string BeginningColumn => "First words";
    public override string TextGone => "text not kept";
    public override string TextHidden => "text hidden with the names";
    public override string Undatable => "undated";

    public override string RepeatsNote(int tooShort, int minimum, int textGone) =>
        $"{Number(tooShort)} too short to compare (fewer than {WordsOf(minimum)})"
        + (textGone > 0 ? $", {Number(textGone)} whose text is no longer kept" : "");
}
