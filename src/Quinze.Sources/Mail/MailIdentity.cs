using Quinze.Sources.Formats.Mail;

namespace Quinze.Sources.Mail;

/// <summary>
/// Who an address is: <c>mail:anna@example.org</c>, lower case, in mail, calendars and address books alike. Plus-addresses stay as they are; googlemail.com and gmail.com are one domain.
/// </summary>
public static class MailIdentity
{
    public const string Network = "mail";

    private const string OldGmail = "@googlemail.com";

    /// <summary>Behind these names no person writes; the handle is an organisation's.</summary>
    private static readonly HashSet<string> Robots = new(StringComparer.Ordinal)
    {
        "noreply",
        "no-reply",
        "no_reply",
        "nepasrepondre",
        "ne-pas-repondre",
        "ne_pas_repondre",
        "donotreply",
        "do-not-reply",
        "do_not_reply",
        "mailer-daemon",
        "mailer_daemon",
        "postmaster",
        "bounce",
        "bounces",
        "newsletter",
        "newsletters",
        "news",
        "notification",
        "notifications",
        "notify",
        "alert",
        "alerts",
        "automated",
        "robot",
        "daemon",
        "root",
        "cron",
        "calendar-notification",
        "mailing",
        "infolettre",
    };

    /// <summary>The handle of an address as written, brackets and all; null when it is no address.</summary>
    public static Handle? Of(string? written)
    {
        if (MailAddress.Clean(written) is not { } address)
        {
            return null;
        }
        var key = address.EndsWith(OldGmail, StringComparison.Ordinal)
            ? string.Concat(address.AsSpan(0, address.Length - OldGmail.Length), "@gmail.com")
            : address;
        return IsRobot(key) ? new Handle(Network, "org:" + key, HandleKind.Organisation) : new Handle(Network, key);
    }

    private static bool IsRobot(string address)
    {
        var local = address.AsSpan(0, address.IndexOf('@', StringComparison.Ordinal));
        var plus = local.IndexOfAny('+', '=');
        local = plus > 0 ? local[..plus] : local;
        return Robots.Contains(local.ToString())
            || local.StartsWith("noreply", StringComparison.Ordinal)
            || local.StartsWith("no-reply", StringComparison.Ordinal)
            || local.StartsWith("bounce-", StringComparison.Ordinal)
            || local.EndsWith("-noreply", StringComparison.Ordinal)
            || local.EndsWith("-no-reply", StringComparison.Ordinal);
    }
}
