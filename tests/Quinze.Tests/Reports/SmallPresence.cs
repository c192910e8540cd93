using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Reports;
using Quinze.Sources;
using Quinze.Storing;
using Quinze.Tests.Support;
using Quinze.Views;

namespace Quinze.Tests.Reports;

/// <summary>A small, fixed, invented presence: twenty people, two of them gone quiet, posts with a daily challenge, a rest and one text said three times.</summary>
internal sealed class SmallPresence
{
    public const string Hostile = "<script>alert(1)</script> \u202Eo'Neil & \"Co\" \u001b[31m";

    private static readonly LocalDate From = new(2023, 11, 1);
    private static readonly LocalDate To = new(2026, 10, 31);

    private static readonly string[] People =
    [
        "Anaïs Kermarrec",
        "Basile Oudin",
        "Chloé Marchand",
        "Damien Roche",
        "Élise Caro",
        "Farid Benali",
        "Gwenaëlle Le Bris",
        "Hugo Lemoine",
        "Inès Vasseur",
        "Jean-Noël Faure",
        "Karine Petit",
        "Léon Duval",
        "Maya Owusu",
        "Noé Garnier",
        "Olga Weiss",
        "Paul Tessier",
        "Quitterie Blanc",
        "Rémi Laborde",
        "Sélim Haddad",
        "陈 小雨",
    ];

    private SmallPresence(LedgerOf ledger)
    {
        Store = ledger.Store();
        View = LedgerOf.Open(Store);
        Findings = [.. Asked.Select(a => a.Run(View, new AnalysisRequest()))];
    }

    private static IReadOnlyList<IAnalysis> Asked { get; } =
    [
        new Circles(),
        new Fifteen(),
        new Quiet(),
        new Exchanges(),
        new WordsWent(),
        new Participation(),
        new FitOfPosts(),
        new Arrivals(),
        new Age(),
        new Audit(),
        new Tempo(),
        new Repeats(),
        new Cases(),
        new Quinze.Analyses.Promises(),
        new Desk(),
        new Wishes(),
    ];

    private InMemoryLedger Store { get; }
    public LedgerView View { get; }
    public IReadOnlyList<Finding> Findings { get; }
    public IReadOnlyList<ImportRow> Imports => Store.Imports();

    /// <summary>Made once: reports only read it.</summary>
    public static SmallPresence Known { get; } = new(Ledger(said: true));

    public static SmallPresence Unsaid { get; } = new(Ledger(said: false));

    /// <summary>So little that hardly anything can be said.</summary>
    public static SmallPresence Scant { get; } =
        new(
            LedgerOf
                .Linkedin()
                .Covers("message", new LocalDate(2026, 9, 1), To)
                .Covers("post", new LocalDate(2026, 9, 1), To)
                .Named("a", Hostile)
                .Message(true, "a", new LocalDate(2026, 9, 3))
                .Post(new LocalDate(2026, 9, 4), "Une seule publication, et c'est assez pour commencer.")
        );

    public Report In(ReportLanguage language, bool hide = false) => AuditReport.Compose(View, Findings, Imports, Options(language, hide));

    public static ReportOptions Options(ReportLanguage language, bool hide = false) =>
        new(language, hide) { Sources = [.. AllSources.List.Select(s => s.Card)], InFrench = AllSources.InFrench };

    private static LedgerOf Ledger(bool said)
    {
        var ledger = LedgerOf.Linkedin();
        foreach (var kind in new[] { "message", "post", "comment", "reaction", "article", "repost" })
        {
            ledger.Covers(kind, From, To);
        }
        for (var i = 0; i < People.Length; i++)
        {
            var slug = $"person-{(char)('a' + i)}";
            ledger.Named(slug, i == 4 ? Hostile : People[i]);
            var until = i is 3 or 7 ? new LocalDate(2026, 2, 1) : To;
            for (var day = From.PlusDays(i * 3); day <= until; day = day.PlusDays(6 + (2 * i) + (day.Day % 3)))
            {
                ledger.Message(sent: i % 2 == 0, slug, day, $"Où en est ton projet, le {day.Day} ? J'y pense.");
                ledger.Message(sent: i % 2 == 1, slug, day, "Il avance, je te raconte cela jeudi autour d'un café.");
            }
        }
        Publish(ledger);
        Gather(ledger);
        Meet(ledger, said);
        return said ? ledger.Judged(JudgementKind.Fifteen, ["Anaïs Kermarrec", "Basile Oudin", "Une Amie D'ailleurs"]) : ledger;
    }

    /// <summary>A calendar with a meeting now and then, and six problems on their way to a solution.</summary>
    private static void Meet(LedgerOf ledger, bool said)
    {
        ledger.Covers("meeting", From, To);
        for (var day = From.PlusDays(20); day <= To; day = day.PlusDays(37))
        {
            ledger.Act(InteractionKind.Meeting, true, $"person-{(char)('a' + (day.Day % 3))}", day);
        }
        for (var number = 0; said && number < 6; number++)
        {
            var opened = new LocalDate(2026, 1, 10).PlusWeeks(4 * number);
            string Iso(int days) => NodaTime.Text.LocalDatePattern.Iso.Format(opened.PlusDays(days));
            var person = $"linkedin:/in/person-{(char)('a' + number)}";
            ledger.Judged(JudgementKind.Case, [Iso(0), person], $"Une pompe qui cogne, cas {number + 1}");
            var id = Case.IdOf(ledger.Decisions);
            ledger.Judged(JudgementKind.Step, [id, "first-answer", Iso(2)]);
            if (number % 2 == 0)
            {
                ledger.Judged(JudgementKind.Step, [id, "solution", Iso(30)]).Judged(JudgementKind.Step, [id, "told", Iso(45)]);
            }
        }
    }

    private static void Publish(LedgerOf ledger)
    {
        const string again =
            "On me demande souvent comment décider qu'une pompe mérite d'être changée plutôt que réparée, et je réponds toujours la même chose";
        var number = 0;
        for (var day = From; day <= To; day = day.PlusDays(day >= new LocalDate(2026, 5, 4) && day < new LocalDate(2026, 5, 13) ? 1 : 5))
        {
            if (day >= new LocalDate(2026, 7, 1) && day <= new LocalDate(2026, 8, 20))
            {
                continue;
            }
            number++;
            var text =
                number % 80 == 7
                    ? $"{again} ({number})."
                    : $"Note {number} : {Subject(number)} vu {Subject(number * 7)} à l'atelier {Subject(number * 13)} un matin {number}.";
            ledger.Post(day, text);
            ledger.Act(InteractionKind.Comment, sent: true, "person-a", day, "Je suis d'accord avec vous sur ce point.");
        }
    }

    /// <summary>Those who acted on a post, their trades, a target, and the ages of the audience.</summary>
    private static void Gather(LedgerOf ledger)
    {
        var post = new PostRef(PostRefKind.Share, 7_390_000_000_000_000_000);
        var day = new LocalDate(2026, 3, 10);
        ledger.Post(day, "Une pompe qui fuit, et ce que l'atelier en a appris.", reference: post);
        string[] trades = ["DAF", "Directrice financière", "Comptable", "Développeuse", "CFO", "Formateur", "Chief Financial Officer"];
        for (var i = 0; i < trades.Length; i++)
        {
            var slug = i < 1 ? $"person-{(char)('a' + i)}" : $"reader-{i}";
            ledger.Named(slug, i < 1 ? People[i] : $"Lectrice {(char)('A' + i)}");
            ledger.Act(
                i % 2 == 0 ? InteractionKind.Comment : InteractionKind.Reaction,
                sent: false,
                slug,
                day.PlusDays(1),
                $"Bien vu {i}.",
                post
            );
            ledger.Add(new PersonFact(new Place(0, 80_000 + i), ledger.Who(slug), PersonFact.Position, trades[i], day));
        }
        ledger.GroupMessage(["reader-4", "person-m"], day.PlusDays(20), "Voulez-vous en parler tous les trois ?");
        ledger.Judged(JudgementKind.Target, ["finance"], "role: finance and seniority: director+");
        foreach (
            var (ages, share) in new[]
            {
                ("18-24", 0.08),
                ("25-34", 0.27),
                ("35-44", 0.31),
                ("45-54", 0.22),
                ("55-64", 0.09),
                ("65+", 0.03),
            }
        )
        {
            ledger.Add(
                new ObservationEntry(new Place(0, 81_000 + (long)(share * 100)))
                {
                    Network = "linkedin",
                    Metric = "audienceShare",
                    Dimension = "age=" + ages,
                    Value = share,
                    From = To,
                    To = To,
                }
            );
        }
    }

    private static string Subject(int number) =>
        string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(d => "bedofigolu"[d - '0'])) + "tier";
}
