namespace Quinze.Web;

/// <summary>How the rooms are opened.</summary>
/// <param name="Port">0 lets the system choose.</param>
/// <param name="Token">The secret of the first address; whoever has it once gets in.</param>
public sealed record WebOptions(int Port, string Token)
{
    public const int UsualPort = 1515;

    public static string NewToken() => Guard.Entrance.Secret();

    /// <summary>The ledger that is opened first; null for the one last used.</summary>
    public string? FirstLedger { get; init; }

    /// <summary>How long a page waits for figures that the last decision made stale; after it, those of before are shown and marked.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How long a page waits for figures that nobody has asked for since the start; after it, the page stands there without them and they come when they are counted.</summary>
    public TimeSpan FirstPatience { get; init; } = TimeSpan.FromMilliseconds(600);

    /// <summary>Told what broke behind a page and where in the program: a page keeps it from its visitor, who could do nothing with it.</summary>
    public Action<string> Broken { get; init; } = static _ => { };

    /// <summary>The language of who has not chosen one; null follows the browser.</summary>
    public Words.Tongue? Tongue { get; init; }
}
