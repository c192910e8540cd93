using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.LinkedInPortability;

/// <summary>
/// A sync's pages as the files of an archive: LinkedIn writes the same rows under the same names either way, here as JSON, there as CSV. Each page becomes the CSV file it would
/// have been, when it is opened, so that the archive's own readers read it; its number stays the page's.
/// </summary>
internal sealed class SnapshotTables : IArchive
{
    private static readonly Dictionary<string, string> FileOfDomain = new(StringComparer.Ordinal)
    {
        ["PROFILE"] = "Profile.csv",
        ["INBOX"] = "messages.csv",
        ["INVITATIONS"] = "Invitations.csv",
        ["MEMBER_SHARE_INFO"] = "Shares.csv",
        ["ALL_COMMENTS"] = "Comments.csv",
        ["ALL_LIKES"] = "Reactions.csv",
        ["INSTANT_REPOSTS"] = "InstantReposts.csv",
        ["ALL_VOTES"] = "Votes.csv",
        ["ENDORSEMENTS"] = "Endorsements.csv",
        ["RECOMMENDATIONS"] = "Recommendations_Received.csv",
        ["COMPANY_FOLLOWS"] = "Company Follows.csv",
        ["MEMBER_FOLLOWING"] = "Member_Follows.csv",
        ["CONNECTIONS"] = "Connections.csv",
        ["PROFILE_SUMMARY"] = "Profile Summary.csv",
        ["POSITIONS"] = "Positions.csv",
        ["SKILLS"] = "Skills.csv",
    };

    private readonly IArchive spool;

    public SnapshotTables(IArchive spool, SyncSpool said)
    {
        this.spool = spool;
        var domains = said.Pages.Where(p => p.Kind == "snapshot").ToDictionary(p => p.File.Index, p => p.About ?? "");
        // The day of the sync stands in the name, as the day of an archive does in its own.
        Name = $"Basic_LinkedInDataExport_{said.Day.ToString("MM-dd-uuuu", System.Globalization.CultureInfo.InvariantCulture)}";
        Files =
        [
            .. spool.Files.Select(f =>
                f with
                {
                    Name = domains.TryGetValue(f.Index, out var domain) ? FileOfDomain.GetValueOrDefault(domain, domain + ".json") : f.Name,
                    // How long a page is as a table is only known once it is one.
                    Length = -1,
                }
            ),
        ];
    }

    public string Name { get; }

    public IReadOnlyList<ArchiveFile> Files { get; }

    /// <summary>Whether a page is of a domain that becomes a table.</summary>
    public static bool Knows(string? domain) => domain is not null && FileOfDomain.ContainsKey(domain);

    public Stream Open(ArchiveFile file)
    {
        using var page = spool.Open(spool.Files[file.Index]);
        try
        {
            using var document = JsonDocument.Parse(page);
            return SnapshotCsv.Of(document.RootElement);
        }
        catch (JsonException)
        {
            throw new ProblemException(new Problem("file-trouble", "not valid JSON", file.Name, "", ""));
        }
    }

    public string Fingerprint(ArchiveFile file) => spool.Fingerprint(spool.Files[file.Index]);

    /// <summary>The spool is the importer's, and is closed by it.</summary>
    public void Dispose() { }
}
