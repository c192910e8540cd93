using NodaTime;

namespace Quinze.World;

/// <summary>Writes the visitors of an invented company's page as its admins download them: a binary workbook, one row a day.</summary>
public static class PageWorkbook
{
    private static readonly string[] Pages = ["Overview", "Life", "Jobs", "Total"];

    /// <summary>Gives back the path.</summary>
    public static string WriteVisitors(string path, int years)
    {
        var chance = new Chance(15).For("page");
        var first = new LocalDate(2026, 10, 31).PlusYears(-years);
        List<object?[]> rows =
        [
            [
                "Date",
                .. from page in Pages
                from what in (string[])["page views", "unique visitors"]
                from device in (string[])["desktop", "mobile", "total"]
                select (object?)$"{page} {what} ({device})",
            ],
        ];
        for (var day = 0; day < years * 365; day++)
        {
            rows.Add([
                AnalyticsLabels.Day(AnalyticsLanguage.English, first.PlusDays(day)),
                .. Enumerable.Range(0, 24).Select(_ => (object?)chance.Below(40)),
            ]);
        }
        File.WriteAllBytes(
            path,
            XlsFile.Bytes(
                new SheetPage("Visitor metrics", rows),
                new SheetPage(
                    "Location",
                    [
                        ["Location", "Total views"],
                        ["Nantes", 8],
                    ]
                )
            )
        );
        return path;
    }
}
