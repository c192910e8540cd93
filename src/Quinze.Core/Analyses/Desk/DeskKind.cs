namespace Quinze.Analyses;

/// <summary>Kinds of things to do, in the order in which the desk takes them: a word given comes before a word asked for, trouble before a question, and what asks nothing comes last.</summary>
internal enum DeskKind
{
    Promise,
    Complaint,
    Question,
    Invitation,
    Disagreement,
    LastWord,
    Silence,
}

/// <summary>How near somebody is, as the desk orders: the fifteen, those in the newest target, those with whom contact goes both ways, those all but one criterion of the target fits, all others.</summary>
internal enum Distance
{
    Fifteen,
    Target,
    Circle,
    NearTarget,
    Other,
}

/// <summary>The words of the desk's kinds, and the minutes that an answer of each kind is thought to take.</summary>
internal static class DeskWords
{
    public const double WordsReadAMinute = 200;

    public static string Of(Distance distance) => distance == Distance.NearTarget ? "near-target" : distance.ToString().ToLowerInvariant();

    public static string Of(DeskKind kind) => kind == DeskKind.LastWord ? "last-word" : kind.ToString().ToLowerInvariant();

    public static double AnswerMinutes(DeskKind kind) =>
        kind switch
        {
            DeskKind.Promise => 6,
            DeskKind.Complaint => 8,
            DeskKind.Question => 5,
            DeskKind.Disagreement => 5,
            DeskKind.Silence => 4,
            DeskKind.LastWord => 3,
            _ => 2,
        };

    /// <summary>Reading and answering, in half minutes.</summary>
    public static double Minutes(DeskKind kind, int words) => Math.Ceiling(2 * ((words / WordsReadAMinute) + AnswerMinutes(kind))) / 2;
}
