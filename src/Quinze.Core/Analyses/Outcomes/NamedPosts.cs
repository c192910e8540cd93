using System.Globalization;
using System.Text.RegularExpressions;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Finds the owner's posts that somebody named in what they said: by a number of the network, or by an address.</summary>
internal sealed class NamedPosts
{
    private readonly Dictionary<long, int> byNumber = [];
    private readonly Dictionary<string, int> byAddress = new(StringComparer.OrdinalIgnoreCase);

    public NamedPosts(LedgerView view)
    {
        foreach (var post in view.Facts.Posts.Where(p => p.Own))
        {
            foreach (var name in post.Aliases.Select(a => a.Ref).Prepend(post.Ref).Where(r => !r.IsNone))
            {
                _ = name.Number != 0 ? byNumber.TryAdd(name.Number, post.Index) : byAddress.TryAdd(name.Address!.TrimEnd('/'), post.Index);
            }
        }
    }

    /// <summary>The posts of an outcome: those written down with it, and those its words name.</summary>
    public IReadOnlyList<int> Of(OutcomeView outcome)
    {
        var posts = new SortedSet<int>(outcome.Posts);
        if (outcome.Said is { } said)
        {
            foreach (Match number in Number.Matches(said))
            {
                if (
                    long.TryParse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                    && byNumber.TryGetValue(n, out var post)
                )
                {
                    posts.Add(post);
                }
            }
            foreach (Match address in Address.Matches(said))
            {
                if (byAddress.TryGetValue(address.Value.TrimEnd('/', '.', ',', ')'), out var post))
                {
                    posts.Add(post);
                }
            }
        }
        return [.. posts];
    }

    // LinkedIn's and X's numbers have fifteen digits or more; no price, year or telephone number has.
    private static readonly Regex Number = new(@"\d{15,19}", RegexOptions.CultureInvariant);

    private static readonly Regex Address = new(@"(https?|at)://\S+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
