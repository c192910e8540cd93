using System.Globalization;
using NodaTime;

namespace Quinze.World;

/// <summary>The language of the member's screen: everything in an analytics workbook follows it.</summary>
public enum AnalyticsLanguage
{
    English,
    French,
    Portuguese,
}

/// <summary>Which generation of the analytics workbook: numbers until early 2026, texts since, and two sheets of demographics since October 2026.</summary>
public enum AnalyticsEra
{
    Numbers,
    Texts,
    TwoAudiences,
}

/// <summary>The words of a workbook in one language.</summary>
internal sealed record AnalyticsLabels(
    string Discovery,
    string Engagement,
    string TopPosts,
    string Followers,
    string Demographics,
    string Audience,
    string Content,
    string Overall,
    string Impressions,
    string Reached,
    string Date,
    string Engagements,
    string Url,
    string Published,
    string NewFollowers,
    string Value,
    string Percentage,
    string Maximum,
    string Below
)
{
    public static AnalyticsLabels Of(AnalyticsLanguage language) =>
        language switch
        {
            AnalyticsLanguage.French => French,
            AnalyticsLanguage.Portuguese => Portuguese,
            _ => English,
        };

    /// <summary>Months first in English, unpadded; days first and padded elsewhere.</summary>
    public static string Day(AnalyticsLanguage language, LocalDate day) =>
        language == AnalyticsLanguage.English
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Month}/{day.Day}/{day.Year}")
            : string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}/{day.Year}");

    public static string Total(AnalyticsLanguage language, LocalDate day, string number) =>
        language switch
        {
            AnalyticsLanguage.French => $"Nombre total d’abonnés au {Day(language, day)} : {number}",
            AnalyticsLanguage.Portuguese => $"Total de seguidores em {Day(language, day)}: {number}",
            _ => $"Total followers on {Day(language, day)}:",
        };

    private static readonly AnalyticsLabels English = new(
        "DISCOVERY",
        "ENGAGEMENT",
        "TOP POSTS",
        "FOLLOWERS",
        "DEMOGRAPHICS",
        "AUDIENCE DEMOGRAPHICS",
        "CONTENT DEMOGRAPHICS",
        "Overall Performance",
        "Impressions",
        "Members reached",
        "Date",
        "Engagements",
        "Post URL",
        "Post publish date",
        "New followers",
        "Value",
        "Percentage",
        "Maximum of 50 posts available to include in this list",
        "< 1%"
    );

    private static readonly AnalyticsLabels French = new(
        "DÉCOUVERTE",
        "ENGAGEMENT",
        "MEILLEURS POSTS",
        "ABONNÉS",
        "DONNÉES DÉMOGRAPHIQUES",
        "DONNÉES DÉMOGRAPHIQUES (1)",
        "DONNÉES DÉMOGRAPHIQUES (2)",
        "Performance générale",
        "Impressions",
        "Membres touchés",
        "Date ",
        "Interactions",
        "URL du post",
        "Date de publication du post",
        "Nouveaux abonnés",
        "Valeur",
        "Pourcentage",
        "50 posts maximum dans cette liste",
        "< 1 %"
    );

    private static readonly AnalyticsLabels Portuguese = new(
        "Descoberta",
        "Engajamento",
        "Publicações mais em alta",
        "Seguidores",
        "Dados demográficos",
        "Dados demográficos do público",
        "Dados demográficos do conteúdo",
        "Desempenho geral",
        "Impressões",
        "Usuários alcançados",
        "Data",
        "Engajamentos",
        "URL da publicação",
        "Data da publicação",
        "Novos seguidores",
        "Valor",
        "Porcentagem",
        "Máximo de 50 publicações nesta lista",
        "menos de 1%"
    );
}
