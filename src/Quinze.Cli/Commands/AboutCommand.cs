using NodaTime.Text;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Cli.People;
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
        var held = HeldAbout.Gather(store, person);
        if (call.Json)
        {
            call.WriteJson(writer => held.Write(writer, call.LedgerPath));
            return Task.FromResult(Exit.Done);
        }
        call.Line(Head, person.Name);
        foreach (var handle in person.Handles)
        {
            call.Out.WriteLine("  " + handle);
        }
        foreach (var item in held.Items)
        {
            call.Out.WriteLine("  " + Line(item));
        }
        if (held.Decisions.Count > 0)
        {
            call.Line(Decisions);
            foreach (var decision in held.Decisions)
            {
                call.Out.WriteLine($"  {InstantPattern.ExtendedIso.Format(decision.At)} {JsonForm.Word(decision.Kind)} {decision.Says}");
            }
        }
        call.Line(Total, Numbers.Of(call.Tongue, held.Items.Count));
        return Task.FromResult(Exit.Done);
    }

    private static string Line(HeldItem item)
    {
        var text = item.Text.ReplaceLineEndings(" ⏎ ");
        var place = item.File.Length == 0 ? "" : $"  ({item.File}:{item.Entry.Place.Line})";
        return $"{(item.At is { } at ? MomentText.Write(at) : ""), -20} {item.What}{(text.Length == 0 ? "" : ": " + text)}{place}";
    }
}
