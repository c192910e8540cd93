using Quinze.Cli.Language;
using Quinze.Storing;
using Quinze.Verbs;

namespace Quinze.Cli.Importing;

/// <summary>What became of one path, under the name the user gave it.</summary>
internal sealed record PathReport(string Path, ImportReport Report)
{
    public bool Usable => Report.Status is ImportStatus.Imported or ImportStatus.Unchanged or ImportStatus.Preview;

    /// <summary>True when anything in it could not be read: what <c>--strict</c> asks about.</summary>
    public bool SomethingUnread => !Usable || Report.Files.Any(f => f.Status == FileStatus.Unread || f.UnreadCount > 0);

    public static int CodeOf(IReadOnlyList<PathReport> reports, bool strict) =>
        reports.Any(r => r.Report.Problem?.Id == OurProblems.OurFaultId) ? Exit.OurFault
        : !reports.Any(r => r.Usable) ? Exit.NothingUsable
        : strict && reports.Any(r => r.SomethingUnread) ? Exit.Unread
        : Exit.Done;

    /// <summary>The problem to name when no path was usable; null when one was.</summary>
    public static Problem? WhyNothing(IReadOnlyList<PathReport> reports) =>
        reports.Any(r => r.Usable) ? null
        : reports is [{ Report.Problem: { } only }] ? only
        : new Problem(
            "no-usable-path",
            $"None of the {reports.Count} paths could be used.",
            string.Join(", ", reports.Select(r => r.Path)),
            "At least one export of a network was expected.",
            "See the reason given for each path."
        );
}
