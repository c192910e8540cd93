using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Bluesky;
using Quinze.Sources.Formats.Car;
using Quinze.Tests.Formats.Car;

namespace Quinze.Tests.Sources.Bluesky;

public sealed class BlueskyRepositorySourceTests
{
    private static readonly Record Subject = new() { ["uri"] = "at://did:plc:yann/app.bsky.feed.post/3lbnjq2zkc22b", ["cid"] = "bafy" };

    [Fact]
    public void A_post_is_read_with_all_that_is_known_of_it()
    {
        var readings = Read(w =>
            w.Add(
                $"app.bsky.feed.post/{At(1)}",
                Post(
                    "Bonjour à tous",
                    embed: Embed("external", ("external", new Record { ["uri"] = "https://www.example.org/a" })),
                    langs: ["fr"]
                )
            )
        );

        var post = Assert.Single(readings.OfType<PostEntry>());
        Assert.Equal("bluesky", post.Network);
        Assert.Equal(PostKind.Post, post.Kind);
        Assert.Equal($"at://did:plc:anais/app.bsky.feed.post/{At(1)}", post.Ref.ToString());
        Assert.Same(Handle.Owner, post.Author);
        Assert.Equal("Bonjour à tous", post.Text.ToString());
        Assert.Equal(("fr", "link", "https://www.example.org/a"), (post.Language, post.Media, post.Link));
        Assert.Equal(Instant.FromUtc(2024, 11, 1, 10, 0), post.At!.Value.Instant);
        Assert.Equal(new Place(0, 1), post.Place);
        Assert.True(post.About.IsNone);
    }

    [Theory]
    [InlineData("images", "photo")]
    [InlineData("gallery", "photo")]
    [InlineData("video", "video")]
    [InlineData("hologram", null)]
    public void What_hangs_on_a_post_is_named(string embed, string? media)
    {
        var readings = Read(w => w.Add($"app.bsky.feed.post/{At(1)}", Post("", embed: Embed(embed))));

        Assert.Equal(media, Assert.Single(readings.OfType<PostEntry>()).Media);
    }

    [Fact]
    public void An_answer_is_a_post_and_a_reply_to_its_parents_author_in_the_thread_of_its_root()
    {
        var reply = new Record
        {
            ["root"] = new Record { ["uri"] = "at://did:plc:root/app.bsky.feed.post/r" },
            ["parent"] = Subject,
        };

        var readings = Read(w => w.Add($"app.bsky.feed.post/{At(1)}", Post("merci", reply: reply)));

        var post = Assert.Single(readings.OfType<PostEntry>());
        var act = Assert.Single(readings.OfType<InteractionEntry>());
        Assert.Equal((PostKind.Reply, PostRef.At((string)Subject["uri"]!)), (post.Kind, post.About));
        Assert.Equal((InteractionKind.Reply, "bluesky:did:plc:yann", post.About), (act.Kind, act.To.Single?.ToString(), act.Post));
        Assert.Equal("at://did:plc:root/app.bsky.feed.post/r", act.Conversation?.NativeId);
        Assert.True(act.Text.IsEmpty);
        Assert.Same(Handle.Owner, act.From);
    }

    [Fact]
    public void Going_on_with_ones_own_thread_is_nothing_done_to_anybody()
    {
        var own = new Record { ["uri"] = "at://did:plc:anais/app.bsky.feed.post/r" };

        var readings = Read(w =>
            w.Add($"app.bsky.feed.post/{At(1)}", Post("suite", reply: new Record { ["root"] = own, ["parent"] = own }, embed: Quote(own)))
        );

        Assert.Equal(PostKind.Reply, Assert.Single(readings.OfType<PostEntry>()).Kind);
        Assert.Empty(readings.OfType<InteractionEntry>());
    }

    [Fact]
    public void To_show_a_post_is_to_quote_its_author()
    {
        var readings = Read(w => w.Add($"app.bsky.feed.post/{At(1)}", Post("à lire", embed: Quote(Subject))));

        var post = Assert.Single(readings.OfType<PostEntry>());
        var act = Assert.Single(readings.OfType<InteractionEntry>());
        Assert.Equal(PostKind.Quote, post.Kind);
        Assert.Equal((InteractionKind.Quote, "bluesky:did:plc:yann"), (act.Kind, act.To.Single?.ToString()));
    }

    [Fact]
    public void A_quotation_with_pictures_is_both()
    {
        var embed = Embed("recordWithMedia", ("record", new Record { ["record"] = Subject }), ("media", Embed("images")));

        var readings = Read(w => w.Add($"app.bsky.feed.post/{At(1)}", Post("à voir", embed: embed)));

        var post = Assert.Single(readings.OfType<PostEntry>());
        Assert.Equal((PostKind.Quote, "photo"), (post.Kind, post.Media));
        Assert.Equal(InteractionKind.Quote, Assert.Single(readings.OfType<InteractionEntry>()).Kind);
    }

    [Fact]
    public void To_show_a_feed_quotes_nobody()
    {
        var feed = new Record { ["uri"] = "at://did:plc:yann/app.bsky.feed.generator/science" };

        var readings = Read(w => w.Add($"app.bsky.feed.post/{At(1)}", Post("mon fil", embed: Quote(feed))));

        Assert.Equal(PostKind.Post, Assert.Single(readings.OfType<PostEntry>()).Kind);
        Assert.Empty(readings.OfType<InteractionEntry>());
    }

    [Fact]
    public void Everyone_named_is_mentioned_once_in_facets_and_in_the_entities_of_old()
    {
        var post = Post("@b @b @c @moi");
        post["facets"] = new object?[]
        {
            Facet("mention", "did", "did:plc:b"),
            Facet("mention", "did", "did:plc:b"),
            Facet("mention", "did", "did:plc:anais"),
        };
        post["entities"] = new object?[]
        {
            new Record { ["type"] = "mention", ["value"] = "did:plc:c" },
            new Record { ["type"] = "link", ["value"] = "https://www.example.org/b" },
        };

        var readings = Read(w => w.Add($"app.bsky.feed.post/{At(1)}", post));

        var acts = readings.OfType<InteractionEntry>().ToArray();
        Assert.All(acts, a => Assert.Equal(InteractionKind.Mention, a.Kind));
        Assert.Equal(["did:plc:b", "did:plc:c"], acts.Select(a => a.To.Single?.Key));
        Assert.Equal("https://www.example.org/b", Assert.Single(readings.OfType<PostEntry>()).Link);
    }

    [Theory]
    [InlineData("feed.like", InteractionKind.Reaction)]
    [InlineData("feed.repost", InteractionKind.Repost)]
    public void Likes_and_reposts_are_gestures_towards_the_author_of_a_post(string collection, InteractionKind kind)
    {
        var readings = Read(w => w.Add($"app.bsky.{collection}/{At(1)}", Gesture(collection, Subject)));

        var act = Assert.Single(readings.OfType<InteractionEntry>());
        Assert.Equal((kind, "bluesky:did:plc:yann"), (act.Kind, act.To.Single?.ToString()));
        Assert.Equal(PostRef.At((string)Subject["uri"]!), act.Post);
        Assert.Null(act.Detail);
    }

    [Fact]
    public void To_like_oneself_is_an_act_towards_nobody()
    {
        var own = new Record { ["uri"] = "at://did:plc:anais/app.bsky.feed.post/r" };

        var readings = Read(w => w.Add($"app.bsky.feed.like/{At(1)}", Gesture("feed.like", own)));

        Assert.Equal(0, Assert.Single(readings.OfType<InteractionEntry>()).To.Count);
    }

    [Fact]
    public void To_like_a_feed_is_a_gesture_on_no_post()
    {
        var feed = new Record { ["uri"] = "at://did:plc:yann/app.bsky.feed.generator/science" };

        var act = Assert.Single((Read(w => w.Add($"app.bsky.feed.like/{At(1)}", Gesture("feed.like", feed)))).OfType<InteractionEntry>());

        Assert.True(act.Post.IsNone);
        Assert.Equal(("bluesky:did:plc:yann", "app.bsky.feed.generator"), (act.To.Single?.ToString(), act.Detail));
    }

    [Fact]
    public void A_follow_is_a_follow()
    {
        var act = Assert.Single(
            (Read(w => w.Add($"app.bsky.graph.follow/{At(1)}", Gesture("graph.follow", "did:plc:yann")))).OfType<InteractionEntry>()
        );

        Assert.Equal((InteractionKind.Follow, "bluesky:did:plc:yann"), (act.Kind, act.To.Single?.ToString()));
    }

    [Fact]
    public void The_profile_names_the_owner_and_their_headline()
    {
        var readings = Read(w =>
            w.Add(
                "app.bsky.actor.profile/self",
                new Record
                {
                    ["$type"] = "app.bsky.actor.profile",
                    ["displayName"] = "Anaïs",
                    ["description"] = "Brode",
                }
            )
        );

        Assert.Equal("Anaïs", Assert.Single(readings.OfType<Seen>()).Name);
        var fact = Assert.Single(readings.OfType<PersonFact>());
        Assert.Equal((PersonFact.Headline, "Brode", new LocalDate(2024, 11, 22)), (fact.Field, fact.Value, fact.AsOf));
        var owner = Assert.Single(readings.OfType<OwnerFound>());
        Assert.Equal(("Anaïs", "bluesky:did:plc:anais"), (owner.Name, Assert.Single(owner.Handles).ToString()));
    }

    [Theory]
    [InlineData("app.bsky.graph.block", "kept out: not a contact")]
    [InlineData("app.bsky.graph.listitem", "kept out: not a contact")]
    [InlineData("app.bsky.feed.threadgate", "a setting, not an act")]
    [InlineData("app.bsky.feed.postgate", "a setting, not an act")]
    [InlineData("app.bsky.feed.tomorrow", "does not know: app.bsky.feed.tomorrow")]
    [InlineData("org.example.recipe", "another application: org.example.recipe")]
    public void What_is_no_contact_is_left_aside_with_its_reason(string collection, string reason)
    {
        var readings = Read(w => w.Add($"{collection}/{At(1)}", new Record { ["$type"] = collection }));

        Assert.Contains(reason, Assert.Single(readings.OfType<LeftAside>()).Reason, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(readings.OfType<FileRead>()).Rows);
    }

    [Fact]
    public void A_record_that_lacks_what_it_needs_is_unread_at_its_place()
    {
        var readings = Read(w =>
        {
            w.Add("app.bsky.feed.like/a", Gesture("feed.like", null));
            w.Add("app.bsky.feed.like/b", Gesture("feed.repost", Subject));
            w.AddBytes("app.bsky.feed.like/c", [0xa1]);
            w.Add("app.bsky.feed.post/d", new Record { ["$type"] = "app.bsky.feed.post" });
            w.Add("app.bsky.feed.post/e", Post("e", reply: new Record { ["parent"] = "no" }));
            w.Add("app.bsky.graph.follow/f", Gesture("graph.follow", "anais"));
            w.Add("app.bsky.graph.follow/g", "no map");
            w.Withheld.Add(w.Add("app.bsky.graph.follow/h", Gesture("graph.follow", "did:plc:gone")));
        });

        Assert.Equal(
            [
                "1 subject.uri is missing or no address",
                "2 its type is not that of its collection",
                "3 the record is no valid CBOR: it ends before its last value",
                "4 text is missing",
                "5 reply.parent.uri is missing or no address",
                "6 subject is missing or no DID",
                "7 the record is not a map",
                "8 the record is missing from the file",
            ],
            readings.OfType<Unread>().Select(u => $"{u.Place.Line} {u.Reason}")
        );
        Assert.Empty(readings.OfType<Entry>());
        Assert.Equal(8, Assert.Single(readings.OfType<FileRead>()).Rows);
    }

    [Fact]
    public void A_claim_far_from_the_id_is_kept_and_counted_and_an_impossible_one_is_replaced()
    {
        var readings = Read(w =>
        {
            w.Add($"app.bsky.feed.post/{At(1)}", Post("of an older network", at: "2011-05-06T07:08:09Z"));
            w.Add($"app.bsky.feed.post/{At(2)}", Post("of the far future", at: "2999-01-01T00:00:00Z"));
            w.Add($"app.bsky.feed.post/{At(3)}", Post("of no time", at: "yesterday"));
            w.Add("app.bsky.feed.post/no-time-at-all", Post("of no time at all", at: ""));
        });

        Assert.Equal(
            [Instant.FromUtc(2011, 5, 6, 7, 8, 9), TimeOf(2), TimeOf(3), null],
            readings.OfType<PostEntry>().Select(p => p.At?.Instant)
        );
        var remark = Assert.Single(readings.OfType<FileRead>()).Remark;
        Assert.Contains("1 record with a claimed time far from their id", remark, StringComparison.Ordinal);
        Assert.Contains("3 records without a possible time", remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_goes_from_the_first_record_to_the_day_of_the_export_for_every_kind()
    {
        var readings = Read(w =>
        {
            w.Add($"app.bsky.feed.like/{At(1)}", Gesture("feed.like", Subject));
            w.Add($"app.bsky.feed.post/{At(5)}", Post("of an older network", at: "2011-05-06T07:08:09Z"));
        });

        var spans = readings.OfType<Covered>().Select(c => c.Span).ToArray();
        Assert.Equal(["post", "reaction", "repost", "follow", "reply", "mention", "quote"], spans.Select(s => s.Kind));
        Assert.All(spans, s => Assert.True(s.Complete));
        Assert.All(spans, s => Assert.Equal(new LocalDate(2024, 11, 22), s.To));
        Assert.Equal(new LocalDate(2011, 5, 6), spans[0].From);
        Assert.All(spans[1..], s => Assert.Equal(new LocalDate(2024, 11, 1), s.From));
    }

    [Fact]
    public void An_empty_repository_covers_its_kinds_from_no_day()
    {
        var readings = Read(_ => { });

        Assert.Equal(0, Assert.Single(readings.OfType<FileRead>()).Rows);
        Assert.All(readings.OfType<Covered>(), c => Assert.Equal((null, new LocalDate(2024, 11, 22)), (c.Span.From, c.Span.To)));
    }

    [Fact]
    public void What_cannot_be_a_repository_is_one_unread_file_with_its_reason()
    {
        var readings = new BlueskyRepositorySource()
            .Read(new BytesArchive(("me.car", RepositoryWriter.Car([], []))), ReadingOptions.Default, default)
            .ToList();

        Assert.Contains("names no root", Assert.IsType<FileUnread>(Assert.Single(readings)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_file_is_not_read_again_and_its_owner_is_told()
    {
        var options = new ReadingOptions
        {
            Known = new HashSet<int> { 0 },
            KnownOwner = [new Handle("bluesky", "did:plc:anais")],
        };

        var readings = new BlueskyRepositorySource().Read(new BytesArchive(("me.car", Write(_ => { }))), options, default).ToList();

        Assert.Equal("bluesky:did:plc:anais", Assert.IsType<OwnerFound>(Assert.Single(readings)).Handles[0].ToString());
    }

    [Fact]
    public void Beside_the_repository_every_file_is_accounted_for()
    {
        var archive = new BytesArchive(("me/me.car", Write(_ => { })), ("__MACOSX/me/._me.car", [1]), ("me/photo.jpg", [2]));

        var readings = new BlueskyRepositorySource().Read(archive, ReadingOptions.Default, default).ToList();

        Assert.True(new BlueskyRepositorySource().Recognise(archive).IsOurs);
        Assert.Equal([0], readings.OfType<FileRead>().Select(r => r.Place.File));
        Assert.Equal([1, 2], readings.OfType<FileLeftAside>().Select(r => r.Place.File));
    }

    [Fact]
    public void A_repository_is_recognised_by_its_first_bytes_whatever_its_name() =>
        Assert.True(new BlueskyRepositorySource().Recognise(new BytesArchive(("download (3)", Write(_ => { })))).IsOurs);

    [Fact]
    public void What_is_no_repository_is_refused_with_a_reason()
    {
        var car = Write(_ => { });

        Assert.Contains("empty", Because(("me.car", [])), StringComparison.Ordinal);
        Assert.Contains("CAR header", Because(("me.car", [.. "PK\u0003\u0004"u8, .. new byte[200]])), StringComparison.Ordinal);
        Assert.Contains("no .car file", Because(("a.txt", []), ("b.txt", [])), StringComparison.Ordinal);
        Assert.Contains("more than one", Because(("a.car", car), ("b.car", car)), StringComparison.Ordinal);
        Assert.Contains("no .car file", Because(), StringComparison.Ordinal);
    }

    private static string Because(params (string, byte[])[] files)
    {
        var recognition = new BlueskyRepositorySource().Recognise(new BytesArchive(files));
        Assert.False(recognition.IsOurs);
        return recognition.Because;
    }

    private static List<Reading> Read(Action<RepositoryWriter> fill) =>
        new BlueskyRepositorySource().Read(new BytesArchive(("me.car", Write(fill))), ReadingOptions.Default, default).ToList();

    private static byte[] Write(Action<RepositoryWriter> fill)
    {
        var writer = new RepositoryWriter("did:plc:anais");
        fill(writer);
        return writer.Write(Tid.From(Instant.FromUtc(2024, 11, 22, 18, 0), 1).ToString());
    }

    private static Instant TimeOf(int day) => Instant.FromUtc(2024, 11, day, 10, 0);

    private static string At(int day) => Tid.From(TimeOf(day), 1).ToString();

    private static Record Post(
        string text,
        Record? reply = null,
        Record? embed = null,
        string[]? langs = null,
        string at = "2024-11-01T10:00:00.000Z"
    )
    {
        var post = new Record
        {
            ["$type"] = "app.bsky.feed.post",
            ["text"] = text,
            ["createdAt"] = at,
            ["langs"] = langs?.Cast<object?>().ToArray(),
        };
        foreach (var (name, value) in new (string, object?)[] { ("reply", reply), ("embed", embed) })
        {
            if (value is not null)
            {
                post[name] = value;
            }
        }
        return post;
    }

    private static Record Embed(string kind, params (string Name, Record Value)[] parts)
    {
        var embed = new Record { ["$type"] = $"app.bsky.embed.{kind}" };
        foreach (var (name, value) in parts)
        {
            embed[name] = value;
        }
        return embed;
    }

    private static Record Quote(Record subject) => Embed("record", ("record", subject));

    private static Record Facet(string kind, string name, string value) =>
        new()
        {
            ["features"] = new object?[]
            {
                new Record { ["$type"] = $"app.bsky.richtext.facet#{kind}", [name] = value },
            },
        };

    private static Record Gesture(string collection, object? subject) =>
        new()
        {
            ["$type"] = $"app.bsky.{collection}",
            ["subject"] = subject,
            ["createdAt"] = "2024-11-01T10:00:00.000Z",
        };

    private sealed class Record : Dictionary<string, object?>;
}
