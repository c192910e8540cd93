using NodaTime;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Fifteen wishes: what each of the fifteen last told, in their own words, so that somebody can write to them by hand.</summary>
public sealed class Wishes : IAnalysis
{
    private const int WindowDays = 365;

    private static readonly string[] Kinds = ["message", "mail", "comment", "reply"];

    private sealed class Letters
    {
        public List<int> Rows { get; } = [];
        public int? LastFromThem { get; set; }
        public int? LastFromYou { get; set; }
    }

    public string Name => "wishes";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Kinds);
        var asked = asOf is { } end ? request.Period?.In(end) ?? Period.Last(WindowDays, end) : request.Period?.Fixed ?? Period.All;
        var fifteen = new NearTheDesk(view).Fifteen.Where(p => !view.Objected(p)).ToHashSet();
        if (fifteen.Count == 0)
        {
            const string of = "people with whom contact goes both ways";
            return Finding(view, asked, asOf, FindingStatus.NotEnough, null, []) with
            {
                Have = new Amount(0, of),
                Need = new Amount(1, of),
            };
        }
        var letters = Gather(view, fifteen, asked);
        var texts = view.TextsOf([.. letters.Values.SelectMany(l => l.Rows).Select(i => (long)view.Facts.Interactions.Id[i])]);
        var behind = Behind.Asked(Name, "told", asked, "interactions");
        var people = letters.Select(l => WishOf(view, l.Key, l.Value, texts, behind)).InAlphabet(w => w.Person).ToList();
        var results = new WishesResults(asOf?.Month == 1, people);
        return Finding(view, asked, asOf, FindingStatus.Found, results, [behind.ToEvidence()]);
    }

    private static Dictionary<int, Letters> Gather(LedgerView view, HashSet<int> fifteen, Period period)
    {
        var letters = fifteen.ToDictionary(p => p, _ => new Letters());
        var rows = view.Facts.Interactions;
        var (from, to) = period.IsAll ? (0, rows.Count) : rows.Within(period);
        for (var i = from; i < to; i++)
        {
            if (rows.Other[i] < 0 || !letters.TryGetValue(view.Overlay.PersonOf(rows.Other[i]), out var its) || !Telling.IsLetter(view, i))
            {
                continue;
            }
            var day = WrittenContact.DayOf(rows.At[i]);
            if (rows.Direction[i] == (byte)Direction.Sent)
            {
                its.LastFromYou = day;
            }
            else
            {
                its.LastFromThem = day;
                its.Rows.Add(i);
            }
        }
        foreach (var its in letters.Values.Where(l => l.Rows.Count > Telling.MostLetters))
        {
            its.Rows.RemoveRange(0, its.Rows.Count - Telling.MostLetters);
        }
        return letters;
    }

    private static WishFor WishOf(LedgerView view, int person, Letters letters, IReadOnlyDictionary<long, string> texts, Behind behind)
    {
        var rows = view.Facts.Interactions;
        var chosen = Telling.Choose(view, letters.Rows, texts);
        foreach (var row in chosen.Select(t => t.Row).Distinct())
        {
            behind.AddInteraction(rows.Id[row]);
        }
        return new WishFor(
            PersonShape.Of(view.PersonAt(person)),
            DateOf(letters.LastFromThem),
            DateOf(letters.LastFromYou),
            [.. chosen.Select(t => t.Told)]
        );
    }

    private static LocalDate? DateOf(int? day) => day is { } known ? WrittenContact.ToDate(known) : null;

    private Finding Finding(
        LedgerView view,
        Period period,
        LocalDate? asOf,
        FindingStatus status,
        WishesResults? results,
        IReadOnlyList<EvidenceOf> evidence
    ) => new(Name, Version, period, asOf, view.Covered(Kinds), status, null, null, Method, results, evidence);

    private static Method Method { get; } =
        new(
            "wishes",
            "of the last 40 letters of each of the fifteen within 365 days of coverage: whole sentences in the first person that tell something, those with a kind of news first, "
                + "then the newest; at most three; nothing is rewritten",
            null,
            new Dictionary<string, double>
            {
                ["sentences"] = Telling.MostSentences,
                ["letters"] = Telling.MostLetters,
                ["windowDays"] = WindowDays,
            }
        );
}
