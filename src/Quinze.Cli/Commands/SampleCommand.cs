using System.Globalization;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.World;

namespace Quinze.Cli.Commands;

/// <summary>Writes archives of invented people, to try everything with.</summary>
internal sealed class SampleCommand : Verb
{
    private const int UsualSeed = 15;

    private static readonly Flag Seed = new(
        "--seed",
        new(
            "which invented town (15); the same seed writes the same bytes",
            "quelle ville inventée (15) ; la même graine écrit les mêmes octets"
        ),
        "N"
    );

    private static readonly Flag Size = new(
        "--size",
        new(
            "small (three years), medium (six) or large (ten busy ones)",
            "small (trois ans), medium (six) ou large (dix ans bien remplis)"
        ),
        "SIZE"
    );

    private static readonly Flag All = new(
        "--all",
        new(
            "the other ways in too: Mastodon, X, mail, calendar, contacts, LinkedIn analytics, customers, site visits",
            "les autres entrées aussi : Mastodon, X, courrier, agenda, contacts, statistiques LinkedIn, clients, visites du site"
        )
    );

    private const string Workbooks = "linkedin-analytics";
    private static readonly Phrase EmptyFolder = new("a folder that is new or empty", "un dossier nouveau ou vide");
    private static readonly Phrase ANumber = new("a whole number", "un nombre entier");
    private static readonly Phrase Written = new(
        "{0} is an invention, and so is everyone around. Written:",
        "{0} est une invention, et tout le monde autour aussi. Écrit :"
    );
    private static readonly Phrase Truth = new(
        "  {0} (what is true of this town, to hold answers against)",
        "  {0} (ce qui est vrai de cette ville, pour y comparer les réponses)"
    );
    private static readonly Phrase Next = new("Next: quinze audit \"{0}\"", "Ensuite : quinze audit \"{0}\"");

    public override string Name => "sample";

    public override Phrase Summary =>
        new("Write archives of invented people, to try everything with.", "Écrire des archives de personnes inventées, pour tout essayer.");

    public override IReadOnlyList<Operand> Operands => [new("DIR", EmptyFolder)];

    public override IReadOnlyList<Flag> Flags => [Seed, Size, All];

    public override IReadOnlyList<string> Examples =>
        ["quinze sample ~/quinze-sample", "quinze sample town --seed 7 --size medium", "quinze sample town --all"];

    public override Task<int> RunAsync(Call call)
    {
        var town = Town.Build(PlanOf(call));
        var folder = call.Around.At(call.Said.Operands[0]);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw Usage.Problem(call, "DIR", call.Said.Operands[0], EmptyFolder);
        }
        Directory.CreateDirectory(folder);
        ArchiveTruth[] archives =
        [
            LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, folder, ArchiveShape.Zip),
            LinkedInArchive.Write(town, LinkedInEra.Y2026Basic, folder, ArchiveShape.Zip),
            LinkedInArchive.Write(town, LinkedInEra.Y2023, Path.Combine(folder, "linkedin-2023"), ArchiveShape.Folder),
            BlueskyCar.Write(town, Path.Combine(folder, "bluesky.car")),
        ];
        if (call.Said.Has(All))
        {
            archives = [.. archives, .. Elsewhere(town, folder)];
        }
        // The truth goes wherever the folder goes.
        archives = [.. archives.Select(a => a with { Path = Path.GetRelativePath(folder, a.Path) })];
        var truth = World.Truth.Of(town, archives);
        if (call.Said.Has(All))
        {
            var customers = HubSpotExport.Write(town, Path.Combine(folder, "customers"));
            AnalyticsWorkbook.Write(
                town,
                AnalyticsEra.Texts,
                AnalyticsLanguage.French,
                town.Plan.End.PlusDays(-364),
                town.Plan.End,
                Path.Combine(folder, Workbooks)
            );
            var site = PlausibleExport.Write(town, Path.Combine(folder, "site-visits.zip"));
            truth = truth with { Customers = customers with { Path = "customers" }, Site = site with { Path = "site-visits.zip" } };
        }
        truth.Write(Path.Combine(folder, "truth.json"));
        Tell(call, folder, truth);
        return Task.FromResult(Exit.Done);
    }

    /// <summary>The same town by every other way in.</summary>
    private static IEnumerable<ArchiveTruth> Elsewhere(Town town, string folder)
    {
        yield return MastodonArchive.Write(town, folder, MastodonGeneration.Y2026);
        yield return XArchive.Write(town, folder, XLayout.Y2023);
        yield return Mailbox.Write(town, Path.Combine(folder, "mail.mbox"), MailboxVariant.Gmail);
        yield return World.Calendar.Write(town, Path.Combine(folder, "calendar.ics"));
        yield return AddressBook.Write(town, Path.Combine(folder, "contacts.vcf"));
    }

    private static TownPlan PlanOf(Call call)
    {
        var seed = UsualSeed;
        if (call.Said.Value(Seed) is { } said && !int.TryParse(said, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out seed))
        {
            throw Usage.Problem(call, Seed.Name, said, ANumber);
        }
        return call.Said.Value(Size) switch
        {
            null or "small" => TownPlan.Small(seed),
            "medium" => TownPlan.Medium(seed),
            "large" => TownPlan.Large(seed),
            var other => throw Usage.Problem(call, Size.Name, other, "small, medium, large"),
        };
    }

    /// <summary>What was written, the archives first.</summary>
    private static IEnumerable<(string Path, string Kind)> Everything(Truth truth) =>
        truth
            .Archives.Select(a => (a.Path, a.Kind))
            .Concat(truth.Customers is null ? [] : [(Workbooks, "linkedin-analytics")])
            .Concat(truth.Customers is { } customers ? [(customers.Path, "hubspot")] : [])
            .Concat(truth.Site is { } site ? [(site.Path, "plausible")] : []);

    private static void Tell(Call call, string folder, Truth truth)
    {
        if (call.Json)
        {
            call.WriteJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("folder", folder);
                writer.WriteString("owner", truth.Owner.Name);
                writer.WriteStartArray("archives");
                foreach (var archive in Everything(truth))
                {
                    writer.WriteStartObject();
                    writer.WriteString("path", Path.Combine(folder, archive.Path));
                    writer.WriteString("kind", archive.Kind);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
                writer.WriteString("truth", Path.Combine(folder, "truth.json"));
                writer.WriteEndObject();
            });
            return;
        }
        call.Line(Written, truth.Owner.Name);
        foreach (var archive in Everything(truth))
        {
            call.Out.WriteLine("  " + Path.Combine(folder, archive.Path));
        }
        call.Line(SampleCommand.Truth, Path.Combine(folder, "truth.json"));
        call.Line(Next, Path.Combine(folder, truth.Archives[0].Path));
    }
}
