namespace Quinze.World;

/// <summary>Counts where the owner's words went, year by year.</summary>
internal static class Wording
{
    public static List<YearOfWords> Of(Town town)
    {
        SortedDictionary<int, int[]> years = [];
        foreach (var talk in town.Talks)
        {
            var close = talk.Kind == TalkKind.Pair && talk.Others[0].Role == Role.Close;
            foreach (var turn in talk.Turns.Where(t => t.Sender == Turn.Owner && t.Kind != TurnKind.Draft))
            {
                Add(turn.At, close ? 0 : 1, town.TextOf(talk, turn));
            }
        }
        foreach (var post in town.Publications.Posts)
        {
            Add(post.At, 2, post.Text);
        }
        foreach (var article in town.Publications.Articles.Where(a => a.Published))
        {
            Add(article.At, 2, string.Join(' ', article.Paragraphs));
        }
        foreach (var remark in town.Gestures.Remarks)
        {
            Add(remark.At, 3, town.TextOf(remark));
        }
        return [.. years.Select(y => new YearOfWords(y.Key, y.Value[0], y.Value[1], y.Value[2], y.Value[3]))];

        void Add(long at, int column, string text)
        {
            var year = Clockwork.DateOf(at).Year;
            if (!years.TryGetValue(year, out var counts))
            {
                years[year] = counts = new int[4];
            }
            counts[column] += Author.Count(text);
        }
    }
}
