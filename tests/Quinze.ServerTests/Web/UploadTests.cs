using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Quinze.Importing;
using Quinze.ServerTests.Support;
using Quinze.Web;
using Quinze.Web.Acts;
using Quinze.Web.Ledgers;
using Quinze.Web.Words;

namespace Quinze.ServerTests.Web;

/// <summary>Archives that come in through the browser.</summary>
public class UploadTests
{
    [Fact]
    public async Task An_archive_that_is_dropped_is_read_and_its_file_is_gone_afterwards()
    {
        await using var rooms = await OpenRooms.Open(withSample: false);
        var zip = Path.Combine(rooms.Folder, "made.zip");
        await ZipFile.CreateFromDirectoryAsync(Repository.At("samples", "linkedin-small"), zip);

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

    [Fact]
    public async Task Two_archives_at_once_are_read_one_after_the_other_and_the_second_says_that_it_waits()
    {
        using var slow = new SlowReading();
        await using var rooms = await OpenRooms.Open(withSample: false, houseOf: slow.In);
        var zip = Sample(rooms);

        var first = await Upload(rooms, "first.zip", zip);
        var second = await Upload(rooms, "second.zip", zip);
        var waits = OpenRooms.TextOf(await rooms.Page($"/l/default/imports/{second}"));
        slow.GoOn();
        _ = await rooms.Visitor.GetStringAsync($"/l/default/imports/{second}/events");

        Assert.Contains("It waits until the archive before it is read.", waits, StringComparison.Ordinal);
        Assert.Contains("Read:", OpenRooms.TextOf(await rooms.Page($"/l/default/imports/{first}")), StringComparison.Ordinal);
        Assert.Contains("read before", OpenRooms.TextOf(await rooms.Page($"/l/default/imports/{second}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_stopped_while_it_waits_leaves_nothing_and_lets_nobody_pass()
    {
        using var slow = new SlowReading();
        await using var rooms = await OpenRooms.Open(withSample: false, houseOf: slow.In);
        var zip = Sample(rooms);
        var first = await Upload(rooms, "first.zip", zip);
        var second = await Upload(rooms, "second.zip", zip);
        var third = await Upload(rooms, "third.zip", zip);

        using var stopped = await rooms.Send("/l/default/welcome", $"/l/default/imports/{second}/stop", ("back", "/l/default/welcome"));
        _ = await rooms.Visitor.GetStringAsync($"/l/default/imports/{second}/events");
        var waits = OpenRooms.TextOf(await rooms.Page($"/l/default/imports/{third}"));
        slow.GoOn();
        _ = await rooms.Visitor.GetStringAsync($"/l/default/imports/{third}/events");

        Assert.Contains("Stopped", OpenRooms.TextOf(await rooms.Page($"/l/default/imports/{second}")), StringComparison.Ordinal);
        Assert.Contains("It waits", waits, StringComparison.Ordinal);
        Assert.Contains("Read:", OpenRooms.TextOf(await rooms.Page($"/l/default/imports/{first}")), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(rooms.Folder, "*", SearchOption.AllDirectories),
            f => f.EndsWith("second.zip", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_full_disk_is_told_in_words()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no disk that is always full.");
        await using var rooms = await OpenRooms.Open(withSample: false, houseOf: whole => new FullHouse(whole));

        var id = await Upload(rooms, "made.zip", [1, 2, 3]);
        _ = await rooms.Visitor.GetStringAsync($"/l/default/imports/{id}/events");

        Assert.Contains(
            "There is no room left on the disk.",
            OpenRooms.TextOf(await rooms.Page($"/l/default/imports/{id}")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_disk_that_fills_up_while_an_archive_comes_in_is_told_in_words_and_nothing_of_it_stays()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no disk that is always full.");
        await using var rooms = await OpenRooms.Open(withSample: false);
        await using var inside = rooms.Services.CreateAsyncScope();
        T The<T>()
            where T : notnull => inside.ServiceProvider.GetRequiredService<T>();
        var http = new DefaultHttpContext { RequestServices = inside.ServiceProvider };
        http.Request.Headers.AcceptLanguage = "fr";
        using var full = new FullDisk();
        http.Request.Body = full;
        using var said = new MemoryStream();
        http.Response.Body = said;
        The<IHttpContextAccessor>().HttpContext = http;

        var answer = await Uploads.Receive(
            "default",
            "a.zip",
            http,
            The<Shelf>(),
            The<Incoming>(),
            The<Imports>(),
            rooms.House,
            The<Visit>()
        );
        await answer.ExecuteAsync(http);

        Assert.Equal(StatusCodes.Status507InsufficientStorage, http.Response.StatusCode);
        using var told = JsonDocument.Parse(said.ToArray());
        Assert.Contains("plus de place", told.RootElement.GetProperty("says").GetString(), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(rooms.Folder, ".incoming")));
        Assert.False(File.Exists(Path.Combine(rooms.Folder, "default.quinze")));
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

    private static byte[] Sample(OpenRooms rooms)
    {
        var zip = Path.Combine(rooms.Folder, "made.zip");
        ZipFile.CreateFromDirectory(Repository.At("samples", "linkedin-small"), zip);
        return File.ReadAllBytes(zip);
    }

    /// <summary>No archive is opened before somebody says so.</summary>
    private sealed class SlowReading : IDisposable
    {
        private readonly ManualResetEventSlim open = new();

        public IWebHouse In(IWebHouse whole) => new Held(whole, open);

        public void GoOn() => open.Set();

        public void Dispose() => open.Dispose();

        private sealed class Held(IWebHouse whole, ManualResetEventSlim open) : SimilarHouse(whole)
        {
            public override IArchive OpenArchive(string path, string scratchFolder)
            {
                open.Wait(TestContext.Current.CancellationToken);
                return base.OpenArchive(path, scratchFolder);
            }
        }
    }

    /// <summary>The bytes of an archive for which there is room at first and then none, as the system says it.</summary>
    private sealed class FullDisk : MemoryStream
    {
        private bool began;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!began)
            {
                began = true;
                return ValueTask.FromResult(buffer.Length);
            }
            using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            full.Write(new byte[1]);
            return ValueTask.FromResult(0);
        }

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            var some = new byte[bufferSize];
            for (int read; (read = await ReadAsync(some, cancellationToken)) > 0; )
            {
                await destination.WriteAsync(some.AsMemory(0, read), cancellationToken);
            }
        }
    }

    /// <summary>A house whose disk is full when it reads.</summary>
    private sealed class FullHouse(IWebHouse whole) : SimilarHouse(whole)
    {
        public override IArchive OpenArchive(string path, string scratchFolder)
        {
            using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write);
            full.Write(new byte[8192]);
            full.Flush();
            return base.OpenArchive(path, scratchFolder);
        }
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
