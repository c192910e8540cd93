using NodaTime;
using Quinze.Analyses;
using Quinze.Storing;

namespace Quinze.Importing;

/// <summary>
/// Who bears an address at what time. Networks give a free address to somebody else: when an archive tells a known address under another first name, another company and another day of connection,
/// it is another person's from that day, who is kept as <c>/in/slug#2025-06-01</c>. Rows of either are told apart by their day; keys are those of the plain address, so that nothing doubles.
/// </summary>
internal sealed class Tenures
{
    private const int DaysOfDoubt = 2;

    private readonly LedgerIndex index;
    private readonly Identities identities;
    private readonly int firstNew;
    private readonly Dictionary<Handle, List<(LocalDate From, Handle Who)>> successions = [];
    private readonly Dictionary<Handle, List<Reading>> held = [];

    public Tenures(LedgerIndex index, Identities identities)
    {
        this.index = index;
        this.identities = identities;
        firstNew = index.NextHandle;
        foreach (var dated in index.Handles.Keys.Where(h => h.Kind == HandleKind.Profile && h.Key.Contains('#', StringComparison.Ordinal)))
        {
            if (TrySplit(dated, out var address, out var from))
            {
                Enter(address, from, dated);
            }
        }
    }

    /// <summary>What was read before it was known that the address had changed hands, and has to go over: written after the rows.</summary>
    public List<TenureRow> Found { get; } = [];

    /// <summary>False when nothing waits for a connection to decide it, which is nearly always.</summary>
    public bool IsAnybodyHeld => held.Count > 0;

    /// <summary>The address without the day from which it is this person's; the handle itself when it has none.</summary>
    public static Handle AddressOf(Handle handle) => TrySplit(handle, out var address, out _) ? address : handle;

    /// <summary>True when what is said of somebody has to wait until their connection tells who it is.</summary>
    public bool Holds(Handle who, Reading said)
    {
        if (held.TryGetValue(who, out var waiting))
        {
            waiting.Add(said);
            return true;
        }
        if (firstNew <= 2 || who.Kind != HandleKind.Profile || said is not Seen seen || !IsUnlike(who, seen.Name))
        {
            return false;
        }
        held[who] = [said];
        return true;
    }

    /// <summary>The connection with somebody whose name was not the one known: says whose the address is, and gives back what waited, with the handle it is true of.</summary>
    public IEnumerable<(Handle Who, Reading Said)> Decide(InteractionEntry entry)
    {
        if (entry is not { Kind: InteractionKind.Connection, To.Single: { } who, At: { } at } || !held.Remove(who, out var waiting))
        {
            return [];
        }
        if (!successions.ContainsKey(who) && IsAnother(who, at.Day, waiting))
        {
            Succeed(who, at.Day);
        }
        var bearer = At(who, at.Day);
        return waiting.Select(w => (bearer, w));
    }

    /// <summary>What still waits at the end: of somebody who is no connection of this archive's, so that nothing speaks against their being the one known.</summary>
    public IEnumerable<(Handle Who, Reading Said)> Rest() => held.SelectMany(h => h.Value.Select(w => (Latest(h.Key), w)));

    /// <summary>Who bears an address when something happens.</summary>
    public Handle? Of(Handle? who, Moment? at) =>
        who is null || successions.Count == 0 || !successions.ContainsKey(who) ? who
        : at is { } moment ? At(who, moment.Day)
        : Latest(who);

    // Nobody's address ever changed hands, nearly always: what the other case needs is not made for this one.
    public Audience Of(Audience to, Moment? at) => successions.Count == 0 || to.Count == 0 ? to : Bearers(to, at);

    private Audience Bearers(Audience to, Moment? at) =>
        to.Single is { } single ? Audience.One(Of(single, at)!) : Audience.Of([.. to.Many.ToArray().Select(h => Of(h, at)!)]);

    private Handle Latest(Handle who) => successions.TryGetValue(who, out var bearers) ? bearers[^1].Who : who;

    private Handle At(Handle who, LocalDate day)
    {
        if (!successions.TryGetValue(who, out var bearers))
        {
            return who;
        }
        var last = bearers.FindLastIndex(b => b.From <= day);
        return bearers[Math.Max(0, last)].Who;
    }

    private bool IsUnlike(Handle who, string name)
    {
        if (!identities.IsKnown(who, out var id) || id >= firstNew || index.Names.First(id) is not { } known || index.Names.Has(id, name))
        {
            return false;
        }
        var (a, b) = (PlainName.Of(known).Split(' '), PlainName.Of(name).Split(' '));
        return a.Length > 1 && b.Length > 1 && !b.Contains(a[0]) && !a.Contains(b[0]);
    }

    /// <summary>A name may change and a connection may be made again: it takes another day, and no company in common.</summary>
    private bool IsAnother(Handle who, LocalDate day, List<Reading> said)
    {
        if (!index.Handles.TryGetValue(who, out var id) || !index.Connected.Value.TryGetValue(id, out var known))
        {
            return false;
        }
        var knownDay = Instant.FromUnixTimeSeconds(known).InUtc().Date;
        var company = index.Facts.Of(id, PersonFact.Company)?.Value;
        return Math.Abs(NodaTime.Period.DaysBetween(knownDay, day)) >= DaysOfDoubt
            && !said.OfType<PersonFact>().Any(f => f.Field == PersonFact.Company && f.Value == company);
    }

    private void Succeed(Handle who, LocalDate day)
    {
        var id = index.Handles[who];
        var known = Instant.FromUnixTimeSeconds(index.Connected.Value[id]).InUtc().Date;
        var other = new Handle(who.Network, $"{who.Key}#{DayText.Write(day)}");
        Enter(who, day, other);
        var successor = identities.Of(other);
        var (from, to) = day < known ? (LocalDate.MinIsoValue, known) : (day, LocalDate.MaxIsoValue);
        Found.Add(new TenureRow(id, successor, Seconds(from), Seconds(to), identities.ForgottenHandles.Contains(successor)));
    }

    private void Enter(Handle address, LocalDate from, Handle bearer)
    {
        if (!successions.TryGetValue(address, out var bearers))
        {
            var first =
                index.Handles.TryGetValue(address, out var id) && index.Connected.Value.TryGetValue(id, out var at)
                    ? Instant.FromUnixTimeSeconds(at).InUtc().Date
                    : LocalDate.MinIsoValue;
            successions[address] = bearers = [(first, address)];
        }
        bearers.Add((from, bearer));
        bearers.Sort((x, y) => x.From.CompareTo(y.From));
    }

    private static long Seconds(LocalDate day) => day.AtMidnight().InUtc().ToInstant().ToUnixTimeSeconds();

    private static bool TrySplit(Handle handle, out Handle address, out LocalDate from)
    {
        (address, from) = (handle, default);
        const int DatedEnd = 11;
        var key = handle.Key;
        if (
            handle.Kind != HandleKind.Profile
            || key.Length <= DatedEnd
            || key[^DatedEnd] != '#'
            || DayText.Read(key[^(DatedEnd - 1)..]) is not { } day
        )
        {
            return false;
        }
        (address, from) = (new Handle(handle.Network, key[..^DatedEnd], handle.Kind), day);
        return true;
    }
}
