using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Quinze.Importing;

namespace Quinze.Sources.Pasted;

/// <summary>Where a paste comes from, as the user says and the ledger knows.</summary>
/// <param name="At">When it was copied: what "3 d" is counted from.</param>
/// <param name="Post">The post it is about; none for a piece of the feed.</param>
/// <param name="PostAuthor">Whose post it is: <see cref="Handle.Owner"/> or somebody else.</param>
/// <param name="PostDay">The day it was published; null when not known.</param>
public sealed record Capture(Instant At, PostRef Post, Handle PostAuthor, LocalDate? PostDay)
{
    public bool IsOwnPost => PostAuthor.Equals(Handle.Owner);
}

/// <summary>Why an understood item does not come into the ledger.</summary>
public enum NotTaken : byte
{
    /// <summary>It does.</summary>
    Taken,

    /// <summary>The owner wrote it: their archive tells it, with its exact time.</summary>
    Yours,

    /// <summary>It is the post itself, which an archive tells better.</summary>
    ThePost,

    /// <summary>Others among themselves on somebody else's post.</summary>
    NotWithYou,

    /// <summary>The user said so.</summary>
    LeftOut,
}

/// <summary>Somebody in a paste under the handle they get.</summary>
public sealed record CapturedPerson(PastedPerson Shown, Handle Handle);

/// <summary>Turns what was understood of a paste into entries: who acted on the post, numbers with the time they were read, posts of the feed.</summary>
public sealed class CapturedEntries
{
    private readonly PastedPage page;
    private readonly Capture capture;
    private readonly Handle?[] whose;
    private readonly Dictionary<string, int> told = new(StringComparer.Ordinal);
    private readonly List<Entry> entries = [];
    private readonly List<CapturedPerson> people = [];

    private CapturedEntries(PastedPage page, Capture capture, IReadOnlySet<int> leftOut)
    {
        (this.page, this.capture) = (page, capture);
        whose = Handles();
        Fates = [.. page.Items.Select((item, i) => leftOut.Contains(i) ? NotTaken.LeftOut : Fate(item, i))];
    }

    public IReadOnlyList<Entry> Entries => entries;

    /// <summary>What becomes of each item, in the order of <see cref="PastedPage.Items"/>.</summary>
    public IReadOnlyList<NotTaken> Fates { get; }

    /// <summary>Everybody who comes into the ledger, once each.</summary>
    public IReadOnlyList<CapturedPerson> People => people;

    /// <param name="leftOut">Places in <see cref="PastedPage.Items"/> that the user does not want.</param>
    public static CapturedEntries Of(PastedPage page, Capture capture, IReadOnlySet<int>? leftOut = null)
    {
        var made = new CapturedEntries(page, capture, leftOut ?? new HashSet<int>());
        made.Make();
        return made;
    }

    private void Make()
    {
        for (var i = 0; i < page.Items.Count; i++)
        {
            if (Fates[i] == NotTaken.Taken)
            {
                Introduce(page.Items[i].Who, whose[i]);
                entries.Add(capture.Post.IsNone ? FeedPost(i) : Act(i));
            }
        }
        if (capture.Post.IsNone)
        {
            return;
        }
        var today = capture.At.InUtc().Date;
        entries.AddRange(
            page.Counts.Select(count => new ObservationEntry(default)
            {
                Network = page.Network,
                Post = capture.Post,
                Metric = count.Metric,
                Dimension = count.Part,
                Value = count.Value,
                Bound = count.Bound,
                SeenAt = Moment.At(capture.At),
                From = LocalDate.Min(capture.PostDay ?? today, today),
                To = today,
            })
        );
    }

    private NotTaken Fate(PastedItem item, int index)
    {
        if (capture.Post.IsNone)
        {
            return item.Who.Sort == PastedSort.You ? NotTaken.Yours : NotTaken.Taken;
        }
        var from = whose[index];
        return item.Kind == PastedKind.Post ? NotTaken.ThePost
            : Handle.Owner.Equals(from) ? NotTaken.Yours
            : capture.IsOwnPost || Handle.Owner.Equals(Addressee(item)) ? NotTaken.Taken
            : NotTaken.NotWithYou;
    }

    private Handle? Addressee(PastedItem item) => item.Parent is { } parent ? whose[parent] : capture.PostAuthor;

    private InteractionEntry Act(int index)
    {
        var item = page.Items[index];
        var from = whose[index];
        var to = Addressee(item);
        return new InteractionEntry(default)
        {
            Network = page.Network,
            Kind = item.Kind switch
            {
                PastedKind.Comment => InteractionKind.Comment,
                PastedKind.Reply => InteractionKind.Reply,
                PastedKind.Repost => InteractionKind.Repost,
                _ => InteractionKind.Reaction,
            },
            At = item.When?.At(capture.At),
            From = from,
            To = to is null || to.Equals(from) ? Audience.Nobody : Audience.One(to),
            Post = capture.Post,
            Detail = item.Detail,
            Text = Utf8Text.From(item.Text),
            Marks =
                from is null ? Marks.ClosedAccount
                : from.Kind == HandleKind.Organisation ? Marks.Automatic
                : Marks.None,
            // Not the time: "3 d" is another day tomorrow, and it is still the same comment.
            Reference = $"capture:{capture.Post}:{Once($"{from}|{Digest(item.Text)}")}",
        };
    }

    private PostEntry FeedPost(int index)
    {
        var item = page.Items[index];
        return new PostEntry(default)
        {
            Network = page.Network,
            Kind = item.Shows is null ? PostKind.Post : PostKind.Quote,
            Ref = FeedRef(index),
            At = item.When?.At(capture.At),
            Author = whose[index] ?? new Handle(page.Network, "name:", HandleKind.NameOnly),
            Origin = PostOrigin.Feed,
            Text = Utf8Text.From(item.Text),
            Visibility = item.Promoted ? "promoted" : null,
            About = item.Shows is { } shown ? FeedRef(shown) : PostRef.None,
        };
    }

    /// <summary>The feed shows no addresses: a post there is known by who wrote it and what it says.</summary>
    private PostRef FeedRef(int index) => PostRef.At($"pasted:{page.Network}:{Digest($"{whose[index]}|{page.Items[index].Text}")}");

    /// <summary>The same words twice under one post are two comments: the second has a number behind it, in every paste.</summary>
    private string Once(string what)
    {
        var times = told[what] = told.GetValueOrDefault(what) + 1;
        return times == 1 ? what : $"{what}#{times}";
    }

    private void Introduce(PastedPerson who, Handle? handle)
    {
        if (handle is null || handle.Equals(Handle.Owner) || people.Exists(p => p.Handle.Equals(handle)))
        {
            return;
        }
        people.Add(new CapturedPerson(who, handle));
        entries.Add(new Seen(default, handle, who.Name));
        if (who.Headline is { } headline)
        {
            entries.Add(new PersonFact(default, handle, PersonFact.Headline, headline, capture.At.InUtc().Date));
        }
    }

    /// <summary>
    /// A handle where the screen shows one, else the name alone. Two of one name and different headlines on one screen are two people: a mark of the headline keeps them apart.
    /// </summary>
    private Handle?[] Handles()
    {
        var namesakes = page
            .Items.Where(i => i.Who is { Sort: PastedSort.Person, Handle: null, Headline: not null })
            .GroupBy(i => Folded(i.Who.Name))
            .Where(g => g.Select(i => i.Who.Headline).Distinct().Count() > 1)
            .Select(g => g.Key)
            .ToHashSet();
        return [.. page.Items.Select(i => Of(i.Who))];

        Handle? Of(PastedPerson who) =>
            who.Sort switch
            {
                PastedSort.You => Handle.Owner,
                PastedSort.Hidden => null,
                _ when who.IsAuthor && !capture.Post.IsNone => capture.PostAuthor,
                PastedSort.Organisation => new Handle(page.Network, "org:" + Folded(who.Name), HandleKind.Organisation),
                _ when who.Handle is { } shown => new Handle(page.Network, shown),
                _ when namesakes.Contains(Folded(who.Name)) && who.Headline is { } headline => NameOnly(
                    $"{Folded(who.Name)}#{Digest(headline)[..8]}"
                ),
                _ => NameOnly(Folded(who.Name)),
            };
    }

    private Handle NameOnly(string name) => new(page.Network, "name:" + name, HandleKind.NameOnly);

    private static string Folded(string name) => name.Trim().ToLowerInvariant();

    /// <summary>Spaces and line breaks do not make another text.</summary>
    private static string Digest(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)))[..16];
    }
}
