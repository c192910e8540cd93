using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Sources.Native;

namespace Quinze.Cli.Commands;

/// <summary>Writes the whole ledger as files that anybody can read, and that Quinze reads back.</summary>
internal sealed class ExportCommand : Verb
{
    private static readonly Flag Format = new(
        "--format",
        new("jsonl (one JSON object a line) or csv", "jsonl (un objet JSON par ligne) ou csv"),
        "jsonl|csv"
    );

    private static readonly Phrase EmptyFolder = new(
        "a folder that is empty or not there yet",
        "un dossier vide ou qui n'existe pas encore"
    );
    private static readonly Phrase Written = new("Written to {0}:", "Écrit dans {0} :");

    private static readonly Phrase Warning = new(
        "These files hold what others wrote to you. They are not encrypted: keep them as you would keep letters.",
        "Ces fichiers contiennent ce que d'autres vous ont écrit. Ils ne sont pas chiffrés : gardez-les comme des lettres."
    );

    public override string Name => "export";

    public override Phrase Summary =>
        new("Write the whole ledger as JSON lines or CSV.", "Écrire tout le carnet en lignes JSON ou en CSV.");

    public override IReadOnlyList<Operand> Operands => [new("DIR", EmptyFolder)];

    public override IReadOnlyList<Flag> Flags => [Format];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "People, posts, interactions, observations, outcomes, coverage and your decisions, one file each; 'quinze import DIR' into an empty ledger gives the same ledger. What was forgotten comes out as nobody's.",
                "Personnes, publications, échanges, relevés, suites, couverture et vos décisions, un fichier chacun ; « quinze import DIR » dans un carnet vide redonne le même carnet. Ce qui a été oublié sort sans personne."
            ),
        ];

    public override IReadOnlyList<string> Examples => ["quinze export ~/quinze-export", "quinze export ~/quinze-csv --format csv"];

    public override Task<int> RunAsync(Call call)
    {
        var folder = call.Around.At(call.Said.Operands[0]);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw Usage.Problem(call, "DIR", call.Said.Operands[0], EmptyFolder);
        }
        var dialect = call.Said.Value(Format) switch
        {
            null or "jsonl" => NativeDialect.Jsonl,
            "csv" => NativeDialect.Csv,
            var other => throw Usage.Problem(call, "--format", other, "jsonl, csv"),
        };
        using var store = call.OpenLedger();
        var rows = NativeExport.Write(House.Everything(store), folder, dialect);
        if (call.Json)
        {
            call.WriteJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("ledger", call.LedgerPath);
                writer.WriteString("export", folder);
                writer.WriteStartObject("rows");
                foreach (var (name, count) in rows)
                {
                    writer.WriteNumber(name, count);
                }
                writer.WriteEndObject();
                writer.WriteEndObject();
            });
        }
        else
        {
            call.Line(Written, folder);
            foreach (var (name, count) in rows)
            {
                call.Out.WriteLine($"  {name}  {Numbers.Of(call.Tongue, count)}");
            }
            call.Line(Warning);
        }
        return Task.FromResult(Exit.Done);
    }
}
