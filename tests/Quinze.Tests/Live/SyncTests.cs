using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using Quinze.Tests.Cli;
using Quinze.Tests.Findings;

namespace Quinze.Tests.Live;

/// <summary>A sync by the front door, with a server on loopback that answers as the networks do, and as they do on bad days.</summary>
public class SyncTests
{
    private static readonly string[] Bluesky =
    [
        "sync",
        "sky",
        "--network",
        "bluesky",
        "--account",
        "anais.example.org",
        "--sign-in",
        "--feed",
    ];
    private static readonly string[] Mastodon = ["sync", "toots", "--network", "mastodon", "--account", "anais", "--sign-in", "--feed"];
    private static readonly string[] LinkedIn = ["sync", "work", "--network", "linkedin", "--sign-in"];

    [Fact]
    public void Bluesky_pages_become_the_acts_they_tell_of()
    {
        using var server = new FakeServer(Replayed.Bluesky());
        using var door = new Door { Typed = Replayed.Password };

        var said = door.Say([.. Bluesky, "--host", server.Address, "--json"]);

        Assert.Equal("imported", said.Word("imports", "0", "status"));
        Assert.Equal("bluesky-appview", said.Word("imports", "0", "source"));
        Assert.Empty(JsonSchemas.Faults("sync.schema.json", said.Json));
        Assert.Contains(Acts(door), a => a.StartsWith("mention", StringComparison.Ordinal));
        Assert.All(server.Asked, q => Assert.StartsWith("Quinze/", q.Agent, StringComparison.Ordinal));
    }

    [Fact]
    public void The_host_is_named_before_it_is_called()
    {
        using var server = new FakeServer(Replayed.Bluesky());
        using var door = new Door { Typed = Replayed.Password };

        var said = door.Say([.. Bluesky, "--host", server.Address]);

        Assert.StartsWith($"Asking {new Uri(server.Address).Authority} about anais.example.org.", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Mastodon_is_paged_by_the_links_it_gives_and_by_nothing_else()
    {
        FakeServer? server = null;
        using var serving = server = new FakeServer(Replayed.Mastodon(() => server!.Address));
        using var door = new Door { Typed = "code-on-the-page" };

        var said = door.Say([.. Mastodon, "--host", server.Address, "--json"]);

        Assert.Equal("imported", said.Word("imports", "0", "status"));
        Assert.Contains(server.Paths, p => p.EndsWith("/statuses?max_id=424242", StringComparison.Ordinal));
        Assert.Contains("/oauth/authorize?response_type=code", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LinkedIn_is_asked_with_its_one_version_and_what_it_will_not_tell_stays_unknown()
    {
        using var server = new FakeServer(Replayed.LinkedIn());
        using var door = new Door { Typed = Replayed.Token };

        var said = door.Say([.. LinkedIn, "--host", server.Address]);

        Assert.All(server.Asked, q => Assert.Equal("202312", q.Version));
        Assert.Contains(server.Paths, p => p.EndsWith("domain=INBOX&start=1", StringComparison.Ordinal));
        Assert.Contains("Unknown for now: INVITATIONS", said.Out, StringComparison.Ordinal);
        Assert.Equal(0, said.Code);
    }

    [Fact]
    public void LinkedIn_without_a_profile_has_gathered_nothing_yet()
    {
        using var server = new FakeServer(q =>
            q.Path.Contains("Authorizations", StringComparison.Ordinal) ? new Reply("{}") : Reply.Fault(404)
        );
        using var door = new Door { Typed = Replayed.Token };

        Assert.Equal("not-gathered", door.Say([.. LinkedIn, "--host", server.Address, "--json"]).Word("error", "id"));
    }

    [Fact]
    public void A_token_that_is_over_is_told_with_LinkedIns_number()
    {
        using var server = new FakeServer(Replayed.LinkedIn());
        using var door = new Door { Typed = "an older token" };

        var said = door.Say([.. LinkedIn, "--host", server.Address]);

        Assert.Contains("65602", said.Error, StringComparison.Ordinal);
        Assert.Contains("--sign-in", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("an older token", said.Error + said.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Retry-After", "7", 7)]
    [InlineData("X-RateLimit-Reset", "2026-11-22T12:00:30.000Z", 30)]
    [InlineData("RateLimit-Reset", "1795348845", 45)]
    [InlineData("RateLimit-Reset", "12", 12)]
    [InlineData("X-RateLimit-Reset", "2020-01-01T00:00:00.000Z", 1)]
    public void Too_many_questions_are_waited_out_as_the_header_asks(string header, string value, int seconds)
    {
        var answer = Replayed.Bluesky();
        var times = 0;
        using var server = new FakeServer(q =>
            q.Path.Contains("getProfile", StringComparison.Ordinal) && times++ == 0
                ? Reply.Fault(429, (header, value), ("Date", "Sun, 22 Nov 2026 12:00:00 GMT"))
                : answer(q)
        );
        using var door = new Door { Typed = Replayed.Password };

        var said = door.Say([.. Bluesky, "--host", server.Address]);

        Assert.Equal(0, said.Code);
        Assert.Equal(Duration.FromSeconds(seconds), Assert.Single(door.Waits));
    }

    [Fact]
    public void A_wrong_clock_of_ours_makes_no_wait_longer()
    {
        var answer = Replayed.Bluesky();
        var times = 0;
        using var server = new FakeServer(q =>
            times++ == 0
                ? Reply.Fault(429, ("X-RateLimit-Reset", "2031-01-01T00:00:20Z"), ("Date", "Wed, 01 Jan 2031 00:00:00 GMT"))
                : answer(q)
        );
        using var door = new Door { Typed = Replayed.Password };

        door.Say([.. Bluesky, "--host", server.Address]);

        Assert.Equal(Duration.FromSeconds(20), Assert.Single(door.Waits));
    }

    [Fact]
    public void A_wait_of_hours_is_told_and_not_sat_out()
    {
        using var server = new FakeServer(_ => Reply.Fault(429, ("Retry-After", "86400")));
        using var door = new Door();

        var said = door.Say("sync", "sky", "--network", "bluesky", "--account", "anais.example.org", "--host", server.Address, "--json");

        Assert.Equal("server-busy", said.Word("error", "id"));
        Assert.Empty(door.Waits);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(503, false)]
    [InlineData(200, true)]
    public void Stumbles_and_cut_answers_change_nothing_in_the_ledger(int status, bool cut)
    {
        var answer = Replayed.Bluesky();
        var questions = 0;
        using var calm = new FakeServer(Replayed.Bluesky());
        using var server = new FakeServer(q =>
            questions++ % 3 != 1 ? answer(q)
            : cut ? answer(q) with { IsCut = true }
            : Reply.Fault(status)
        );
        using var still = new Door { Typed = Replayed.Password };
        using var door = new Door { Typed = Replayed.Password };
        still.Say([.. Bluesky, "--host", calm.Address]);

        var said = door.Say([.. Bluesky, "--host", server.Address]);

        Assert.Equal(0, said.Code);
        Assert.NotEmpty(door.Waits);
        Assert.Equal(Everything(still), Everything(door));
    }

    [Fact]
    public void A_server_that_never_answers_is_given_up_and_what_came_is_kept()
    {
        var answer = Replayed.Bluesky();
        var broken = true;
        using var server = new FakeServer(q =>
            broken && q.Path.Contains("getAuthorFeed", StringComparison.Ordinal) ? Reply.Fault(502) : answer(q)
        );
        using var door = new Door { Typed = Replayed.Password };
        using var calm = new Door { Typed = Replayed.Password };
        calm.Say([.. Bluesky, "--host", server.Address]);

        var stopped = door.Say([.. Bluesky, "--host", server.Address, "--json"]);
        broken = false;
        var resumed = door.Say("sync", "sky", "--json");
        calm.Say("sync", "sky");

        Assert.Equal("server-silent", stopped.Word("error", "id"));
        Assert.True(resumed.At("resumed").GetBoolean());
        Assert.Single(server.Paths.Where(p => p.Contains("listNotifications", StringComparison.Ordinal)).Skip(1));
        Assert.Equal(Everything(calm), Everything(door));
    }

    [Fact]
    public void To_forget_somebody_drops_what_an_unfinished_sync_had_brought()
    {
        var answer = Replayed.Bluesky();
        var broken = false;
        using var server = new FakeServer(q =>
            broken && q.Path.Contains("getAuthorFeed", StringComparison.Ordinal) ? Reply.Fault(502) : answer(q)
        );
        using var door = new Door { Typed = Replayed.Password };
        door.Say([.. Bluesky, "--host", server.Address]);
        broken = true;
        door.Say("sync", "sky");
        var person = door.Say("show", "people", "--json").At("items", "0");
        var (id, handle) = (person.GetProperty("id").GetString()!, person.GetProperty("handles")[0].GetString()!.Split(':', 2)[1]);
        var before = Spooled(door, handle);

        door.Say("forget", id, "--yes");

        Assert.NotEmpty(before);
        Assert.Empty(Spooled(door, handle));
        Assert.False(door.Say("sync", "--json").At("connections", "0", "unfinished").GetBoolean());
    }

    /// <summary>The files beside the ledger, its own apart, that hold a key.</summary>
    private static List<string> Spooled(Door door, string key) =>
        [
            .. Directory
                .EnumerateFiles(door.Folder, "*", SearchOption.AllDirectories)
                .Where(f =>
                    !Path.GetFileName(f).Contains(".quinze", StringComparison.Ordinal) || f.Contains("sync", StringComparison.Ordinal)
                )
                .Where(f => Encoding.UTF8.GetString(File.ReadAllBytes(f)).Contains(key, StringComparison.Ordinal)),
        ];

    [Fact]
    public void Cursors_that_lead_in_circles_end_the_list_and_are_told()
    {
        var answer = Replayed.Bluesky();
        using var server = new FakeServer(q =>
            q.Path.Contains("getFollowers", StringComparison.Ordinal) ? new Reply("""{"followers":[],"cursor":"again"}""") : answer(q)
        );
        using var door = new Door { Typed = Replayed.Password };

        var said = door.Say([.. Bluesky, "--host", server.Address, "--json"]);

        Assert.Contains(said.At("unanswered").EnumerateArray(), u => u.GetProperty("said").GetString() == "CursorRepeats");
        Assert.Equal(2, server.Paths.Count(p => p.Contains("getFollowers", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_page_that_leads_to_another_host_is_not_followed()
    {
        using var elsewhere = new FakeServer(_ => new Reply("[]"));
        FakeServer? server = null;
        var answer = Replayed.Mastodon(() => elsewhere.Address);
        using var serving = server = new FakeServer(answer);
        using var door = new Door { Typed = "code-on-the-page" };

        var said = door.Say([.. Mastodon, "--host", server.Address, "--json"]);

        Assert.Empty(elsewhere.Asked);
        Assert.Contains(said.At("unanswered").EnumerateArray(), u => u.GetProperty("said").GetString() == "LeadsElsewhere");
    }

    [Fact]
    public void Only_what_changed_is_asked_for_again_and_counts_stay_a_series()
    {
        using var server = new FakeServer(Replayed.Bluesky());
        using var door = new Door { Typed = Replayed.Password };
        door.Say([.. Bluesky, "--host", server.Address]);
        var asked = server.Asked.Count;

        door.Say("sync", "sky");
        var again = server.Paths.Skip(asked).ToList();
        door.Say("sync", "sky", "--afresh");

        Assert.DoesNotContain(again, p => p.Contains("getLikes", StringComparison.Ordinal));
        Assert.Equal(2, server.Paths.Count(p => p.Contains("getLikes", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_pages_are_gone_once_they_are_in_the_ledger_and_private_until_then()
    {
        var answer = Replayed.Bluesky();
        var broken = true;
        using var server = new FakeServer(q =>
            broken && q.Path.Contains("getFollows", StringComparison.Ordinal) ? Reply.Fault(502) : answer(q)
        );
        using var door = new Door { Typed = Replayed.Password };

        door.Say([.. Bluesky, "--host", server.Address]);
        var spool = Directory.GetDirectories(door.DefaultLedger + ".sync/sky").Single();
        var modes = OperatingSystem.IsWindows()
            ? []
            : Directory.GetFiles(spool).Select(File.GetUnixFileMode).Append(File.GetUnixFileMode(spool));
        Assert.All(modes, m => Assert.Equal(UnixFileMode.None, m & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)));
        broken = false;
        door.Say("sync", "sky");

        Assert.Empty(Directory.GetDirectories(door.DefaultLedger + ".sync/sky"));
    }

    [Fact]
    public void Another_persons_account_is_asked_about_and_its_pages_wait()
    {
        using var server = new FakeServer(Replayed.Bluesky());
        using var door = new Door { Typed = Replayed.Password };
        door.Say("import", Door.Sample(Door.Bluesky));

        var said = door.Say([.. Bluesky, "--host", server.Address, "--json"]);
        var anyway = door.Say("sync", "sky", "--anyway", "--json");

        Assert.Equal("another-owner", said.Word("imports", "0", "error", "id"));
        Assert.Equal("imported", anyway.Word("imports", "0", "status"));
        Assert.Equal(0, anyway.Number("sent"));
    }

    [Fact]
    public void A_network_that_cannot_be_asked_is_said_to_be_one()
    {
        using var door = new Door();

        var said = door.Say("sync", "x", "--network", "facebook", "--account", "anais", "--json");

        Assert.Equal(("unknown-network", 64), (said.Word("error", "id"), said.Code));
    }

    [Fact]
    public void A_timeline_is_asked_for_only_where_there_is_one()
    {
        using var door = new Door();

        var said = door.Say("sync", "sky", "--network", "bluesky", "--account", "anais.example.org", "--feed", "--json");

        Assert.Equal("usage", said.Word("error", "id"));
    }

    [Fact]
    public void Connections_are_listed_with_when_they_last_ran()
    {
        using var server = new FakeServer(Replayed.Bluesky());
        using var door = new Door { Typed = Replayed.Password };
        var before = door.Say("sync").Out;
        door.Say([.. Bluesky, "--host", server.Address]);

        var listed = door.Say("sync", "--json");

        Assert.Contains("quinze sync sky --network bluesky", before, StringComparison.Ordinal);
        Assert.Equal("sky", listed.Word("connections", "0", "name"));
        Assert.Equal("2026-11-22T12:00:00Z", listed.Word("connections", "0", "lastRun"));
        Assert.False(listed.At("connections", "0", "unfinished").GetBoolean());
    }

    [Theory]
    [InlineData("http://social.example.org")]
    [InlineData("https://social.example.org/path")]
    [InlineData("https://me:secret@social.example.org")]
    public void A_host_that_would_be_called_in_the_clear_or_in_disguise_is_refused(string host)
    {
        using var door = new Door();

        Assert.Equal(64, door.Say("sync", "sky", "--network", "bluesky", "--account", "a.example.org", "--host", host).Code);
    }

    [Fact]
    public void No_secret_is_in_the_ledger_in_a_message_or_readable_by_others()
    {
        using var server = new FakeServer(Replayed.Bluesky());
        using var door = new Door { Typed = Replayed.Password };

        var said = door.Say([.. Bluesky, "--host", server.Address]);

        Assert.DoesNotContain(Replayed.Password, said.Out + said.Error, StringComparison.Ordinal);
        var holding = Directory
            .EnumerateFiles(door.Folder, "*", SearchOption.AllDirectories)
            .Where(f => Holds(f, Replayed.Password, Replayed.Token))
            .ToList();
        var tokens = Assert.Single(holding);
        Assert.Equal(door.At(".config/quinze/tokens.json"), tokens);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(tokens));
        }
    }

    [Fact]
    public void Secrets_that_others_can_read_are_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes");
        using var server = new FakeServer(Replayed.Bluesky());
        using var door = new Door { Typed = Replayed.Password };
        door.Say([.. Bluesky, "--host", server.Address]);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(door.At(".config/quinze/tokens.json"), UnixFileMode.UserRead | UnixFileMode.OtherRead);
        }

        Assert.Equal("secrets-open", door.Say("sync", "sky", "--json").Word("error", "id"));
    }

    private static bool Holds(string file, params string[] secrets)
    {
        var text = File.ReadAllText(file, System.Text.Encoding.Latin1);
        return secrets.Any(s => text.Contains(s, StringComparison.Ordinal));
    }

    private static List<string> Acts(Door door) =>
        [
            .. door.Say("show", "interactions", "--json", "--limit", "1000")
                .At("items")
                .EnumerateArray()
                .Select(i => i.GetProperty("kind").GetString()!),
        ];

    private static string Everything(Door door) =>
        Number.Replace(
            string.Concat(
                new[] { "people", "posts", "interactions", "observations", "coverage" }.Select(w =>
                    door.Say("show", w, "--json", "--limit", "10000").Out
                )
            ),
            "n"
        );

    private static readonly Regex Number = new("(?<=\"import\":)\\d+");
}
