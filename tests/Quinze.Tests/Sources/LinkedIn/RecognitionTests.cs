using Quinze.Importing;
using Quinze.Sources.LinkedIn;
using Quinze.Tests.Formats.Archives;
using Opened = Quinze.Sources.Formats.Archives.Archives;

namespace Quinze.Tests.Sources.LinkedIn;

public sealed class RecognitionTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    private Recognition Recognise(string path = "")
    {
        using var archive = Opened.Open(Path.Combine(temp.Folder, path), Path.Combine(temp.Folder, "inner"));
        return new LinkedInArchiveSource().Recognise(archive);
    }

    [Fact]
    public void A_complete_archive_is_ours_without_advice()
    {
        using var archive = Opened.Open(Drained.Case("Complete_LinkedInDataExport_11-15-2026"), "");

        var recognition = new LinkedInArchiveSource().Recognise(archive);

        Assert.True(recognition.IsOurs);
        Assert.Null(recognition.Advice);
    }

    [Fact]
    public void A_basic_archive_is_ours_with_the_advice_to_ask_for_the_larger_one()
    {
        using var archive = Opened.Open(Drained.Case("vintage-2023"), "");

        Assert.Contains("Basic", new LinkedInArchiveSource().Recognise(archive).Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_renamed_file_is_known_by_its_columns()
    {
        temp.Write("people.csv", "Notes:\n\"x\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n");

        Assert.True(Recognise("people.csv").IsOurs);
    }

    [Theory]
    [InlineData("data/tweets.js", "X")]
    [InlineData("AggregateAnalytics_Anaïs_2026-01-01_2026-02-01.xlsx", "workbooks")]
    [InlineData("notes.txt", "no CSV")]
    [InlineData("budget.csv", "none of its CSV")]
    [InlineData("budget.rar", "no CSV")]
    public void What_is_something_else_is_refused_with_the_reason(string name, string reason)
    {
        temp.Write(name, "Month,Amount\n1,2\n");

        var recognition = Recognise();

        Assert.False(recognition.IsOurs);
        Assert.Contains(reason, recognition.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_an_answer_too()
    {
        var zip = ArchivesTests.Zip(("people.csv", [.. "First Name,Last Name,Connected On\n"u8]));
        zip[zip.AsSpan().IndexOf("people.csv"u8) + 12] ^= 0x55;
        temp.Write("a.zip", zip);

        var recognition = Recognise("a.zip");

        Assert.False(recognition.IsOurs);
        Assert.StartsWith("it cannot be read", recognition.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_does_not_stop_the_others_and_says_where_it_broke()
    {
        using var archive = new Broken();
        var all = new List<Reading>();

        foreach (var reading in new LinkedInArchiveSource().Read(archive, ReadingOptions.Default, CancellationToken.None))
        {
            all.Add(reading);
        }

        Assert.Contains("after line 2", Assert.Single(all.OfType<FileUnread>(), f => f.Place.File == 2).Reason, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(all.OfType<FileRead>()).Rows);
    }

    [Fact]
    public void A_stop_is_obeyed_in_the_middle_of_a_file()
    {
        temp.Write("Votes.csv", "Date,Link,OptionText\n" + string.Concat(Enumerable.Repeat("2026-01-01 10:00:00,x/y,a\n", 5000)));
        using var archive = Opened.Open(temp.Folder, "");
        using var stop = new CancellationTokenSource();
        var seen = 0;

        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var _ in new LinkedInArchiveSource().Read(archive, ReadingOptions.Default, stop.Token))
            {
                if (++seen == 10)
                {
                    stop.Cancel();
                }
            }
        });
        Assert.InRange(seen, 10, 1100);
    }

    [Fact]
    public void Junk_of_operating_systems_is_left_aside()
    {
        var drained = Drained.OfFiles(("__MACOSX/._Votes.csv", "x"), (".DS_Store", "x"), ("Votes.csv", "Date,Link,OptionText\n"));

        Assert.Equal(2, drained.All.OfType<FileLeftAside>().Count());
    }

    /// <summary>Two files, one of which breaks in its second row.</summary>
    private sealed class Broken : IArchive
    {
        public string Name => "broken";

        public IReadOnlyList<ArchiveFile> Files { get; } = [new(0, "odd.csv", 10), new(1, "Votes.csv", 20), new(2, "Reactions.csv", 30)];

        public Stream Open(ArchiveFile file) =>
            file.Index switch
            {
                0 => new MemoryStream("Alpha\n"u8.ToArray()),
                1 => new MemoryStream("Date,Link,OptionText\n2026-01-01 10:00:00,x/y,a\n"u8.ToArray()),
                _ => new Breaking([.. "Date,Type,Link\n2026-01-01 10:00:00,LIKE,x/y\n\""u8, .. Enumerable.Repeat((byte)'x', 400_000)]),
            };

        public string Fingerprint(ArchiveFile file) => $"{file.Index}";

        public void Dispose() { }
    }

    private sealed class Breaking(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) =>
            Position > 100_000 ? throw new InvalidDataException("broken") : base.Read(buffer[..Math.Min(buffer.Length, 10_000)]);
    }
}
