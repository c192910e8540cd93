using System.Buffers;
using Quinze.Importing;
using Quinze.Sources.Formats.Car;

namespace Quinze.Sources.Bluesky;

/// <summary>Reads a post: the post itself, and what it does to others by answering, quoting and naming them.</summary>
internal static class BlueskyPosts
{
    /// <summary>Says what is missing, or null when the entries were given.</summary>
    public static string? Read(in BlueskyRecord record, BlueskyPeople people, List<Reading> found)
    {
        var fields = record.Fields;
        if (fields["text"u8].Kind != CborKind.Text)
        {
            return "text is missing";
        }
        if (!TryAddress(fields["reply"u8], fields["reply"u8]["parent"u8]["uri"u8], out var parent, out var parentPost))
        {
            return "reply.parent.uri is missing or no address";
        }
        var embed = Embed.Of(fields["embed"u8]);
        if (!TryAddress(embed.Record, embed.Record["uri"u8], out var quoted, out var quotedPost))
        {
            return "embed.record.uri is missing or no address";
        }
        if (quoted?.Collection != BlueskyCollections.Post)
        {
            // A feed, a list or a starter pack is shown, nobody is quoted.
            (quoted, quotedPost) = (null, PostRef.None);
        }
        var marks = Marked.Of(fields);
        found.Add(
            new PostEntry(record.Place)
            {
                Network = BlueskyRepositorySource.Network,
                Kind =
                    parent is not null ? PostKind.Reply
                    : quoted is not null ? PostKind.Quote
                    : PostKind.Post,
                Ref = PostRef.At(record.Address),
                At = record.At,
                Author = Handle.Owner,
                Text = Utf8Text.Copy(fields["text"u8].Utf8),
                About = parent is null ? quotedPost : parentPost,
                Link = embed.Link ?? marks.Link,
                Media = embed.Media,
                Language = Language(fields["langs"u8]),
            }
        );
        // To go on with one's own thread, or to quote oneself, is nothing done to anybody. The words stay with the post, not held twice.
        if (parent is not null && people.Other(parent.Authority) is { } answered)
        {
            var thread = people.Thread(fields["reply"u8]["root"u8]["uri"u8].Text ?? parentPost.Address!);
            found.Add(record.Act(InteractionKind.Reply, Audience.One(answered), parentPost, thread));
        }
        if (quoted is not null && people.Other(quoted.Authority) is { } cited)
        {
            found.Add(record.Act(InteractionKind.Quote, Audience.One(cited), quotedPost));
        }
        foreach (var (did, account) in marks.Named)
        {
            if (people.Other(did) is { } named)
            {
                if (account is not null)
                {
                    found.Add(new PersonFact(record.Place, named, PersonFact.Account, account, record.At?.Day));
                }
                found.Add(record.Act(InteractionKind.Mention, Audience.One(named), PostRef.At(record.Address)));
            }
        }
        return null;
    }

    /// <summary>False when there is something that should hold an address and holds none.</summary>
    private static bool TryAddress(CborItem holder, CborItem item, out AtUri? uri, out PostRef post)
    {
        (uri, post) = (null, PostRef.None);
        if (holder.Kind is CborKind.Absent or CborKind.Null)
        {
            return true;
        }
        if (item.Text is not { } address || AtUri.Parse(address) is not { } parsed)
        {
            return false;
        }
        (uri, post) = (parsed, PostRef.At(address));
        return true;
    }

    private static string? Language(CborItem langs)
    {
        foreach (var lang in langs.Items)
        {
            return lang.Value.Text is { Length: <= 35 } tag && AtSyntax.IsLanguage(tag) ? tag : null;
        }
        return null;
    }

    /// <summary>What hangs on a post: another record, pictures, a video, a page of the web.</summary>
    private readonly ref struct Embed(string? media, string? link, CborItem record)
    {
        public string? Media { get; } = media;
        public string? Link { get; } = link;
        public CborItem Record { get; } = record;

        public static Embed Of(CborItem embed) =>
            embed["$type"u8].Text switch
            {
                "app.bsky.embed.images" or "app.bsky.embed.gallery" => new Embed("photo", null, default),
                "app.bsky.embed.video" => new Embed("video", null, default),
                "app.bsky.embed.external" => new Embed("link", embed["external"u8]["uri"u8].Text, default),
                "app.bsky.embed.record" => new Embed(null, null, Or(embed["record"u8], embed)),
                "app.bsky.embed.recordWithMedia" => With(Of(embed["media"u8]), Or(embed["record"u8]["record"u8], embed)),
                _ => default,
            };

        private static Embed With(Embed media, CborItem record) => new(media.Media, media.Link, record);

        private static CborItem Or(CborItem item, CborItem whenAbsent) => item.Kind == CborKind.Absent ? whenAbsent : item;
    }

    /// <summary>What the text marks: people named, each once, and the first link.</summary>
    private readonly record struct Marked(IReadOnlyCollection<KeyValuePair<string, string?>> Named, string? Link)
    {
        public static Marked Of(CborItem fields)
        {
            var dids = new OrderedDictionary<string, string?>(StringComparer.Ordinal);
            var text = fields["text"u8].Utf8;
            string? link = null;
            foreach (var facet in fields["facets"u8].Items)
            {
                foreach (var feature in facet.Value["features"u8].Items)
                {
                    AddMention(dids, feature.Value["did"u8].Text, AccountIn(text, facet.Value["index"u8]));
                    link ??= feature.Value["uri"u8].Text;
                }
            }
            // Until April 2023 there were entities in the place of facets.
            foreach (var entity in fields["entities"u8].Items)
            {
                var isLink = entity.Value["type"u8].Text == "link";
                AddMention(dids, isLink ? null : entity.Value["value"u8].Text, account: null);
                link ??= isLink ? entity.Value["value"u8].Text : null;
            }
            return new Marked(dids, link);
        }

        private static void AddMention(OrderedDictionary<string, string?> dids, string? did, string? account)
        {
            if (did is not null && AtSyntax.IsDid(did))
            {
                dids.TryAdd(did, account);
            }
        }

        /// <summary>The name of the account as it stands in the text, without the @; null when what is marked is no such name.</summary>
        private static string? AccountIn(ReadOnlySpan<byte> text, CborItem index)
        {
            var (start, end) = (index["byteStart"u8].Integer ?? -1, index["byteEnd"u8].Integer ?? -1);
            if (start < 0 || end > text.Length || end - start is < 4 or > LongestAccount || text[(int)start] != (byte)'@')
            {
                return null;
            }
            var name = text[(int)(start + 1)..(int)end];
            return name.Contains((byte)'.') && !name.ContainsAnyExcept(AccountLetters)
                ? System.Text.Encoding.ASCII.GetString(name).ToLowerInvariant()
                : null;
        }

        /// <summary>A name of the Internet has at most 253 letters.</summary>
        private const int LongestAccount = 254;

        private static readonly SearchValues<byte> AccountLetters = SearchValues.Create(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-"u8
        );
    }
}
