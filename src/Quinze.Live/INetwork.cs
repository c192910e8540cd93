using Quinze.Live.Asking;
using Quinze.Live.Spool;

namespace Quinze.Live;

/// <summary>One network's way of being asked: where, signed in how, which questions, and what each page leads to. Knows nothing of entries.</summary>
internal interface INetwork
{
    string Name { get; }

    /// <summary>Where it is asked when the user names no host; null when there is no such place.</summary>
    Uri? UsualHost(bool signedIn);

    /// <summary>Whether it answers only those who are signed in.</summary>
    bool NeedsSecret { get; }

    /// <summary>Headers that every question carries.</summary>
    void Prepare(Wire wire);

    /// <summary>Begins to sign in: what the user has to be told and asked for.</summary>
    Task<SignIn> BeginAsync(Wire wire, Connection connection, CancellationToken cancellation);

    /// <summary>Ends it: turns what the user typed into the secret to keep, and has tried it.</summary>
    Task<string> FinishAsync(Wire wire, Connection connection, SignIn begun, string typed, CancellationToken cancellation);

    /// <summary>Signed in for one run with the kept secret.</summary>
    Task<Session> OpenAsync(Wire wire, Connection connection, string secret, CancellationToken cancellation);

    /// <summary>The first questions of a sync.</summary>
    IReadOnlyList<Ask> Opening(Connection connection, Wish wish);

    /// <summary>What a page leads to.</summary>
    Step Read(Ask ask, string path, Answer answer, Wish wish);

    /// <summary>Whether this is the network's way of saying that there is no further page.</summary>
    bool IsEnd(string path, Answer answer) => false;

    /// <summary>What to tell the user when a question is refused without which nothing makes sense.</summary>
    ProblemException Lost(Uri host, Answer answer) =>
        answer.Status is 401 or 403
            ? SyncProblems.Refused(host, answer.Fault ?? $"HTTP {answer.Status}")
            : SyncProblems.NoAccount(host, answer.Status);
}

/// <summary>What the user has to do to sign in.</summary>
/// <param name="Kind">Which words the front door shows.</param>
/// <param name="Address">A page to open first; null when there is none.</param>
/// <param name="Kept">What the network has to remember until the user has answered.</param>
public sealed record SignIn(SignInKind Kind, string? Address = null, IReadOnlyDictionary<string, string>? Kept = null);

/// <summary>What a user types to sign in.</summary>
public enum SignInKind
{
    /// <summary>A password made for this one program, in the network's settings.</summary>
    AppPassword,

    /// <summary>A code that a page of the network shows.</summary>
    Code,

    /// <summary>A token that a page of the network makes.</summary>
    Token,
}

/// <summary>What a sync is after: the feed too or not, and what an earlier one knew already.</summary>
/// <param name="SignedIn">Whether the questions may be those of somebody who is signed in.</param>
internal sealed record Wish(bool SignedIn, bool Feed, Remembered Before);
