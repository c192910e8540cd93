using System.Globalization;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Importing;

namespace Quinze.Cli.Commands;

/// <summary>Something that came of it: a client, a hire, an invitation to speak.</summary>
internal sealed class RecordOutcome : Verb
{
    private static readonly Flag Person = new(
        "--person",
        new("who it is with; may be said again", "avec qui ; peut être répété"),
        "PERSON"
    );
    private static readonly Flag Post = new(
        "--post",
        new(
            "a post it came of: its id or address; may be said again",
            "une publication dont elle vient : son numéro ou son adresse ; peut être répété"
        ),
        "POST"
    );
    private static readonly Flag Organisation = new(
        "--organisation",
        new("the company or association", "l'entreprise ou l'association"),
        "NAME"
    );
    private static readonly Flag At = new("--at", new("the day; today without it", "le jour ; aujourd'hui sinon"), "DAY");
    private static readonly Flag Amount = new(
        "--amount",
        new("what it is worth: 1200 or 1200.50", "ce que cela vaut : 1200 ou 1200.50"),
        "NUMBER"
    );
    private static readonly Flag Currency = new("--currency", new("EUR without it", "EUR sinon"), "EUR");
    private static readonly Flag Stage = new("--stage", new("where it stands: offer, won…", "où cela en est : offre, signé…"), "WORD");
    private static readonly Flag Heard = new(
        "--said",
        new("what they said when asked: how did you hear of us?", "ce qu'ils ont répondu : comment nous avez-vous connus ?"),
        "TEXT"
    );
    private static readonly Flag Title = new("--title", new("a line to know it by", "une ligne pour la reconnaître"), "TEXT");
    private static readonly Phrase Done = new("Outcome written down: {0}.", "Suite notée : {0}.");

    public override string Name => "outcome";

    public override Phrase Summary =>
        new("Something that came of it: a client, a hire, a talk.", "Une suite : un client, une embauche, une conférence.");

    public override IReadOnlyList<Operand> Operands =>
        [new("KIND", new("your word for it: client, hire, talk…", "votre mot : client, embauche, conférence…"))];

    public override IReadOnlyList<Flag> Flags => [Person, Post, Organisation, At, Amount, Currency, Stage, Heard, Title];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "What the person said of how they heard of you outranks any computed credit.",
                "Ce que la personne dit de la façon dont elle vous a connu passe avant tout calcul."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        ["quinze record outcome client --person \"Anaïs Kermarrec\" --amount 1200 --said \"your post on linen\""];

    public override Task<int> RunAsync(Call call)
    {
        var at = MomentFlag.Of(call, At) ?? Moment.OnDay(call.House.Clock.GetCurrentInstant().InUtc().Date);
        var people = new List<Handle>();
        var entries = new List<Entry>();
        var posts = new List<PostRef>();
        if (File.Exists(call.LedgerPath))
        {
            using var store = call.OpenLedger();
            var view = House.View(store);
            people.AddRange(call.Said.Values(Person).Select(p => new WhoIsMeant(view, call.Tongue).Find(p).Handle));
            posts.AddRange(call.Said.Values(Post).Select(p => new WhichPost(view).Find(p).Ref));
        }
        else if (call.Said.Has(Person) || call.Said.Has(Post))
        {
            call.ExpectLedger();
        }
        decimal? amount = null;
        if (call.Said.Value(Amount) is { } said)
        {
            amount = decimal.TryParse(said, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Usage.Problem(call, Amount.Name, said, "1200.50");
        }
        entries.Add(
            new OutcomeEntry(default)
            {
                Kind = call.Said.Operands[0],
                At = at,
                People = Audience.Of(people),
                Organisation = call.Said.Value(Organisation),
                Posts = posts,
                Stage = call.Said.Value(Stage),
                Amount = amount,
                Currency = amount is null ? null : call.Said.Value(Currency) ?? "EUR",
                Said = call.Said.Value(Heard),
                Title = call.Said.Value(Title),
            }
        );
        return WrittenDown.TakeAsync(call, entries, Done.In(call.Tongue, call.Said.Operands[0]));
    }
}
