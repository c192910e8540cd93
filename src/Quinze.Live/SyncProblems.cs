namespace Quinze.Live;

/// <summary>What can stop a sync. Whatever was fetched stays in the spool, and the next run goes on from there.</summary>
internal static class SyncProblems
{
    private const string GoOn = "What was fetched is kept: the same command goes on from there.";

    public static ProblemException Silent(Uri host, string how) =>
        new(new Problem("server-silent", $"The server gave no usable answer ({how}).", host.Authority, GoOn, "Try again later."));

    public static ProblemException Busy(Uri host, string until) =>
        new(
            new Problem("server-busy", "The server asks to wait for longer than a run should.", host.Authority, GoOn, $"Come back {until}.")
        );

    public static ProblemException Refused(Uri host, string how) =>
        new(
            new Problem(
                "sign-in-refused",
                $"The server refuses the password or token ({how}).",
                host.Authority,
                "A secret that is still valid was expected.",
                "Give a new one: quinze sync NAME --sign-in."
            )
        );

    public static ProblemException NoAccount(Uri host, int status) =>
        new(
            new Problem(
                "account-unknown",
                $"The server does not tell of this account (HTTP {status}).",
                host.Authority,
                "The name of an account that the server knows was expected.",
                "Check the account and the host: quinze sync"
            )
        );

    public static ProblemException NotGathered(Uri host) =>
        new(
            new Problem(
                "not-gathered",
                "LinkedIn has not gathered this member's data yet: not even the profile is there.",
                host.Authority,
                "It begins when the token is made; the profile takes minutes, what the member did takes hours, at times a day.",
                "Run the same command again tomorrow. A new token may start the wait again."
            )
        );

    public static ProblemException NoSecret(Connection connection) =>
        new(
            new Problem(
                "secret-missing",
                "There is no password or token for this connection.",
                connection.Name,
                "This network answers only those who are signed in.",
                "Give one: quinze sync NAME --sign-in."
            )
        );

    public static ProblemException UnknownNetwork(string network) =>
        new(
            new Problem(
                "unknown-network",
                $"Quinze cannot ask a network called '{network}'.",
                "--network",
                "One of: bluesky, mastodon, linkedin.",
                "Other networks give an archive: quinze import PATH."
            )
        );

    public static ProblemException Running(string name) =>
        new(new Problem("sync-running", "Another run of this sync is under way.", name, "One at a time.", "Wait for it to end."));

    public static ProblemException SpoolBroken(string path) =>
        new(
            new Problem(
                "spool-broken",
                "What an earlier run left cannot be read.",
                path,
                "The files of an unfinished sync, as it left them, were expected.",
                "Begin again: quinze sync NAME --afresh."
            )
        );
}
