using Quinze.Findings;
using Quinze.Text;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// What imported feeds said in the days of a post, in the same words. An author's trade is in its feeds every week: only words count that the news of those days
/// used at least three times as often as the news of the weeks around them.
/// </summary>
internal sealed class NewsOfThoseDays
{
    private const int Days = 3;
    private const int WeeksAround = 8;
    private const int FewestWords = 3;
    private const double OftenerThanUsual = 3;
    private const int Shown = 3;

    private readonly LedgerView view;
    private readonly PostFact[] items;
    private readonly Dictionary<long, HashSet<string>> words = [];

    public NewsOfThoseDays(LedgerView view)
    {
        this.view = view;
        items = [.. view.Facts.Posts.Where(p => p is { Origin: PostOrigin.News, At.Precision: >= Precision.Day })];
    }

    public static CauseOf NotAsked { get; } = new("unknown", 0, []);

    public CauseOf Of(PostFact post)
    {
        if (items.Length == 0 || post.Day is not { } day)
        {
            return NotAsked;
        }
        var around = items.Where(i => Distance(i, day) <= WeeksAround * 7).ToList();
        var then = around.Where(i => Distance(i, day) <= Days).ToList();
        if (then.Count == 0)
        {
            return NotAsked;
        }
        Learn([post, .. around]);
        var own = words[post.Id];
        var elsewhere = around.Where(i => Distance(i, day) > Days).ToList();
        var news = own.Select(w => (Word: w, Then: Share(then, w), Usual: Share(elsewhere, w)))
            .Where(w => w.Then > 0 && w.Then >= OftenerThanUsual * w.Usual)
            .OrderBy(w => w.Usual)
            .ThenBy(w => w.Word, StringComparer.Ordinal)
            .Select(w => w.Word)
            .ToList();
        var overlaps = then.Select(i => (Item: i, Shared: news.Where(words[i.Id].Contains).ToList()))
            .Where(o => o.Shared.Count >= FewestWords)
            .OrderByDescending(o => o.Shared.Count)
            .ThenBy(o => o.Item.Id)
            .Take(Shown)
            .Select(o => new NewsOverlap(PostShape.Of(o.Item), o.Item.Title, o.Item.Day!.Value, o.Shared))
            .ToList();
        return new CauseOf(overlaps.Count > 0 ? "overlap" : "unknown", then.Count, overlaps);
    }

    private static int Distance(PostFact item, NodaTime.LocalDate day) => Math.Abs(NodaTime.Period.DaysBetween(day, item.Day!.Value));

    private double Share(List<PostFact> among, string word) =>
        among.Count == 0 ? 0 : (double)among.Count(i => words[i.Id].Contains(word)) / among.Count;

    private void Learn(List<PostFact> posts)
    {
        var unknown = posts.Where(p => !words.ContainsKey(p.Id)).ToList();
        var texts = view.PostTexts(unknown);
        foreach (var (post, text) in unknown.Zip(texts))
        {
            words[post.Id] = [.. ContentWords.Of($"{post.Title} {text}")];
        }
    }
}
