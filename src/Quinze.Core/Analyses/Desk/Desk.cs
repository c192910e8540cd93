using System.Globalization;
using NodaTime;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>A queue that fits the minutes given: what is worth answering, each with its reason, in a stated order and with no score; and its end.</summary>
public sealed class Desk : IAnalysis
{
    public const int UsualMinutes = 20;
    private const int WindowDays = 60;
    private const double QuietGaps = 8;
    private const int MostSilences = 3;

    private static readonly string[] Kinds = ["message", "mail", "comment", "reply", "service-request"];

    private sealed record Entry(DeskKind Kind, Distance Nearness, int Days, long Id, DeskItem Item);

    public string Name => "desk";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Kinds);
        var asked = asOf is { } end ? request.Period?.In(end) ?? Period.Last(WindowDays, end) : request.Period?.Fixed ?? Period.All;
        var near = new NearTheDesk(view);
        var settled = new Settled(view);
        var waiting = new Waiting(view, asked);
        var turns = waiting.Find();
        var folded = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var entries = FromOthers(view, near, settled, waiting, turns, folded);
        var walk = PromiseWalk.Of(view, asked);
        entries.AddRange(FromPromises(view, near, walk));
        entries.AddRange(FromSilences(view, near, settled, waiting));
        if (turns.Count == 0 && entries.Count == 0)
        {
            const string of = "letters that wait for an answer";
            return Finding(view, asked, asOf, FindingStatus.NotEnough, null, []) with
            {
                Have = new Amount(0, of),
                Need = new Amount(1, of),
            };
        }
        var ordered = entries.OrderBy(e => e.Kind).ThenBy(e => e.Nearness).ThenByDescending(e => e.Days).ThenBy(e => e.Id).ToList();
        var minutes = request.Minutes ?? UsualMinutes;
        var (today, planned) = Fit(ordered, minutes);
        var later = ordered.Except(today).ToList();
        var results = new DeskResults(minutes, planned, [.. today.Select(e => e.Item)], later.Count, later.Count == 0)
        {
            LaterByKind = new SortedDictionary<string, int>(
                later.GroupBy(e => e.Item.Kind).ToDictionary(g => g.Key, g => g.Count()),
                StringComparer.Ordinal
            ),
            Folded = folded,
            LeftOut = waiting.LeftOut,
            January = asOf?.Month == 1,
            From = asked.From,
            To = asOf ?? asked.To,
        };
        return Finding(view, asked, asOf, FindingStatus.Found, results, Evidence(view, asked, turns, ordered));
    }

    /// <summary>Takes item after item while it fits what is left; what does not fit waits for another day, and a shorter one may take its place.</summary>
    private static (List<Entry> Today, double Planned) Fit(List<Entry> ordered, int minutes)
    {
        var (today, left) = (new List<Entry>(), (double)minutes);
        foreach (var entry in ordered)
        {
            if (entry.Item.Minutes <= left)
            {
                today.Add(entry);
                left -= entry.Item.Minutes;
            }
        }
        return (today, minutes - left);
    }

    private static List<Entry> FromOthers(
        LedgerView view,
        NearTheDesk near,
        Settled settled,
        Waiting waiting,
        List<WaitingTurn> turns,
        SortedDictionary<string, int> folded
    )
    {
        var rows = view.Facts.Interactions;
        var texts = view.TextsOf([.. turns.SelectMany(t => t.Rows).Select(i => (long)rows.Id[i])]);
        var sorting = new Sorting(view);
        var entries = new List<Entry>();
        foreach (var turn in turns)
        {
            var last = turn.Rows[^1];
            var item = IdOf(rows.Id[last]);
            var text = string.Join("\n", turn.Rows.Select(i => texts.GetValueOrDefault(rows.Id[i], "")).Where(t => t.Length > 0));
            var request = rows.Kind[last] == (byte)InteractionKind.ServiceRequest;
            if (settled.Why(item, turn.Person, turn.End) is { } reason || (text.Length == 0 && !request && (reason = "noText") is not null))
            {
                waiting.LeaveOut(reason);
                continue;
            }
            var nearness = near.Of(turn.Person);
            var sorted = request
                ? new Sorted(DeskKind.Question, null, text.Length == 0 ? null : Sorting.Beginning(text), ["service-request"])
                : sorting.Of(turn, nearness, text);
            if (sorted.Fold is { } label)
            {
                folded[label] = folded.GetValueOrDefault(label) + 1;
            }
            else if (sorted.Kind is not { } kind)
            {
                waiting.LeaveOut("nothingAsked");
            }
            else
            {
                var day = WrittenContact.DayOf(rows.At[last]);
                var channel = WrittenContact.WordOf((InteractionKind)rows.Kind[last]);
                var words = Sorting.WordsOf(text);
                entries.Add(
                    Made(
                        view,
                        near,
                        (kind, turn.Person, day, turn.End),
                        (item, rows.Id[last], channel, words),
                        sorted.Quote,
                        sorted.Because
                    )
                );
            }
        }
        return entries;
    }

    private static IEnumerable<Entry> FromPromises(LedgerView view, NearTheDesk near, PromiseWalk walk)
    {
        foreach (var made in Promises.StillOpen(view, walk))
        {
            var row = made.Row;
            var channel = WrittenContact.WordOf((InteractionKind)view.Facts.Interactions.Kind[row]);
            var words = view.Facts.Interactions.Words[row];
            yield return Made(
                view,
                near,
                (DeskKind.Promise, made.Person, made.Day, made.End),
                (walk.ItemOf(made), walk.EntryOf(made), channel, words),
                made.Said.Text,
                made.TheyWroteSince ? ["promised", "they-wrote-since"] : ["promised"]
            );
        }
    }

    /// <summary>Of those who are near and have gone quiet, the three who did so last: a list of absences is no desk.</summary>
    private static IEnumerable<Entry> FromSilences(LedgerView view, NearTheDesk near, Settled settled, Waiting waiting)
    {
        var quiet = near
            .Known.Where(t => !view.Elsewhere(t.Person))
            .Select(t => Rhythm.Of(t))
            .OfType<Rhythm>()
            .Where(r => r.IsQuiet(QuietGaps) && near.Of(r.Person) == Distance.Fifteen)
            .OrderByDescending(r => r.Last)
            .ThenBy(r => r.Person);
        var told = 0;
        foreach (var rhythm in quiet)
        {
            var item = ContactEvidence.IdOf(rhythm.Person);
            if (settled.Why(item, rhythm.Person, rhythm.AsOf) is { } reason)
            {
                waiting.LeaveOut(reason);
            }
            else if (told++ < MostSilences)
            {
                yield return Made(
                    view,
                    near,
                    (DeskKind.Silence, rhythm.Person, rhythm.Last, rhythm.AsOf),
                    (item, rhythm.Person, null, 0),
                    null,
                    ["quiet", string.Create(CultureInfo.InvariantCulture, $"usual-gap:{Math.Round(rhythm.UsualGap)}")]
                );
            }
        }
    }

    private static Entry Made(
        LedgerView view,
        NearTheDesk near,
        (DeskKind Kind, int Person, int Day, int End) what,
        (string Item, long Id, string? Channel, int Words) text,
        string? quote,
        IReadOnlyList<string> because
    )
    {
        var nearness = near.Of(what.Person);
        var waits = Math.Max(0, what.End - what.Day);
        var item = new DeskItem(
            DeskWords.Of(what.Kind),
            PersonShape.Of(view.PersonAt(what.Person)),
            text.Item,
            text.Channel,
            WrittenContact.ToDate(what.Day),
            waits,
            DeskWords.Minutes(what.Kind, text.Words),
            text.Words,
            DeskWords.Of(nearness),
            quote,
            because
        );
        return new Entry(what.Kind, nearness, waits, text.Id, item);
    }

    private static string IdOf(long entry) => string.Create(CultureInfo.InvariantCulture, $"interaction-{entry}");

    private static List<EvidenceOf> Evidence(LedgerView view, Period period, List<WaitingTurn> turns, List<Entry> ordered)
    {
        var rows = view.Facts.Interactions;
        var read = Behind.Asked("desk", "waiting", period, "interactions");
        turns.SelectMany(t => t.Rows).ToList().ForEach(i => read.AddInteraction(rows.Id[i]));
        var items = Behind.Asked("desk", "items", period, "interactions");
        ordered.Where(e => e.Kind != DeskKind.Silence).ToList().ForEach(e => items.AddInteraction(e.Id));
        return [items.ToEvidence(), read.ToEvidence()];
    }

    private Finding Finding(
        LedgerView view,
        Period period,
        LocalDate? asOf,
        FindingStatus status,
        DeskResults? results,
        IReadOnlyList<EvidenceOf> evidence
    ) => new(Name, Version, period, asOf, view.Covered(Kinds), status, null, null, Method, results, evidence);

    private static Method Method { get; } =
        new(
            "desk",
            "texts of the last 60 days of coverage whose last word is the other's, own promises with nothing after them, and those of the fifteen who have gone quiet; "
                + "ordered by kind (promise, complaint, question, invitation, disagreement, last word, silence), then nearness (fifteen, target, circle, near target, other), then days waited; "
                + "taken while they fit the minutes: words / 200 + usual minutes of the kind",
            null,
            new Dictionary<string, double>
            {
                ["minutes"] = UsualMinutes,
                ["windowDays"] = WindowDays,
                ["wordsReadAMinute"] = DeskWords.WordsReadAMinute,
                ["promiseMinutes"] = DeskWords.AnswerMinutes(DeskKind.Promise),
                ["complaintMinutes"] = DeskWords.AnswerMinutes(DeskKind.Complaint),
                ["questionMinutes"] = DeskWords.AnswerMinutes(DeskKind.Question),
                ["invitationMinutes"] = DeskWords.AnswerMinutes(DeskKind.Invitation),
                ["disagreementMinutes"] = DeskWords.AnswerMinutes(DeskKind.Disagreement),
                ["lastWordMinutes"] = DeskWords.AnswerMinutes(DeskKind.LastWord),
                ["silenceMinutes"] = DeskWords.AnswerMinutes(DeskKind.Silence),
                ["quietGaps"] = QuietGaps,
            }
        );
}
