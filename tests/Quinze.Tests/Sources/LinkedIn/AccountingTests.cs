using Quinze.Importing;

namespace Quinze.Tests.Sources.LinkedIn;

public class AccountingTests
{
    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Drained.Case("")).Select(d => Path.GetFileName(d))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_file_of_a_fixture_is_closed_once_and_every_row_of_it_accounted_for(string name) =>
        AssertAccounted(Drained.Of(Drained.Case(name)));

    [Fact]
    public void Every_row_of_the_public_sample_archive_is_accounted_for()
    {
        var zip = Drained.CheckData("linkedin-basic-2026/sample_export.zip");

        var drained = Drained.Of(zip);

        AssertAccounted(drained);
        using var archive = System.IO.Compression.ZipFile.OpenRead(zip);
        foreach (
            var read in drained
                .All.OfType<FileRead>()
                .Where(r => drained.Files[r.Place.File].Name.EndsWith(".csv", StringComparison.Ordinal))
        )
        {
            var entry = archive.GetEntry(drained.Files[read.Place.File].Name)!;
            using var reader = new StreamReader(entry.Open());
            Assert.Equal(RecordsByCharacters(reader.ReadToEnd()), read.Rows);
        }
    }

    internal static void AssertAccounted(Drained drained)
    {
        foreach (var file in drained.Files)
        {
            var closings = drained.All.Where(r =>
                r.Place.File == file.Index && r is FileRead or FileLeftAside or FileUnread && r.Place.File == file.Index
            );
            var closing = Assert.Single(closings);
            var mine = drained.All.Where(r => r.Place.File == file.Index).ToList();
            if (closing is FileRead read)
            {
                var lines = mine.OfType<Entry>().Select(e => e.Place.Line).Distinct().Count();
                var others = mine.Count(r => r is Unread or LeftAside);
                Assert.True(read.Rows == lines + others, $"{file.Name}: {read.Rows} rows, {lines} with entries, {others} without");
                Assert.All(mine.Where(r => r is InteractionEntry or PostEntry).GroupBy(e => e.Place.Line), rows => Assert.Single(rows));
            }
        }
    }

    /// <summary>Counts records the slow way: one character at a time, knowing only quotes and line ends. The preamble and the header are no rows.</summary>
    private static long RecordsByCharacters(string text)
    {
        var records = 0L;
        var quoted = false;
        var empty = true;
        foreach (var c in text.Replace("\r\n", "\n", StringComparison.Ordinal) + "\n")
        {
            quoted ^= c == '"';
            if (c == '\n' && !quoted)
            {
                records += empty ? 0 : 1;
                empty = true;
            }
            else
            {
                empty = false;
            }
        }
        return records - (text.StartsWith("Notes:", StringComparison.Ordinal) ? 3 : 1);
    }
}
