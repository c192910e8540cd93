using System.Globalization;
using Quinze.Findings;
using Quinze.Text.Questions;

namespace Quinze.Analyses;

/// <summary>A question that somebody asked the owner, or the world in a post of their own, and where it stands.</summary>
/// <param name="Row">The interaction that holds it; -1 when a post does.</param>
/// <param name="Post">The post of somebody else's that holds it; -1 when an interaction does.</param>
/// <param name="Number">Its place among the questions of its text, from 1.</param>
/// <param name="Alone">True when its text asks nothing else.</param>
/// <param name="Person">Who asks; -1 when unknown.</param>
/// <param name="Words">The words that carry what is asked.</param>
/// <param name="BetweenTwo">True when it wants an answer and no post could give it.</param>
internal sealed record AskedQuestion(
    long Entry,
    int Row,
    int Post,
    int Number,
    bool Alone,
    FoundQuestion Found,
    int Person,
    Moment? At,
    InteractionKind? Kind,
    IReadOnlyList<string> Words,
    bool BetweenTwo
)
{
    public bool IsPrivate => Kind is InteractionKind.Message or InteractionKind.Mail;

    public string Item => string.Create(CultureInfo.InvariantCulture, $"{(Row >= 0 ? "interaction" : "post")}-{Entry}");

    /// <summary>As <c>record question</c> takes it: the item alone when it asks one thing.</summary>
    public string Name => new QuestionName(Item, Alone ? 0 : Number).ToString();

    public AskedShape ToShape(InteractionShapes shapes)
    {
        var shape = Row < 0 ? null : shapes.Of(Row);
        return new AskedShape(
            Item,
            Name,
            shape?.Kind ?? "post",
            Person < 0 ? null : shapes.PersonOf(Person),
            At,
            shape?.Post,
            shape?.Conversation,
            Found.Text,
            Found.HasMark,
            Math.Round(Found.Confidence, 4),
            IsPrivate
        );
    }
}
