namespace Quinze;

/// <summary>
/// Something a user can see and mend: a stable id, what was found, where, what was expected and what to try. Never holds the text of a letter or post.
/// </summary>
public sealed record Problem(string Id, string Found, string Where, string Expected, string Try)
{
    public override string ToString() => $"{Found} ({Where}). {Expected} {Try}".Trim();
}

/// <summary>A problem on its way to the user: raised where going on makes no sense, shown by the front door, never swallowed.</summary>
public sealed class ProblemException(Problem problem) : Exception(problem.ToString())
{
    public Problem Problem { get; } = problem;
}
