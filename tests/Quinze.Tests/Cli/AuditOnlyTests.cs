using System.Text;
using System.Text.RegularExpressions;

namespace Quinze.Tests.Cli;

public sealed class AuditOnlyTests
{
    private static readonly string Archive = Door.Sample(Door.LinkedIn);
    private static readonly Regex Quoted = new("\"((?:[^\"]|\"\")*)\"");
    private static readonly Regex Slug = new("linkedin\\.com(/in/[a-z0-9-]+)");

    /// <summary>What only letters say, and who is only a connection.</summary>
    private static readonly Lazy<IReadOnlyList<string>> Private = new(() =>
    {
        var open = string.Concat(
            Directory
                .EnumerateFiles(Archive, "*", SearchOption.AllDirectories)
                .Where(f => Path.GetFileName(f) is not ("messages.csv" or "Connections.csv" or "Invitations.csv"))
                .Select(File.ReadAllText)
        );
        var letters = Quoted
            .Matches(File.ReadAllText(Path.Combine(Archive, "messages.csv")))
            .Select(m => m.Groups[1].Value)
            .Where(t => t.Length > 40 && !t.Contains('"', StringComparison.Ordinal) && !t.Contains('\n', StringComparison.Ordinal));
        var people = Slug.Matches(File.ReadAllText(Path.Combine(Archive, "Connections.csv"))).Select(m => m.Groups[1].Value);
        return [.. letters.Concat(people).Distinct().Where(t => !open.Contains(t, StringComparison.Ordinal))];
    });

    /// <summary>One ledger, read for an audit and then in full.</summary>
    private static readonly Lazy<(Answer Import, string Bytes, Answer Info, string FullBytes, Answer FullInfo)> Twice = new(() =>
    {
        using var door = new Door();
        var import = door.Say("import", Archive, "--audit-only", "--ledger", "client.quinze", "--json");
        var bytes = Bytes(door, "client");
        var info = door.Say("ledger", "info", "--ledger", "client.quinze", "--json");
        door.Say("import", Archive, "--ledger", "client.quinze");
        return (import, bytes, info, Bytes(door, "client"), door.Say("ledger", "info", "--ledger", "client.quinze", "--json"));
    });

    [Fact]
    public void Nothing_of_messages_and_connections_is_in_the_bytes_of_the_ledger()
    {
        Assert.Equal(0, Twice.Value.Import.Code);
        Assert.NotEmpty(Private.Value);
        Assert.DoesNotContain(Private.Value, t => Twice.Value.Bytes.Contains(t, StringComparison.Ordinal));
        var kinds = Twice.Value.Info.At("interactions").EnumerateObject();
        Assert.DoesNotContain(kinds, k => k.Name is "message" or "connection" or "invitation");
    }

    [Fact]
    public void A_later_full_import_reads_what_the_audit_left_aside_and_doubles_nothing()
    {
        var held = Twice.Value.FullBytes;

        Assert.True(Private.Value.Count(t => held.Contains(t, StringComparison.Ordinal)) > Private.Value.Count / 2);
        Assert.Equal(Twice.Value.Info.At("posts").GetRawText(), Twice.Value.FullInfo.At("posts").GetRawText());
    }

    [Fact]
    public void Its_screen_names_nobody_and_does_not_say_that_nobody_is_close()
    {
        using var door = new Door();

        var audit = door.Say("audit", Archive, "--audit-only", "--lang", "en");
        var whole = door.Say("audit", Archive, "--lang", "en");

        Assert.DoesNotContain("Your fifteen", audit.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Quiet here", audit.Out, StringComparison.Ordinal);
        Assert.Contains("not for hiring or assessing anybody", audit.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Your fifteen", whole.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_of_letters_are_left_aside_with_the_reason()
    {
        var files = Twice.Value.Import.At("imports", "0", "files").EnumerateArray();

        var aside = files
            .Where(f => f.GetProperty("reason").GetString() == "not read in an audit")
            .Select(f => f.GetProperty("name").GetString()!);
        Assert.Superset(new HashSet<string> { "messages.csv", "Connections.csv", "Invitations.csv" }, aside.ToHashSet());
    }

    [Fact]
    public void Its_answer_names_nobody_and_asks_nothing_about_people()
    {
        using var door = new Door();

        var answer = door.Say("audit", Archive, "--audit-only", "--json", "--out", "client.md");

        var asked = answer.At("findings").EnumerateArray().Select(f => f.GetProperty("analysis").GetString()).ToList();
        Assert.Contains("audit", asked);
        Assert.DoesNotContain("circles", asked);
        Assert.DoesNotContain("words-went", asked);
        Assert.DoesNotContain("/in/", answer.At("findings").GetRawText(), StringComparison.Ordinal);
        var report = File.ReadAllText(door.At("client.md"));
        Assert.Contains("not for hiring or assessing", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Your fifteen", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_hide_in_json_when_asked()
    {
        using var door = new Door();

        var hidden = door.Say("audit", Archive, "--json", "--hide-names", "--out", "b.md").At("findings").GetRawText();

        Assert.DoesNotContain("linkedin:/in/", hidden, StringComparison.Ordinal);
        Assert.Contains("Person 2", hidden, StringComparison.Ordinal);
    }

    private static string Bytes(Door door, string name) =>
        string.Concat(Directory.EnumerateFiles(door.Folder, name + "*").Select(f => Encoding.UTF8.GetString(File.ReadAllBytes(f))));
}
