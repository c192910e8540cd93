using System.Text.RegularExpressions;
using NodaTime;
using Quinze.Findings;
using Quinze.Text;
using Quinze.Text.Labelling;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Leads from a disappointed customer's comment to what it is about: its words, the numbers it names, and where they told it before.</summary>
internal static class Complaints
{
    private const string Disappointed = "critic-disappointed-customer";
    private const int DaysAround = 90;
    private const int MostWords = 8;
    private const int LeastLetters = 4;

    public static List<Complaint> Of(
        LedgerView view,
        InteractionShapes shapes,
        IReadOnlyList<(int Row, TextToLabel Text)> kept,
        LabelledText[] labelled
    )
    {
        var rows = Enumerable.Range(0, kept.Count).Where(i => labelled[i].Given.Label == Disappointed).ToList();
        var letters = LettersOf(view, [.. rows.Select(i => view.PersonIn(kept[i].Row)).Where(p => p >= 0)]);
        return
        [
            .. rows.Select(i =>
            {
                var (row, text) = kept[i];
                var shape = shapes.Of(row);
                return new Complaint(
                    shape.Id,
                    shape.From,
                    shape.Post,
                    SubjectOf(text.Text),
                    [.. Reference.Matches(text.Text).Select(m => m.Groups[1].Value).Distinct()],
                    letters.TryGetValue(view.PersonIn(row), out var theirs) ? AlsoTold(shapes, row, theirs) : []
                );
            }),
        ];
    }

    /// <summary>Words that carry matter, once each; what is said of every customer service says nothing of this one.</summary>
    private static List<string> SubjectOf(string text) =>
        [.. ContentWords.Of(text).Where(w => w.Length >= LeastLetters).Distinct().Take(MostWords)];

    private sealed record Letters(List<(int Row, string Label)> Asked, List<int> Answers);

    private static Dictionary<int, Letters> LettersOf(LedgerView view, HashSet<int> people)
    {
        var letters = new Dictionary<int, Letters>();
        if (people.Count == 0)
        {
            return letters;
        }
        var columns = view.Facts.Interactions;
        var received = new List<int>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (
                LabelledKinds.TaskOf((InteractionKind)columns.KindArray[i]) != TextTask.Message
                || view.PersonIn(i) is not (>= 0 and var person)
                || !people.Contains(person)
            )
            {
                continue;
            }
            _ = letters.TryAdd(person, new Letters([], []));
            if (columns.DirectionArray[i] == (byte)Direction.Received)
            {
                received.Add(i);
            }
            else
            {
                letters[person].Answers.Add(i);
            }
        }
        var texts = ActsToLabel.Of(view, received);
        var labelled = LedgerLabels.Of(view, TextTask.Message).Label([.. texts.Select(t => t.Text)]);
        for (var i = 0; i < texts.Count; i++)
        {
            if (labelled[i].Given.Label is "customer-complaint" or "customer-question")
            {
                letters[view.PersonIn(texts[i].Row)].Asked.Add((texts[i].Row, labelled[i].Given.Label));
            }
        }
        return letters;
    }

    private static List<ToldElsewhere> AlsoTold(InteractionShapes shapes, int comment, Letters theirs)
    {
        var around = Duration.FromDays(DaysAround);
        return
        [
            .. theirs
                .Asked.Where(a =>
                    shapes.AtOf(comment) is not { } said
                    || (shapes.AtOf(a.Row) is { } at && at.Instant - said.Instant < around && said.Instant - at.Instant < around)
                )
                .Select(a => new ToldElsewhere(shapes.IdOf(a.Row), shapes.AtOf(a.Row), a.Label, theirs.Answers.Exists(s => s > a.Row))),
        ];
    }

    // "commande n° 1180", "order #AB-12", "ticket 55 301": the number as it stands.
    private static readonly Regex Reference = new(
        @"\b(?:commande|dossier|facture|contrat|colis|ticket|order|case|invoice|parcel|booking|réservation|référence|ref)\s*(?:n[°o]\.?|no\.?|number|#|:)?\s*#?([A-Z]{0,4}-?\d[\d-]{2,})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );
}
