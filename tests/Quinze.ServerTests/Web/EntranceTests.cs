using System.Net;
using Quinze.Web;

namespace Quinze.ServerTests.Web;

/// <summary>A door on the loopback address is a door for every account and every page of this machine: who gets in, and who does not.</summary>
public class EntranceTests(SharedRooms shared)
{
    [Fact]
    public async Task Without_the_token_nobody_sees_anything()
    {
        var rooms = shared.Rooms;

        foreach (var path in new[] { "/", "/l/default/people", "/asset/quinze.js", "/l/default/report", "/?token=wrong" })
        {
            using var answer = await rooms.Stranger.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_token_opens_once_and_leaves_no_trace_in_the_address()
    {
        var rooms = shared.Rooms;

        using var again = await rooms.Stranger.GetAsync($"/?token={rooms.Token}");
        using var mine = await rooms.Visitor.GetAsync("/");

        Assert.Equal(HttpStatusCode.Forbidden, again.StatusCode);
        Assert.DoesNotContain("token", mine.RequestMessage!.RequestUri!.ToString(), StringComparison.Ordinal);
        Assert.True(mine.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task A_name_that_was_bent_to_this_machine_is_refused(string host)
    {
        var rooms = shared.Rooms;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;

        using var answer = await rooms.Visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", null)]
    [InlineData("null", null)]
    [InlineData(null, "cross-site")]
    [InlineData(null, "same-site")]
    public async Task A_form_on_another_site_changes_nothing(string? origin, string? site)
    {
        var rooms = shared.Rooms;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/l/default/act/fifteen")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("names", "Eve")]),
        };
        _ = origin is null || request.Headers.TryAddWithoutValidation("Origin", origin);
        _ = site is null || request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);

        using var answer = await rooms.Visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("/l/default/act/fifteen")]
    [InlineData("/l/default/act/undo")]
    [InlineData("/l/default/act/forget")]
    [InlineData("/l/default/sample")]
    [InlineData("/preferences")]
    public async Task A_form_without_its_token_is_refused(string path)
    {
        var rooms = shared.Rooms;
        using var form = new FormUrlEncodedContent([
            KeyValuePair.Create("names", "Eve"),
            KeyValuePair.Create("person", "person-2"),
            KeyValuePair.Create("number", "1"),
        ]);

        using var answer = await rooms.Visitor.PostAsync(path, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task An_upload_without_the_token_is_refused()
    {
        var rooms = shared.Rooms;
        using var body = new ByteArrayContent([1, 2, 3]);

        using var answer = await rooms.Visitor.PutAsync("/l/default/upload/a.zip", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var incoming = Path.Combine(rooms.Folder, ".incoming");
        Assert.Empty(Directory.Exists(incoming) ? Directory.EnumerateFiles(incoming, "a.zip", SearchOption.AllDirectories) : []);
    }

    [Fact]
    public async Task Every_page_forbids_scripts_written_into_it_and_requests_elsewhere()
    {
        var rooms = shared.Rooms;

        foreach (var path in new[] { "/l/default/people", "/l/default/nowhere", "/asset/nothing.js" })
        {
            using var answer = await rooms.Visitor.GetAsync(path);
            var policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_server_listens_on_the_loopback_address_only()
    {
        var rooms = shared.Rooms;

        Assert.Equal("127.0.0.1", rooms.Address.Host);
    }

    [Fact]
    public void Every_run_has_a_token_of_its_own()
    {
        Assert.NotEqual(WebOptions.NewToken(), WebOptions.NewToken());
        Assert.Equal(64, WebOptions.NewToken().Length);
    }
}
