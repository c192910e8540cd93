using System.Text.RegularExpressions;

namespace Quinze.Live;

/// <summary>Whom to ask, and about which account: what the user said once, remembered beside the ledger. Holds no secret.</summary>
/// <param name="Name">The user's own word for it; also the name of its folder.</param>
/// <param name="Host">The only host that is ever called for it.</param>
/// <param name="Account">The account as the network writes it; empty where the token alone says whose it is.</param>
/// <param name="SignedIn">Whether there is a secret for it: without one, only what everybody may see is asked for.</param>
public sealed record Connection(string Name, string Network, Uri Host, string Account, bool SignedIn)
{
    /// <summary>Under which name its secret is kept.</summary>
    public string SecretName => $"{Network} {Host.Authority} {(Account.Length > 0 ? Account : Name)}";

    public static bool IsName(string text) => NameShape.IsMatch(text);

    /// <summary>
    /// A host as a user writes it, <c>bsky.social</c> or <c>https://bsky.social</c>; null when it is none.
    /// A token is never sent in the clear: without TLS only this machine can be asked.
    /// </summary>
    public static Uri? HostOf(string text)
    {
        var written = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        var fits =
            Uri.TryCreate(written, UriKind.Absolute, out var host)
            && (host.Scheme == Uri.UriSchemeHttps || (host.Scheme == Uri.UriSchemeHttp && host.IsLoopback))
            && host is { AbsolutePath: "/", Query: "", UserInfo: "", Host.Length: > 0 };
        return fits ? host : null;
    }

    private static readonly Regex NameShape = new(@"\A[a-z0-9][a-z0-9._-]{0,39}\z");
}
