using System.Collections.Concurrent;
using System.Globalization;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources;
using Quinze.Sources.Formats.Archives;
using Quinze.Storing;
using Quinze.Tests.Storing;
using Quinze.Text;
using Quinze.Verbs;
using Quinze.Views;

namespace Quinze.Tests.HouseRules;

/// <summary>The archives of tests/Archives, imported as a user's are, and what a ledger then says, line by line.</summary>
internal static class ImportedArchives
{
    public static IEnumerable<TheoryDataRow<string, string>> Every =>
        from source in Repository.Folders("tests/Archives")
        from name in Repository.Folders($"tests/Archives/{source}")
        select new TheoryDataRow<string, string>(source, name);

    public static async Task<ImportReport> Import(ILedgerStore store, string source, string name)
    {
        var importer = new ImportArchive(AllSources.List, new StoppedClock(), text => Words.Count(text.Span));
        using var archive = Opened(source, name);
        return await importer.RunAsync(archive, store, new ImportOptions(), null, TestContext.Current.CancellationToken);
    }

    /// <summary>A ledger of one's own that holds the archive: it is imported once in a run, and copied.</summary>
    public static async Task<StoreUnderTest> Once(string source, string name) =>
        StoreUnderTest.Of(await Imported.GetOrAdd((source, name), a => new Lazy<Task<byte[]>>(() => Import(a.Source, a.Name))).Value);

    private static readonly ConcurrentDictionary<(string Source, string Name), Lazy<Task<byte[]>>> Imported = new();

    private static async Task<byte[]> Import(string source, string name)
    {
        using var ledger = StoreUnderTest.Open("sqlite");
        await Import(ledger.Store, source, name);
        return ledger.Whole();
    }

    public static IArchive Opened(string source, string name) => Open(Repository.At($"tests/Archives/{source}/{name}"));

    /// <summary>What became of the files, then coverage, people, posts and interactions, in an order that depends on no number of ours.</summary>
    public static string Told(ILedgerStore store, ImportReport report)
    {
        var files = report.Files.Select(f =>
            $"file {f.Name}: {f.Status}, {f.Rows} rows, {f.Entries} entries, {f.UnreadCount} unread {f.Reason}".TrimEnd()
        );
        return string.Join('\n', files.Order(StringComparer.Ordinal).Concat(Rows(store))) + "\n";
    }

    public static IEnumerable<string> Rows(ILedgerStore store)
    {
        var facts = store.Read();
        var details = store.Details([.. facts.Posts.Select(p => p.Id), .. facts.Interactions.Id.ToArray().Select(i => (long)i)]);
        return Coverage(facts)
            .Concat(People(facts))
            .Concat(Joins(facts))
            .Concat(Posts(facts, details))
            .Concat(Interactions(facts, details))
            .Concat(Observations(facts))
            .Concat(Outcomes(facts))
            .Concat(Decisions(store, facts));
    }

    private static IEnumerable<string> Coverage(Facts facts) =>
        facts
            .Coverage.Select(c => $"covered {c.Kind} {Day(c.From)}..{Day(c.To)}{(c.Complete ? "" : " incomplete")}")
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> People(Facts facts) =>
        Enumerable
            .Range(0, facts.HandleCount)
            .Where(h => !facts.IsForgotten(h))
            .Select(h =>
                $"person {(facts.IsOwner(h) ? "(owner) " : "")}{facts.HandleAt(h)} \"{facts.NameOf(h)}\""
                + string.Concat(facts.PersonFacts(h).Select(f => $" {f.Field}={Quoted(f.Value)}"))
            )
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Posts(Facts facts, IReadOnlyDictionary<long, EntryDetail> details) =>
        facts
            .Posts.Select(p =>
                $"{p.Kind} {Time(p.At)} {p.Ref} by {facts.HandleAt(p.Author)}{(p.About == default ? "" : $" about {p.About}")} {p.Media} {p.Visibility} {p.Link} "
                + $"{Quoted(p.Title)} {Quoted(details[p.Id].Text)} ← {details[p.Id].File}:{details[p.Id].Line}"
            )
            .Select(OneSpaced)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Joins(Facts facts) =>
        facts.Joins.Select(j => $"one person {facts.HandleAt(j.A)} = {facts.HandleAt(j.B)}: {j.Because}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Observations(Facts facts) =>
        facts
            .Observations.Select(o =>
                OneSpaced(
                    $"observed {o.Metric} {o.Dimension} {(o.Bound == Bound.Exact ? "" : o.Bound.ToString())} {o.Value.ToString(CultureInfo.InvariantCulture)} "
                        + $"{Day(o.From)}..{Day(o.To)} {(o.SeenAt is null ? "" : "seen " + Time(o.SeenAt))} on {(o.Account < 0 ? o.Network : facts.HandleAt(o.Account))} {o.Ref}"
                )
            )
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Outcomes(Facts facts) =>
        facts
            .Outcomes.Select(o =>
                OneSpaced(
                    $"outcome {o.Kind} {Time(o.At)} {(o.Closed is null ? "" : "closed " + Time(o.Closed))} {string.Join(" & ", o.People.Select(p => facts.HandleAt(p)))} "
                        + $"{Quoted(o.Organisation)} {string.Join("→", o.Before.Append(o.Stage ?? ""))} {o.Amount?.ToString(CultureInfo.InvariantCulture)} {o.Currency} "
                        + $"{o.Channel} {o.Reference} {Quoted(o.Title)} {Quoted(o.Said)}"
                )
            )
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Decisions(ILedgerStore store, Facts facts) =>
        store
            .Judgements()
            .Select(j =>
                $"decided {j.Kind} {string.Join(" & ", j.About.Select(a => facts.Posts.FirstOrDefault(p => a == $"post-{p.Id}")?.Ref.ToString() ?? a))} {Quoted(j.Says)}"
            );

    private static IEnumerable<string> Interactions(Facts facts, IReadOnlyDictionary<long, EntryDetail> details)
    {
        var (rows, told) = (facts.Interactions, new List<string>());
        for (var i = 0; i < rows.Count; i++)
        {
            var detail = details[rows.Id[i]];
            var other = rows.Other[i];
            var with = other switch
            {
                >= 0 => facts.HandleAt(other).ToString(),
                InteractionColumns.Nobody => "somebody unknown",
                _ => string.Join(
                    " & ",
                    facts.Audience(-2 - other).ToArray().Select(h => facts.HandleAt(h).ToString()).Order(StringComparer.Ordinal)
                ),
            };
            var at = rows.How[i] == InteractionRow.NoTime ? "?" : Instant.FromUnixTimeSeconds(rows.At[i]).ToString();
            told.Add(
                OneSpaced(
                    $"{(InteractionKind)rows.Kind[i]} {(Direction)rows.Direction[i]} {at} with {with} "
                        + $"{(detail.Post == default ? "" : $"on {detail.Post}")} {(detail.Comment == 0 ? "" : $"comment {detail.Comment}")} "
                        + $"{(rows.Marks[i] == 0 ? "" : ((Marks)rows.Marks[i]).ToString())} {detail.Detail} {Quoted(detail.Text)} ← {detail.File}:{detail.Line}"
                )
            );
        }
        return told.Order(StringComparer.Ordinal);
    }

    private static string Time(Moment? at) =>
        at is { } known ? known.Instant + (known.Precision >= Precision.Second ? "" : $" (to the {known.Precision})") : "?";

    private static string Day(LocalDate? day) => day is { } known ? known.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : "?";

    private static string Quoted(string? text) => string.IsNullOrEmpty(text) ? "" : $"\"{text.ReplaceLineEndings("⏎")}\"";

    private static string OneSpaced(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A folder that holds one file is given as that file, as a user would.</summary>
    private static IArchive Open(string path)
    {
        var inside = Directory.GetFileSystemEntries(path);
        return Archives.Open(inside is [var one] && File.Exists(one) ? one : path, Path.GetTempPath());
    }
}

/// <summary>The clock of imports whose time does not matter.</summary>
internal sealed class StoppedClock : IClock
{
    public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 22, 12, 0);
}
