using Quinze.Text.Questions;

namespace Quinze.Analyses;

/// <summary>The questions in groups: as the machine finds them alike, then as the user joined and parted them.</summary>
internal sealed class QuestionBank
{
    private readonly IReadOnlyList<AskedQuestion> asked;
    private readonly int[] of;
    private readonly float[] central;
    private readonly Dictionary<int, SortedSet<long>> decided = [];
    private readonly Dictionary<string, List<int>> byItem;

    private QuestionBank(IReadOnlyList<AskedQuestion> asked, IReadOnlyList<QuestionDecision> decisions)
    {
        this.asked = asked;
        byItem = Enumerable.Range(0, asked.Count).GroupBy(i => asked[i].Item).ToDictionary(g => g.Key, g => g.ToList());
        List<IReadOnlyList<string>> words = [.. asked.Select(a => a.Words)];
        // "Where are you with the quote?" and "what does a quote cost?" share a word and ask two things: what is between two is grouped apart.
        var (matter, between) = (Alike(asked, words, betweenTwo: false), Alike(asked, words, betweenTwo: true));
        of = [.. asked.Select((q, i) => q.BetweenTwo ? between.Of[i] + asked.Count : matter.Of[i])];
        foreach (var decision in decisions)
        {
            Apply(decision);
        }
        central =
            decided.Count == 0
                ? [.. asked.Select((q, i) => q.BetweenTwo ? between.Central[i] : matter.Central[i])]
                : QuestionGroups.Centrality(words, of);
    }

    /// <summary>The groups among one sort of question, at the indexes of all.</summary>
    private static (int[] Of, float[] Central) Alike(IReadOnlyList<AskedQuestion> asked, List<IReadOnlyList<string>> words, bool betweenTwo)
    {
        int[] theirs = [.. Enumerable.Range(0, asked.Count).Where(i => asked[i].BetweenTwo == betweenTwo)];
        var alike = QuestionGroups.Among([.. theirs.Select(i => words[i])]);
        var (groups, central) = (new int[asked.Count], new float[asked.Count]);
        foreach (var (place, i) in theirs.Index())
        {
            (groups[i], central[i]) = (alike.Of[place], alike.Central[place]);
        }
        return (groups, central);
    }

    public static QuestionBank Of(IReadOnlyList<AskedQuestion> asked, IReadOnlyList<QuestionDecision> decisions) => new(asked, decisions);

    /// <summary>Each group with the indexes of its questions, in their order, the one that stands for it, and the decisions that made it so.</summary>
    public IEnumerable<(IReadOnlyList<int> Members, int Lead, IReadOnlyList<long> Decisions)> Groups() =>
        Enumerable
            .Range(0, of.Length)
            .GroupBy(i => of[i])
            .Select(g => ((IReadOnlyList<int>)[.. g], LeadOf(g), (IReadOnlyList<long>)[.. decided.GetValueOrDefault(g.Key, [])]));

    // A long sentence makes no title where a short one is as near to the middle.
    private int LeadOf(IEnumerable<int> members) =>
        members
            .OrderByDescending(i => asked[i].Found.Text.Length <= LongTitle ? central[i] : central[i] * LongCounts)
            .ThenBy(i => i)
            .First();

    private const int LongTitle = 120;
    private const float LongCounts = 0.8f;

    private void Apply(QuestionDecision decision)
    {
        var named = decision.Questions.SelectMany(Find).Distinct().ToList();
        if (named.Count == 0)
        {
            return;
        }
        var groups = named.Select(i => of[i]).Distinct().ToList();
        if (decision.Merges)
        {
            // Joined whole: who says that two questions ask the same says it of what is in their groups.
            for (var i = 0; i < of.Length; i++)
            {
                of[i] = groups.Contains(of[i]) ? groups[0] : of[i];
            }
            Note(decision.Number, groups[0], groups);
            return;
        }
        var apart = of.Max() + 1;
        named.ForEach(i => of[i] = apart);
        Note(decision.Number, apart, groups);
        groups.ForEach(g => Note(decision.Number, g, []));
    }

    private IEnumerable<int> Find(QuestionName name) =>
        byItem.GetValueOrDefault(name.Item, []).Where(i => name.Names(asked[i].Item, asked[i].Number));

    private void Note(long decision, int group, IReadOnlyList<int> from)
    {
        var its = decided.TryGetValue(group, out var known) ? known : decided[group] = [];
        its.Add(decision);
        foreach (var other in from)
        {
            its.UnionWith(decided.GetValueOrDefault(other, []));
        }
    }
}
