using System.Globalization;
using Quinze.Text;
using Quinze.Text.Labelling;
using Quinze.Text.Questions;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What a waiting text is: a thing to do, or none, and why.</summary>
/// <param name="Fold">The label under which it is folded into one line; null when it is not.</param>
/// <param name="Label">What the letter or comment was taken for.</param>
internal readonly record struct Sorted(DeskKind? Kind, string? Fold, string? Quote, IReadOnlyList<string> Because, string? Label = null);

/// <summary>
/// Sorts what others wrote by the labels of messages and comments and by the questions in them. A correction of the user's wins. What comes of the fifteen is never folded:
/// to hide a friend's letter is the worse mistake.
/// </summary>
internal sealed class Sorting(LedgerView view)
{
    private const int LongestQuote = 240;
    private const double SureEnoughToFold = 0.5;

    private static readonly string[] Folded =
    [
        "wishes-automated",
        "wishes-commercial",
        "wishes-self-promotional",
        "prospecting",
        "recruiter",
        "bragging",
        "spam",
        "critic-hateful",
        "critic-contrarian",
        "critic-mischievous",
        "critic-buzz",
        "critic-dares-all",
    ];

    public Sorted Of(WaitingTurn turn, Distance nearness, string text)
    {
        var (label, confidence) = LabelOf(turn, text);
        var asked = QuestionFinder.In(text).Where(q => !q.Rhetorical).MaxBy(q => q.Confidence);
        if (label is "customer-complaint" or "critic-disappointed-customer")
        {
            return new Sorted(DeskKind.Complaint, null, Beginning(text), ["label:" + label], label);
        }
        if (nearness != Distance.Fifteen && Folded.Contains(label) && confidence >= SureEnoughToFold)
        {
            return new Sorted(null, label, Beginning(text), [], label);
        }
        if (asked is not null || label is "customer-question" or "question")
        {
            List<string> because = asked is null ? ["label:" + label] : ["open-question"];
            if (asked is not null && label is "customer-question")
            {
                because.Add("label:" + label);
            }
            return new Sorted(DeskKind.Question, null, Beginning(asked?.Text ?? text), because);
        }
        if (label is "invitation")
        {
            return new Sorted(DeskKind.Invitation, null, Beginning(text), ["label:" + label]);
        }
        if (label is "constructive-disagreement")
        {
            return new Sorted(DeskKind.Disagreement, null, Beginning(text), ["label:" + label], label);
        }
        return nearness is Distance.Other or Distance.NearTarget || turn.Public || label is "thanks"
            ? default
            : new Sorted(DeskKind.LastWord, null, Beginning(text), ["last-word-theirs"]);
    }

    private readonly Lazy<LedgerLabels> comments = new(() => LedgerLabels.Of(view, TextTask.Comment));
    private readonly Lazy<LedgerLabels> letters = new(() => LedgerLabels.Of(view, TextTask.Message));

    private (string Label, double Confidence) LabelOf(WaitingTurn turn, string text)
    {
        if (view.Overlay.InForce.Labels.Count > 0)
        {
            foreach (var row in turn.Rows.Reverse())
            {
                var item = string.Create(CultureInfo.InvariantCulture, $"interaction-{view.Facts.Interactions.Id[row]}");
                if (view.Overlay.InForce.Labels.TryGetValue(item, out var decided))
                {
                    return (decided, 1);
                }
            }
        }
        var said = (turn.Public ? comments : letters).Value.Unseen(text);
        return (said.Label, said.Confidence);
    }

    /// <summary>The first words on one line, cut where a sentence or at least a word ends.</summary>
    public static string Beginning(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuote)
        {
            return line;
        }
        var cut = line.LastIndexOf(' ', LongestQuote);
        return line[..(cut < LongestQuote / 2 ? LongestQuote : cut)] + "…";
    }

    public static int WordsOf(string text) => Words.Count(text);
}
