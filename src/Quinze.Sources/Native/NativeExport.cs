using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using Quinze.Importing;

namespace Quinze.Sources.Native;

/// <summary>The two dialects of the format; both say the same.</summary>
public enum NativeDialect
{
    Jsonl,
    Csv,
}

/// <summary>A ledger as entries, to be written out.</summary>
/// <param name="Entries">Every entry with its id in the ledger, as the store tells them.</param>
public sealed record NativeLedger(
    IReadOnlyList<Handle> Owner,
    string? OwnerName,
    IEnumerable<(long Id, Entry Entry)> Entries,
    IReadOnlyList<CoverageSpan> Coverage,
    IReadOnlyList<Judgement> Judgements
);

/// <summary>Writes a ledger as files of our own format, one a kind; reading them into an empty ledger gives the same ledger.</summary>
public sealed class NativeExport : IDisposable
{
    private readonly string folder;
    private readonly NativeDialect dialect;
    private readonly Dictionary<NativeKind, NativeWriter> writers = [];
    private readonly HashSet<string> judged = [];
    private readonly Dictionary<string, string> places = [];

    private NativeExport(string folder, NativeDialect dialect)
    {
        this.folder = folder;
        this.dialect = dialect;
    }

    /// <returns>How many rows each file has, by its name.</returns>
    public static IReadOnlyDictionary<string, long> Write(NativeLedger ledger, string folder, NativeDialect dialect)
    {
        Directory.CreateDirectory(folder);
        using var export = new NativeExport(folder, dialect);
        return export.Write(ledger);
    }

    public void Dispose()
    {
        foreach (var writer in writers.Values)
        {
            writer.Dispose();
        }
    }

    private Dictionary<string, long> Write(NativeLedger ledger)
    {
        judged.UnionWith(ledger.Judgements.SelectMany(j => j.About).Where(a => JudgementMerge.ItemIn(a) is not null));
        foreach (var handle in ledger.Owner)
        {
            To(NativeKinds.Owner).One("handle", handle.ToString()).One("name", ledger.OwnerName).End();
        }
        foreach (var (id, entry) in ledger.Entries)
        {
            var writer = NativeEntries.Write(entry, To);
            Remember(id, entry, writer);
            writer.End();
        }
        foreach (var span in ledger.Coverage)
        {
            To(NativeKinds.Coverage)
                .One("source", span.Source)
                .One("kind", span.Kind)
                .One("from", span.From is { } from ? DayText.Write(from) : null)
                .One("to", span.To is { } to ? DayText.Write(to) : null)
                .One("complete", span.Complete ? "true" : "false")
                .End();
        }
        foreach (var judgement in ledger.Judgements)
        {
            To(NativeKinds.Judgements)
                .One("number", judgement.Number.ToString(CultureInfo.InvariantCulture))
                .One("at", InstantPattern.ExtendedIso.Format(judgement.At))
                .One("kind", NativeEntries.Word(judgement.Kind.ToString()))
                .Many("about", judgement.About)
                .Many(
                    "items",
                    [
                        .. judgement
                            .About.Select((a, i) => places.TryGetValue(a, out var place) ? $"{i}={place}" : "")
                            .Where(p => p.Length > 0),
                    ]
                )
                .One("says", judgement.Says)
                .End();
        }
        var rows = writers.ToDictionary(w => w.Value.Name, w => w.Value.Rows);
        WriteManifest(rows);
        return rows;
    }

    private void Remember(long id, Entry entry, NativeWriter writer)
    {
        if (judged.Count == 0)
        {
            return;
        }
        var item = string.Create(
            CultureInfo.InvariantCulture,
            $"{entry switch { PostEntry => "post", InteractionEntry => "interaction", ObservationEntry => "observation", OutcomeEntry => "outcome", _ => "" }}-{id}"
        );
        if (judged.Contains(item))
        {
            places[item] = string.Create(CultureInfo.InvariantCulture, $"{writer.Name}:{writer.Line}");
        }
    }

    private NativeWriter To(NativeKind kind)
    {
        if (!writers.TryGetValue(kind, out var writer))
        {
            var name = kind.Name + (dialect == NativeDialect.Csv ? ".csv" : ".jsonl");
            var stream = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write);
            writers[kind] = writer = dialect == NativeDialect.Csv ? new CsvWriter(stream, name, kind) : new JsonWriter(stream, name);
        }
        return writer;
    }

    private void WriteManifest(Dictionary<string, long> rows)
    {
        using var stream = new FileStream(Path.Combine(folder, NativeFile.Manifest), FileMode.CreateNew, FileAccess.Write);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("quinze", "export");
        json.WriteNumber("format", 1);
        json.WriteStartObject("rows");
        foreach (var (name, count) in rows.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(name, count);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
