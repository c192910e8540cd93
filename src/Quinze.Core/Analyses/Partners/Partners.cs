using NodaTime;
using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Targets;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// Partners as the user declares them, paid or earned: whether the texts we have disclose it, by the rules in force on their day; what went to and fro before and after;
/// and how far the people known around them are the ones one wants to serve.
/// </summary>
public sealed class Partners : IAnalysis
{
    private const int MostDays = 180;
    private const int LeastDays = 28;

    private static readonly string[] Channels = ["post", "comment", "reply", "reaction", "mention", "quote", "repost", "message"];

    public string Name => "partners";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Channels);
        var wish = request.Period ?? PeriodWish.All;
        var period = asOf is { } day ? wish.In(day) : wish.Fixed ?? Period.All;
        var partners = Partner.In(view.Overlay.InForce);
        List<EvidenceOf> evidence = [];
        var rows = partners.Select((p, i) => Row(view, p, i, period, asOf, evidence)).ToList();
        var found = rows.Count > 0;
        return new Finding(
            Name,
            Version,
            period,
            asOf,
            view.Covered(Channels),
            found ? FindingStatus.Found : FindingStatus.NotEnough,
            found ? null : new Amount(0, "partners declared"),
            found ? null : new Amount(1, "partners declared"),
            Method,
            found ? new PartnersResults(rows, DisclosureRule.All) : null,
            evidence
        );
    }

    private static Method Method { get; } =
        new(
            "partners",
            "disclosure wording in the text by the rule in force on its day; acts after / acts before on equal days; in / known, with bounds over the unknown",
            "Loi n° 2023-451, ordonnance n° 2024-978, décret n° 2025-1137; McCullagh and Nelder 1989 (ratio)",
            new Dictionary<string, double> { ["mostDays"] = MostDays, ["leastDays"] = LeastDays }
        );

    private static PartnerRow Row(LedgerView view, Partner partner, int number, Period period, LocalDate? asOf, List<EvidenceOf> evidence)
    {
        var people = PeopleOf(view, partner);
        var behind = Behind.Asked("partners", $"partners[{number}].posts", period, "posts");
        var named = NamingPosts(view, partner, people, period, behind);
        if (behind.Count > 0)
        {
            evidence.Add(behind.ToEvidence());
        }
        return new PartnerRow(
            partner.Name,
            partner.How,
            partner.From,
            partner.To,
            [.. people.Order().Select(p => PersonShape.Of(view.PersonAt(p)))],
            [.. named.Select(n => n.Shown)],
            named.CountBy(n => n.Shown.Disclosure).OrderBy(c => c.Key).ToDictionary(c => Word(c.Key), c => c.Value),
            partner.From is { } from && asOf is { } last ? Contacts(view, people, from, last) : null,
            Overlap(view, people, [.. named.Where(n => n.Post.Own).Select(n => n.Post.Index)])
        );
    }

    private static string Word(Disclosure disclosure) => disclosure.ToString().ToLowerInvariant();

    private static HashSet<int> PeopleOf(LedgerView view, Partner partner)
    {
        HashSet<Handle> handles = [.. partner.Handles.Select(Handle.Parse).OfType<Handle>()];
        HashSet<int> people = [];
        for (var handle = 0; handles.Count > 0 && handle < view.Facts.HandleCount; handle++)
        {
            if (handles.Contains(view.Facts.HandleAt(handle)))
            {
                people.Add(view.Overlay.PersonOf(handle));
            }
        }
        return people;
    }

    /// <summary>Own posts that name the partner, and posts of the partner's that name the declared brand (all of them when none is declared).</summary>
    private static List<(PostFact Post, PartnerPost Shown)> NamingPosts(
        LedgerView view,
        Partner partner,
        HashSet<int> people,
        Period period,
        Behind behind
    )
    {
        var brand = Declared.In(view.Overlay.InForce).Brand;
        var (ofPartner, ofBrand) = (DeclaredWords.Of(partner.Words), brand is null ? null : DeclaredWords.Of(brand));
        var posts = view
            .Facts.Posts.Where(p =>
                p.Kind != PostKind.Draft
                && !p.IsForAFew
                && (p.Own || (p.Author >= 0 && people.Contains(view.Overlay.PersonOf(p.Author))))
                && (period.IsAll || (p.Day is { } day && period.Contains(day)))
            )
            .ToList();
        List<(PostFact, PartnerPost)> named = [];
        foreach (var (post, text) in posts.Zip(view.PostTexts(posts)))
        {
            var words = DeclaredWords.WordsOf($"{post.Title} {text}");
            if (post.Own ? ofPartner.AreIn(words) : ofBrand?.AreIn(words) ?? true)
            {
                named.Add((post, Shown(post, partner, text)));
                behind.AddPost(post.Id);
            }
        }
        named.Reverse();
        return named;
    }

    private static PartnerPost Shown(PostFact post, Partner partner, string text)
    {
        var (kind, words) = DisclosureWords.In(text);
        var rule = post.Day is { } day ? DisclosureRule.On(day) : null;
        var paid =
            partner.How == PartnerHow.Paid
            && (post.Day is not { } on || ((partner.From is not { } from || on >= from) && (partner.To is not { } to || on <= to)));
        return new PartnerPost(
            PostShape.Of(post),
            post.Own ? "owner" : "partner",
            kind,
            words,
            rule?.Id,
            paid ? AnswersOf(kind, rule) : null,
            paid && post.Day >= DisclosureRule.Contract.From
        );
    }

    private static YesNo AnswersOf(Disclosure kind, DisclosureRule? rule) =>
        kind switch
        {
            Disclosure.Named => YesNo.Yes,
            // From 2023 to 2024 the law named two wordings; before and since, others may be as clear.
            Disclosure.Other when rule is not null && rule != DisclosureRule.Law => YesNo.Yes,
            Disclosure.None => YesNo.No,
            _ => YesNo.Unclear,
        };

    private static PartnerContacts? Contacts(LedgerView view, HashSet<int> people, LocalDate from, LocalDate last)
    {
        var first = History.Of(view, last, Channels).From;
        var days = Math.Min(MostDays, Math.Min(NodaTime.Period.DaysBetween(first, from), NodaTime.Period.DaysBetween(from, last) + 1));
        if (days < LeastDays)
        {
            return null;
        }
        var window = new Period(from.PlusDays(-days), from.PlusDays(days - 1));
        var (with, received) = (new int[2 * days], new int[2 * days]);
        var columns = view.Facts.Interactions;
        var (start, end) = columns.Within(window);
        var begin = window.Start.ToUnixTimeSeconds();
        for (var i = start; i < end; i++)
        {
            var day = (int)((columns.AtArray[i] - begin) / 86_400);
            if (people.Count > 0 && view.PersonsIn(i).Any(people.Contains))
            {
                with[day]++;
            }
            if (columns.DirectionArray[i] == (byte)Direction.Received)
            {
                received[day]++;
            }
        }
        return new PartnerContacts(days, Around(with, days), Around(received, days));
    }

    private static BeforeAfter Around(int[] perDay, int days)
    {
        var before = perDay.AsSpan(0, days);
        var after = perDay.AsSpan(days);
        var (was, now) = (Sum(before), Sum(after));
        return new BeforeAfter(
            was,
            now,
            was == 0 ? null : (double)now / was,
            RateRatio.Bunched(now, days, Bunching(after), was, days, Bunching(before))?.Shaped()
        );
    }

    private static int Sum(ReadOnlySpan<int> days)
    {
        var sum = 0;
        foreach (var day in days)
        {
            sum += day;
        }
        return sum;
    }

    private static double Bunching(ReadOnlySpan<int> days)
    {
        var weeks = ((days.Length - 1) / 7) + 1;
        var (counts, times) = (new int[weeks], new int[weeks]);
        for (var day = 0; day < days.Length; day++)
        {
            counts[day / 7] += days[day];
            times[day / 7]++;
        }
        return RateRatio.Dispersion(counts, times);
    }

    /// <summary>Who acted on the posts that name the partner, without the partner.</summary>
    private static PartnerOverlap? Overlap(LedgerView view, HashSet<int> people, HashSet<int> posts)
    {
        if (posts.Count == 0 || Target.Find(view.Overlay.InForce, null) is not { } target)
        {
            return null;
        }
        var fit = TargetFit.Now(view, target);
        HashSet<int> around = [];
        var columns = view.Facts.Interactions;
        for (var i = 0; i < columns.Count; i++)
        {
            if (
                columns.PostArray[i] >= 0
                && columns.DirectionArray[i] == (byte)Direction.Received
                && posts.Contains(columns.PostArray[i])
                && view.PersonIn(i) is var person
                && person >= 0
                && !people.Contains(person)
                && fit.MayRead(person)
            )
            {
                around.Add(person);
            }
        }
        if (around.Count == 0)
        {
            return null;
        }
        var counts = around.CountBy(fit.Of).ToDictionary();
        int Of(Fit kind) => counts.GetValueOrDefault(kind);
        return new PartnerOverlap(
            target.Name,
            around.Count,
            Of(Fit.In),
            Of(Fit.Near),
            Of(Fit.Out),
            Of(Fit.Unknown),
            (double)Of(Fit.In) / around.Count,
            (double)(Of(Fit.In) + Of(Fit.Unknown)) / around.Count
        );
    }
}
