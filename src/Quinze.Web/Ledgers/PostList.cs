using Quinze.Analyses;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>The owner's posts, newest first.</summary>
internal static class PostList
{
    private const int LongestBeginning = 90;

    public static (IReadOnlyList<(PostFact Post, string Text)> Lines, int Total) Of(
        LedgerView view,
        PeriodWish? wish,
        string words,
        int from,
        int most
    )
    {
        var period = wish is null || view.AsOf("post") is not { } last ? Period.All : wish.In(last);
        var posts = view.Facts.Posts.Where(p => p.Own && (period.IsAll || (p.Day is { } day && period.Contains(day)))).Reverse().ToList();
        if (words.Length > 0)
        {
            var plain = PlainName.Of(words);
            posts =
            [
                .. posts
                    .Zip(view.PostTexts(posts))
                    .Where(p => !p.First.IsForAFew && PlainName.Of(p.Second).Contains(plain, StringComparison.Ordinal))
                    .Select(p => p.First),
            ];
        }
        var shown = posts.Skip(from).Take(most).ToList();
        return ([.. shown.Zip(view.PostTexts(shown))], posts.Count);
    }

    /// <summary>The first words, on one line.</summary>
    public static string Beginning(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestBeginning)
        {
            return line;
        }
        var cut = line.LastIndexOf(' ', LongestBeginning);
        return line[..(cut > 0 ? cut : LongestBeginning)] + "…";
    }
}
