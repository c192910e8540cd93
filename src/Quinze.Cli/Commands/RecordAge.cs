using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Importing;
using Quinze.Sources.Pasted;

namespace Quinze.Cli.Commands;

/// <summary>The ages of a community, typed or pasted from a screen.</summary>
internal sealed class RecordAge : Verb
{
    private static readonly Flag Network = new("--network", new("linkedin without it", "linkedin sinon"), "NAME");
    private static readonly Flag Of = new(
        "--of",
        new(
            "the page or community, as network:key; your own audience without it",
            "la page ou la communauté, en réseau:clé ; votre audience sinon"
        ),
        "ACCOUNT"
    );
    private static readonly Flag At = new(
        "--at",
        new("the day it was so; today without it", "le jour où c'était vrai ; aujourd'hui sinon"),
        "DAY"
    );
    private static readonly Phrase Ask = new(
        "Paste the table, one band a line (25-34 30 %); end with Ctrl-D.",
        "Collez le tableau, une tranche par ligne (25-34 30 %) ; terminez par Ctrl-D."
    );
    private static readonly Phrase Done = new("{0} bands written down.", "{0} tranches notées.");
    private static readonly Phrase Lines = new("not understood", "non compris");
    private static readonly Phrase ATable = new("one band a line: 25-34 30 %, 65+ 4 %", "une tranche par ligne : 25-34 30 %, 65+ 4 %");

    public override string Name => "age";

    public override Phrase Summary => new("The ages of a community, typed or pasted.", "Les âges d'une communauté, saisis ou collés.");

    public override IReadOnlyList<Flag> Flags => [Network, Of, At];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Read from standard input: 25-34 30 % · 35 à 44 ans : 1 204 · 65+ < 1 %. With two columns, a first line names them (women, men).",
                "Lu sur l'entrée standard : 25-34 30 % · 35 à 44 ans : 1 204 · 65+ < 1 %. Avec deux colonnes, une première ligne les nomme (femmes, hommes)."
            ),
        ];

    public override IReadOnlyList<string> Examples => ["quinze record age --at 2026-11-01 < ages.txt"];

    public override Task<int> RunAsync(Call call)
    {
        if (call.Around.InIsTerminal)
        {
            call.Around.Error.WriteLine(Ask.In(call.Tongue));
        }
        var (bands, missed) = AgePyramid.Read(call.Around.In.ReadToEnd());
        if (bands.Count == 0 || missed.Count > 0)
        {
            throw Usage.Problem(call, Lines.In(call.Tongue), string.Join(", ", missed), ATable);
        }
        var day = MomentFlag.Of(call, At)?.Day ?? call.House.Clock.GetCurrentInstant().InUtc().Date;
        var account = call.Said.Value(Of) is { } of
            ? Handle.Parse(of) ?? throw Usage.Problem(call, Of.Name, of, "linkedin:org:atelier-nord")
            : null;
        var entries = bands.Select(b => new ObservationEntry(default)
        {
            Network = call.Said.Value(Network) ?? account?.Network ?? "linkedin",
            Account = account,
            Metric = b.IsShare ? "audienceShare" : "members",
            Dimension = b.Gender is null ? $"age={b.Ages}" : $"age={b.Ages}&gender={b.Gender}",
            Value = b.Value,
            Bound = b.Bound,
            From = day,
            To = day,
        });
        return WrittenDown.TakeAsync(call, [.. entries], Done.In(call.Tongue, bands.Count));
    }
}
