using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The rungs of participation, upwards.</summary>
internal enum Rung
{
    Silent,
    ReactedOnce,
    NowAndThen,
    Regular,
    InConversation,
}

/// <summary>What each known person did in public within a period, in one walk over the rows, and the rung they stand on.</summary>
internal sealed class Rungs
{
    private const Marks NoRelation = Marks.Spam | Marks.ClosedAccount | Marks.HiddenProfile | Marks.Forgotten | Marks.Automatic;

    /// <summary>Months with an act that make somebody regular, and how much of their time these have to be.</summary>
    public const int FewestMonths = 3;
    public const int OneMonthOf = 3;

    private readonly LedgerView view;
    private readonly Dictionary<int, Doing> doing = [];
    private readonly int[] counts;

    public Rungs(LedgerView view, Period period, Ties ties)
    {
        this.view = view;
        var rows = view.Facts.Interactions;
        counts = WhoCounts.In(view);
        var kinds = new int[Enum.GetValues<InteractionKind>().Length];
        var (lastDay, monthOfDay) = (int.MinValue, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            if (Actor(rows, i, period) is var person and >= 0)
            {
                int? month = null;
                if (WrittenContact.DayIsKnown(rows.How[i]))
                {
                    var day = WrittenContact.DayOf(rows.At[i]);
                    (lastDay, monthOfDay) = (day, day == lastDay ? monthOfDay : MonthOf(day));
                    month = monthOfDay;
                }
                ref var did = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(doing, person, out _);
                did = did.Add(month);
                kinds[rows.Kind[i]]++;
            }
        }
        foreach (var (kind, count) in kinds.Index().Where(k => k.Item > 0))
        {
            Kinds[WrittenContact.WordOf((InteractionKind)kind)] = count;
        }
        foreach (var tie in ties.All)
        {
            var wrote = Wrote.Nobody;
            foreach (var day in tie.Days)
            {
                wrote |= day.Wrote;
            }
            if (wrote == Wrote.Both && !view.Objected(tie.Person))
            {
                doing[tie.Person] = doing.GetValueOrDefault(tie.Person) with { Talked = true };
            }
        }
    }

    public SortedDictionary<string, int> Kinds { get; } = new(StringComparer.Ordinal);

    public int Known => doing.Count;

    /// <summary>Acts of everybody who acted, in no order.</summary>
    public double[] ActsEach => [.. doing.Values.Where(d => d.Acts > 0).Select(d => (double)d.Acts)];

    public int On(Rung rung) => doing.Values.Count(d => d.Rung == rung);

    /// <summary>The rows behind a rung: public acts, and for those in conversation their letters too.</summary>
    public IEnumerable<Behind> Evidence(Period period)
    {
        Behind[] behind =
        [
            .. Enum.GetValues<Rung>()
                .Select(r => Behind.Asked("participation", $"ladder[{Participation.WordOf(r)}]", period, "interactions")),
        ];
        var rungOf = new Rung[view.Facts.HandleCount];
        foreach (var (person, did) in doing)
        {
            rungOf[person] = did.Rung;
        }
        var rows = view.Facts.Interactions;
        for (var i = 0; i < rows.Count; i++)
        {
            if (Actor(rows, i, period) is var person and >= 0)
            {
                behind[(int)rungOf[person]].AddInteraction(rows.Id[i]);
            }
            else if (
                rows.Other[i] >= 0
                && WrittenContact.Is(rows, i)
                && Within(rows, i, period)
                && rungOf[view.Overlay.PersonOf(rows.Other[i])] == Rung.InConversation
            )
            {
                behind[(int)Rung.InConversation].AddInteraction(rows.Id[i]);
            }
        }
        return behind.Where(b => b.Count > 0);
    }

    /// <summary>Who did something in public; <see cref="WhoCounts.Nobody"/> when nobody did.</summary>
    private int Actor(InteractionColumns rows, int row, Period period) =>
        rows.Other[row] < 0
        || rows.Direction[row] != (byte)Direction.Received
        || (rows.Marks[row] & (byte)NoRelation) != 0
        || !IsPublic((InteractionKind)rows.Kind[row])
        || !Within(rows, row, period)
            ? WhoCounts.Nobody
            : counts[rows.Other[row]];

    // A reaction that was captured without its day belongs to the day of its post.
    private bool Within(InteractionColumns rows, int row, Period period)
    {
        if (period.IsAll)
        {
            return true;
        }
        LocalDate? day =
            WrittenContact.DayIsKnown(rows.How[row]) ? WrittenContact.ToDate(WrittenContact.DayOf(rows.At[row]))
            : rows.Post[row] >= 0 ? view.Facts.Posts[rows.Post[row]].Day
            : null;
        return day is { } known && period.Contains(known);
    }

    private static bool IsPublic(InteractionKind kind) =>
        kind
            is InteractionKind.Reaction
                or InteractionKind.Comment
                or InteractionKind.Reply
                or InteractionKind.Mention
                or InteractionKind.Repost
                or InteractionKind.Quote
                or InteractionKind.Vote;

    private static int MonthOf(int day)
    {
        var date = WrittenContact.ToDate(day);
        return (date.Year * 12) + date.Month;
    }

    /// <summary>What one person did: acts, the first and last month of them, in how many months, and whether both wrote.</summary>
    private readonly record struct Doing(int Acts, int First, int Last, int Months, bool Talked)
    {
        // Rows come in order of time: a month is new when it is not the last one.
        public Doing Add(int? month) =>
            month is not { } m ? this with { Acts = Acts + 1 }
            : Months == 0 ? new Doing(Acts + 1, m, m, 1, Talked)
            : this with { Acts = Acts + 1, Last = m, Months = Months + (m == Last ? 0 : 1) };

        public Rung Rung =>
            Talked ? Rung.InConversation
            : Acts <= 1 ? Rung.ReactedOnce
            : Months >= FewestMonths && Months * OneMonthOf >= Last - First + 1 ? Rung.Regular
            : Rung.NowAndThen;
    }
}
