using System.Globalization;
using NodaTime;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// All that could be on the desk at one state of the facts, each with its reason, before what the user settled and before the minutes: made once, fitted as often as
/// something is settled. It holds for every later view that differs only by what was dealt with, put off or passed over.
/// </summary>
public sealed class DeskDraft
{
    internal const int WindowDays = 60;
    internal const double QuietGaps = 8;
    private const int MostSilences = 3;

    internal static readonly string[] Kinds = ["message", "mail", "comment", "reply", "service-request"];

    private readonly InteractionColumns rows;
    private readonly List<WaitingTurn> turns;
    private readonly List<DeskEntry> entries;
    private readonly List<(string Item, int Person, int End, string Reason)> asks = [];
    private readonly SortedDictionary<string, int> leftOut;

    private DeskDraft(LedgerView view, PeriodWish? period)
    {
        rows = view.Facts.Interactions;
        AsOf = view.AsOf(Kinds);
        Asked = AsOf is { } end ? period?.In(end) ?? Period.Last(WindowDays, end) : period?.Fixed ?? Period.All;
        var near = new NearTheDesk(view);
        var waiting = new Waiting(view, Asked);
        turns = waiting.Find();
        leftOut = waiting.LeftOut;
        entries =
        [
            .. FromOthers(view, near)
                .Concat(FromPromises(view, near))
                .Concat(FromSilences(view, near))
                .OrderBy(e => e.Kind)
                .ThenBy(e => e.Nearness)
                .ThenByDescending(e => e.Item.DaysWaiting)
                .ThenBy(e => e.Id),
        ];
    }

    /// <summary>The days that were looked at: older letters are no longer waiting, they are history.</summary>
    public Period Asked { get; }

    /// <summary>The end of what the letters cover; null when there are none.</summary>
    public LocalDate? AsOf { get; }

    public static DeskDraft Of(LedgerView view, PeriodWish? period) => new(view, period);

    /// <summary>What is left of it for some minutes, in the stated order; what was settled is counted by its reason.</summary>
    public DeskFit Fit(LedgerView view, int minutes)
    {
        var settled = new Settled(view);
        var reasons = new SortedDictionary<string, int>(leftOut, StringComparer.Ordinal);
        void LeaveOut(string reason) => reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
        foreach (var (item, person, end, reason) in asks)
        {
            LeaveOut(settled.Why(item, person, end) ?? reason);
        }
        var (open, away) = (new List<DeskEntry>(), new List<DeskEntry>());
        foreach (var entry in entries)
        {
            if (settled.Why(entry.Item.Item, entry.Person, entry.End) is not { } reason)
            {
                open.Add(entry);
                continue;
            }
            away.Add(entry);
            if (entry.Kind != DeskKind.Promise)
            {
                LeaveOut(reason);
            }
        }
        List<DeskEntry> quiet = [.. open.Where(e => e.Kind == DeskKind.Silence).OrderByDescending(e => e.Item.Day).ThenBy(e => e.Person)];
        // Of those who have gone quiet, the three who did so last: a list of absences is no desk.
        var silent = quiet.Skip(MostSilences).ToHashSet();
        var (today, later, left) = (new List<DeskEntry>(), new List<DeskEntry>(), (double)minutes);
        foreach (var entry in open.Where(e => !e.Folds && !silent.Contains(e)))
        {
            // What does not fit waits for another day, and a shorter one may take its place.
            var fits = entry.Item.Minutes <= left;
            (fits ? today : later).Add(entry);
            left -= fits ? entry.Item.Minutes : 0;
        }
        return new DeskFit(minutes, minutes - left, today, later, [.. open.Where(e => e.Folds)], away, quiet, reasons)
        {
            IsEmpty = turns.Count == 0 && today.Count + later.Count == 0,
        };
    }

    internal List<EvidenceOf> Evidence(IEnumerable<DeskEntry> waiting)
    {
        var read = Behind.Asked("desk", "waiting", Asked, "interactions");
        turns.SelectMany(t => t.Rows).ToList().ForEach(i => read.AddInteraction(rows.Id[i]));
        var items = Behind.Asked("desk", "items", Asked, "interactions");
        waiting.Where(e => e.Kind != DeskKind.Silence).ToList().ForEach(e => items.AddInteraction(e.Id));
        return [items.ToEvidence(), read.ToEvidence()];
    }

    private List<DeskEntry> FromOthers(LedgerView view, NearTheDesk near)
    {
        var texts = view.TextsOf([.. turns.SelectMany(t => t.Rows).Select(i => (long)rows.Id[i])]);
        var sorting = new Sorting(view);
        var found = new List<DeskEntry>();
        foreach (var turn in turns)
        {
            var last = turn.Rows[^1];
            var item = string.Create(CultureInfo.InvariantCulture, $"interaction-{rows.Id[last]}");
            var text = string.Join("\n", turn.Rows.Select(i => texts.GetValueOrDefault(rows.Id[i], "")).Where(t => t.Length > 0));
            var request = rows.Kind[last] == (byte)InteractionKind.ServiceRequest;
            if (text.Length == 0 && !request)
            {
                asks.Add((item, turn.Person, turn.End, "noText"));
                continue;
            }
            var sorted = request
                ? new Sorted(DeskKind.Question, null, text.Length == 0 ? null : Sorting.Beginning(text), ["service-request"])
                : sorting.Of(turn, near.Of(turn.Person), text);
            if (sorted.Kind is null && sorted.Fold is null)
            {
                asks.Add((item, turn.Person, turn.End, "nothingAsked"));
                continue;
            }
            var day = WrittenContact.DayOf(rows.At[last]);
            var channel = WrittenContact.WordOf((InteractionKind)rows.Kind[last]);
            found.Add(
                Made(
                    view,
                    near,
                    (sorted.Kind ?? DeskKind.LastWord, turn.Person, day, turn.End),
                    (item, rows.Id[last], channel, Sorting.WordsOf(text)),
                    sorted.Quote,
                    sorted.Because,
                    (sorted.Label, sorted.Fold is not null)
                )
            );
        }
        return found;
    }

    private IEnumerable<DeskEntry> FromPromises(LedgerView view, NearTheDesk near)
    {
        var walk = PromiseWalk.Of(view, Asked);
        foreach (var made in walk.Made.Where(m => m.After == CameAfter.Nothing && !view.Elsewhere(m.Person)))
        {
            yield return Made(
                view,
                near,
                (DeskKind.Promise, made.Person, made.Day, made.End),
                (walk.ItemOf(made), walk.EntryOf(made), WrittenContact.WordOf((InteractionKind)rows.Kind[made.Row]), rows.Words[made.Row]),
                made.Said.Text,
                made.TheyWroteSince ? ["promised", "they-wrote-since"] : ["promised"]
            );
        }
    }

    private static IEnumerable<DeskEntry> FromSilences(LedgerView view, NearTheDesk near) =>
        near
            .Known.Where(t => !view.Elsewhere(t.Person))
            .Select(t => Rhythm.Of(t))
            .OfType<Rhythm>()
            .Where(r => r.IsQuiet(QuietGaps) && near.Of(r.Person) == Distance.Fifteen)
            .Select(rhythm =>
                Made(
                    view,
                    near,
                    (DeskKind.Silence, rhythm.Person, rhythm.Last, rhythm.AsOf),
                    (ContactEvidence.IdOf(rhythm.Person), rhythm.Person, null, 0),
                    null,
                    ["quiet", string.Create(CultureInfo.InvariantCulture, $"usual-gap:{Math.Round(rhythm.UsualGap)}")]
                )
            );

    private static DeskEntry Made(
        LedgerView view,
        NearTheDesk near,
        (DeskKind Kind, int Person, int Day, int End) what,
        (string Item, long Id, string? Channel, int Words) text,
        string? quote,
        IReadOnlyList<string> because,
        (string? Label, bool Folds) taken = default
    )
    {
        var nearness = near.Of(what.Person);
        var item = new DeskItem(
            DeskWords.Of(what.Kind),
            PersonShape.Of(view.PersonAt(what.Person)),
            text.Item,
            text.Channel,
            WrittenContact.ToDate(what.Day),
            Math.Max(0, what.End - what.Day),
            DeskWords.Minutes(what.Kind, text.Words),
            text.Words,
            DeskWords.Of(nearness),
            quote,
            because
        );
        return new DeskEntry(item, taken.Label, taken.Folds)
        {
            Kind = what.Kind,
            Nearness = nearness,
            Person = what.Person,
            End = what.End,
            Id = text.Id,
        };
    }
}
