using NodaTime;
using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Text;
using Quinze.Text.Labelling;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The postures of the comments received, six kinds of critic among them, and what one can do about each. It answers nobody by itself.</summary>
public sealed class Critics : IAnalysis
{
    private const int MinimumComments = 1;

    private static readonly string[] Channels = ["comment", "reply", "mention", "quote"];

    public string Name => "critics";

    public int Version => Labeller.ModelVersion;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = LastOf(view);
        var wish = request.Period ?? PeriodWish.All;
        var period = asOf is { } day ? wish.In(day) : wish.Fixed ?? Period.All;
        var received = ReceivedTexts.Of(view, TextTask.Comment, period);
        Finding Found(FindingStatus status, Amount? have, Amount? need, CriticsResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method, results, evidence);

        if (received.Kept.Count < MinimumComments)
        {
            const string what = "received comments with a text";
            return Found(FindingStatus.NotEnough, new Amount(received.Kept.Count, what), new Amount(MinimumComments, what), null, []);
        }
        var labelled = LedgerLabels.Of(view, TextTask.Comment).Label([.. received.Kept.Select(k => k.Text)]);
        var results = ResultsOf(view, received, labelled);
        return Found(FindingStatus.Found, null, null, results, LabelEvidence.Of(Name, "interactions", period, labelled));
    }

    // What was pasted from a screen is in no file's coverage: the last comment that was seen is a "now" as well.
    private static LocalDate? LastOf(LedgerView view)
    {
        var columns = view.Facts.Interactions;
        for (var i = columns.Count - 1; i >= 0 && columns.HowArray[i] != Storing.InteractionRow.NoTime; i--)
        {
            if (
                columns.DirectionArray[i] == (byte)Direction.Received
                && LabelledKinds.TaskOf((InteractionKind)columns.KindArray[i]) == TextTask.Comment
            )
            {
                var last = Moment.FromParts(columns.AtArray[i], columns.HowArray[i]).Day;
                return view.AsOf(Channels) is { } covered && covered > last ? covered : last;
            }
        }
        return view.AsOf(Channels);
    }

    private static CriticsResults ResultsOf(LedgerView view, ReceivedTexts received, LabelledText[] labelled)
    {
        var shapes = new InteractionShapes(view);
        var tally = LabelTally.Of(TextTask.Comment, labelled);
        var items = received.Kept.Zip(
            labelled,
            (kept, text) =>
                new CriticItem(
                    shapes.Of(kept.Row),
                    text.Given.Label,
                    Math.Round(text.Given.Confidence, 4),
                    CriticAdvice.On(text.Given.Label),
                    [.. text.Given.Also.Select(a => a.Label)],
                    text.Given.Abstained,
                    ReasonShape.Of(text.Given.Because),
                    text.Decided
                )
        );
        return new CriticsResults(
            [.. items],
            tally.Counts,
            tally.Shares,
            tally.Estimates,
            tally.Labelling,
            tally.Checked,
            PosturePaths.Of(view, shapes, received.Kept, labelled),
            Complaints.Of(view, shapes, received.Kept, labelled),
            labelled.Count(l => l.Given.Language == Language.Other),
            received.TextGone
        );
    }

    private static Method Method { get; } =
        new(
            "critics",
            "each received comment labelled by logistic regression on its words, groups of signs, stated rules and the post above it, with your own labels first; paths from the order of labels, stored nowhere",
            "Saerens, Latinne and Decaestecker 2002 (prior shift), Wilson 1927",
            new Dictionary<string, double>
            {
                ["modelVersion"] = Labeller.ModelVersion,
                ["leastChecked"] = PriorShift.LeastChecked,
                ["level"] = 0.95,
            }
        );
}
