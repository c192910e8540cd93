using System.Text.Json;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>How and when people came (met in life, invitation, message, a public act), what came just before, and how the cohorts thin out.</summary>
public sealed class Arrivals : IAnalysis
{
    private static readonly string[] Kinds =
    [
        "message",
        "mail",
        "meeting",
        "connection",
        "invitation",
        "follow",
        "reaction",
        "comment",
        "reply",
        "mention",
        "repost",
        "quote",
    ];

    public string Name => "arrivals";

    public int Version => 2;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Kinds) ?? view.AsOf();
        var asked = request.Period is { } wish ? wish.In(asOf ?? Period.All.To) : Period.All;
        var all = new Arriving(view, asked, new Channels(view, asked));
        var came = all.All.Where(a => asked.IsAll || asked.Contains(WrittenContact.ToDate(a.Day))).ToList();
        if (came.Count == 0)
        {
            const string known = "people whose arrival is dated";
            return Said(FindingStatus.NotEnough, new Amount(0, known), new Amount(1, known), null, []);
        }
        var last = asOf is { } day && day < asked.To ? day : WrittenContact.ToDate(came.Max(a => a.Last));
        var from = WrittenContact.ToDate(came.Min(a => a.Day));
        var period = new Period(from, last < from ? from : last);
        var results = new ArrivalsResults(
            came.Count,
            asked.IsAll ? all.Undated : 0,
            [
                .. came.CountBy(a => a.How)
                    .OrderByDescending(h => h.Value)
                    .ThenBy(h => h.Key)
                    .Select(h => new ArrivedHow(WordOf(h.Key), Shaping.ShareOf(h.Value, came.Count))),
            ],
            [
                .. came.GroupBy(a => WrittenContact.ToDate(a.Day).Year)
                    .OrderByDescending(y => y.Key)
                    .Select(y => new ArrivalsOfYear(y.Key, y.Count(), HowOf(y), Retaining.Of(y))),
            ],
            Retaining.Of(came)
        )
        {
            MetInLife = Shaping.ShareOf(came.Count(a => a.How == Came.Met), came.Count),
            AfterPosts = Preceding.Posts(view, came, period),
            AfterMeetings = Preceding.Meetings(view, came, period),
            Posts = Preceding.ByPost(view, came),
        };
        return Said(FindingStatus.Found, null, null, results, Evidence(view, came, asked));

        Finding Said(FindingStatus status, Amount? have, Amount? need, ArrivalsResults? found, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, asked, asOf, view.Covered(Kinds), status, have, need, Method, found, evidence);
    }

    internal static string WordOf(Came how) => JsonNamingPolicy.KebabCaseLower.ConvertName(how.ToString());

    private static SortedDictionary<string, int> HowOf(IEnumerable<Arrival> arrivals)
    {
        var how = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (came, count) in arrivals.CountBy(a => a.How))
        {
            how[WordOf(came)] = count;
        }
        return how;
    }

    /// <summary>The first row of each person, by how they came and by year.</summary>
    private static List<EvidenceOf> Evidence(LedgerView view, List<Arrival> came, Period asked)
    {
        var evidence = new List<EvidenceOf>();
        void Add(string figure, IEnumerable<Arrival> arrivals)
        {
            var behind = Behind.Asked("arrivals", figure, asked, "interactions");
            foreach (var arrival in arrivals.OrderBy(a => a.Row))
            {
                behind.AddInteraction(view.Facts.Interactions.Id[arrival.Row]);
            }
            evidence.Add(behind.ToEvidence());
        }
        foreach (var how in came.GroupBy(a => a.How).OrderBy(g => g.Key))
        {
            Add($"how[{WordOf(how.Key)}]", how);
        }
        foreach (var year in came.GroupBy(a => WrittenContact.ToDate(a.Day).Year).OrderByDescending(y => y.Key))
        {
            Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"years[{year.Key}]"), year);
        }
        return evidence;
    }

    private static Method Method { get; } =
        new(
            "arrivals",
            "arrival: the first thing that came from somebody or linked both (an invitation or letter of the owner's before it says who began); "
                + "retention: Kaplan-Meier since arrival, gone at the last thing that came from them once 365 days have passed, else lost from sight a year before the end of coverage; "
                + "after a post: within 7 days, base rate = share of days within 7 days of one",
            "Kaplan and Meier 1958; Greenwood 1926; Wilson 1927",
            new Dictionary<string, double>
            {
                ["goneAfterDays"] = Retaining.GoneAfter,
                ["fewestPeople"] = Retaining.Fewest,
                ["afterPostDays"] = Preceding.AfterPost,
                ["afterMeetingDays"] = Preceding.AfterMeeting,
                ["level"] = Retaining.Level,
            }
        );
}
