using System.Text.Json;
using Quinze.Findings;
using Quinze.Text;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The quotations in the owner's posts: of others, of nobody who is named, and of the owner by the owner.</summary>
public sealed class Quotes : IAnalysis
{
    private const int MinimumPosts = 1;

    private static readonly string[] Channels = ["post", "article", "quote"];

    public string Name => "quotes";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Channels);
        var period = asOf is { } day ? (request.Period ?? new PeriodWish(365, null)).In(day) : request.Period?.Fixed ?? Period.All;
        var posts = view.Facts.Posts.Where(p => LabelledKinds.HasGenre(p) && Genres.IsWithin(p, period)).ToList();
        var texts = view.PostTexts(posts);
        var read = texts.Count(t => !string.IsNullOrWhiteSpace(t));
        Finding Found(FindingStatus status, Amount? have, Amount? need, QuotesResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method, results, evidence);

        if (read < MinimumPosts)
        {
            const string what = "own posts with a text";
            return Found(FindingStatus.NotEnough, new Amount(read, what), new Amount(MinimumPosts, what), null, []);
        }
        var quotations = posts
            .Zip(texts)
            .SelectMany(p => Quotations.In(p.Second, view.OwnerName).Select(q => (Post: p.First, Quotation: q)))
            .ToList();
        var results = new QuotesResults(
            [.. quotations.Select(q => Item(q.Post, q.Quotation))],
            Enum.GetValues<QuotationKind>().ToDictionary(Word, k => quotations.Count(q => q.Quotation.Kind == k)),
            Shaping.ShareOf(quotations.Select(q => q.Post.Id).Distinct().Count(), read),
            Shaping.ShareOf(
                quotations.Where(q => q.Quotation.Kind == QuotationKind.SelfQuote).Select(q => q.Post.Id).Distinct().Count(),
                read
            ),
            SourcesOf(quotations.Select(q => q.Quotation)),
            posts.Count - read
        );
        var rows = quotations.Select(q => (Word(q.Quotation.Kind), q.Post.Id)).Distinct();
        // A year without a quotation is a finding too, and these are the posts it is about.
        var lookedAt = Behind.Asked(Name, "lookedAt", period, "posts");
        foreach (var (post, text) in posts.Zip(texts))
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                lookedAt.AddPost(post.Id);
            }
        }
        return Found(
            FindingStatus.Found,
            null,
            null,
            results,
            [.. LabelEvidence.Of(Name, "counts", "posts", period, rows), lookedAt.ToEvidence()]
        );
    }

    private static QuoteItem Item(PostFact post, Quotation quotation) =>
        new(PostShape.Of(post), Word(quotation.Kind), quotation.Passage, quotation.Source, quotation.Rule);

    private static List<QuotedSource> SourcesOf(IEnumerable<Quotation> quotations) =>
        [
            .. quotations
                .Where(q => q is { Kind: QuotationKind.Quote, Source: not null })
                .GroupBy(q => PlainName.Of(q.Source!), StringComparer.Ordinal)
                .Select(g => (Plain: g.Key, Source: new QuotedSource(g.First().Source!, g.Count())))
                .OrderByDescending(s => s.Source.Times)
                .ThenBy(s => s.Plain, StringComparer.Ordinal)
                .Select(s => s.Source),
        ];

    private static string Word(QuotationKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    private static Method Method { get; } =
        new(
            "quotes",
            "passages of 4 to 60 words in quotation marks that are signed or introduced by a name, or stand apart like a maxim; maxims without marks that are signed; the owner's own name, or a word for oneself, makes a self-quotation",
            "Wilson 1927",
            new Dictionary<string, double>
            {
                ["minimumWords"] = 4,
                ["maximumWords"] = 60,
                ["level"] = 0.95,
            }
        );
}
