using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.People;

namespace Quinze.Cli.Commands;

/// <summary>Writes down what only the user knows.</summary>
internal sealed class RecordCommand : Verb
{
    public override string Name => "record";

    public override Phrase Summary => new("Write down what only you know.", "Noter ce que vous seul savez.");

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new RecordFifteen(),
        new RecordGoal(),
        new RecordTarget(),
        new RecordNote(),
        new RecordLabel(),
        new RecordElsewhere(),
        new RecordSnooze(),
        new RecordDone(),
        new RecordPass(),
        new RecordOutcome(),
        new RecordQuestion(),
        new RecordCase(),
        new RecordStep(),
        new RecordObservation(),
        new RecordAge(),
        RecordDeclared.Trade,
        RecordDeclared.Brand,
        new RecordHolidays(),
        new RecordPartner(),
    ];

    private sealed class RecordNote : Verb
    {
        private static readonly Phrase Done = new("Note written down.", "Note prise.");

        private static readonly Flag About = new(
            "--about",
            new("the person, post or interaction it is about", "la personne, la publication ou l'échange dont elle parle"),
            "WHAT"
        );

        public override string Name => "note";

        public override Phrase Summary =>
            new("A note, about a person or a post or on its own.", "Une note, sur une personne, une publication, ou seule.");

        public override IReadOnlyList<Operand> Operands => [new("TEXT", new("the note", "la note"))];

        public override IReadOnlyList<Flag> Flags => [About];

        public override IReadOnlyList<string> Examples => ["quinze record note \"met in Rennes\" --about \"Anaïs Kermarrec\""];

        public override Task<int> RunAsync(Call call)
        {
            using var store = call.OpenOrCreateLedger();
            string[] about =
                call.Said.Value(About) is not { } said ? []
                : ItemId.IsOne(said) ? [ItemId.Check(call, store, said)]
                : [new WhoIsMeant(House.View(store), call.Tongue).Find(said).Handle.ToString()];
            Decision.Take(call, store, JudgementKind.Note, about, call.Said.Operands[0], Done.In(call.Tongue));
            return Task.FromResult(Exit.Done);
        }
    }

    private sealed class RecordElsewhere : Verb
    {
        private static readonly Phrase Done = new(
            "Noted: you talk with {0} elsewhere. Silence here means nothing.",
            "C'est noté : vous parlez ailleurs avec {0}. Le silence ici ne veut rien dire."
        );

        public override string Name => "elsewhere";

        public override Phrase Summary =>
            new("\"We talk elsewhere\": silence here means nothing.", "« On se parle ailleurs » : le silence ici ne veut rien dire.");

        public override IReadOnlyList<Operand> Operands => [PersonOperand.Person];

        public override Task<int> RunAsync(Call call)
        {
            using var store = call.OpenLedger();
            var meant = new WhoIsMeant(House.View(store), call.Tongue).Find(call.Said.Operands[0]);
            Decision.Take(call, store, JudgementKind.Elsewhere, [meant.Handle.ToString()], null, Done.In(call.Tongue, meant.Person.Name));
            return Task.FromResult(Exit.Done);
        }
    }

    private sealed class RecordSnooze : Verb
    {
        private static readonly Phrase Done = new("{0} will not be shown before {1}.", "{0} ne sera pas montré avant le {1}.");

        public override string Name => "snooze";

        public override Phrase Summary =>
            new("Do not show a person or an item before a day.", "Ne pas montrer une personne ou un élément avant un jour.");

        public override IReadOnlyList<Operand> Operands =>
            [DeskOperand.What, new("DAY", new("an ISO day: 2026-12-24", "un jour ISO : 2026-12-24"))];

        public override Task<int> RunAsync(Call call)
        {
            var said = call.Said.Operands[1];
            if (DayText.Read(said) is null)
            {
                throw Usage.Problem(call, "DAY", said, "2026-12-24");
            }
            using var store = call.OpenLedger();
            var (about, name) = DeskOperand.Meant(call, store);
            Decision.Take(call, store, JudgementKind.Snooze, [about], said, Done.In(call.Tongue, name, said));
            return Task.FromResult(Exit.Done);
        }
    }
}
