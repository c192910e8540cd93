using System.Text;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Csv;
using Quinze.Sources.LinkedIn.Records;

namespace Quinze.Sources.LinkedIn;

/// <summary>One reading of one archive: what is known so far, and what the readers say of the row at hand.</summary>
internal sealed class LinkedInReading(LocalDate? namedDay, LocalDate? today, SpentEntries spent)
{
    /// <summary>Longer names are cut; the longest that LinkedIn accepts is 100 characters for both parts.</summary>
    public const int LongestName = 1024;

    private readonly ByteTable recipientLists = new();
    private readonly List<Audience> recipients = [];
    private readonly ByteTable wordBytes = new();
    private readonly List<string> words = [];
    private readonly Dictionary<string, LinkedInSpan> spans = [];
    private readonly List<int> clockGaps = [];
    private readonly Moment earliest = Moment.OnDay(new LocalDate(LinkedInOddities.EarliestYear, 1, 1));
    private readonly Moment opening = Moment.OnDay(new LocalDate(LinkedInOddities.FirstYear, 1, 1));
    private readonly Moment latest = Moment.OnDay(
        (namedDay ?? today)?.PlusDays(LinkedInOddities.DaysAfterArchive + 1) ?? new LocalDate(2100, 1, 1)
    );
    private readonly List<Reading> said = [];
    private (int File, long First, int Count) again;
    private LinkedInSpan? span;
    private Moment? newest;

    public LinkedInPeople People { get; } = new();
    public LinkedInThreads Threads { get; } = new();
    public LinkedInOwner Owner { get; } = new();
    public MediaByTime Media { get; } = new();

    /// <summary>Rows of the file at hand that are dated before LinkedIn existed.</summary>
    public long Early { get; private set; }

    /// <summary>How much was said and not yet handed on, without what is still being said again.</summary>
    public int Waiting => said.Count;

    /// <summary>What was said and not yet handed on.</summary>
    public List<Reading> Said
    {
        get
        {
            SayWhatWasSaidAgain();
            return said;
        }
    }

    /// <summary>The day in the archive's name, else the newest row so far.</summary>
    public LocalDate? ArchiveDay => namedDay ?? newest?.Day;

    public void Begin(int file, RowReader rows)
    {
        clockGaps.Clear();
        Early = 0;
        span = null;
        if (rows.Kind is { } kind && !spans.TryGetValue(kind, out span))
        {
            span = new LinkedInSpan(file, kind);
            spans.Add(kind, span);
        }
        if (span is not null)
        {
            span.Complete &= rows.IsComplete;
        }
    }

    public void End(long rows)
    {
        if (span is not null)
        {
            span.HasRows |= rows > 0;
        }
    }

    public IEnumerable<LinkedInSpan> Spans => spans.Values;

    public LinkedInSpan SpanOf(string kind, int file)
    {
        if (!spans.TryGetValue(kind, out var found))
        {
            found = new LinkedInSpan(file, kind);
            spans.Add(kind, found);
        }
        return found;
    }

    /// <summary>A row of a kind is dated so.</summary>
    public void Note(LinkedInSpan dated, in Moment at)
    {
        dated.Add(at);
        if (newest is not { } last || at > last)
        {
            newest = at;
        }
    }

    public void Say(Reading reading)
    {
        SayWhatWasSaidAgain();
        said.Add(reading);
    }

    /// <summary>A record that the ledger knows said this entry again; entries that follow each other are told as one.</summary>
    public void SayAgain(int file, long entry)
    {
        if (again.Count > 0 && entry == again.First + again.Count)
        {
            again.Count++;
            return;
        }
        SayWhatWasSaidAgain();
        again = (file, entry, 1);
    }

    private void SayWhatWasSaidAgain()
    {
        if (again.Count > 0)
        {
            said.Add(new SaidAgain(again.File, again.First, again.Count));
            again = default;
        }
    }

    public void LeaveAside(Row row, string reason) => Say(new LeftAside(row.Place, reason));

    public void Unread(Row row, string reason) => Say(new Unread(row.Place, reason));

    /// <summary>
    /// The date in a column: none when it is empty. False when it is not a date or cannot be true; the row is then said to be unread.
    /// <paramref name="universal"/>: the file writes UTC without saying so (shown by the time inside the posts' numbers).
    /// </summary>
    public bool TryDate(Row row, int column, out Moment? at, bool universal = false)
    {
        var text = row[column];
        at = null;
        if (text.IsEmpty)
        {
            return true;
        }
        if (!LinkedInDates.TryParse(text, out var moment))
        {
            Unread(row, "the date is in no shape we know");
            return false;
        }
        if (moment < earliest || moment >= latest)
        {
            Unread(
                row,
                moment < earliest
                    ? $"dated {moment.Day:uuuu-MM-dd}, which cannot be"
                    : $"dated {moment.Day:uuuu-MM-dd}, after the archive was made"
            );
            return false;
        }
        Early += moment < opening ? 1 : 0;
        at = universal && moment.Precision >= Precision.Minute ? moment with { ZoneKnown = true } : moment;
        if (span is not null)
        {
            Note(span, moment);
        }
        return true;
    }

    /// <summary>The day (counted from 1970-01-01, 0 undated) of a row that is known and not read. False when it cannot be true in this archive: the row has to be read, and will be said to be unread.</summary>
    public bool TryKnownDay(int day)
    {
        if (day == 0)
        {
            return true;
        }
        var moment = Moment.FromParts(day * (long)NodaConstants.SecondsPerDay, (byte)Precision.Day);
        if (moment < earliest || moment >= latest)
        {
            return false;
        }
        Early += moment < opening ? 1 : 0;
        Note(span!, moment);
        return true;
    }

    public static ReadOnlySpan<byte> FullName(ReadOnlySpan<byte> first, ReadOnlySpan<byte> last, Span<byte> buffer)
    {
        first = Cut(first, buffer.Length / 2);
        last = Cut(last, (buffer.Length / 2) - 1);
        first.CopyTo(buffer);
        if (last.IsEmpty)
        {
            return buffer[..first.Length];
        }
        if (first.IsEmpty)
        {
            last.CopyTo(buffer);
            return buffer[..last.Length];
        }
        buffer[first.Length] = (byte)' ';
        last.CopyTo(buffer[(first.Length + 1)..]);
        return buffer[..(first.Length + 1 + last.Length)];
    }

    private static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }
        while (longest > 0 && (text[longest] & 0xC0) == 0x80)
        {
            longest--;
        }
        return text[..longest];
    }

    /// <summary>The person of a name and an address, either possibly empty; null for nobody. Says the name at its first sight.</summary>
    public Handle? Person(Row row, ReadOnlySpan<byte> name, ReadOnlySpan<byte> address)
    {
        var who = People.Find(name, address, out var seenAs);
        if (seenAs is not null)
        {
            Say(new Seen(row.Place, who!, seenAs));
        }
        return who;
    }

    public void SeenAs(Row row, Handle who, string name)
    {
        if (People.FirstSight(who, name) is { } first)
        {
            Say(new Seen(row.Place, who, first));
        }
    }

    public Audience Recipients(Row row, ReadOnlySpan<byte> names, ReadOnlySpan<byte> addresses)
    {
        var number = recipientLists.Find(names, addresses, out var isNew);
        if (isNew)
        {
            recipients.Add(LinkedInRecipients.Read(this, row, names, addresses));
        }
        return recipients[number];
    }

    /// <summary>A short word that comes again and again, as one string; null when empty.</summary>
    public string? Word(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }
        var number = wordBytes.Find(text, out var isNew);
        if (isNew)
        {
            words.Add(Encoding.UTF8.GetString(text));
        }
        return words[number];
    }

    public void Fact(Row row, Handle who, string field, int column)
    {
        if (!row[column].IsEmpty)
        {
            Say(new PersonFact(row.Place, who, field, Word(row[column])!, ArchiveDay));
        }
    }

    public void OwnFacts(Row row, string name, params ReadOnlySpan<(string Field, int Column)> facts)
    {
        if (name.Length > 0)
        {
            SeenAs(row, Handle.Owner, name);
        }
        OwnFactsSince(row, ArchiveDay, facts);
    }

    public void OwnFactsSince(Row row, LocalDate? asOf, params ReadOnlySpan<(string Field, int Column)> facts)
    {
        foreach (var (field, column) in facts)
        {
            if (!row[column].IsEmpty)
            {
                Say(new PersonFact(row.Place, Handle.Owner, field, row.Text(column), asOf));
            }
        }
        if (said.Count == 0 || said[^1].Place != row.Place)
        {
            LeaveAside(row, "an empty row, or one that says again what is known");
        }
    }

    /// <summary>Something between the owner and one other, either way; the other may be nobody that can be named.</summary>
    public void Between(Row row, InteractionKind kind, Moment? at, Handle? other, bool received, string? detail, Utf8Text text) =>
        Say(
            new InteractionEntry(row.Place)
            {
                Network = LinkedInPeople.Network,
                Kind = kind,
                At = at,
                From = received ? other : Handle.Owner,
                To =
                    received ? Audience.One(Handle.Owner)
                    : other is null ? Audience.Nobody
                    : Audience.One(other),
                Detail = detail,
                Text = text,
                Marks = other is null && kind != InteractionKind.ServiceRequest ? Marks.ClosedAccount : Marks.None,
            }
        );

    /// <summary>Something the owner did on a post.</summary>
    public void OnPost(
        Row row,
        InteractionKind kind,
        Moment? at,
        ReadOnlySpan<byte> link,
        string? detail,
        ReadOnlySpan<byte> text = default
    )
    {
        var entry = Interaction(row, kind, at);
        entry.From = Handle.Owner;
        entry.Post = LinkedInLinks.Post(link, out var comment);
        entry.Comment = comment;
        entry.Detail = detail;
        if (!text.IsEmpty)
        {
            entry.Write(text);
        }
        Say(entry);
    }

    /// <summary>An interaction to be said of the row at hand.</summary>
    public InteractionEntry Interaction(Row row, InteractionKind kind, Moment? at)
    {
        var entry = spent.Take(row.Place, LinkedInPeople.Network, kind);
        entry.At = at;
        entry.Record = row.Mark;
        return entry;
    }

    /// <summary>Notes how far a post's written date lies from the time inside its number.</summary>
    public void Compare(in PostRef post, Moment? at)
    {
        var unixMilliseconds = post.Number >> 22;
        if (at is { } moment && unixMilliseconds is > 1_200_000_000_000 and < 2_500_000_000_000)
        {
            clockGaps.Add((int)Math.Clamp(moment.UnixSeconds - unixMilliseconds / 1000, int.MinValue, int.MaxValue));
        }
    }

    /// <summary>Posts are dated in UTC; when most of them differ from their own numbers by the same hours, the file was written in another zone. Said, not mended.</summary>
    public string? ClockRemark()
    {
        if (clockGaps.Count < 5)
        {
            return null;
        }
        clockGaps.Sort();
        var median = clockGaps[clockGaps.Count / 2];
        return Math.Abs(median) < 300
            ? null
            : string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"its dates lie {median / 60.0:+0;-0} minutes from the time inside the posts' numbers (median of {clockGaps.Count})"
            );
    }
}

/// <summary>From when to when dated rows of one kind were seen.</summary>
internal sealed class LinkedInSpan(int file, string kind)
{
    public int File { get; } = file;
    public string Kind { get; } = kind;
    public bool Complete { get; set; } = true;

    /// <summary>True once a row was there, dated or not: no dates then means unknown, not none.</summary>
    public bool HasRows { get; set; }
    public Moment? First { get; private set; }
    public Moment? Last { get; private set; }

    public void Add(in Moment at)
    {
        if (First is not { } first || at < first)
        {
            First = at;
        }
        if (Last is not { } last || at > last)
        {
            Last = at;
        }
    }
}
