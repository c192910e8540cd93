using System.IO.Compression;
using System.Net;

namespace Quinze.ServerTests.Web;

/// <summary>Taking care of a ledger: what can be undone is undone, what cannot is asked first.</summary>
public class LedgerRoomTests(SharedRooms shared)
{
    [Fact]
    public async Task An_import_is_taken_back_on_a_page_that_says_it_does_not_return()
    {
        await using var rooms = await OpenRooms.Open();
        var asked = await rooms.Page("/l/default/ledger/imports/1");
        Assert.Contains("Nothing here can bring it back", OpenRooms.TextOf(asked), StringComparison.Ordinal);

        using var sent = await rooms.Send("/l/default/ledger/imports/1", "/l/default/act/withdraw", ("import", "1"));
        var told = await sent.Content.ReadAsStringAsync();
        var page = await rooms.Page("/l/default/ledger/imports/1");

        Assert.Contains("was taken back", told, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("form.acts"));
    }

    [Fact]
    public async Task An_undone_decision_stays_in_the_list_and_can_be_decided_again()
    {
        await using var rooms = await OpenRooms.Open();
        using var sent = await rooms.Send("/l/default/people/person-12", "/l/default/act/object", ("person", "person-12"));
        var name = (await rooms.Page("/l/default/people/person-12")).QuerySelector("h1")!.TextContent;

        using var undone = await rooms.Send("/l/default/ledger", "/l/default/act/undo", ("number", "1"));
        var row = (await rooms.Page("/l/default/ledger")).QuerySelector("tr.undone")!;
        Assert.Contains(name.Trim(), row.TextContent, StringComparison.Ordinal);

        using var again = await rooms.Send(
            "/l/default/ledger",
            "/l/default/act/undo",
            ("number", row.QuerySelector("input[name=number]")!.GetAttribute("value")!)
        );
        Assert.Empty((await rooms.Page("/l/default/ledger")).QuerySelectorAll("tr.undone"));
    }

    [Fact]
    public async Task Who_objected_is_listed_with_the_button_that_ends_it()
    {
        await using var rooms = await OpenRooms.Open();
        using var sent = await rooms.Send("/l/default/people/person-12", "/l/default/act/object", ("person", "person-12"));

        var listed = Assert.Single((await rooms.Page("/l/default/ledger")).QuerySelectorAll(".objections li"));
        using var ended = await rooms.Send(
            "/l/default/ledger",
            "/l/default/act/undo",
            ("number", listed.QuerySelector("input[name=number]")!.GetAttribute("value")!)
        );

        Assert.Equal("/l/default/people/person-12", listed.QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty((await rooms.Page("/l/default/ledger")).QuerySelectorAll(".objections li"));
    }

    [Fact]
    public async Task Retention_is_decided_and_said()
    {
        await using var rooms = await OpenRooms.Open();

        using var sent = await rooms.Send("/l/default/ledger", "/l/default/act/retention", ("months", "24"));

        Assert.Contains("kept for 24 months", OpenRooms.TextOf(await rooms.Page("/l/default/ledger")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("retention", "months", "0")]
    [InlineData("declared", "what", "horoscope")]
    public async Task What_makes_no_sense_is_a_clear_answer(string act, string field, string said)
    {
        var rooms = shared.Rooms;

        using var sent = await rooms.Send("/l/default/ledger", "/l/default/act/" + act, (field, said));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
    }

    [Fact]
    public async Task Trade_holidays_and_the_usual_period_are_kept()
    {
        await using var rooms = await OpenRooms.Open();

        using var trade = await rooms.Send("/l/default/ledger", "/l/default/act/declared", ("what", "trade"), ("words", "bois, chêne*"));
        using var days = await rooms.Send("/l/default/ledger", "/l/default/act/declared", ("what", "holidays"), ("words", "none, 07-21"));
        using var period = await rooms.Send("/l/default/ledger", "/preferences", ("period", "90d"));
        var page = await rooms.Page("/l/default/ledger");

        Assert.Equal("bois, chêne*", page.QuerySelector("#said-trade")!.GetAttribute("value"));
        Assert.Equal("none, 07-21", page.QuerySelector("#said-holidays")!.GetAttribute("value"));
        Assert.Equal("90d", page.QuerySelector("#usual option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_backup_and_an_export_are_whole_and_leave_nothing_behind()
    {
        await using var rooms = await OpenRooms.Open();

        var backup = await rooms.Visitor.GetByteArrayAsync("/l/default/backup");
        var export = await rooms.Visitor.GetByteArrayAsync("/l/default/export.zip");

        Assert.StartsWith("SQLite format 3", System.Text.Encoding.ASCII.GetString(backup, 0, 16), StringComparison.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(export));
        Assert.Contains(zip.Entries, e => e.Name.Contains("people", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(rooms.Folder, ".incoming"), "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("fr", "Information sur vos données")]
    [InlineData("en", "Information about your data")]
    public async Task The_notice_comes_in_both_languages(string language, string heading)
    {
        var rooms = shared.Rooms;

        var notice = await rooms.Visitor.GetStringAsync($"/l/default/notice.md?language={language}");

        Assert.Contains(heading, notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_goes_only_when_its_name_is_written_and_the_others_stay()
    {
        await using var rooms = await OpenRooms.Open();
        File.Copy(Path.Combine(rooms.Folder, "default.quinze"), Path.Combine(rooms.Folder, "client.quinze"));
        var file = Path.Combine(rooms.Folder, "client.quinze");
        Directory.CreateDirectory(file + ".sync/mine");
        await File.WriteAllTextAsync(file + ".sync/mine/page-1.json", "people");
        _ = await rooms.Page("/l/client/people");

        using var other = await rooms.Send("/l/client/ledger/delete", "/l/client/act/delete", ("name", "default"));
        Assert.True(File.Exists(file));
        using var gone = await rooms.Send("/l/client/ledger/delete", "/l/client/act/delete", ("name", "client"));

        Assert.Empty(Directory.EnumerateFileSystemEntries(rooms.Folder, "client*"));
        Assert.True(File.Exists(Path.Combine(rooms.Folder, "default.quinze")));
    }

    [Fact]
    public async Task A_ledger_that_is_renamed_keeps_what_it_holds_and_its_connections()
    {
        await using var rooms = await OpenRooms.Open();
        var file = Path.Combine(rooms.Folder, "client.quinze");
        File.Copy(Path.Combine(rooms.Folder, "default.quinze"), file);
        Directory.CreateDirectory(file + ".sync/mine");
        using var noted = await rooms.Send("/l/client/people/person-12", "/l/client/act/note", ("person", "person-12"), ("note", "bees"));

        using var renamed = await rooms.Send("/l/client/ledger", "/l/client/act/rename", ("name", "atelier"));

        Assert.EndsWith("/l/atelier/ledger", renamed.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("bees", OpenRooms.TextOf(await rooms.Page("/l/atelier/people/person-12")), StringComparison.Ordinal);
        Assert.True(Directory.Exists(Path.Combine(rooms.Folder, "atelier.quinze.sync/mine")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(rooms.Folder, "client*"));
    }

    [Theory]
    [InlineData("default", "has this name already")]
    [InlineData("../elsewhere", "can be no ledger")]
    public async Task A_ledger_gets_no_name_that_is_taken_or_is_none(string name, string said)
    {
        await using var rooms = await OpenRooms.Open();
        var file = Path.Combine(rooms.Folder, "client.quinze");
        File.Copy(Path.Combine(rooms.Folder, "default.quinze"), file);

        using var refused = await rooms.Send("/l/client/ledger", "/l/client/act/rename", ("name", name));

        Assert.False(refused.IsSuccessStatusCode);
        Assert.Contains(said, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(File.Exists(file));
    }
}
