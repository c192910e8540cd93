using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.Meta;

/// <summary>What the names of files and folders of an export tell. Folders changed with nearly every year; the last part of a name hardly ever.</summary>
internal static class MetaNames
{
    private const int HeadLength = 512;

    /// <summary><c>connections/followers/who_you've_followed_1.json</c> → <c>who_you_ve_followed</c>: no number, and whatever kind of apostrophe or space as one low line.</summary>
    public static string Stem(string name)
    {
        var file = Junk.NameOf(name);
        var dot = file.LastIndexOf('.');
        var folded = NotPlain.Replace((dot < 0 ? file : file[..dot]).ToLowerInvariant(), "_").Trim('_');
        return Number.Replace(folded, "");
    }

    public static bool IsJson(string name) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public static bool IsPage(string name) =>
        name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file lies in a folder of this name, at any depth.</summary>
    public static bool IsIn(string name, string folder) =>
        name.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase)
        || name.Contains($"/{folder}/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The folder in which the file lies, without the ones above it; empty at the top.</summary>
    public static string Folder(string name)
    {
        var parts = name.Split('/');
        return parts.Length < 2 ? "" : parts[^2];
    }

    /// <summary>The name that begins the root object: a list of records mostly has one that no other file has. Empty for a list without a name, null for what is no JSON.</summary>
    public static string? Root(IArchive archive, ArchiveFile file)
    {
        if (file.Trouble is not null)
        {
            return null;
        }
        try
        {
            using var stream = archive.Open(file);
            Span<byte> head = stackalloc byte[HeadLength];
            var text = Encoding.Latin1.GetString(head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)]);
            text = text.StartsWith("ï»¿", StringComparison.Ordinal) ? text[3..] : text;
            return FirstName.Match(text) is { Success: true } m ? m.Groups[1].Value
                : text.TrimStart().StartsWith('[') ? ""
                : null;
        }
        catch (Exception e) when (Guarded.IsOfTheFile(e))
        {
            return null;
        }
    }

    /// <summary>The day in <c>facebook-anais-2026-11-01-AbCdEfGh.zip</c>, of the archive or of a folder in it; null when none has one.</summary>
    public static LocalDate? Day(IArchive archive)
    {
        foreach (var name in archive.Files.Take(1).Select(f => f.Name.Split('/')[0]).Prepend(archive.Name))
        {
            if (NamedDay.Match(name) is { Success: true } m && DayText.Read(m.Groups[1].Value) is { } day)
            {
                return day;
            }
        }
        return null;
    }

    private static readonly Regex NotPlain = new("[^a-z0-9]+", RegexOptions.CultureInvariant);

    private static readonly Regex Number = new(@"_\d+$", RegexOptions.CultureInvariant);

    private static readonly Regex FirstName = new(@"^\s*\{\s*""([^""\\]+)""\s*:", RegexOptions.CultureInvariant);

    private static readonly Regex NamedDay = new(
        @"^(?:facebook|instagram|threads|meta)-.*?(20\d\d-\d\d-\d\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );
}
