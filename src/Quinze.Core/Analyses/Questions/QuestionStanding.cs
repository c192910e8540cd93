namespace Quinze.Analyses;

/// <summary>Where a group of questions stands: whether there is something in it to write about.</summary>
public static class QuestionStanding
{
    public const string ToWrite = "to-write";
    public const string AskedOnce = "asked-once";
    public const string Unknown = "unknown";
    public const string SpokenOf = "spoken-of";
    public const string BetweenTwo = "between-two";

    private const int LeastPeople = 2;

    private static readonly string[] Order = [ToWrite, AskedOnce, Unknown, SpokenOf, BetweenTwo];

    internal static int Rank(string standing) => Array.IndexOf(Order, standing);

    internal static string Of(IReadOnlyCollection<AskedQuestion> questions, NearTarget? near, int answers, int posts) =>
        2 * questions.Count(q => q.BetweenTwo) > questions.Count ? BetweenTwo
        : answers > 0 ? SpokenOf
        : posts == 0 ? Unknown
        : questions.Any(q => q.Found.HasMark) && (near is { In: > 0 } || PeopleAtLeast(questions) >= LeastPeople) ? ToWrite
        : AskedOnce;

    /// <summary>The unknown askers of several questions may all be one.</summary>
    private static int PeopleAtLeast(IReadOnlyCollection<AskedQuestion> questions) =>
        questions.Where(q => q.Person >= 0).Select(q => q.Person).Distinct().Count() + (questions.Any(q => q.Person < 0) ? 1 : 0);
}
