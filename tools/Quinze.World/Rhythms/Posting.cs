namespace Quinze.World;

/// <summary>When the owner posts and what: calm years, a challenge of a post a day, rests in August, families of recycled posts.</summary>
internal sealed class Posting(TownPlan plan, Phrases phrases, Chance chance)
{
    private const double Accident = 0.15;
    private readonly int start = Clockwork.Day(plan.Start);
    private readonly int end = Clockwork.Day(plan.End);
    private readonly Author author = new(phrases);
    private readonly Rewriting rewriting = new(phrases);
    private readonly Overlap overlap = new();

    public Publications Publish()
    {
        var times = Times();
        var posts = new OwnPost?[plan.Posts];
        var families = new List<List<OwnPost>>();
        var lookAlikes = new List<List<OwnPost>>();
        for (var i = 0; i < plan.Families; i++)
        {
            families.Add(Plant(posts, times, chance.Between(2, Math.Min(8, 1 + plan.Posts / (2 * plan.Families))), recycled: true));
        }
        for (var i = 0; i < Math.Max(2, plan.Families / 2); i++)
        {
            lookAlikes.Add(Plant(posts, times, chance.Between(2, 4), recycled: false));
        }
        for (var i = 0; i < posts.Length; i++)
        {
            posts[i] ??= Dress(times[i], Keep(Fresh(Theme())));
        }
        var all = posts.Select(p => p!).Concat(Reshares()).OrderBy(p => p.ShareId).ToList();
        return new Publications(all, Articles(), families, lookAlikes);
    }

    private (bool French, string Theme) Theme()
    {
        var french = chance.Happens(plan.French);
        return (french, chance.Pick(phrases.Themes(french)));
    }

    private long[] Times()
    {
        var challenge = start + (end - start) / 2 - 40;
        var times = new long[plan.Posts];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = i < Math.Min(42, plan.Posts / 8) ? Clockwork.At(challenge + i, chance) : Clockwork.Sometime(start, end - 1, chance);
        }
        Array.Sort(times);
        for (var i = 1; i < times.Length; i++)
        {
            times[i] = Math.Max(times[i], times[i - 1] + 61_000);
        }
        return times;
    }

    /// <summary>A family (one post told again and again) or posts that merely share a theme and its hashtags.</summary>
    private List<OwnPost> Plant(OwnPost?[] posts, long[] times, int size, bool recycled)
    {
        HashSet<int> places = [];
        while (places.Count < size)
        {
            var place = chance.Below(posts.Length);
            if (posts[place] is null)
            {
                places.Add(place);
            }
        }
        var theme = Theme();
        var first = Fresh(theme, atLeast: recycled ? 4 : 1);
        List<OwnPost> members = [];
        foreach (var place in places.Order())
        {
            var draft =
                members.Count == 0 ? first
                : recycled ? rewriting.Recycle(first, chance)
                : Fresh(theme) with { Tags = first.Tags };
            posts[place] = Dress(times[place], Keep(draft));
            members.Add(posts[place]!);
        }
        return members;
    }

    private Draft Keep(Draft draft)
    {
        overlap.Keep(draft.Text());
        author.Remember(draft);
        return draft;
    }

    /// <summary>Tries again while the words resemble an earlier post by accident.</summary>
    private Draft Fresh((bool French, string Theme) theme, int atLeast = 1)
    {
        var best = (Share: 2.0, Draft: (Draft?)null);
        for (var attempt = 0; attempt < 40 && best.Share > Accident; attempt++)
        {
            var draft = author.Compose(theme.French, theme.Theme, chance);
            var share = draft.Body.Count < atLeast ? 1.5 : overlap.Of(draft.Text());
            if (share < best.Share)
            {
                best = (share, draft);
            }
        }
        return best.Draft!;
    }

    private OwnPost Dress(long at, Draft draft)
    {
        var scheduled = chance.Happens(0.02) && at + 10 * 3_600_000L < Clockwork.LastMoment(end);
        var published = at + (scheduled ? chance.Between(2, 9) * 3_600_000L : chance.Between(100, 3_900));
        var link = chance.Happens(0.12) ? "https://example.org/lire/" + chance.Between(1000, 99999) : "";
        var media = link.Length == 0 && chance.Happens(0.3) ? "https://www.linkedin.com/dms/prv/image/" + Code(16) : "";
        var visibility = chance.Unit() switch
        {
            < 0.86 => "MEMBER_NETWORK",
            < 0.95 => "PUBLIC",
            < 0.98 => "CONNECTIONS",
            _ => "",
        };
        return new OwnPost(
            at,
            Gesturing.Id(at, chance),
            chance.Happens(0.4),
            Gesturing.Id(published, chance),
            draft.Text(),
            link,
            media,
            visibility
        );
    }

    private string Code(int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"[chance.Below(32)]));

    private IEnumerable<OwnPost> Reshares()
    {
        for (var i = 0; i < plan.Reshares; i++)
        {
            var at = Clockwork.Sometime(start, end - 1, chance);
            yield return new OwnPost(
                at,
                Gesturing.Id(at, chance),
                false,
                Gesturing.Id(at + chance.Between(100, 3_900), chance),
                "",
                "",
                "",
                "MEMBER_NETWORK"
            );
        }
    }

    private List<OwnArticle> Articles()
    {
        List<OwnArticle> articles = [];
        for (var i = 0; i < plan.Articles + plan.ArticleDrafts; i++)
        {
            var at = Clockwork.Sometime(start, end - 1, chance);
            var theme = Theme();
            var draft = Keep(Fresh(theme, atLeast: 3));
            var more = Keep(Fresh(theme, atLeast: 3));
            var title = draft.Opening.TrimEnd('.', '!', ' ');
            var slug = new string([.. title.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-')]).Trim('-');
            articles.Add(
                new OwnArticle(
                    at,
                    title,
                    slug + "-" + Code(5).ToLowerInvariant(),
                    i < plan.Articles,
                    [string.Join(' ', draft.Body), string.Join(' ', more.Body), draft.Closing]
                )
            );
        }
        return articles;
    }
}
