using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Quinze.Tests.HouseRules;
using Quinze.Web.Ledgers;

namespace Quinze.Tests.Web;

/// <summary>Archives that come in through the browser.</summary>
public class UploadTests
{
    [Fact]
    public async Task An_archive_that_is_dropped_is_read_and_its_file_is_gone_afterwards()
    {
        await using var rooms = await OpenRooms.Open(withSample: false);
        var zip = Path.Combine(rooms.Folder, "made.zip");
        await ZipFile.CreateFromDirectoryAsync(Repository.At("samples/linkedin-small"), zip);

        var id = await Upload(rooms, "Complete_LinkedInDataExport.zip", await File.ReadAllBytesAsync(zip));
        var events = await rooms.Visitor.GetStringAsync($"/l/default/imports/{id}/events");
        var told = OpenRooms.TextOf(await rooms.Page($"/l/default/imports/{id}"));

        Assert.Contains("event: done", events, StringComparison.Ordinal);
        Assert.Contains("Read:", told, StringComparison.Ordinal);
        Assert.NotEmpty((await rooms.Page("/l/default/people")).QuerySelectorAll("section"));
    }

    [Fact]
    public async Task A_file_that_no_source_knows_says_what_was_expected()
    {
        await using var rooms = await OpenRooms.Open(withSample: false);

        var id = await Upload(rooms, "holiday.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]);
        _ = await rooms.Visitor.GetStringAsync($"/l/default/imports/{id}/events");

        Assert.NotEmpty((await rooms.Page($"/l/default/imports/{id}")).QuerySelectorAll(".notenough"));
    }

    [Fact]
    public async Task The_sample_town_can_be_visited_without_data_of_ones_own()
    {
        await using var rooms = await OpenRooms.Open(withSample: false);

        using var sent = await rooms.Send("/l/default/welcome", "/l/default/sample");

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.NotEmpty((await rooms.Page("/l/default/people")).QuerySelectorAll("bdi.name"));
    }

    [Fact]
    public async Task Two_ledgers_stay_apart()
    {
        await using var rooms = await OpenRooms.Open();
        var name = (await rooms.Page("/l/default/people")).QuerySelector("section bdi.name")!.TextContent;

        var other = await rooms.Page("/l/client/people?name=" + Uri.EscapeDataString(name));

        Assert.DoesNotContain(name, OpenRooms.TextOf(other), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(rooms.Folder, "client.quinze")));
    }

    [Theory]
    [InlineData("../../../etc/passwd", "passwd")]
    [InlineData("..\\..\\x.zip", "x.zip")]
    [InlineData(".hidden.zip", "hidden.zip")]
    [InlineData("a\u0000b\n.zip", "a_b_.zip")]
    [InlineData("", "file")]
    [InlineData("…/é à.zip", "é à.zip")]
    public void A_name_from_a_browser_never_becomes_a_place(string said, string kept)
    {
        Assert.Equal(kept, Incoming.Plain(said));
    }

    private static async Task<string> Upload(OpenRooms rooms, string name, byte[] bytes)
    {
        using var body = new ByteArrayContent(bytes);
        using var request = new HttpRequestMessage(HttpMethod.Put, "/l/default/upload/" + Uri.EscapeDataString(name)) { Content = body };
        request.Headers.Add("RequestVerificationToken", await rooms.TokenOf("/l/default/welcome"));
        using var answer = await rooms.Visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return said.RootElement.GetProperty("id").GetString()!;
    }
}
