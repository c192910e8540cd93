using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Quinze.Tests.Cli;

public class ImportTests
{
    [Fact]
    public void An_archive_is_imported_and_every_file_of_it_accounted_for()
    {
        using var door = new Door();

        var answer = door.Say("import", Door.Sample(Door.LinkedIn), "--json");

        Assert.Equal(0, answer.Code);
        Assert.Equal(door.DefaultLedger, answer.Word("ledger"));
        Assert.Equal("imported", answer.Word("imports", "0", "status"));
        Assert.Equal("linkedin-archive", answer.Word("imports", "0", "source"));
        Assert.Equal(Door.Sample(Door.LinkedIn), answer.Word("imports", "0", "path"));
        var onDisk = Directory.GetFiles(Door.Sample(Door.LinkedIn), "*", SearchOption.AllDirectories).Length;
        Assert.Equal(onDisk, answer.At("imports", "0", "files").GetArrayLength());
        Assert.True(answer.Number("imports", "0", "added", "interactions") > 1000);
    }

    [Fact]
    public void The_json_has_exactly_the_promised_names()
    {
        using var door = new Door();

        var import = door.Say("import", Door.Sample(Door.LinkedIn), "--json").At("imports", "0");

        Assert.Equal(["id", "source", "path", "status", "reason", "files", "added", "withdrawn"], Names(import));
        Assert.Equal(["people", "posts", "interactions", "observations", "outcomes"], Names(import.GetProperty("added")));
        Assert.Equal(Names(import.GetProperty("added")), Names(import.GetProperty("withdrawn")));
        Assert.All(
            import.GetProperty("files").EnumerateArray(),
            f => Assert.Equal(["name", "status", "reason", "rows", "entries", "unreadCount", "unread", "aside"], Names(f))
        );
        Assert.All(
            import.GetProperty("files").EnumerateArray(),
            f => Assert.Contains(f.GetProperty("status").GetString(), (string?[])["read", "left-aside", "unread"])
        );
    }

    [Fact]
    public void Twice_is_unchanged_and_adds_nothing()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.Bluesky));
        var before = door.Say("ledger", "info", "--json").Out;

        var again = door.Say("import", Door.Sample(Door.Bluesky), "--json");

        Assert.Equal(0, again.Code);
        Assert.Equal("unchanged", again.Word("imports", "0", "status"));
        Assert.All(again.At("imports", "0", "added").EnumerateObject(), a => Assert.Equal(0, a.Value.GetInt64()));
        Assert.Equal(before, door.Say("ledger", "info", "--json").Out);
    }

    [Fact]
    public void A_dry_run_reports_and_makes_no_ledger()
    {
        using var door = new Door();

        var answer = door.Say("import", Door.Sample(Door.Bluesky), "--dry-run", "--json");

        Assert.Equal(0, answer.Code);
        Assert.Equal("preview", answer.Word("imports", "0", "status"));
        Assert.True(answer.Number("imports", "0", "added", "posts") > 0);
        Assert.Empty(Directory.GetFileSystemEntries(door.Folder));
    }

    [Fact]
    public void A_dry_run_leaves_a_ledger_byte_for_byte_as_it_was()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.Bluesky));
        var before = Bytes(door.DefaultLedger);

        door.Say("import", Door.Sample(Door.LinkedIn), "--dry-run");

        Assert.Equal(before, Bytes(door.DefaultLedger));
    }

    [Fact]
    public void Another_persons_archive_is_asked_about_and_imported_only_anyway()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        door.Say("sample", "other", "--seed", "7");

        var asked = door.Say("import", Path.Combine("other", "linkedin-2023"), "--json");
        var anyway = door.Say("import", Path.Combine("other", "linkedin-2023"), "--json", "--anyway");

        Assert.Equal(3, asked.Code);
        Assert.Equal("failed", asked.Word("imports", "0", "status"));
        Assert.Equal("another-owner", asked.Word("imports", "0", "error", "id"));
        Assert.Equal("another-owner", asked.Word("error", "id"));
        Assert.Equal(0, anyway.Code);
        Assert.Equal("imported", anyway.Word("imports", "0", "status"));
    }

    [Theory]
    [InlineData("en", "No source knows this, which holds: shopping.txt; articles: no text in it is as long as an article (shopping.txt).")]
    [InlineData("fr", "Aucune source ne connaît ceci, qui contient : shopping.txt (shopping.txt).")]
    public void What_no_source_knows_is_told_in_three_sentences_with_what_is_in_it_and_whose_it_nearly_is(string tongue, string found)
    {
        using var door = new Door();
        File.WriteAllText(door.At("shopping.txt"), "bread");

        var answer = door.Say("import", door.At("shopping.txt"), "--lang", tongue);

        Assert.Equal(3, answer.Code);
        Assert.Contains(found, answer.Error, StringComparison.Ordinal);
        Assert.True(answer.Error.Length < 400);
    }

    [Fact]
    public void Where_no_file_can_be_read_the_first_reason_is_told()
    {
        using var door = new Door();
        using (var zip = ZipFile.Open(door.At("bomb.zip"), ZipArchiveMode.Create))
        using (var bomb = zip.CreateEntry("messages.csv").Open())
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 120; i++)
            {
                bomb.Write(zeros);
            }
        }

        var answer = door.Say("import", door.At("bomb.zip"), "--lang", "en");

        Assert.Equal(3, answer.Code);
        Assert.Contains("No file of it can be read: packed more than 1000 times", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_path_that_fails_does_not_stop_the_others()
    {
        using var door = new Door();
        File.WriteAllText(door.At("shopping.txt"), "bread");

        var answer = door.Say("import", "nowhere.zip", "shopping.txt", Door.Sample(Door.Bluesky), "--json");

        Assert.Equal(0, answer.Code);
        Assert.Equal(
            ["failed", "not-recognised", "imported"],
            answer.At("imports").EnumerateArray().Select(i => i.GetProperty("status").GetString())
        );
        Assert.Equal("archive-missing", answer.Word("imports", "0", "error", "id"));
    }

    [Fact]
    public void That_no_path_was_usable_is_told_by_code_3_and_leaves_no_ledger_behind()
    {
        using var door = new Door();
        File.WriteAllText(door.At("shopping.txt"), "bread");

        var answer = door.Say("import", "nowhere.zip", "shopping.txt");

        Assert.Equal(3, answer.Code);
        Assert.False(File.Exists(door.DefaultLedger));
    }

    [Fact]
    public void Something_unread_is_code_2_only_when_strict()
    {
        using var door = new Door();
        var archive = door.At("archive");
        Directory.CreateDirectory(archive);
        File.Copy(Path.Combine(Door.Sample(Door.LinkedIn), "Connections.csv"), Path.Combine(archive, "Connections.csv"));
        File.Copy(Path.Combine(Door.Sample(Door.LinkedIn), "Profile.csv"), Path.Combine(archive, "Profile.csv"));
        File.WriteAllText(Path.Combine(archive, "Something New.csv"), "A,B\n1,2\n");

        var lenient = door.Say("import", "archive", "--ledger", "a.quinze");
        var strict = door.Say("import", "archive", "--ledger", "b.quinze", "--strict");

        Assert.Equal(0, lenient.Code);
        Assert.Equal(2, strict.Code);
    }

    [Fact]
    public void An_import_that_is_interrupted_leaves_the_ledger_as_it_was()
    {
        using var door = new Door();
        using var stop = new CancellationTokenSource();
        door.Say("import", Door.Sample(Door.Bluesky));
        var (before, files) = (Bytes(door.DefaultLedger), Directory.GetFiles(Path.GetDirectoryName(door.DefaultLedger)!));
        door.Interrupted = stop.Token;
        door.Terminal = new StopsAtProgress(stop);

        var answer = door.Say("import", Door.Sample(Door.LinkedIn));

        Assert.Equal(130, answer.Code);
        Assert.Equal(before, Bytes(door.DefaultLedger));
        Assert.Equal(files, Directory.GetFiles(Path.GetDirectoryName(door.DefaultLedger)!));
    }

    [Fact]
    public void Removing_an_import_takes_back_what_it_added()
    {
        using var door = new Door();
        var added = door.Say("import", Door.Sample(Door.Bluesky), "--json").At("imports", "0", "added").GetRawText();

        var removed = door.Say("imports", "remove", "1", "--json");

        Assert.Equal(0, removed.Code);
        Assert.Equal(added, removed.At("withdrawn").GetRawText());
        Assert.Equal(0, door.Say("imports", "list", "--json").Number("total"));
        Assert.Equal(0, door.Say("ledger", "info", "--json").Number("people"));
    }

    [Fact]
    public void Removing_an_import_that_is_not_there_is_a_mistake_of_usage()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.Bluesky));

        var answer = door.Say("imports", "remove", "9", "--json");

        Assert.Equal(64, answer.Code);
        Assert.Equal("no-such-import", answer.Word("error", "id"));
    }

    private static string Bytes(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];

    /// <summary>A terminal that interrupts at the first sign of progress.</summary>
    private sealed class StopsAtProgress(CancellationTokenSource stop) : StringWriter
    {
        public override void Write(string? value)
        {
            base.Write(value);
            stop.Cancel();
        }
    }
}
