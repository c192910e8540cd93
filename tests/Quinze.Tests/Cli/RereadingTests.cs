using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Archives;
using Quinze.Sources.LinkedIn;
using Quinze.Storage.Sqlite;
using Quinze.Text;
using Quinze.Verbs;

namespace Quinze.Tests.Cli;

/// <summary>A ledger that an earlier version of a reader wrote, met by today's command.</summary>
public class RereadingTests
{
    [Fact]
    public async Task A_newer_reader_withdraws_what_is_no_longer_said_adds_what_is_and_keeps_decisions()
    {
        using var door = new Door();
        await ImportWithAnEarlierReader(door);
        door.Say("record", "fifteen", "Somebody Named");
        var before = door.Say("ledger", "info", "--json");

        var import = door.Say("import", Door.Sample(Door.LinkedIn), "--lang", "en");

        var after = door.Say("ledger", "info", "--json");
        Assert.Equal(0, import.Code);
        Assert.Contains("Read again: the reader is now version", import.Out, StringComparison.Ordinal);
        Assert.Contains("Withdrawn: 1 post.", import.Out, StringComparison.Ordinal);
        Assert.Equal(0, before.At("interactions").TryGetProperty("reaction", out _) ? 1 : 0);
        Assert.True(after.Number("interactions", "reaction", "sent") > 0);
        Assert.Equal(0, door.Say("show", "posts", "--where", "link=earlier.example.org", "--json").Number("total"));
        Assert.Equal(before.Number("judgements"), after.Number("judgements"));
        Assert.Contains("unchanged", door.Say("import", Door.Sample(Door.LinkedIn), "--lang", "en").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_files_were_read_again_is_told_in_french_too()
    {
        using var door = new Door();
        await ImportWithAnEarlierReader(door);

        var import = door.Say("import", Door.Sample(Door.LinkedIn), "--lang", "fr");

        Assert.Contains("Relu : le lecteur en est à la version", import.Out, StringComparison.Ordinal);
        Assert.Contains("Retiré : 1 publication.", import.Out, StringComparison.Ordinal);
    }

    private static async Task ImportWithAnEarlierReader(Door door)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(door.DefaultLedger)!);
        using var ledger = SqliteLedger.Open(door.DefaultLedger);
        using var archive = Archives.Open(Door.Sample(Door.LinkedIn), door.Folder);
        var importer = new ImportArchive([new EarlierReader()], new StoppedClock(), text => Words.Count(text.Span));
        var report = await importer.RunAsync(archive, ledger, new ImportOptions(), null, TestContext.Current.CancellationToken);
        Assert.Equal(ImportStatus.Imported, report.Status);
    }

    /// <summary>Did not know reactions, and took something for a post that is none.</summary>
    private sealed class EarlierReader : ISource
    {
        private readonly LinkedInArchiveSource today = new();

        public SourceCard Card => today.Card with { ReaderVersion = today.Card.ReaderVersion - 1 };

        public Recognition Recognise(IArchive archive) => today.Recognise(archive);

        public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation)
        {
            var invented = false;
            foreach (var reading in today.Read(archive, options, cancellation))
            {
                if (reading is PostEntry post && !invented)
                {
                    invented = true;
                    yield return new PostEntry(post.Place)
                    {
                        Network = post.Network,
                        Kind = PostKind.Post,
                        Ref = PostRef.At("https://earlier.example.org/1"),
                        At = post.At,
                        Author = Handle.Owner,
                        Link = "https://earlier.example.org/1",
                        Text = Utf8Text.From("no post at all"),
                    };
                }
                if (reading is not InteractionEntry { Kind: InteractionKind.Reaction })
                {
                    yield return reading;
                }
            }
        }
    }

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 22, 11, 0);
    }
}
