using NodaTime;
using Quinze.Analyses;
using Quinze.Reports;
using Quinze.Reports.Markdown;
using Quinze.Tests.Support;

namespace Quinze.Tests.Reports;

/// <summary>The sections on what people ask and on what the owner's posts speak of.</summary>
public sealed class AskedSectionsTests
{
    private static readonly LocalDate First = new(2026, 1, 5);
    private static readonly PostRef Own = new(PostRefKind.Share, 7_100_000_000_000_000_000);

    private static LedgerOf Ledger()
    {
        var ledger = LedgerOf
            .Linkedin()
            .Named("ines", "Inès Vasseur")
            .Post(First, "On me demande souvent ce que coûte un escalier sur mesure : 6 800 euros posé, en chêne.", reference: Own)
            .Act(InteractionKind.Comment, sent: false, "ines", First.PlusDays(1), "Combien coûte un escalier sur mesure ?", Own)
            .Act(InteractionKind.Comment, sent: false, "paul", First.PlusDays(2), "Quelle colle pour une table de jardin ?", Own)
            .Act(InteractionKind.Comment, sent: false, "ines", First.PlusDays(3), "Et quelle colle pour une table de jardin en teck ?", Own)
            .Message(sent: false, "paul", First.PlusDays(4), "Bonjour, prenez-vous des stagiaires de troisième à l'atelier ?")
            .Covers("message", First, First.PlusDays(300))
            .Covers("post", First, First.PlusDays(300));
        for (var i = 0; i < 30; i++)
        {
            ledger.Post(
                First.PlusDays(5 + i),
                i % 2 == 0
                    ? $"Les abeilles butinent la lavande près de la ruche, le miel et la cire sentent bon, essaim {i}."
                    : $"Le conseil municipal vote le budget de la voirie et du gymnase, séance publique en mairie, point {i}."
            );
        }
        return ledger;
    }

    private static string Written(ReportLanguage language, bool hide = false, LedgerOf? ledger = null)
    {
        ledger ??= Ledger();
        var view = ledger.View();
        IAnalysis[] asked = [new Topics(), new Questions()];
        var report = AuditReport.Compose(
            view,
            [.. asked.Select(a => a.Run(view, new AnalysisRequest()))],
            ledger.Store().Imports(),
            new ReportOptions(language, hide)
        );
        var writer = new StringWriter();
        MarkdownReport.Write(report, writer);
        return writer.ToString();
    }

    [Fact]
    public void What_no_post_speaks_of_stands_first_and_what_one_does_names_it()
    {
        var text = Written(ReportLanguage.French);

        Assert.True(
            text.IndexOf("Quelle colle", StringComparison.Ordinal) < text.IndexOf("Combien coûte", StringComparison.Ordinal),
            "the unanswered first"
        );
        Assert.Contains("aucune trouvée", text, StringComparison.Ordinal);
        Assert.Contains("avant la question", text, StringComparison.Ordinal);
        Assert.Contains("en privé", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_names_hide_what_one_person_asked_and_whatever_was_asked_in_private()
    {
        var text = Written(ReportLanguage.French, hide: true);

        Assert.DoesNotMatch("Vasseur|stagiaires|troisième|Combien coûte|Quelle colle", text);
        Assert.Contains("colle", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_is_told_with_its_topics_in_both_languages()
    {
        var (french, english) = (Written(ReportLanguage.French), Written(ReportLanguage.English));

        Assert.Contains("Votre ligne éditoriale", french, StringComparison.Ordinal);
        Assert.Contains("Your editorial line", english, StringComparison.Ordinal);
        Assert.Matches("abeilles|butinent|lavande|ruche", french);
        Assert.Contains("2\u00A0topics", english, StringComparison.Ordinal);
    }

    [Fact]
    public void The_share_that_names_the_trade_is_shown_once_a_trade_was_declared()
    {
        var declared = Ledger().Judged(JudgementKind.Declared, [Declared.OfTrade, "abeille*"]);

        Assert.DoesNotContain("Names your trade", Written(ReportLanguage.English), StringComparison.Ordinal);
        Assert.Contains("Names your trade", Written(ReportLanguage.English, ledger: declared), StringComparison.Ordinal);
    }
}
