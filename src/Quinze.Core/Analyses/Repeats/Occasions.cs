using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// Parts posts of one text into the times it was published: what stands on several networks within a day was published once.
/// A second time on the same network is a second occasion, however soon.
/// </summary>
internal static class Occasions
{
    public const string Recycled = "recycled";
    public const string CrossPosted = "cross-posted";
    private const string Undated = "undated";

    /// <summary>Whoever posts the evening on one network and the next morning on another has published once; so has a clock in another zone.</summary>
    public const int MostDays = 1;

    /// <param name="posts">In the order of publication; those without a day are left out.</param>
    public static List<List<PostFact>> Of(IEnumerable<PostFact> posts)
    {
        List<List<PostFact>> occasions = [];
        foreach (var post in posts.Where(p => p.Day is not null))
        {
            var open = occasions.Find(o =>
                NodaTime.Period.DaysBetween(o[0].Day!.Value, post.Day!.Value) <= MostDays && !o.Exists(p => p.Network == post.Network)
            );
            if (open is null)
            {
                occasions.Add([post]);
            }
            else
            {
                open.Add(post);
            }
        }
        return occasions;
    }

    public static string KindOf(int undated, int occasions) =>
        occasions >= 2 ? Recycled
        : undated > 0 ? Undated
        : CrossPosted;
}
