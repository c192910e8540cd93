namespace Quinze.Reports.Words;

/// <summary>The words of the section on the editorial line.</summary>
internal abstract partial class Wording
{
    public abstract string TopicsHeading { get; }
    public abstract Prose TopicsSaid(int posts, int topics, IReadOnlyList<(string Name, int Count)> most);
    public abstract Prose ConstancySaid(double value, double unchanging, bool years, bool below);
    public abstract Prose DriftSaid(double value, double unchanging, bool moved);
    public abstract string TopicColumn { get; }
    public abstract string FirstHalfColumn { get; }
    public abstract string SecondHalfColumn { get; }
    public abstract string AboutTradeColumn { get; }
    public abstract string TopicChanged { get; }
    public abstract string TopicsPicture { get; }
    public abstract string TopicsPictureSays(string shares);
    public abstract Prose TopicsNote { get; }
    public abstract Prose TopicsLeftOut(int tooShort, int textGone);
}
