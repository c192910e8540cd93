using Quinze.Text.Labelling;
using Quinze.Text.Questions;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// Gathers what people ask: in comments, messages and mail that the owner received, and in posts of others that are questions. What asks for nothing that a post
/// could answer is left out, and counted by its reason.
/// </summary>
internal sealed class AskedQuestions
{
    /// <summary>Who writes these asks many the same, or asks for the owner's time and not for what the owner knows.</summary>
    private static readonly HashSet<string> NotAsking =
    [
        "prospecting",
        "recruiter",
        "invitation",
        "bragging",
        "wishes-automated",
        "wishes-commercial",
        "wishes-self-promotional",
        "spam",
    ];

    private readonly LedgerView view;
    private readonly List<AskedQuestion> asked = [];

    private AskedQuestions(LedgerView view)
    {
        this.view = view;
    }

    /// <summary>In the order of the ledger: interactions by time, then posts by time.</summary>
    public IReadOnlyList<AskedQuestion> All => asked;

    public SortedDictionary<string, int> LeftOut { get; } =
        new(StringComparer.Ordinal)
        {
            [Questions.Rhetorical] = 0,
            [Questions.Courtesy] = 0,
            [Questions.SentToMany] = 0,
        };

    public int TextGone { get; private set; }

    public int InSpamFolder { get; private set; }

    public static AskedQuestions In(LedgerView view, Period period)
    {
        var gathered = new AskedQuestions(view);
        gathered.Receive(TextTask.Comment, period);
        gathered.Receive(TextTask.Message, period);
        gathered.asked.Sort((a, b) => a.Row.CompareTo(b.Row) is var rows and not 0 ? rows : a.Number.CompareTo(b.Number));
        gathered.ReadPosts(period);
        return gathered;
    }

    private void Receive(TextTask task, Period period)
    {
        var received = ReceivedTexts.Of(view, task, period);
        TextGone += received.TextGone;
        InSpamFolder += received.InSpamFolder;
        var columns = view.Facts.Interactions;
        var kept = received.Kept.Where(k => (columns.MarksArray[k.Row] & (byte)Marks.Automatic) == 0).ToArray();
        var found = Find([.. kept.Select(k => k.Text.Text)]);
        var asking = Enumerable.Range(0, kept.Length).Where(i => found[i].Length > 0).ToArray();
        var labelled = LedgerLabels.Of(view, task).Label([.. asking.Select(i => kept[i].Text)]);
        for (var i = 0; i < asking.Length; i++)
        {
            var row = kept[asking[i]].Row;
            var at =
                columns.HowArray[row] == Storing.InteractionRow.NoTime
                    ? (Moment?)null
                    : Moment.FromParts(columns.AtArray[row], columns.HowArray[row]);
            Add(
                found[asking[i]],
                labelled[i].Given.Label,
                (number, alone, found) =>
                    new AskedQuestion(
                        columns.IdArray[row],
                        row,
                        -1,
                        number,
                        alone,
                        found.Question,
                        AskerOf(view.PersonIn(row)),
                        at,
                        (InteractionKind)columns.KindArray[row],
                        found.Words,
                        found.BetweenTwo
                    )
            );
        }
    }

    /// <summary>The questions of each text with their words. Wishes and invitations come in the very same words: each wording is read once.</summary>
    private static ReadQuestion[][] Find(IReadOnlyList<string> texts)
    {
        string[] wordings = [.. texts.Distinct(StringComparer.Ordinal)];
        var found = new ReadQuestion[wordings.Length][];
        _ = Parallel.For(0, wordings.Length, i => found[i] = FindIn(wordings[i]));
        var numbers = wordings.Index().ToDictionary(w => w.Item, w => w.Index, StringComparer.Ordinal);
        return [.. texts.Select(t => found[numbers[t]])];
    }

    private static ReadQuestion[] FindIn(string text) =>
        [.. QuestionFinder.In(text).Select(q => new ReadQuestion(q, QuestionMatter.WordsOf(q.Text), BetweenTwo.Is(q.Text)))];

    private void ReadPosts(Period period)
    {
        var posts = view
            .Facts.Posts.Where(p => !p.Own && !p.IsForAFew && (period.IsAll || (p.Day is { } day && period.Contains(day))))
            .ToDictionary(p => p.Id);
        var texts = PostsToLabel.Of(view, [.. posts.Values]);
        var labelled = LedgerLabels.Of(view, TextTask.Post).Label(texts);
        for (var i = 0; i < texts.Count; i++)
        {
            if (labelled[i].Given.Label == "question")
            {
                var post = posts[texts[i].Entry];
                Add(
                    FindIn(texts[i].Text),
                    labelled[i].Given.Label,
                    (number, alone, found) =>
                        new AskedQuestion(
                            post.Id,
                            -1,
                            post.Index,
                            number,
                            alone,
                            found.Question,
                            post.Author < 0 ? -1 : AskerOf(view.Overlay.PersonOf(post.Author)),
                            post.At,
                            null,
                            found.Words,
                            BetweenTwo: false
                        )
                );
            }
        }
    }

    private int AskerOf(int person) => person < 0 || view.Facts.IsForgotten(person) ? -1 : person;

    private void Add(ReadQuestion[] found, string label, Func<int, bool, ReadQuestion, AskedQuestion> made)
    {
        for (var i = 0; i < found.Length; i++)
        {
            var (question, words, _) = found[i];
            var reason =
                NotAsking.Contains(label) ? Questions.SentToMany
                : words.Count == 0 ? Questions.Courtesy
                : question.Rhetorical ? Questions.Rhetorical
                : null;
            if (reason is null)
            {
                asked.Add(made(i + 1, found.Length == 1, found[i]));
            }
            else
            {
                LeftOut[reason]++;
            }
        }
    }

    private sealed record ReadQuestion(FoundQuestion Question, List<string> Words, bool BetweenTwo);
}
