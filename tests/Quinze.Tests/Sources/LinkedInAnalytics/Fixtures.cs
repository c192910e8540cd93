using NodaTime.Text;
using Quinze.World;

namespace Quinze.Tests.Sources.LinkedInAnalytics;

/// <summary>The workbooks under tests/Archives, as they are written: an .xlsx cannot be reviewed in a diff, this can. Everybody is invented.</summary>
internal static class Fixtures
{
    /// <summary>Written and published on 3 November 2025, 9:00 UTC.</summary>
    public static readonly long First = Id("2025-11-03T09:00:00Z", 11);

    /// <summary>The activity number of the same post, minted a moment later.</summary>
    public static readonly long FirstActivity = Id("2025-11-03T09:00:00.100Z", 12);
    public static readonly long Second = Id("2025-11-04T15:30:00Z", 21);
    public static readonly long Older = Id("2025-06-12T07:45:00Z", 31);

    /// <summary>Planned at 5:32 and published at 13:00 UTC.</summary>
    public static readonly long Planned = Id("2026-07-22T05:32:00Z", 41);
    public static readonly long PlannedActivity = Id("2026-07-22T13:00:00Z", 42);

    public static IReadOnlyDictionary<string, byte[]> Files { get; } =
        new Dictionary<string, byte[]>
        {
            ["linkedin-analytics/numbers-en/Content_2025-11-01_2025-11-05_AnaisKermarrec.xlsx"] = XlsxFile.Bytes(NumbersInEnglish),
            ["linkedin-analytics/texts-fr/AggregateAnalytics_Anaïs Kermarrec_2025-11-01_2025-11-05.xlsx"] = XlsxFile.Bytes(TextsInFrench),
            ["linkedin-analytics/two-audiences-pt/AggregateAnalytics_Anaïs Kermarrec_2026-02-01_2026-02-03.xlsx"] = XlsxFile.Bytes(
                TextsInPortuguese
            ),
            ["linkedin-analytics/many/AggregateAnalytics_Anaïs Kermarrec_2025-11-01_2025-11-05.xlsx"] = XlsxFile.Bytes(FilledInEnglish),
            ["linkedin-analytics/many/AggregateAnalytics_Anaïs Kermarrec_2025-11-01_2025-11-05 (1).xlsx"] = new XlsxFile(
                FilledInEnglish,
                saved: "2026-11-02T08:00:00Z"
            ).ToBytes(),
            ["linkedin-analytics/many/by shape.xlsx"] = XlsxFile.Bytes(InPolish),
            [$"linkedin-analytics/many/posts/PostAnalytics_AnaisKermarrec_{FirstActivity}.xlsx"] = XlsxFile.Bytes(OldPost),
            [$"linkedin-analytics/many/posts/SinglePostAnalytics_Anaïs Kermarrec_{PlannedActivity}.xlsx"] = XlsxFile.Bytes(NewPost),
            ["linkedin-analytics/many/~$by shape.xlsx"] = [0x0D, .. "Anna"u8],
            ["linkedin-analytics/many/sign in.xlsx"] = [.. "<!DOCTYPE html><html><body>Sign in</body></html>"u8],
            ["linkedin-analytics/many/budget.xlsx"] = XlsxFile.Bytes(
                new SheetPage(
                    "Budget",
                    [
                        ["Rent", 900],
                        ["Bread", 60],
                    ]
                )
            ),
        }
            .Concat(PageFixtures.Files)
            .ToDictionary();

    public static string Url(long id, string kind = "share") =>
        $"https://www.linkedin.com/posts/anais-kermarrec_un-devis-en-une-heure-{kind}-{id}-a1B2";

    private static string OldUrl(long id) => $"https://www.linkedin.com/feed/update/urn:li:activity:{id}";

    public static IReadOnlyList<SheetPage> NumbersInEnglish =>
        [
            new(
                "DISCOVERY",
                [
                    ["Overall Performance", "11/1/2025 - 11/5/2025"],
                    ["Impressions", 2210],
                    ["Members reached", 1316],
                ]
            ),
            new(
                "ENGAGEMENT",
                [
                    ["Date", "Impressions", "Engagements"],
                    ["11/1/2025", 0, 0],
                    ["11/2/2025", 10, null],
                    ["11/3/2025", 1500, 61],
                    ["11/4/2025", 600, 20],
                    ["11/5/2025", 100, -28],
                ]
            ),
            new(
                "TOP POSTS",
                [
                    ["Maximum of 50 posts available to include in this list"],
                    [],
                    ["Post URL", "Post publish date", "Engagements", null, "Post URL", "Post publish date", "Impressions"],
                    [OldUrl(FirstActivity), "11/3/2025", 58, null, OldUrl(FirstActivity) + "/", "11/3/2025", 1700],
                    [OldUrl(Older), "6/12/2025", 2, null, OldUrl(Second), "11/4/2025", 480],
                    [null, null, null, null, OldUrl(Older), "6/12/2025", 30],
                ]
            ),
            new(
                "FOLLOWERS",
                [
                    ["Total followers on 11/5/2025:", 1234],
                    [],
                    ["Date", "New followers"],
                    ["11/1/2025", 0],
                    ["11/2/2025", 3],
                    ["11/3/2025", 7],
                    ["11/4/2025", null],
                    ["11/5/2025", 2],
                ]
            ),
            new(
                "DEMOGRAPHICS",
                [
                    ["Top Demographics", "Value", "Percentage"],
                    ["Job titles", "Founder", 0.325],
                    ["Locations", "Nantes", 0.12],
                    ["Company", "Keels & Sons", "< 1%"],
                ]
            ),
        ];

    public static IReadOnlyList<SheetPage> TextsInFrench =>
        [
            new(
                "DÉCOUVERTE",
                [
                    ["Performance générale", "01/11/2025 - 05/11/2025"],
                    ["Impressions", "2\u202F210"],
                    ["Membres touchés", "1\u202F316"],
                ]
            ),
            new(
                "ENGAGEMENT",
                [
                    ["Date ", "Impressions", "Interactions"],
                    ["01/11/2025", "0", "0"],
                    ["02/11/2025", "10", ""],
                    ["03/11/2025", "1\u202F500", "61"],
                    ["04/11/2025", "600", "20"],
                    ["05/11/2025", "100", "-28"],
                ]
            ),
            new(
                "MEILLEURS POSTS",
                [
                    ["50 posts maximum dans cette liste"],
                    [],
                    [
                        "URL du post",
                        "Date de publication du post",
                        "Interactions",
                        null,
                        "URL du post",
                        "Date de publication du post",
                        "Impressions",
                    ],
                    [Url(First), "03/11/2025", "58", null, Url(First), "03/11/2025", "1\u202F700"],
                ]
            ),
            new(
                "ABONNÉS",
                [
                    ["Nombre total d’abonnés au 05/11/2025 : 1\u202F234"],
                    [],
                    ["Date", "Nouveaux abonnés"],
                    ["01/11/2025", "0"],
                    ["02/11/2025", "3"],
                ]
            ),
            new(
                "DONNÉES DÉMOGRAPHIQUES",
                [
                    ["Principales données démographiques", "Valeur", "Pourcentage"],
                    ["Secteurs", "Hôtellerie", "12%"],
                    ["Lieux", "Nantes", "< 1 %"],
                ]
            ),
        ];

    private static IReadOnlyList<SheetPage> TextsInPortuguese =>
        [
            new(
                "Descoberta",
                [
                    ["Desempenho geral", "01/02/2026 - 03/02/2026"],
                    ["Impressões", "1.020"],
                    ["Usuários alcançados", "700"],
                ]
            ),
            new(
                "Engajamento",
                [
                    ["Data", "Impressões", "Engajamentos"],
                    ["01/02/2026", "20", "1"],
                    ["02/02/2026", "1.000", "40"],
                ]
            ),
            new(
                "Publicações mais em alta",
                [
                    ["Máximo de 50 publicações"],
                    [],
                    ["URL", "Data", "Engajamentos", null, "URL", "Data", "Impressões"],
                ]
            ),
            new(
                "Seguidores",
                [
                    ["Total de seguidores em 03/02/2026: 1.301"],
                    [],
                    ["Data", "Novos seguidores"],
                    ["03/02/2026", "4"],
                ]
            ),
            new(
                "Dados demográficos do público",
                [
                    ["Principais", "Valor", "Porcentagem"],
                    ["Cargos", "Fundador", "menos de 1%"],
                ]
            ),
            new(
                "Dados demográficos do conteúdo",
                [
                    ["Principais", "Valor", "Porcentagem"],
                    ["Cargos", "Fundador", "9%"],
                ]
            ),
        ];

    /// <summary>A file of October 2026 that holds "481" in every blank cell of its ranking.</summary>
    public static IReadOnlyList<SheetPage> FilledInEnglish =>
        [
            new(
                "DISCOVERY",
                [
                    ["Overall Performance", "11/1/2025 - 11/5/2025"],
                    ["Impressions", "2,210"],
                    ["Members reached", "1,316"],
                ]
            ),
            new(
                "ENGAGEMENT",
                [
                    ["Date", "Impressions", "Engagements"],
                    ["11/4/2025", "600", "20"],
                    ["11/5/2025", "100", "-28"],
                ]
            ),
            new(
                "TOP POSTS",
                [
                    ["Maximum of 50 posts available to include in this list", "481", "481", "481", "481", "481", "481"],
                    ["481", "481", "481", "481", "481", "481", "481"],
                    ["Post URL", "Post Publish Date", "Engagements", "481", "Post URL", "Post Publish Date", "Impressions"],
                    [Url(First), "11/3/2025", "58", "481", Url(Second, "ugcPost"), "11/4/2025", "1,700"],
                    ["481", "481", "481", "481", Url(First), "11/3/2025", "481"],
                    ["481", "481", "481", "481", "481", "481", "481"],
                ]
            ),
            new(
                "FOLLOWERS",
                [
                    ["Total followers on 11/5/2025", "1,234"],
                    [],
                    ["Date", "New followers"],
                    ["11/5/2025", "2"],
                ]
            ),
            new(
                "AUDIENCE DEMOGRAPHICS",
                [
                    ["Top Demographics", "Value", "Percentage"],
                    ["Seniority", "Senior", "31%"],
                ]
            ),
            new(
                "CONTENT DEMOGRAPHICS",
                [
                    ["Top Demographics", "Value", "Percentage"],
                    ["Seniority", "Senior", "44%"],
                ]
            ),
        ];

    /// <summary>No word of it is known to the reader; the period is one where only the series of days tells day from month.</summary>
    private static IReadOnlyList<SheetPage> InPolish =>
        [
            new(
                "Odkrywanie",
                [
                    ["Ogólne wyniki", "01.03.2026 - 03.03.2026"],
                    ["Wyświetlenia", "330"],
                    ["Osiągnięci członkowie", "210"],
                ]
            ),
            new(
                "Zaangażowanie",
                [
                    ["Data", "Wyświetlenia", "Zaangażowania"],
                    ["01.03.2026", "30", "1"],
                    ["02.03.2026", "200", "12"],
                    ["03.03.2026", "100", "3"],
                ]
            ),
            new(
                "Najlepsze publikacje",
                [
                    ["Maksymalnie 50"],
                    [],
                    ["Adres", "Dzień", "Zaangażowania", null, "Adres", "Dzień", "Wyświetlenia"],
                    [Url(Second), "04.11.2025", "9", null, Url(Second), "04.11.2025", "90"],
                ]
            ),
            new(
                "Obserwujący",
                [
                    ["Wszyscy obserwujący 03.03.2026:", "1 301"],
                    [],
                    ["Data", "Nowi"],
                    ["01.03.2026", "1"],
                ]
            ),
        ];

    private static IReadOnlyList<SheetPage> OldPost =>
        [
            new(
                "PERFORMANCE",
                [
                    ["Post URL", Url(First)],
                    ["Post Date", "Nov 3, 2025"],
                    ["Post Publish Time", "10:00 AM"],
                    [],
                    ["Impressions", "1,911"],
                    ["Members reached", "1,316"],
                    ["Reactions", "44"],
                    ["Comments", "9"],
                    ["Reposts", "0"],
                    ["Saves", "3"],
                    ["Sends on LinkedIn", "2"],
                    ["Profile viewers from this post", "12"],
                    ["Followers gained from this post", null],
                ]
            ),
            new(
                "TOP DEMOGRAPHICS",
                [
                    ["Category", "Value", "Percentage"],
                    ["Company size", "11-50 employees", 0.325],
                    ["Location", "Porto", "< 1%"],
                ]
            ),
        ];

    private static IReadOnlyList<SheetPage> NewPost =>
        [
            new(
                "Post analytics",
                [
                    ["Post URL", Url(Planned)],
                    ["Post Date", "7/22/2026"],
                    ["Post Publish Time", "10:00 AM"],
                    ["Discovery"],
                    ["Impressions", "12,004"],
                    ["Members reached", "8,100"],
                    ["Profile activity"],
                    ["Profile viewers from this post", "31"],
                    ["Followers gained from this post", "5"],
                    ["Engagement"],
                    ["Social engagements", "240"],
                    ["Reactions", "200"],
                    ["Comments", "31"],
                    ["Reposts", "4"],
                    ["Saves", "3"],
                    ["Sends on LinkedIn", "2"],
                    ["Link engagements", "17"],
                    ["Premium custom button engagements", "0"],
                    ["Minutes of applause", "4"],
                    ["Post viewer demographics"],
                    ["Category", "Value", "%"],
                    ["Job title", "Founder", "12%"],
                    ["Seniority", "Senior", "< 1%"],
                ]
            ),
        ];

    public static long Id(string instant, long low) =>
        (InstantPattern.ExtendedIso.Parse(instant).Value.ToUnixTimeMilliseconds() << 22) + low;
}
