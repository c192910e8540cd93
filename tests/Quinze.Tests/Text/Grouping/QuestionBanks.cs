using Quinze.Analyses;
using Quinze.Text.Questions;
using Quinze.Text.Retrieval;

namespace Quinze.Tests.Text;

/// <summary>
/// Banks of questions written by us, each around one trade: groups that ask the same, questions that stand alone, and posts that answer some of them or none.
/// Thresholds were chosen on <c>fr-menuiserie</c> and <c>en-bees</c>; <c>fr-compta</c> and <c>en-hiring</c> were looked at while the rest of the grouping was made;
/// <c>fr-velo</c> and <c>en-piano</c> were written when it was finished, and nothing was changed for them.
/// </summary>
internal sealed record QuestionBanks(
    string Name,
    IReadOnlyList<(string Text, int Group)> Questions,
    IReadOnlyList<(string Answers, string Text)> Posts
)
{
    public static string[] ChosenOn { get; } = ["fr-menuiserie", "en-bees"];

    public static string[] LookedAt { get; } = ["fr-compta", "en-hiring"];

    public static string[] Fresh { get; } = ["fr-velo", "en-piano"];

    public static string[] All { get; } = [.. ChosenOn, .. LookedAt, .. Fresh];

    public static QuestionBanks Read(string name)
    {
        var folder = Path.Combine(Corpus.Root(), "tests", "Quinze.Tests", "Text", "Grouping", "Banks");
        var (group, alone) = (0, false);
        var questions = new List<(string, int)>();
        foreach (var line in File.ReadLines(Path.Combine(folder, name + ".txt")))
        {
            alone |= line.StartsWith('#');
            group += alone || line.Length == 0 ? 1 : 0;
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                questions.Add((line, group));
            }
        }

        var posts = File.ReadAllText(Path.Combine(folder, name + ".answers.txt")).Split("\n---\n").Select(p => p.Trim().Split('\n', 2));
        return new QuestionBanks(name, questions, [.. posts.Select(p => (p[0], p[1]))]);
    }

    /// <summary>Precision, recall and F1 of the groups found, averaged over questions (B-cubed, Bagga and Baldwin 1998).</summary>
    public (double Precision, double Recall, double F1) Grouped()
    {
        var found = QuestionGroups.Among([.. Questions.Select(q => QuestionMatter.WordsOf(q.Text))]).Of;
        var (precision, recall) = (0.0, 0.0);
        for (var i = 0; i < found.Length; i++)
        {
            double together = 0,
                alike = 0,
                both = 0;
            for (var j = 0; j < found.Length; j++)
            {
                var (same, due) = (found[i] == found[j], Questions[i].Group == Questions[j].Group);
                (together, alike, both) = (together + (same ? 1 : 0), alike + (due ? 1 : 0), both + (same && due ? 1 : 0));
            }

            (precision, recall) = (precision + both / together / found.Length, recall + both / alike / found.Length);
        }

        return (precision, recall, 2 * precision * recall / (precision + recall));
    }

    /// <summary>Of the planted groups: posts called an answer rightly and wrongly, and how many answers there are, looked for among these posts and further ones.</summary>
    public (int Right, int Wrong, int Due) Answered(IReadOnlyList<string> further)
    {
        List<string> texts = [.. Posts.Select(p => p.Text), .. further];
        var search = new Bm25([.. texts.Select(Answering.TermsOf)]);
        var (right, wrong) = (0, 0);
        foreach (var group in Questions.GroupBy(q => q.Group))
        {
            var due = Posts.Index().FirstOrDefault(p => p.Item.Answers == group.First().Text, (-1, default)).Index;
            foreach (var found in Answering.Spoken(search, [.. group.Select(q => QuestionMatter.WordsOf(q.Text))]))
            {
                (right, wrong) = found.Text == due ? (right + 1, wrong) : (right, wrong + 1);
            }
        }

        return (right, wrong, Posts.Count(p => p.Answers != "-"));
    }
}
