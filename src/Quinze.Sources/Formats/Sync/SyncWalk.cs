using System.Text.Json;
using Quinze.Importing;

namespace Quinze.Sources.Formats.Sync;

/// <summary>Goes through the pages of a sync, one in memory at a time, and accounts for every file of its folder.</summary>
internal sealed class SyncWalk(IArchive archive, SyncSpool spool, ReadingOptions options, CancellationToken cancellation)
{
    private const int LargestPage = 64 << 20;

    /// <param name="order">The kinds of pages in the order of reading.</param>
    /// <param name="closed">The kinds that an audit leaves closed.</param>
    /// <param name="read">Says what a page says, and in how many rows.</param>
    /// <param name="aside">Why an unanswered question is no loss; null when it is one.</param>
    public IEnumerable<Reading> Readings(
        string[] order,
        string[] closed,
        Func<SyncPage, JsonElement, List<Reading>, long> read,
        Func<UnansweredQuestion, string?> aside
    )
    {
        var pages = spool
            .Pages.Where(p => !options.Known.Contains(p.File.Index))
            .Select(p => (Page: p, Rank: Array.IndexOf(order, p.Kind)))
            .ToList();
        var found = new List<Reading>();
        foreach (var (page, rank) in pages.OrderBy(p => p.Rank < 0 ? int.MaxValue : p.Rank).ThenBy(p => p.Page.File.Index))
        {
            cancellation.ThrowIfCancellationRequested();
            found.Clear();
            var closing =
                rank < 0 ? new FileUnread(page.File.Index, $"an answer of a kind we do not know: {page.Kind}")
                : options.AuditOnly && closed.Contains(page.Kind) ? new FileLeftAside(page.File.Index, "not read in an audit")
                : Page(page, read, found);
            foreach (var reading in found)
            {
                yield return reading;
            }
            yield return closing;
        }
        foreach (var reading in Others(aside))
        {
            yield return reading;
        }
    }

    private Reading Page(SyncPage page, Func<SyncPage, JsonElement, List<Reading>, long> read, List<Reading> found)
    {
        try
        {
            if (page.File.Length > LargestPage)
            {
                return new FileUnread(page.File.Index, "larger than any answer");
            }
            using var stream = archive.Open(page.File);
            using var document = JsonDocument.Parse(stream);
            return new FileRead(page.File.Index, read(page, document.RootElement, found));
        }
        catch (Exception e)
            when (e is JsonException or IOException or InvalidDataException or ProblemException or UnauthorizedAccessException)
        {
            found.Clear();
            return new FileUnread(page.File.Index, e is ProblemException known ? known.Problem.Found : "not valid JSON");
        }
    }

    private IEnumerable<Reading> Others(Func<UnansweredQuestion, string?> aside)
    {
        var read = spool.Pages.Select(p => p.File.Index).ToHashSet();
        foreach (var file in archive.Files.Where(f => !read.Contains(f.Index) && !options.Known.Contains(f.Index)))
        {
            if (file == spool.Manifest)
            {
                var line = 0;
                foreach (var question in spool.Unanswered)
                {
                    var place = new Place(file.Index, ++line);
                    yield return aside(question) is { } reason ? new LeftAside(place, reason) : new Unread(place, question.ToString());
                }
                yield return new FileRead(file.Index, line, $"answers of {spool.Host}");
            }
            else if (file.Name.EndsWith(SyncSpool.TrailName, StringComparison.Ordinal))
            {
                yield return new FileLeftAside(file.Index, "how far the sync was, step by step");
            }
            else
            {
                yield return new FileUnread(file.Index, "not a file of a sync");
            }
        }
    }
}
