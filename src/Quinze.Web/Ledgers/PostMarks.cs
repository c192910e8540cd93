using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>What the analyses say of each post over all that is known, laid side by side; what is not known of a post is null, never zero.</summary>
internal sealed class PostMarks
{
    private readonly Dictionary<string, GenreItem> genres;
    private readonly Dictionary<string, FitOfPost> fits;
    private readonly Dictionary<string, int> outcomes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutlyingPost> odd;
    private readonly Dictionary<string, RepeatFamily> families = new(StringComparer.Ordinal);

    private PostMarks(Func<string, object?> results)
    {
        genres = ById((results("genres") as GenresResults)?.Items, i => i.Post);
        Fit = results("fit") as FitResults;
        fits = ById(Fit?.Posts, f => f.Post);
        odd = ById((results("outliers") as OutliersResults)?.Posts, o => o.Post);
        foreach (var post in ((results("outcomes") as OutcomesResults)?.Outcomes ?? []).SelectMany(o => o.SaidPosts))
        {
            outcomes[post.Id] = outcomes.GetValueOrDefault(post.Id) + 1;
        }
        foreach (var family in (results("repeats") as RepeatsResults)?.Families ?? [])
        {
            foreach (var post in family.Posts)
            {
                families[post.Id] = family;
            }
        }
    }

    /// <summary>The analyses it is made from, each over all history.</summary>
    private static IReadOnlyList<string> Asked { get; } = ["genres", "fit", "outcomes", "outliers", "repeats"];

    /// <summary>Who acted on all posts together, read against the target; null without a target or without a known actor.</summary>
    public FitResults? Fit { get; }

    public static PostMarks Of(Snapshot now, Func<string, Finding?> ofAll) =>
        now.Findings.Once(
            typeof(PostMarks),
            () =>
            {
                var found = Asked.AsParallel().Select(name => (name, Found: ofAll(name))).ToDictionary(f => f.name, f => f.Found?.Results);
                return new PostMarks(name => found[name]);
            }
        );

    public GenreItem? GenreOf(PostFact post) => genres.GetValueOrDefault(IdOf(post));

    public FitOfPost? FitOf(PostFact post) => fits.GetValueOrDefault(IdOf(post));

    /// <summary>Outcomes of which somebody said that they came of it; none known is null.</summary>
    public int? OutcomesOf(PostFact post) => outcomes.TryGetValue(IdOf(post), out var known) ? known : null;

    public OutlyingPost? OddityOf(PostFact post) => odd.GetValueOrDefault(IdOf(post));

    /// <summary>The posts that say the same in nearly the same words, itself among them.</summary>
    public RepeatFamily? FamilyOf(PostFact post) => families.GetValueOrDefault(IdOf(post));

    public static string IdOf(PostFact post) => $"post-{post.Id}";

    private static Dictionary<string, T> ById<T>(IReadOnlyList<T>? items, Func<T, PostShape> of)
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items ?? [])
        {
            found[of(item).Id] = item;
        }
        return found;
    }
}
