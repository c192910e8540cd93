using Quinze.Sources.Formats.Sheets;

namespace Quinze.Sources.LinkedInAnalytics;

/// <summary>
/// Labels of figures, folded. English, French and Portuguese of the aggregate workbook were seen; the other-language labels of the single-post workbook were not, and stand for
/// the words LinkedIn's pages use. A label that is not here is asked about, never guessed.
/// </summary>
internal static class AnalyticsWords
{
    public const string Impressions = "impressions";
    public const string MembersReached = "membersReached";
    public const string Engagements = "engagements";
    public const string NewFollowers = "newFollowers";
    public const string Followers = "followers";

    private static readonly Dictionary<string, string> Metrics = new(StringComparer.Ordinal)
    {
        ["impressions"] = Impressions,
        ["impressoes"] = Impressions,
        ["impresiones"] = Impressions,
        ["impressionen"] = Impressions,
        ["members reached"] = MembersReached,
        ["membres touches"] = MembersReached,
        ["membres atteints"] = MembersReached,
        ["usuarios alcancados"] = MembersReached,
        ["miembros alcanzados"] = MembersReached,
        ["erreichte mitglieder"] = MembersReached,
        ["engagements"] = Engagements,
        ["interactions"] = Engagements,
        ["engajamentos"] = Engagements,
        ["interacciones"] = Engagements,
        ["social engagements"] = "socialEngagements",
        ["reactions"] = "reactions",
        ["reacoes"] = "reactions",
        ["reacciones"] = "reactions",
        ["reaktionen"] = "reactions",
        ["comments"] = "comments",
        ["commentaires"] = "comments",
        ["comentarios"] = "comments",
        ["kommentare"] = "comments",
        ["reposts"] = "reposts",
        ["republications"] = "reposts",
        ["compartilhamentos"] = "reposts",
        ["saves"] = "saves",
        ["enregistrements"] = "saves",
        ["salvamentos"] = "saves",
        ["sends on linkedin"] = "sends",
        ["envois sur linkedin"] = "sends",
        ["envios no linkedin"] = "sends",
        ["profile viewers from this post"] = "profileViews",
        ["followers gained from this post"] = "followersGained",
        ["link engagements"] = "linkEngagements",
        ["premium custom button engagements"] = "buttonEngagements",
        ["article views"] = "articleViews",
        ["email sends"] = "emailSends",
        ["new followers"] = NewFollowers,
        ["nouveaux abonnes"] = NewFollowers,
        ["novos seguidores"] = NewFollowers,
    };

    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["job title"] = "jobTitle",
        ["job titles"] = "jobTitle",
        ["intitules de poste"] = "jobTitle",
        ["intitule de poste"] = "jobTitle",
        ["postes"] = "jobTitle",
        ["cargos"] = "jobTitle",
        ["cargo"] = "jobTitle",
        ["location"] = "location",
        ["locations"] = "location",
        ["lieu"] = "location",
        ["lieux"] = "location",
        ["localisations"] = "location",
        ["localidade"] = "location",
        ["localidades"] = "location",
        ["industry"] = "industry",
        ["industries"] = "industry",
        ["secteur"] = "industry",
        ["secteurs"] = "industry",
        ["setor"] = "industry",
        ["setores"] = "industry",
        ["seniority"] = "seniority",
        ["niveau hierarchique"] = "seniority",
        ["nivel de experiencia"] = "seniority",
        ["company size"] = "companySize",
        ["taille de l'entreprise"] = "companySize",
        ["taille de l’entreprise"] = "companySize",
        ["tamanho da empresa"] = "companySize",
        ["company"] = "company",
        ["companies"] = "company",
        ["entreprise"] = "company",
        ["entreprises"] = "company",
        ["empresa"] = "company",
        ["empresas"] = "company",
        ["job function"] = "jobFunction",
    };

    /// <summary>Words that occur in English workbooks only: their days put the month first.</summary>
    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "discovery",
        "top posts",
        "followers",
        "demographics",
        "audience demographics",
        "content demographics",
        "performance",
        "top demographics",
        "post analytics",
        "members reached",
        "engagements",
        "new followers",
        "post url",
        "post date",
    };

    /// <summary>The same for the two other languages seen, which put the day first.</summary>
    private static readonly HashSet<string> DayFirst = new(StringComparer.Ordinal)
    {
        "decouverte",
        "meilleurs posts",
        "abonnes",
        "donnees demographiques",
        "nouveaux abonnes",
        "membres touches",
        "descoberta",
        "engajamento",
        "publicacoes mais em alta",
        "seguidores",
        "dados demograficos do publico",
        "dados demograficos do conteudo",
        "novos seguidores",
        "impressoes",
    };

    /// <summary>The metric a label stands for; null when the label is not known.</summary>
    public static string? Metric(Cell label) => Metrics.GetValueOrDefault(Heading.Fold(label));

    /// <summary>The group of people a demographic row is about: its stable name, or the label itself when that is not known.</summary>
    public static string Group(Cell label) => Groups.GetValueOrDefault(Heading.Fold(label)) ?? Heading.Fold(label);

    /// <summary>The order of day and month in the language of a workbook, as far as its sheet names and headings tell.</summary>
    public static DayOrder OrderOf(Workbook workbook)
    {
        var words = workbook
            .Sheets.SelectMany(s => s.Rows.Take(4).SelectMany(r => r).Select(Heading.Fold).Append(Heading.Fold(s.Name)))
            .ToHashSet();
        return words.Overlaps(DayFirst) ? DayOrder.DayFirst
            : words.Overlaps(English) ? DayOrder.MonthFirst
            : DayOrder.Unknown;
    }
}
