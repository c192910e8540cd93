using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>questions</c> finds: what people ask, grouped by what is asked, and which of the owner's posts speak to it.</summary>
/// <param name="Groups">In the order of their standing; those of the declared trade first, then those that most people ask, then the newest.</param>
/// <param name="Asked">Questions in all groups.</param>
/// <param name="People">Different known people who asked them.</param>
/// <param name="Unanswered">Groups about a matter that no post answers; null when no post with a text is known, because then nobody can say.</param>
/// <param name="ToWrite">Groups that stand <c>to-write</c>; null when no post with a text is known.</param>
/// <param name="LeftOut">Questions that are in no group, by reason: <c>rhetorical</c>, <c>courtesy</c>, <c>sent-to-many</c> (sales, wishes, recruiters, spam).</param>
/// <param name="PostsRead">The owner's posts that were looked through for answers, of all times.</param>
/// <param name="TextGone">Received texts that are not kept: what they asked is unknown.</param>
/// <param name="InSpamFolder">Messages of the spam folder, which are not read.</param>
/// <param name="Target">The name of the target that people are held against; null when there is none.</param>
public sealed record QuestionsResults(
    IReadOnlyList<QuestionGroup> Groups,
    int Asked,
    int People,
    int? Unanswered,
    int? ToWrite,
    IReadOnlyDictionary<string, int> LeftOut,
    int PostsRead,
    int TextGone,
    int InSpamFolder,
    string? Target
);

/// <summary>Questions that ask the same.</summary>
/// <param name="Title">The question in the middle of the group, in its asker's words, shortened.</param>
/// <param name="Standing">
/// <c>to-write</c>: about a matter, asked by two people or by one of the target, once at least with a question mark, and no post speaks of it; <c>asked-once</c>: the same, asked by one or never with a mark;
/// <c>unknown</c>: about a matter, and no post with a text is known; <c>spoken-of</c>: a post speaks of it; <c>between-two</c>: it wants an answer, and no post could give it.
/// </param>
/// <param name="OfTrade">Whether its words name the declared trade; null when none is declared.</param>
/// <param name="People">Different known people who asked.</param>
/// <param name="Unknown">Questions whose asker is not known, or was forgotten.</param>
/// <param name="Questions">Oldest first.</param>
/// <param name="AnsweredBy">The owner's posts that speak of it, the best first; at most five.</param>
/// <param name="Words">What the group is about, in its own words, the most telling first.</param>
/// <param name="Near">How many of the people are in the target, near it, out of it, unknown; null without a target.</param>
/// <param name="Private">True when every question was asked in private.</param>
/// <param name="Cases">Cases that were made from one of them.</param>
/// <param name="Decisions">The user's decisions that made the group what it is, for <c>undo</c>.</param>
public sealed record QuestionGroup(
    string Title,
    string Standing,
    bool? OfTrade,
    int People,
    int Unknown,
    IReadOnlyList<AskedShape> Questions,
    IReadOnlyList<AnswerShape> AnsweredBy,
    IReadOnlyList<string> Words,
    NearTarget? Near,
    bool Private,
    IReadOnlyList<string> Cases,
    IReadOnlyList<long> Decisions
);

/// <summary>How the people of a group stand to the target.</summary>
public sealed record NearTarget(int In, int Near, int Out, int Unknown);

/// <summary>A question as somebody asked it.</summary>
/// <param name="Id">The item whose text holds it.</param>
/// <param name="Question">Its name for <c>record question</c>: <c>interaction-12.2</c> is the second question of that text.</param>
/// <param name="Kind">The kind of the item: <c>comment</c>, <c>message</c>, <c>post</c> …</param>
/// <param name="From">Null when the account is closed, forgotten or was never told.</param>
/// <param name="Post">The owner's post that it stands under.</param>
/// <param name="HasMark">Whether it was written with a question mark.</param>
/// <param name="Confidence">Probability that it asks something, on sentences of our own.</param>
/// <param name="Private">True for messages and mail: for the owner's eyes.</param>
public sealed record AskedShape(
    string Id,
    string Question,
    string Kind,
    PersonShape? From,
    Moment? At,
    PostShape? Post,
    string? Conversation,
    string Text,
    bool HasMark,
    double Confidence,
    bool Private
);

/// <summary>A post of the owner's that speaks of what is asked.</summary>
/// <param name="Score">The share of the question's words that it speaks of, the rare ones counting more, 0 to 1.</param>
/// <param name="When"><c>before</c> the first question, <c>after</c> the last one, <c>between</c>, or <c>unknown</c>.</param>
/// <param name="Genre">Its genre: <c>answer</c> is the surest.</param>
public sealed record AnswerShape(string Id, string Network, string NativeId, Moment? PublishedAt, double Score, string When, string Genre)
{
    public PostShape ToPost() => new(Id, Network, NativeId, PublishedAt);
}
