using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.Mastodon;

/// <summary>What a file of a Mastodon archive is, in the order of reading: who the owner is comes first.</summary>
internal enum MastodonFile
{
    Actor,
    Outbox,
    Likes,
    Following,
    Aside,
    Unknown,
}

/// <summary>The accounting table: every file that Mastodon is known to export. People rename and pretty-print them (<c>outbox_formatted.json</c>), and zips get a top folder.</summary>
internal static class MastodonFiles
{
    private const string Hidden = "whom the owner does not want to see: no contact";

    private static readonly (string Stem, string Ending, MastodonFile Kind, string? Reason)[] All =
    [
        ("actor", ".json", MastodonFile.Actor, null),
        ("outbox", ".json", MastodonFile.Outbox, null),
        ("likes", ".json", MastodonFile.Likes, null),
        ("bookmarks", ".json", MastodonFile.Aside, "what the owner set aside to read; nobody is told of it"),
        ("following_accounts", ".csv", MastodonFile.Following, null),
        ("muted_accounts", ".csv", MastodonFile.Aside, Hidden),
        ("blocked_accounts", ".csv", MastodonFile.Aside, Hidden),
        ("blocked_domains", ".csv", MastodonFile.Aside, Hidden),
        ("lists", ".csv", MastodonFile.Aside, "lists of people, for the owner's own reading"),
        ("bookmarks", ".csv", MastodonFile.Aside, "what the owner set aside to read; nobody is told of it"),
        ("filters", ".json", MastodonFile.Aside, "a setting"),
    ];

    public static (MastodonFile Kind, string? Reason) Of(ArchiveFile file)
    {
        var name = Junk.NameOf(file.Name);
        if (Junk.Is(file.Name))
        {
            return (MastodonFile.Aside, Junk.Reason);
        }
        if (file.Name.Contains("media_attachments/", StringComparison.OrdinalIgnoreCase) || Portrait.IsMatch(name))
        {
            return (MastodonFile.Aside, "pictures, films and sounds are not opened");
        }
        foreach (var (stem, ending, kind, reason) in All)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && IsNamed(name[..^ending.Length], stem))
            {
                return (kind, reason);
            }
        }
        return (MastodonFile.Unknown, null);
    }

    /// <summary>The day in <c>archive-20240714093012-0a1b2c….zip</c>; null when there is none.</summary>
    public static LocalDate? Day(IArchive archive)
    {
        foreach (var name in archive.Files.Select(f => f.Name).Prepend(archive.Name))
        {
            if (Stamp.Match(name) is { Success: true } match)
            {
                var day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(match.Groups[1].Value);
                return day.Success ? day.Value : null;
            }
        }
        return null;
    }

    /// <summary>The name itself, or with something behind it that people and browsers add: <c>outbox_formatted</c>, <c>likes (1)</c>.</summary>
    private static bool IsNamed(string name, string stem) =>
        name.StartsWith(stem, StringComparison.OrdinalIgnoreCase)
        && (name.Length == stem.Length || name[stem.Length] is '_' or '-' or ' ' or '.');

    private static readonly Regex Portrait = new(@"^(avatar|header)\.\w{2,5}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Stamp = new(@"archive-(\d{8})\d{6}(?!\d)", RegexOptions.CultureInvariant);
}
