using NodaTime;
using Quinze.Findings;

namespace Quinze.Reports.Words;

/// <summary>Le rapport en français.</summary>
internal sealed partial class French : Wording
{
    public override string Lang => "fr";
    protected override char DecimalMark => ',';
    protected override char ThousandsMark => NoBreak;
    protected override string PercentMark => NoBreak + "%";
    protected override string IntervalComma => "\u202F; ";

    protected override IReadOnlyList<string> SmallNumbers { get; } =
    [
        "zéro",
        "une",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
    ];

    protected override string DayNumber(int day) => day == 1 ? "1er" : Number(day);

    protected override IReadOnlyList<string> MonthNames { get; } =
    ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    protected override IReadOnlyList<string> MonthsInShort { get; } =
    ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

    public override string Between(LocalDate from, LocalDate to) => from == to ? Day(from) : $"du {DayInShort(from)} au {DayInShort(to)}";

    protected override string IntervalAt(double level, string range) => $"intervalle à {Percent(level)} {range}";

    public override bool IsMany(double count) => Math.Abs(count) >= 2;

    public override string Labelled(string label, string value) => $"{label}\u202F: {value}";

    public override string Minutes(double count) => Count(count, "minute", "minutes");

    public override string Hours(double count) => Count(count, "heure", "heures");

    public override string DaysOf(double count) => Count(count, "jour", "jours");

    public override string Months(double count) => Count(count, "mois", "mois");

    public override string Years(double count) => $"{Number(count, 1)}{NoBreak}{(count >= 2 ? "ans" : "an")}";

    public override string People(double count) => Count(count, "personne", "personnes");

    public override string Posts(double count) => Count(count, "publication", "publications");

    public override string WordsOf(double count) => Count(count, "mot", "mots");

    public override string Conversations(double count) => Count(count, "conversation", "conversations");

    public override string Files(double count) => Count(count, "fichier", "fichiers");

    public override string Rows(double count) => Count(count, "ligne", "lignes");

    public override string Entries(double count) => Count(count, "entrée", "entrées");

    public override string Weeks(double count) => Count(count, "semaine", "semaines");

    public override string Ties(double count) => Count(count, "lien", "liens");

    public override string Title => "Audit de présence";
    public override string Motto => "L’influence, pas l’audience.";
    public override string Skip => "Aller au texte";
    public override string Contents => "Sommaire";
    public override string AllHistory => "toute la durée connue";
    public override string NotReached => "non atteint";
    public override string Unknown => "inconnu";
    public override string NotEnoughTitle => "Pas assez pour conclure";

    public override Prose NotEnough(Amount have, Amount need)
    {
        var (one, many) = Amounts.GetValueOrDefault(have.Of, (have.Of, have.Of));
        return P($"{Count(have.Count, one, many)}, il en faut {Number(need.Count)}.");
    }

    public override Prose NothingToRead => P($"Rien, dans les fichiers lus, ne permet encore d'en parler.");
    public override string How => "Comment c’est calculé";
    public override string OnPaper =>
        "Sur papier, l’essentiel. Les longs tableaux montrent leurs premières lignes ; ce qui est replié, le calcul de chaque chiffre et les lignes derrière lui sont dans le même rapport en HTML, classeur ou Markdown.";
    public override string Behind => "Ce qu’il y a derrière";
    public override string AsTable => "En tableau";

    public override Prose More(long count, string command) => P($"et {Number(count)} de plus : {Run.Code(command)}");

    public override string N(string what) => "n = " + what;

    public override string Yes => "oui";
    public override string No => "non";

    public override string PersonCalled(string letters) => "Personne " + letters;

    public override string ReadUntil(string sources, LocalDate? asOf) =>
        asOf is { } day ? $"Lu jusqu’au {Day(day)} : {sources}".Replace(" :", "\u202F:", StringComparison.Ordinal) : sources;

    public override string Saved(string path) => "Le rapport\u202F: " + path;

    public override string Colophon => T("Écrit par Quinze sur votre machine, à partir de vos propres fichiers. Rien n'en est sorti.");

    public override Prose LetterFifteen(int people) =>
        people switch
        {
            0 => P($"Dans ce qui a été lu, personne n'échange encore avec vous assez régulièrement pour qu'on le dise proche."),
            1 => P($"{Run.Near("Une personne")} vous écrit et reçoit de vos nouvelles, mois après mois."),
            _ => P(
                $"{Run.Near(Capital(InWords(people)) + NoBreak + "personnes")} vous écrivent et reçoivent de vos nouvelles, mois après mois."
            ),
        };

    public override Prose LetterQuiet(int people) =>
        people switch
        {
            0 => P($"Aucun de vos liens ne se tait plus longtemps que d'habitude."),
            1 => P($"{Run.Quiet("Une personne")} se tait ici depuis plus longtemps que d'habitude ; peut-être vous parlez-vous ailleurs."),
            _ => P(
                $"{Run.Quiet(Capital(InWords(people)) + NoBreak + "personnes")} se taisent ici depuis plus longtemps que d'habitude ; peut-être vous parlez-vous ailleurs."
            ),
        };

    public override Prose LetterWords(double share, double? before, Period period) =>
        before is { } then
            ? P(
                $"{Run.Near(Percent(share))} de vos mots sont allés à vos quinze {Lately(period)}, contre {Percent(then)} {Before(period)}."
            )
            : P($"{Run.Near(Percent(share))} de vos mots sont allés à vos quinze {Lately(period)}.");

    public override Prose LetterNobodyTells =>
        P($"Qui a lu ou aimé vos publications, ces fichiers ne le disent pas : c'est inconnu, ce n'est pas zéro.");

    public override string ReadHeading => "Ce qui a été lu";

    public override Prose ReadSaid(long files, long read, long aside, long unread) =>
        aside == 0
            ? P($"{Files(files)} : {Fates(read, aside, unread)}.")
            : P($"{Files(files)} : {Fates(read, aside, unread)}. Ce qui est laissé de côté l'est pour une raison, donnée plus bas.");

    private string Fates(long read, long aside, long unread) =>
        $"{Count(read, "lu", "lus")}, {Count(aside, "laissé de côté", "laissés de côté")}, {Count(unread, "non lu", "non lus")}";

    public override Prose ReadRows(long rows, long unreadRows) =>
        unreadRows == 0
            ? P($"{Rows(rows)} ; aucune n'est restée illisible.")
            : P($"{Rows(rows)}, dont {Run.Quiet(Number(unreadRows))} n'ont pas pu être lues.");

    public override string ReadImport(string source, string path) => $"{source} · {path}";

    public override string ReadImportNote(int version, LocalDate? archiveDay, LocalDate importedOn) =>
        T(
            $"{(archiveDay is { } day ? $"Archive du {Day(day)}, importée le {Day(importedOn)}" : $"Importé le {Day(importedOn)}")} ; lecteur version {Number(version)}."
        );

    public override string ReadWithdrawn(int imports) =>
        T($"{Count(imports, "import retiré ou remplacé n'est pas détaillé", "imports retirés ou remplacés ne sont pas détaillés")} ici.");

    public override string FileColumn => "Fichier";
    public override string StatusColumn => "Sort";
    public override string RowsColumn => "Lignes";
    public override string EntriesColumn => "Entrées";
    public override string RemarkColumn => "Remarque";
    public override string StatusRead => "lu";
    public override string StatusAside => "laissé de côté";
    public override string StatusUnread => "non lu";
    public override string FilesRead => "Fichiers lus";
    public override string FilesAside => "Fichiers laissés de côté, et pourquoi";
    public override string FilesUnread => "Fichiers non lus";

    public override string RowsAside(long rows, string reason) =>
        T($"{Count(rows, "ligne laissée de côté", "lignes laissées de côté")} : {reason}");

    public override string UnreadAt(long line, string reason) => T($"ligne {Number(line)} non lue : {reason}");

    public override string UnreadMore(long rows) => T($"et {Count(rows, "autre ligne non lue", "autres lignes non lues")}");

    public override string SameAs(int file) => T("les mêmes octets qu'un fichier déjà lu");

    public override string CoverageHeading => "Ce que ce carnet peut savoir";

    public override Prose CoverageSaid =>
        P(
            $"« Maintenant », dans ce rapport, est la fin de ce qui est couvert, jamais la date du jour. Une chose non couverte est inconnue."
        );

    public override string ChannelColumn => "Genre";
    public override string SourceColumn => "Source";
    public override string FromColumn => "Depuis";
    public override string ToColumn => "Jusqu’au";
    public override string CompleteColumn => "Complet";
    public override string EmptyFile => "fichier présent et vide";

    public override string MethodsHeading => "Comment chaque chiffre est calculé";

    public override Prose MethodsSaid =>
        P($"Chaque chiffre donne sa formule, sa période et son intervalle ; la commande à droite montre les lignes qui le font.");

    public override string MethodPeriod => "Période";
    public override string MethodAsOf => "À la date du";
    public override string MethodSource => "Sources";
    public override string MethodParameters => "Réglages";
    public override string MethodCoverage => "Couverture";
    public override string FigureColumn => "Chiffre";
    public override string CommandColumn => "Voir les lignes";

    public override string ClickToOpen(string what) => what;

    public override string LimitsHeading => "Ce que ce rapport ne peut pas savoir";
    public override Prose LimitsSaid => P($"Il y a beaucoup à aimer hors de ces fichiers, et ils n'en disent rien.");

    public override IReadOnlyList<Prose> Limits =>
        [
            P(
                $"Aucune archive ne nomme ceux qui ont lu, aimé ou commenté vos publications ; là où ce rapport n'en dit rien, c'est inconnu."
            ),
            P($"Un café, un appel, une lettre ne sont pas ici. Se taire ici n'est pas se taire."),
            P($"Une « suite » dont il n'est rien dit n'est pas une suite nulle : c'est une suite qu'on ne connaît pas."),
            P(
                $"Ce rapport ne sert ni à recruter, ni à départager, ni à évaluer quelqu'un. Aucune personne n'y a de note, aucune n'y a de rang."
            ),
            P(
                $"Les intervalles disent le hasard du comptage, pas les erreurs d'une source. Deux choses qui vont ensemble ne sont pas cause l'une de l'autre."
            ),
            P(
                $"Les données des autres sont prêtées. Aucune durée de conservation n'est fixée dans ce carnet : rien n'y est effacé tout seul. {Run.Code("quinze imports remove")} reprend tout ce qu'une archive a dit."
            ),
        ];

    public override Prose HiddenNames =>
        P($"Les noms sont cachés dans ce rapport, ainsi que ce qui les trahirait : postes, entreprises, textes.");

    public override string ScreenFifteen => "Vos quinze";
    public override string ScreenQuiet => "Silence ici";
    public override string WordsToFifteen => "Vos mots allés à vos quinze";
    public override string PostsPerWeek => "Publications par semaine";
    public override string ScreenNobody => "personne";

    public override string ScreenMore(int count) => $"et {Number(count)} de plus";

    public override Prose ScreenRead(long files, long read, long aside, long unread, long unreadRows) =>
        P($"{Files(files)} : {Fates(read, aside, unread)} ; {Count(unreadRows, "ligne non lue", "lignes non lues")}.");

    private static string T(string words) => FrenchTypography.Set(words);

    private static Prose P(ref ProseBuilder words) => FrenchTypography.Set(ref words);

    private string Said(int number, string one, string many) => number == 1 ? one : $"{Capital(InWords(number))}{NoBreak}{many}";
}
