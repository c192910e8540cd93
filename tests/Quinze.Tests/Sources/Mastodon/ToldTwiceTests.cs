using System.Text.Json.Nodes;
using Quinze.Sources;
using Quinze.Sources.Formats.Archives;
using Quinze.Tests.Support;
using Quinze.Verbs;
using Quinze.Views;
using Quinze.World;
using Repository = Quinze.Tests.HouseRules.Repository;

namespace Quinze.Tests.Sources.Mastodon;

/// <summary>An act that an archive, a list, another archive and a sync tell of is one act.</summary>
public sealed class ToldTwiceTests : IDisposable
{
    private const string Me = "https://mastodon.example.org/users/anais";
    private const string Yann = "https://elsewhere.example/users/yann";

    private readonly string folder = Directory.CreateTempSubdirectory("quinze-told-twice-").FullName;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_archive_beside_a_sync_adds_only_what_the_sync_does_not_tell(bool archiveFirst)
    {
        var store = new InMemoryLedger();
        var sync = Path.Combine(Repository.Root, "tests/Archives/mastodon-api/anais");
        var archive = WriteArchive();
        var (first, second) = archiveFirst ? (archive, sync) : (sync, archive);
        await ImportAsync(store, first);
        await ImportAsync(store, second);

        var sent = Sent(LedgerOf.Open(store));

        Assert.Equal(
            new Dictionary<InteractionKind, int>
            {
                [InteractionKind.Reaction] = 1,
                [InteractionKind.Repost] = 1,
                [InteractionKind.Reply] = 1,
                [InteractionKind.Message] = 1,
                [InteractionKind.Follow] = 1,
            },
            sent
        );
    }

    [Fact]
    public async Task A_later_generation_of_the_archive_adds_nothing_that_the_earlier_one_told()
    {
        var town = Town.Build(TownPlan.Small(4));
        var earlier = MastodonArchive.Write(town, Path.Combine(folder, "a"), MastodonGeneration.Y2022);
        var later = MastodonArchive.Write(town, Path.Combine(folder, "b"), MastodonGeneration.Y2024);
        var store = new InMemoryLedger();
        await ImportAsync(store, earlier.Path);
        var before = LedgerCounts.Of(LedgerOf.Open(store));

        await ImportAsync(store, later.Path);

        var after = LedgerCounts.Of(LedgerOf.Open(store));
        Assert.Equal(before.Interactions.ToDictionary(), after.Interactions.ToDictionary());
        Assert.Equal(before.Posts.ToDictionary(), after.Posts.ToDictionary());
    }

    private async Task ImportAsync(InMemoryLedger store, string path)
    {
        using var archive = Archives.Open(path, folder);
        var importer = new ImportArchive(AllSources.List, Clocks.Fixed, text => Quinze.Text.Words.Count(text.Span));
        var report = await importer.RunAsync(archive, store, new ImportOptions(Anyway: true), null, TestContext.Current.CancellationToken);
        Assert.Equal((ImportStatus.Imported, null), (report.Status, report.Problem));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>What the server of the sync would put into an archive.</summary>
    private string WriteArchive()
    {
        var path = Path.Combine(folder, "archive-20261109000000-abc");
        Directory.CreateDirectory(path);
        Write(
            "actor.json",
            new JsonObject
            {
                ["id"] = Me,
                ["type"] = "Person",
                ["preferredUsername"] = "anais",
                ["url"] = "https://mastodon.example.org/@anais",
            }
        );
        Write("likes.json", List(JsonValue.Create(Yann + "/statuses/90")));
        Write(
            "outbox.json",
            List(
                Create(
                    "103",
                    "2026-11-04T12:00:00Z",
                    "<p>Du 300 grammes.</p>",
                    Yann + "/statuses/102",
                    Yann,
                    "@yann@elsewhere.example",
                    direct: false
                ),
                new JsonObject
                {
                    ["type"] = "Announce",
                    ["actor"] = Me,
                    ["published"] = "2026-11-05T11:00:00Z",
                    ["cc"] = new JsonArray(Yann, Me + "/followers"),
                    ["object"] = Yann + "/statuses/90",
                },
                Create(
                    "106",
                    "2026-11-06T10:00:00Z",
                    "<p>Le devis, comme promis.</p>",
                    null,
                    "https://mastodon.example.org/users/zoe",
                    "@zoe",
                    direct: true
                )
            )
        );
        File.WriteAllText(Path.Combine(path, "following_accounts.csv"), "Account address,Show boosts\nyann@elsewhere.example,true\n");
        return path;

        void Write(string name, JsonObject json) => File.WriteAllText(Path.Combine(path, name), json.ToJsonString());
    }

    private static JsonObject List(params ReadOnlySpan<JsonNode> items) =>
        new() { ["type"] = "OrderedCollection", ["orderedItems"] = new JsonArray([.. items]) };

    private static JsonObject Create(string id, string at, string content, string? answers, string named, string name, bool direct) =>
        new()
        {
            ["type"] = "Create",
            ["actor"] = Me,
            ["published"] = at,
            ["object"] = new JsonObject
            {
                ["id"] = $"{Me}/statuses/{id}",
                ["type"] = "Note",
                ["published"] = at,
                ["content"] = content,
                ["inReplyTo"] = answers,
                ["to"] = new JsonArray(direct ? named : "https://www.w3.org/ns/activitystreams#Public"),
                ["cc"] = new JsonArray(direct ? [] : [Me + "/followers", named]),
                ["tag"] = new JsonArray(
                    new JsonObject
                    {
                        ["type"] = "Mention",
                        ["href"] = named,
                        ["name"] = name,
                    }
                ),
            },
        };

    private static Dictionary<InteractionKind, int> Sent(LedgerView view)
    {
        var rows = view.Facts.Interactions;
        return Enumerable
            .Range(0, rows.Count)
            .Where(i => rows.Direction[i] == (byte)Direction.Sent)
            .GroupBy(i => (InteractionKind)rows.Kind[i])
            .ToDictionary(g => g.Key, g => g.Count());
    }
}
