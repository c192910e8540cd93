using System.Text;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Sheets;
using Quinze.Sources.LinkedIn;

namespace Quinze.Sources.LinkedInAnalytics;

/// <summary>The workbooks a member downloads from LinkedIn's analytics pages, of all posts in a period or of one post: one file, a folder of many, or a zip of them.</summary>
public sealed class LinkedInAnalyticsSource : ISource
{
    public SourceCard Card { get; } =
        new(
            AnalyticsSourceNames.Source,
            AnalyticsSourceNames.Network,
            ReaderVersion: 1,
            TitleEn: "LinkedIn analytics (workbooks)",
            TitleFr: "Statistiques LinkedIn (classeurs)"
        );

    public IReadOnlyDictionary<string, string> ReasonsInFrench => AnalyticsInFrench.Reasons;

    public Recognition Recognise(IArchive archive)
    {
        foreach (var (file, workbook) in WorkbookWalk.First(archive, name => AnalyticsName.Of(name).IsTelling))
        {
            if (AnalyticsShapes.AreOurs([.. workbook.Sheets.Select(AnalyticsShapes.Of)]))
            {
                return Recognition.Yes($"{file.Name} has the sheets of LinkedIn's post analytics");
            }
        }
        return Recognition.No("no workbook in it has the sheets of LinkedIn's post analytics");
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation)
    {
        var (slugs, names, last) = (new List<string>(), new List<string>(), (LocalDate?)null);
        foreach (
            var reading in WorkbookWalk.Read(
                archive,
                options,
                (file, workbook) => Workbook(new AnalyticsWorkbook(file, workbook, options)),
                cancellation
            )
        )
        {
            yield return reading;
        }
        yield return Owner(slugs, names, last, options);

        IEnumerable<Reading> Workbook(AnalyticsWorkbook book)
        {
            var readings = ReadSheets(book);
            slugs.AddRange(book.Slugs);
            names.AddRange(book.Name.Person is { } person ? [person] : []);
            last = book.Window is { } window && !(window.To <= last) ? window.To : last;
            return readings;
        }
    }

    private static IReadOnlyList<Reading> ReadSheets(AnalyticsWorkbook book)
    {
        if (!AnalyticsShapes.AreOurs([.. book.Sheets.Select(s => s.Shape)]))
        {
            return
            [
                new FileUnread(book.File.Index, "a workbook without the sheets of LinkedIn's post analytics; give it to Quinze by itself"),
            ];
        }
        if (book.Sheets.Any(s => s.Shape == AnalyticsShape.SinglePost))
        {
            SinglePostSheet.Read(book);
            return [.. book.Out.Said, book.Out.Close()];
        }
        var demographics = book.Sheets.Where(s => s.Shape == AnalyticsShape.Demographics).Select(s => s.Sheet).ToList();
        foreach (var (sheet, shape) in book.Sheets)
        {
            switch (shape)
            {
                case AnalyticsShape.Discovery:
                    DiscoverySheet.Read(book, sheet);
                    break;
                case AnalyticsShape.Engagement:
                    DailySheets.Engagement(book, sheet);
                    break;
                case AnalyticsShape.TopPosts:
                    TopPostsSheet.Read(book, sheet);
                    break;
                case AnalyticsShape.Followers:
                    DailySheets.Followers(book, sheet);
                    break;
                case AnalyticsShape.Demographics:
                    DemographicsSheet.Read(book, sheet, DemographicsSheet.MetricOf(sheet, demographics.IndexOf(sheet), demographics.Count));
                    break;
                case AnalyticsShape.Unknown:
                    book.Out.UnreadSheet(sheet, "the sheet has no shape we know");
                    break;
            }
        }
        DiscoverySheet.Compare(book);
        return [.. book.Out.Said, book.Out.Close()];
    }

    /// <summary>The addresses of the ranked posts begin with their author's slug; failing that, the name of the file tells a name.</summary>
    private static OwnerFound Owner(List<string> slugs, List<string> names, LocalDate? day, ReadingOptions options)
    {
        var name = names.Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : null;
        if (options.Owner is { } told)
        {
            return new OwnerFound([told], name, "you said so", day);
        }
        var people = new LinkedInPeople();
        var authors = slugs
            .Select(s => people.FromAddress(Encoding.UTF8.GetBytes("https://www.linkedin.com/in/" + s)))
            .OfType<Handle>()
            .Distinct()
            .ToList();
        return authors is [var author] ? new OwnerFound([author], name, "the author in the addresses of the posts", day)
            : options.KnownOwner.Count > 0 ? new OwnerFound([.. options.KnownOwner], name, "as found when the other files were read", day)
            : name is not null ? new OwnerFound([], name, "the name of the file", day)
            : new OwnerFound([], null, "nothing in it shows whose it is", day);
    }
}
