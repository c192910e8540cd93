using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>A queue that fits the minutes given: what is worth answering, each with its reason, in a stated order and with no score; and its end.</summary>
public sealed class Desk : IAnalysis
{
    public const int UsualMinutes = 20;

    public string Name => "desk";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request) => Fitted(DeskDraft.Of(view, request.Period), view, request);

    /// <summary>The finding of a draft that was made before, after what was settled since.</summary>
    public static Finding Fitted(DeskDraft draft, LedgerView view, AnalysisRequest request)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(request);
        var fitted = draft.Fit(view, request.Minutes ?? UsualMinutes);
        if (fitted.IsEmpty)
        {
            const string of = "letters that wait for an answer";
            return Finding(view, draft, FindingStatus.NotEnough, null, []) with { Have = new Amount(0, of), Need = new Amount(1, of) };
        }
        var results = new DeskResults(
            fitted.Minutes,
            fitted.Planned,
            [.. fitted.Today.Select(e => e.Item)],
            fitted.Later.Count,
            fitted.Later.Count == 0
        )
        {
            LaterByKind = new SortedDictionary<string, int>(
                fitted.Later.GroupBy(e => e.Item.Kind).ToDictionary(g => g.Key, g => g.Count()),
                StringComparer.Ordinal
            ),
            Folded = new SortedDictionary<string, int>(
                fitted.Folded.GroupBy(e => e.Label!).ToDictionary(g => g.Key, g => g.Count()),
                StringComparer.Ordinal
            ),
            LeftOut = fitted.LeftOut,
            January = draft.AsOf?.Month == 1,
            From = draft.Asked.From,
            To = draft.AsOf ?? draft.Asked.To,
        };
        return Finding(view, draft, FindingStatus.Found, results, draft.Evidence([.. fitted.Today, .. fitted.Later]));
    }

    private static Finding Finding(
        LedgerView view,
        DeskDraft draft,
        FindingStatus status,
        DeskResults? results,
        IReadOnlyList<EvidenceOf> evidence
    ) => new("desk", 1, draft.Asked, draft.AsOf, view.Covered(DeskDraft.Kinds), status, null, null, Method, results, evidence);

    private static Method Method { get; } =
        new(
            "desk",
            "texts of the last 60 days of coverage whose last word is the other's, own promises with nothing after them, and those of the fifteen who have gone quiet; "
                + "ordered by kind (promise, complaint, question, invitation, disagreement, last word, silence), then nearness (fifteen, target, circle, near target, other), then days waited; "
                + "taken while they fit the minutes: words / 200 + usual minutes of the kind",
            null,
            new Dictionary<string, double>
            {
                ["minutes"] = UsualMinutes,
                ["windowDays"] = DeskDraft.WindowDays,
                ["wordsReadAMinute"] = DeskWords.WordsReadAMinute,
                ["promiseMinutes"] = DeskWords.AnswerMinutes(DeskKind.Promise),
                ["complaintMinutes"] = DeskWords.AnswerMinutes(DeskKind.Complaint),
                ["questionMinutes"] = DeskWords.AnswerMinutes(DeskKind.Question),
                ["invitationMinutes"] = DeskWords.AnswerMinutes(DeskKind.Invitation),
                ["disagreementMinutes"] = DeskWords.AnswerMinutes(DeskKind.Disagreement),
                ["lastWordMinutes"] = DeskWords.AnswerMinutes(DeskKind.LastWord),
                ["silenceMinutes"] = DeskWords.AnswerMinutes(DeskKind.Silence),
                ["quietGaps"] = DeskDraft.QuietGaps,
            }
        );
}
