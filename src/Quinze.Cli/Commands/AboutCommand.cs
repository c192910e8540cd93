using System.Text.Json;
using NodaTime.Text;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Importing;
using Quinze.Verbs;

namespace Quinze.Cli.Commands;

/// <summary>Everything held about a person, as they could ask for it.</summary>
internal sealed class AboutCommand : Verb
{
    private static readonly Phrase Head = new("Held about {0}:", "Conservé au sujet de {0} :");
    private static readonly Phrase Decisions = new("Your decisions:", "Vos décisions :");
    private static readonly Phrase Total = new("{0} in all, texts included.", "{0} en tout, textes compris.");

    public override string Name => "about";

    public override Phrase Summary =>
        new(
            "Everything held about a person, as they could ask for it.",
            "Tout ce qui est conservé sur une personne, comme elle pourrait le demander."
        );

    public override IReadOnlyList<Operand> Operands => [PersonOperand.Person];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Names, facts, what passed between you with its texts, your notes and labels, and the file and line each was read from.",
                "Noms, faits, ce que vous avez échangé avec ses textes, vos notes et labels, et le fichier et la ligne où chacun a été lu."
            ),
        ];

    public override IReadOnlyList<string> Examples => ["quinze about \"Anaïs Kermarrec\"", "quinze about person-12 --json > about.json"];

    public override Task<int> RunAsync(Call call)
    {
        using var store = call.OpenLedger();
        var view = House.View(store);
        var person = new WhoIsMeant(view, call.Tongue).Find(call.Said.Operands[0]).Person;
        var items = Held.About(store, person.Handles.ToHashSet());
        var theirs = person.Handles.Select(h => h.ToString()).Append(person.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (call.Json)
        {
            call.WriteJson(writer => Write(writer, call, person, items, store.Judgements(), theirs));
            return Task.FromResult(Exit.Done);
        }
        call.Line(Head, person.Name);
        foreach (var handle in person.Handles)
        {
            call.Out.WriteLine("  " + handle);
        }
        var count = 0L;
        var ids = new HashSet<string>();
        foreach (var item in items)
        {
            count++;
            ids.Add(ItemOf(item));
            call.Out.WriteLine("  " + Line(item));
        }
        var decisions = store.Judgements().Where(j => j.About.Any(a => theirs.Contains(a) || ids.Contains(a))).ToList();
        if (decisions.Count > 0)
        {
            call.Line(Decisions);
            decisions.ForEach(d => call.Out.WriteLine($"  {InstantPattern.ExtendedIso.Format(d.At)} {JsonForm.Word(d.Kind)} {d.Says}"));
        }
        call.Line(Total, Numbers.Of(call.Tongue, count));
        return Task.FromResult(Exit.Done);
    }

    private static string ItemOf(HeldItem item) =>
        item.Entry switch
        {
            PostEntry => $"post-{item.Id}",
            InteractionEntry => $"interaction-{item.Id}",
            OutcomeEntry => $"outcome-{item.Id}",
            ObservationEntry => $"observation-{item.Id}",
            _ => "",
        };

    private static string Line(HeldItem item)
    {
        var (at, what) = Told(item.Entry);
        var text = Held.TextOf(item.Entry).ToString().ReplaceLineEndings(" ⏎ ");
        var place = item.File.Length == 0 ? "" : $"  ({item.File}:{item.Entry.Place.Line})";
        return $"{(at is { } moment ? MomentText.Write(moment) : ""), -20} {what}{(text.Length == 0 ? "" : ": " + text)}{place}";
    }

    private static (Moment? At, string What) Told(Entry entry) =>
        entry switch
        {
            Seen seen => (null, $"name: {seen.Name}"),
            PersonFact fact => (fact.AsOf is { } day ? Moment.OnDay(day) : null, $"{fact.Field}: {fact.Value}"),
            OnePerson one => (null, $"{one.A} = {one.B} ({one.Because})"),
            PostEntry post => (post.At, $"{JsonForm.Word(post.Kind)} {post.Ref} {post.Title}".TrimEnd()),
            InteractionEntry act => (act.At, $"{JsonForm.Word(act.Kind)} {act.Detail}".TrimEnd()),
            OutcomeEntry outcome => (outcome.At, $"outcome {outcome.Kind} {outcome.Stage} {outcome.Said}".TrimEnd()),
            _ => (null, entry.GetType().Name),
        };

    private static void Write(
        Utf8JsonWriter writer,
        Call call,
        Views.Person person,
        IEnumerable<HeldItem> items,
        IReadOnlyList<Judgement> judgements,
        HashSet<string> theirs
    )
    {
        writer.WriteStartObject();
        writer.WriteString("ledger", call.LedgerPath);
        writer.WriteStartObject("person");
        writer.WriteString("id", person.Id);
        writer.WriteString("name", person.Name);
        writer.WriteStartArray("handles");
        foreach (var handle in person.Handles)
        {
            writer.WriteStringValue(handle.ToString());
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteStartArray("items");
        var total = 0L;
        var ids = new HashSet<string>();
        foreach (var item in items)
        {
            total++;
            ids.Add(ItemOf(item));
            var (at, what) = Told(item.Entry);
            writer.WriteStartObject();
            writer.WriteString("id", ItemOf(item) is { Length: > 0 } id ? id : null);
            writer.WriteString("at", at is { } moment ? MomentText.Write(moment) : null);
            writer.WriteString("what", what);
            writer.WriteString("text", Held.TextOf(item.Entry) is { IsEmpty: false } text ? text.ToString() : null);
            writer.WriteNumber("import", item.Import);
            writer.WriteString("file", item.File);
            writer.WriteNumber("line", item.Entry.Place.Line);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteNumber("total", total);
        writer.WriteStartArray("decisions");
        foreach (var judgement in judgements.Where(j => j.About.Any(a => theirs.Contains(a) || ids.Contains(a))))
        {
            writer.WriteStartObject();
            writer.WriteNumber("number", judgement.Number);
            writer.WriteInstant("at", judgement.At);
            writer.WriteString("kind", JsonForm.Word(judgement.Kind));
            writer.WriteString("says", judgement.Says);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
