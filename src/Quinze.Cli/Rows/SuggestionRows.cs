using System.Text.Json;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Findings;
using Quinze.People;
using Quinze.Views;

namespace Quinze.Cli.Rows;

/// <summary>Records that may be one person, with the reasons; nothing here is decided.</summary>
internal sealed class SuggestionRows(LedgerView view) : RowTable<Suggestion>
{
    private static readonly Dictionary<Confidence, Phrase> Confidences = new()
    {
        [Confidence.High] = new("high", "haute"),
        [Confidence.Medium] = new("medium", "moyenne"),
        [Confidence.Low] = new("low", "basse"),
    };

    private static readonly Dictionary<Likeness, (string Word, Phrase Says)> Likenesses = new()
    {
        [Likeness.SameName] = ("name", new("same name", "même nom")),
        [Likeness.NearName] = ("near-name", new("names alike ({0})", "noms proches ({0})")),
        [Likeness.SpelledName] = ("spelled-name", new("the address spells {0}", "l'adresse épelle {0}")),
        [Likeness.SameCompany] = ("company", new("same company ({0})", "même entreprise ({0})")),
        [Likeness.SameDomain] = ("domain", new("mail at {0}", "courrier chez {0}")),
        [Likeness.SameHeadline] = ("headline", new("described in the same words", "décrits par les mêmes mots")),
        [Likeness.SameDays] = ("days", new("in touch on the same days ({0})", "échanges les mêmes jours ({0})")),
        [Likeness.SameConversation] = (
            "conversation",
            new("a conversation goes on under the other address", "une conversation continue sous l'autre adresse")
        ),
        [Likeness.OtherCompany] = ("other-company", new("but other companies", "mais d'autres entreprises")),
    };

    private static readonly Phrase SureOf = new("{0} confidence ({1})", "confiance {0} ({1})");
    private static readonly Phrase Alone = new("nobody else here is called so", "personne d'autre ici ne porte ce nom");
    private static readonly Phrase OneNamesake = new("one other of {1} here is called so", "une autre personne sur {1} porte ici ce nom");
    private static readonly Phrase Namesakes = new(
        "{0} others of {1} here are called so",
        "{0} autres personnes sur {1} portent ici ce nom"
    );
    private static readonly Noun Rivals = new(
        new("{0} other fits as well", "{0} autre possibilité"),
        new("{0} others fit as well", "{0} autres possibilités")
    );

    protected override IEnumerable<Suggestion> All => Suggestions.Find(view);

    protected override IReadOnlyList<RowField<Suggestion>> Fields =>
        [
            new("confidence", clause => clause.Word<Suggestion>(s => Word(s.Confidence), ["high", "medium", "low"])),
            new("name", clause => clause.Contains<Suggestion>(s => $"{s.A.Name}\n{s.B.Name}")),
            new(
                "network",
                clause => clause.AnyOf<Suggestion>(s => s.A.Handles.Concat(s.B.Handles).Any(h => clause.Values.Contains(h.Network)))
            ),
        ];

    public override IReadOnlyList<Phrase> Headings =>
        [
            new("confidence", "confiance"),
            new("a", "a"),
            new("b", "b"),
            new("name", "nom"),
            new("handles", "identifiants"),
            new("because", "parce que"),
        ];

    public static string Word(Confidence confidence) => Confidences[confidence].En;

    protected override void Write(Utf8JsonWriter writer, Suggestion row)
    {
        Write(writer, "a", row.A);
        Write(writer, "b", row.B);
        writer.WriteString("confidence", Word(row.Confidence));
        writer.WriteNumber("probability", row.Probability);
        writer.WriteNumber("weight", row.Weight);
        writer.WriteStartArray("because");
        foreach (var reason in row.Because)
        {
            writer.WriteStartObject();
            writer.WriteString("likeness", Likenesses[reason.Likeness].Word);
            writer.WriteNumber("weight", Math.Round(reason.Weight, 1));
            writer.WriteString("says", reason.Says);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteNumber("namesakes", row.Namesakes);
        writer.WriteNumber("people", row.People);
        writer.WriteNumber("rivals", row.Rivals);
        writer.WriteString("accept", $"quinze same {row.A.Id} {row.B.Id}");
        writer.WriteString("refuse", $"quinze different {row.A.Id} {row.B.Id}");
    }

    protected override string[] Line(Suggestion row, Tongue tongue) =>
        [
            Confidences[row.Confidence].In(tongue),
            row.A.Id,
            row.B.Id,
            row.A.Name == row.B.Name ? row.A.Name : $"{row.A.Name} / {row.B.Name}",
            $"{WhoIsMeant.HandleOf(row.A)} {WhoIsMeant.HandleOf(row.B)}",
            Because(row, tongue),
        ];

    /// <summary>"high confidence (0.98)": the word, and the number behind it.</summary>
    public static string Sure(Suggestion row, Tongue tongue) =>
        SureOf.In(tongue, Confidences[row.Confidence].In(tongue), row.Probability.ToString("0.00", Numbers.Of(tongue)));

    public static string Because(Suggestion row, Tongue tongue)
    {
        var said = row.Because.Select(r => Likenesses[r.Likeness].Says.In(tongue, r.Says)).ToList();
        said.Add(
            row.Namesakes == 0
                ? Alone.In(tongue)
                : (row.Namesakes == 1 ? OneNamesake : Namesakes).In(
                    tongue,
                    Numbers.Of(tongue, row.Namesakes),
                    Numbers.Of(tongue, Math.Max(0, row.People - 2))
                )
        );
        if (row.Rivals > 0)
        {
            said.Add(Rivals.Count(tongue, row.Rivals));
        }
        return string.Join(", ", said);
    }

    private static void Write(Utf8JsonWriter writer, string name, Person person)
    {
        var shape = PersonShape.Of(person);
        writer.WriteStartObject(name);
        writer.WriteString("id", shape.Id);
        writer.WriteString("name", shape.Name);
        writer.WriteStartArray("handles");
        foreach (var handle in shape.Handles)
        {
            writer.WriteStringValue(handle);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
