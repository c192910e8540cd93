using Quinze.Analyses;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;

namespace Quinze.Cli.Commands;

/// <summary>What the owner says of their own presence: the words of the trade, the names of the brand.</summary>
internal sealed class RecordDeclared : Verb
{
    private static readonly Phrase Done = new(
        "Noted: {0}. See the share of posts about it: quinze analyse audit",
        "C'est noté : {0}. La part des publications qui en parlent : quinze analyse audit"
    );
    private static readonly Phrase TakenBack = new("Taken back.", "Retiré.");

    private readonly string what;
    private readonly Phrase says;

    private RecordDeclared(string what, Phrase summary, Phrase says, IReadOnlyList<string> examples)
    {
        this.what = what;
        this.says = says;
        Summary = summary;
        Examples = examples;
    }

    public static RecordDeclared Trade { get; } =
        new(
            Declared.OfTrade,
            new(
                "The words of your trade; the audit says what share of posts is about it.",
                "Les mots de votre métier ; l'audit dit quelle part des publications en parle."
            ),
            new("words and phrases; none takes them back", "des mots et des expressions ; aucun les retire"),
            ["quinze record trade pompe \"pompe à chaleur\" \"hydraul*\" maintenance"]
        );

    public static RecordDeclared Brand { get; } =
        new(
            Declared.OfBrand,
            new("The names of the brand you speak for.", "Les noms de la marque dont vous êtes la voix."),
            new(
                "names of the brand and of its products; none takes them back",
                "les noms de la marque et de ses produits ; aucun les retire"
            ),
            ["quinze record brand \"Keels & Sons\" Carène"]
        );

    public override string Name => what;

    public override Phrase Summary { get; }

    public override IReadOnlyList<Operand> Operands => [new("WORD", says, Least: 0, Many: true)];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Case, accents and a plural make no difference; a * at the end leaves the end of a word open. What is said last stands.",
                "Casse, accents et pluriel ne comptent pas ; une * à la fin laisse la fin d'un mot ouverte. Ce qui est dit en dernier vaut."
            ),
        ];

    public override IReadOnlyList<string> Examples { get; }

    public override Task<int> RunAsync(Call call)
    {
        string[] words = [.. call.Said.Operands.Select(w => w.Trim()).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        using var store = call.OpenOrCreateLedger();
        var told = words.Length == 0 ? TakenBack.In(call.Tongue) : Done.In(call.Tongue, string.Join(", ", words));
        Decision.Take(call, store, JudgementKind.Declared, [what, .. words], null, told);
        return Task.FromResult(Exit.Done);
    }
}

/// <summary>The holidays one keeps, for what counts as a working day.</summary>
internal sealed class RecordHolidays : Verb
{
    private static readonly Phrase Done = new("Noted: {0}.", "C'est noté : {0}.");

    private static readonly Phrase Expected = new(
        "fr, alsace-moselle or none, then days: 2026-07-21, or 07-21 for every year",
        "fr, alsace-moselle ou none, puis des jours : 2026-07-21, ou 07-21 pour chaque année"
    );

    public override string Name => Declared.OfHolidays;

    public override Phrase Summary =>
        new("The public holidays you keep; France's without it.", "Les jours fériés que vous suivez ; ceux de la France à défaut.");

    public override IReadOnlyList<Operand> Operands =>
        [
            new("CALENDAR", new("fr, alsace-moselle or none", "fr, alsace-moselle ou none")),
            new(
                "DAY",
                new(
                    "further days off: 2026-07-21, or 07-21 for every year",
                    "d'autres jours chômés : 2026-07-21, ou 07-21 pour chaque année"
                ),
                Least: 0,
                Many: true
            ),
        ];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Another country's holidays are none and the days of that country; your own leave can be said the same way.",
                "Les jours fériés d'un autre pays se disent par none et les jours de ce pays ; vos congés se disent de même."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        ["quinze record holidays alsace-moselle", "quinze record holidays none 01-01 04-06 2026-05-14 07-21"];

    public override Task<int> RunAsync(Call call)
    {
        var said = call.Said.Operands;
        if (HolidayCalendar.Parse(said) is null)
        {
            throw Usage.Problem(call, "CALENDAR", string.Join(' ', said), Expected);
        }
        using var store = call.OpenOrCreateLedger();
        Decision.Take(
            call,
            store,
            JudgementKind.Declared,
            [Declared.OfHolidays, .. said],
            null,
            Done.In(call.Tongue, string.Join(' ', said))
        );
        return Task.FromResult(Exit.Done);
    }
}
