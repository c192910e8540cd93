using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Sources.Formats.Archives;
using Quinze.Sources.LinkedIn;
using Quinze.Tests.Sources.LinkedIn;
using Quinze.Tests.Support;
using Quinze.Verbs;
using Quinze.Views;
using Quinze.World;

namespace Quinze.Tests.Analyses;

/// <summary>Whole archives of invented towns, imported and analysed, against what is true of the towns.</summary>
public class InventedTownTests
{
    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public async Task The_fifteen_are_found_and_nobody_who_only_looks_like_one_of_them(int seed)
    {
        var (view, truth) = await Import(seed);

        var found = new Circles().Found<CirclesResults>(view).Fifteen.Select(t => Url(t.Person)).ToHashSet();

        Assert.InRange(found.Intersect(truth.Fifteen.Select(Plain)).Count(), 14, 15);
        var others = truth.NotFifteen;
        string[] traps =
        [
            .. others.OneSided,
            .. others.Burst,
            .. others.PastProject,
            .. others.Dormant,
            .. others.Broadcast,
            .. others.ConnectionOnly,
            .. others.Homonym.Select(h => h.ProfileUrl),
        ];
        Assert.Empty(found.Intersect(traps.Select(Plain)));
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public async Task Who_fell_silent_is_found_and_who_is_steady_is_left_in_peace(int seed)
    {
        var (view, truth) = await Import(seed);

        var quiet = new Quiet().Found<QuietResults>(view).Quiet.Select(q => Url(q.Person)).ToHashSet();

        Assert.Empty(truth.Quiet.Select(Plain).Except(quiet));
        Assert.Empty(truth.NotQuiet.Select(Plain).Intersect(quiet));
        Assert.Empty(truth.Fifteen.Select(Plain).Intersect(quiet));
    }

    [Fact]
    public async Task Words_are_counted_as_they_were_written()
    {
        var (view, truth) = await Import(31);

        var wish = new AnalysisRequest(PeriodWish.Parse("2025"));
        var year = ((WordsWentResults)new WordsWent().Run(view, wish).Results!).Years[0];
        var told = truth.Words.Single(w => w.Year == 2025);

        double Of(WordsAddressee to) => year.Went.Single(w => w.To == to).Words;
        Assert.Equal(told.ToFifteen, Of(WordsAddressee.Fifteen), told.ToFifteen * 0.1);
        Assert.Equal(told.InComments, Of(WordsAddressee.Comments), told.InComments * 0.02);
        // Some articles of an archive carry no date: their words belong to no year that we could name.
        Assert.InRange(Of(WordsAddressee.Public), told.InPosts * 0.9, told.InPosts * 1.02);
    }

    private static async Task<(LedgerView View, Truth Truth)> Import(int seed)
    {
        using var temp = new TempFolder();
        using var scratch = new TempFolder();
        var town = Town.Build(TownPlan.Small(seed));
        var written = LinkedInArchive.Write(town, LinkedInEra.Y2026Complete, temp.Folder, ArchiveShape.Folder);
        using var archive = Archives.Open(written.Path, scratch.Folder);
        var store = new InMemoryLedger();
        var report = await new ImportArchive([new LinkedInArchiveSource()], new Standing(), Words).RunAsync(
            archive,
            store,
            new ImportOptions(),
            null,
            CancellationToken.None
        );
        Assert.Equal(ImportStatus.Imported, report.Status);
        return (LedgerOf.Open(store), Truth.Of(town, written));
    }

    private static string Url(PersonShape person) =>
        person.Handles.First(h => h.Contains("/in/", StringComparison.Ordinal))["linkedin:".Length..];

    private static string Plain(string url) =>
        Uri.UnescapeDataString(url[url.IndexOf("/in/", StringComparison.Ordinal)..]).TrimEnd('/').ToLowerInvariant();

    private static int Words(ReadOnlyMemory<byte> text) =>
        System
            .Text.Encoding.UTF8.GetString(text.Span)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Count(w => w.Any(char.IsLetterOrDigit));

    private sealed class Standing : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 22, 0, 0);
    }
}
