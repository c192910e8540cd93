using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Text;
using Quinze.Text.Labelling;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The kinds of messages and mails received: conversations, mass wishes, prospecting, boasts, customers who ask or complain.</summary>
public sealed class Messages : IAnalysis
{
    private const int MinimumMessages = 1;

    private static readonly string[] Channels = ["message", "mail"];

    public string Name => "messages";

    public int Version => Labeller.ModelVersion;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Channels);
        var period = asOf is { } day ? (request.Period ?? new PeriodWish(365, null)).In(day) : request.Period?.Fixed ?? Period.All;
        var received = ReceivedTexts.Of(view, TextTask.Message, period);
        Finding Found(FindingStatus status, Amount? have, Amount? need, MessagesResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method, results, evidence);

        if (received.Kept.Count < MinimumMessages)
        {
            const string what = "received messages with a text";
            return Found(FindingStatus.NotEnough, new Amount(received.Kept.Count, what), new Amount(MinimumMessages, what), null, []);
        }
        var labelled = LedgerLabels.Of(view, TextTask.Message).Label([.. received.Kept.Select(k => k.Text)]);
        var results = ResultsOf(view, received, labelled);
        return Found(FindingStatus.Found, null, null, results, LabelEvidence.Of(Name, "interactions", period, labelled));
    }

    private static MessagesResults ResultsOf(LedgerView view, ReceivedTexts received, LabelledText[] labelled)
    {
        var shapes = new InteractionShapes(view);
        var tally = LabelTally.Of(TextTask.Message, labelled);
        var rows = received.Kept;
        return new MessagesResults(
            new Told<MessageItem>(rows.Count, i => Item(shapes, rows[i].Row, labelled[i])),
            tally.Counts,
            tally.Shares,
            tally.Estimates,
            tally.Labelling,
            tally.Checked,
            tally.Counts.Where(c => c.Key.StartsWith("wishes-", StringComparison.Ordinal)).Sum(c => c.Value),
            labelled.Count(l => l.Given.Language == Language.Other),
            received.TextGone,
            received.InSpamFolder
        );
    }

    private static MessageItem Item(InteractionShapes shapes, int row, LabelledText text) =>
        new(
            shapes.Of(row),
            text.Given.Label,
            Math.Round(text.Given.Confidence, 4),
            [.. text.Given.Also.Select(a => a.Label)],
            text.Given.Abstained,
            ReasonShape.Of(text.Given.Because),
            text.Decided
        );

    private static Method Method { get; } =
        new(
            "messages",
            "each received message labelled by logistic regression on its words, groups of signs and stated rules, with your own labels first; of a mail, what its writer wrote, without the letter it answers",
            "Saerens, Latinne and Decaestecker 2002 (prior shift), Wilson 1927",
            new Dictionary<string, double>
            {
                ["modelVersion"] = Labeller.ModelVersion,
                ["leastChecked"] = PriorShift.LeastChecked,
                ["level"] = 0.95,
            }
        );
}
