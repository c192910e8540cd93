namespace Quinze.Importing;

/// <summary>Something for the ledger, at its place in the archive.</summary>
public abstract class Entry(Place place) : Reading(place);

/// <summary>
/// A handle was seen under a name. A source says so at the first sight of each spelling; the ledger keeps all of them. An empty name says only that somebody is there.
/// </summary>
public sealed class Seen(Place place, Handle who, string name) : Entry(place)
{
    public Handle Who { get; } = who;
    public string Name { get; } = name;
}

/// <summary>
/// Something told about a person as of a day: company, position, headline, a note of the owner's, an industry.
/// Facts are dated and never overwritten.
/// </summary>
public sealed class PersonFact(Place place, Handle who, string field, string value, NodaTime.LocalDate? asOf) : Entry(place)
{
    public const string Company = "company";
    public const string Position = "position";
    public const string Headline = "headline";
    public const string Industry = "industry";
    public const string Location = "location";
    public const string Summary = "summary";
    public const string Skill = "skill";
    public const string Note = "note";

    /// <summary>The name of an account that has a key beside it, as it was on a day: names of accounts change.</summary>
    public const string Account = "handle";

    public Handle Who { get; } = who;

    /// <summary>One of the names above, or another lower-case word a source documents.</summary>
    public string Field { get; } = field;
    public string Value { get; } = value;
    public NodaTime.LocalDate? AsOf { get; } = asOf;
}

/// <summary>
/// A source says that two handles are one person's: an address card with two addresses, an account that moved, a handle behind a number.
/// A name is never such a reason. The user's "different" outranks it.
/// </summary>
public sealed class OnePerson(Place place, Handle a, Handle b, string because) : Entry(place)
{
    public Handle A { get; } = a;
    public Handle B { get; } = b;

    /// <summary>What the source says, in English: "one address card", "the account moved".</summary>
    public string Because { get; } = because;
}

/// <summary>
/// A source says that two references are one post's: a workbook whose name gives the activity and whose cells give the share.
/// </summary>
public sealed class SamePost(Place place, PostRef a, PostRef b) : Entry(place)
{
    public PostRef A { get; } = a;
    public PostRef B { get; } = b;
}

/// <summary>A post, as published or (a draft) as never published.</summary>
public sealed class PostEntry(Place place) : Entry(place)
{
    public required string Network { get; init; }
    public required PostKind Kind { get; init; }
    public required PostRef Ref { get; init; }

    /// <summary>When it was published; null when the source does not tell.</summary>
    public required Moment? At { get; init; }
    public required Handle Author { get; init; }
    public PostOrigin Origin { get; init; }
    public Utf8Text Text { get; init; }

    /// <summary>Who may see it, in the network's own word; null when not told.</summary>
    public string? Visibility { get; init; }

    /// <summary>What it answers, quotes or reshares.</summary>
    public PostRef About { get; init; }

    /// <summary>A web address it carries.</summary>
    public string? Link { get; init; }

    /// <summary>photo, video, document…; null when none is known.</summary>
    public string? Media { get; init; }

    /// <summary>The title of an article.</summary>
    public string? Title { get; init; }

    /// <summary>Language tag as declared by the network; null when not told.</summary>
    public string? Language { get; init; }
}

/// <summary>
/// Who did what to whom, when, on what. By far the most of an archive: one that was staged may be told anew as another (<see cref="SpentEntries"/>), and only then does it change.
/// </summary>
public sealed class InteractionEntry(Place place) : Entry(place)
{
    private const int SmallestRoom = 128;
    private byte[] room = [];

    public required string Network { get; set; }
    public required InteractionKind Kind { get; set; }

    /// <summary>When; null when the source does not tell.</summary>
    public required Moment? At { get; set; }

    /// <summary>Who acted; null when nobody can be named (a closed account, a hidden profile).</summary>
    public Handle? From { get; set; }
    public Audience To { get; set; }
    public PostRef Post { get; set; }

    /// <summary>The number of the comment it is on, or its own number when it is a comment with one; 0 when none.</summary>
    public long Comment { get; set; }

    /// <summary>The network's id of the conversation it belongs to; null when none.</summary>
    public Conversation? Conversation { get; set; }

    /// <summary>A word of detail: the type of reaction, the skill endorsed, the option voted for, the status.</summary>
    public string? Detail { get; set; }

    /// <summary>
    /// What makes it one and the same wherever it is told: its own id (a Message-ID, one meeting of a series), or what the network allows only once (who likes what, whom somebody follows, the address of an answer).
    /// It then stands for date, words and all else in its identity: a list without dates and a notification with one tell of the same like. Only a digest of it is kept; null when there is no such thing.
    /// </summary>
    public string? Reference { get; set; }
    public Utf8Text Text { get; set; }
    public Marks Marks { get; set; }

    /// <summary>The mark of the record that says this and nothing else (<see cref="Storing.RecordMarks"/>), by which it is known when it comes again; 0 when none.</summary>
    public ulong Record { get; set; }

    /// <summary>Gives it a text, which it keeps in a room of its own.</summary>
    public void Write(ReadOnlySpan<byte> text)
    {
        if (room.Length < text.Length)
        {
            // Of a round size, so that it fits most texts that come after.
            room = new byte[(text.Length | (SmallestRoom - 1)) + 1];
        }
        text.CopyTo(room);
        Text = new Utf8Text(room.AsMemory(0, text.Length));
    }

    /// <summary>Forgets all it said.</summary>
    internal InteractionEntry Anew(Place place)
    {
        Place = place;
        At = null;
        From = null;
        To = Audience.Nobody;
        Post = PostRef.None;
        Comment = 0;
        Conversation = null;
        Detail = null;
        Reference = null;
        Text = Utf8Text.None;
        Marks = Marks.None;
        Record = 0;
        return this;
    }
}

/// <summary>A conversation of a network. A source makes one object per conversation and uses it for all its messages.</summary>
public sealed class Conversation(string network, string nativeId)
{
    public string Network { get; } = network;
    public string NativeId { get; } = nativeId;
}

/// <summary>A metric seen for a window, of a post or of the whole account. Windows may overlap and are never added up.</summary>
public sealed class ObservationEntry(Place place) : Entry(place)
{
    public required string Network { get; init; }

    /// <summary>The post it is about; none when it is about the account.</summary>
    public PostRef Post { get; init; }

    /// <summary>The account, page or site it is about; null for the owner's own.</summary>
    public Handle? Account { get; init; }
    public required string Metric { get; init; }

    /// <summary>The part it speaks of, as <c>name=value</c> (<c>industry=Software</c>, <c>utm_source=linkedin</c>, several with <c>&amp;</c> between); null for the whole. Parts are never added up.</summary>
    public string? Dimension { get; init; }
    public required double Value { get; init; }

    /// <summary>Whether the value is the figure itself or only a bound of it, as in "&lt; 1 %".</summary>
    public Bound Bound { get; init; }

    /// <summary>When the figure was read, where that is known: the readings of one post at several times are its growth curve.</summary>
    public Moment? SeenAt { get; init; }
    public required NodaTime.LocalDate From { get; init; }

    /// <summary>The last day of the window; <see cref="Period.OpenEnd"/> for a total whose day of reading the source does not tell.</summary>
    public required NodaTime.LocalDate To { get; init; }
}

/// <summary>Something that came of a presence: a client, a hire, an invitation to speak.</summary>
public sealed class OutcomeEntry(Place place) : Entry(place)
{
    public required string Kind { get; init; }
    public required Moment? At { get; init; }

    /// <summary>When it was won, lost or otherwise ended; null while it is open or when not told.</summary>
    public Moment? Closed { get; init; }
    public Audience People { get; init; }
    public string? Organisation { get; init; }

    /// <summary>The posts it came of, as somebody said.</summary>
    public IReadOnlyList<PostRef> Posts { get; init; } = [];

    /// <summary>Its number where it comes from (<c>hubspot:deal:12</c>): a later row with the same number is its newer state. Null when it has none.</summary>
    public string? Reference { get; init; }

    /// <summary>The channel as the other program computed it; never proof of influence.</summary>
    public string? Channel { get; init; }
    public string? Stage { get; init; }
    public decimal? Amount { get; init; }
    public string? Currency { get; init; }

    /// <summary>What the person said about how they heard of us; outranks any computed credit.</summary>
    public string? Said { get; init; }
    public string? Title { get; init; }
}
