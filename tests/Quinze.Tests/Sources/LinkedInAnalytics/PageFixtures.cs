using NodaTime;
using Quinze.World;

namespace Quinze.Tests.Sources.LinkedInAnalytics;

/// <summary>Workbooks of an invented company's page: binary .xls, and one .xlsx of competitors.</summary>
internal static class PageFixtures
{
    private static readonly long Post = Fixtures.Id("2026-01-03T10:00:00Z", 51);

    public static IEnumerable<KeyValuePair<string, byte[]>> Files =>
        [
            new("linkedin-page/english/keels-and-sons_content_1767225600000.xls", XlsFile.Bytes(Content)),
            new("linkedin-page/english/keels-and-sons_followers_1767225600000.xls", XlsFile.Bytes(Followers)),
            new("linkedin-page/english/keels-and-sons_visitors_1767225600000.xls", XlsFile.Bytes(Visitors)),
            new("linkedin-page/english/Keels & Sons_competitor_analytics_1767225600000.xlsx", XlsxFile.Bytes(Competitors)),
            new("linkedin-page/by-position/keels-and-sons_conteúdo_1767225600000.xls", XlsFile.Bytes(InPortuguese)),
            new("linkedin-page/by-position/Seguidores.xls", XlsFile.Bytes(FollowersInPortuguese)),
        ];

    private static object?[] Day(object day, params double[] figures) => [day, .. figures.Cast<object?>()];

    private static object?[] Triples(string name) => [$"{name} (organic)", $"{name} (sponsored)", $"{name} (total)"];

    private static IReadOnlyList<SheetPage> Content =>
        [
            new(
                "Metrics",
                [
                    ["Metrics of your page. Days are those of California."],
                    [
                        "Date",
                        .. Triples("Impressions"),
                        "Unique impressions (organic)",
                        .. Triples("Clicks"),
                        .. Triples("Reactions"),
                        .. Triples("Comments"),
                        .. Triples("Reposts"),
                        .. Triples("Engagement rate"),
                    ],
                    Day("01/02/2026", 120, 0, 120, 80, 4, 0, 4, 6, 0, 6, 1, 0, 1, 0, 0, 0, 0.0917, 0, 0.0917),
                    Day("01/03/2026", 300, 40, 340, 210, 9, 1, 10, 15, 0, 15, 3, 0, 3, 1, 0, 1, 0.0933, 0.025, 0.0853),
                    ["01/04/2026", 50],
                ]
            ),
            new(
                "All posts",
                [
                    ["Posts of your page."],
                    [
                        "Post title",
                        "Post link",
                        "Post type",
                        "Campaign name",
                        "Posted by",
                        "Created date",
                        "Campaign start date",
                        "Campaign end date",
                        "Audience",
                        "Impressions",
                        "Views (Excluding offsite video views)",
                        "Offsite Views",
                        "Clicks",
                        "Click through rate (CTR)",
                        "Likes",
                        "Comments",
                        "Reposts",
                        "Follows",
                        "Engagement rate",
                        "Content Type",
                    ],
                    [
                        "A hull repaired in a day, and what it cost.",
                        $"https://www.linkedin.com/feed/update/urn:li:activity:{Post}",
                        "Organic",
                        null,
                        "Anaïs Kermarrec",
                        "01/03/2026",
                        null,
                        null,
                        "All followers",
                        340,
                        null,
                        null,
                        10,
                        0.0294,
                        15,
                        3,
                        1,
                        2,
                        0.0853,
                        "Image",
                    ],
                    ["A post that is gone", "deleted"],
                ]
            ),
        ];

    /// <summary>Days as days, as serial numbers and as texts: all three were seen.</summary>
    private static IReadOnlyList<SheetPage> Followers =>
        [
            new(
                "New followers",
                [
                    ["Date", "Sponsored followers", "Organic followers", "Auto-invited followers", "Total followers"],
                    [new LocalDate(2026, 1, 2), 0, 3, 1, 4],
                    [46025, 0, 5, 0, 5],
                    ["01/04/2026", 0, 0, 0, 0],
                ]
            ),
            new(
                "Location",
                [
                    ["Location", "Total followers"],
                    ["Nantes", 310],
                    ["Porto", 12],
                ]
            ),
            new(
                "Job function",
                [
                    ["Job function", "Total followers"],
                    ["Engineering", 90],
                ]
            ),
            new(
                "Seniority",
                [
                    ["Seniority", "Total followers"],
                    ["Senior", 140],
                ]
            ),
            new(
                "Industry",
                [
                    ["Industry", "Total followers"],
                    ["Boat building", 77],
                ]
            ),
            new(
                "Company size",
                [
                    ["Company size", "Total followers"],
                    ["11-50", 60],
                ]
            ),
        ];

    private static IReadOnlyList<SheetPage> Visitors =>
        [
            new(
                "Visitor metrics",
                [
                    [
                        "Date",
                        .. (object?[])
                            [
                                .. from page in (string[])["Overview", "Life", "Jobs", "Total"]
                                from what in (string[])["page views", "unique visitors"]
                                from device in (string[])["desktop", "mobile", "total"]
                                select $"{page} {what} ({device})",
                            ],
                    ],
                    Day("01/02/2026", 5, 4, 9, 3, 3, 6, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 1, 6, 4, 10, 4, 3, 7),
                ]
            ),
            new(
                "Location",
                [
                    ["Location", "Total views"],
                    ["Nantes", 8],
                ]
            ),
        ];

    private static IReadOnlyList<SheetPage> Competitors =>
        [
            new(
                "COMPETITORS",
                [
                    ["01/02/2026 - 01/31/2026"],
                    ["Page", "Total Followers", "New Followers", "Total post engagements", "Total posts"],
                    ["Keels & Sons", 322, 9, 41, 2],
                    ["Boats of Porto", 1290, 30, "1,204", 11],
                ]
            ),
        ];

    private static IReadOnlyList<SheetPage> InPortuguese =>
        [
            new(
                "Métricas",
                [
                    ["Nota"],
                    ["Data", .. Enumerable.Range(1, 19).Select(i => (object?)$"Coluna {i}")],
                    Day("01/02/2026", 120, 0, 120, 80, 4, 0, 4, 6, 0, 6, 1, 0, 1, 0, 0, 0, 0.0917, 0, 0.0917),
                    Day("02/02/2026", 10, 0, 10, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                ]
            ),
        ];

    private static IReadOnlyList<SheetPage> FollowersInPortuguese =>
        [
            new(
                "Novos seguidores",
                [
                    ["Data", "Patrocinados", "Orgânicos", "Total de seguidores"],
                    ["01/02/2026", 0, 3, 3],
                    ["02/02/2026", 0, 1, 1],
                ]
            ),
            new(
                "Localidade",
                [
                    ["Localidade", "Total de seguidores"],
                    ["Porto", 31],
                ]
            ),
        ];
}
