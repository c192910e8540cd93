using BenchmarkDotNet.Attributes;
using NodaTime;
using Quinze.Sources;
using Quinze.Sources.Formats.Archives;
using Quinze.Storage.Sqlite;
using Quinze.Text;
using Quinze.Verbs;
using Quinze.World;

namespace Quinze.Benchmarks;

/// <summary>A first import of an invented archive, for each source, beside the floor: the same archive merely inflated.</summary>
[MemoryDiagnoser]
public class Importing
{
    private static readonly Town Town = Town.Build(TownPlan.Medium(15));

    private string folder = "";
    private string archive = "";

    [Params("linkedin-archive", "bluesky-repository")]
    public string Source { get; set; } = "";

    [GlobalSetup]
    public void Write()
    {
        folder = Directory.CreateTempSubdirectory("quinze-bench-").FullName;
        archive = Source switch
        {
            "linkedin-archive" => LinkedInArchive.Write(Town, LinkedInEra.Y2026Complete, folder, ArchiveShape.Zip).Path,
            _ => BlueskyCar.Write(Town, Path.Combine(folder, "repository.car")).Path,
        };
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public long Floor() => Path.GetExtension(archive) == ".zip" ? Benchmarks.Floor.Unzip(archive) : File.ReadAllBytes(archive).LongLength;

    [Benchmark]
    public long Import()
    {
        var ledger = Path.Combine(folder, "ledger.quinze");
        foreach (var left in Directory.GetFiles(folder, "ledger.quinze*"))
        {
            File.Delete(left);
        }
        using var store = SqliteLedger.Open(ledger, new byte[16]);
        using var opened = Archives.Open(archive, folder);
        var report = new ImportArchive(AllSources.List, new StoppedClock(), text => Words.Count(text.Span))
            .RunAsync(opened, store, new ImportOptions(), null, CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        return report.Status == ImportStatus.Imported && report.Source == Source
            ? report.Added.Interactions
            : throw new InvalidOperationException($"{Source} was not imported: {report.Problem?.Found}");
    }

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUnixTimeSeconds(0);
    }
}
