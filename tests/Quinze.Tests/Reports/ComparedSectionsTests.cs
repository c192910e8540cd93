using NodaTime;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Reports;
using Quinze.Reports.Markdown;
using Quinze.Tests.Support;

namespace Quinze.Tests.Reports;

/// <summary>The sections that set one's texts beside other texts, from a small ledger in which each has something to tell.</summary>
public sealed class ComparedSectionsTests
{
    private static readonly LocalDate First = new(2026, 1, 5);

    private const string Passage =
        "une ruche ne se hâte jamais : elle prépare l'hiver pendant que les tilleuls fleurissent, et garde pour février ce que juin a donné";

    private static LedgerOf Ledger() =>
        LedgerOf
            .Linkedin()
            .Covers("post", First, First.PlusDays(300))
            .Post(First.PlusDays(20), $"Les abeilles m'ont appris ceci. {Passage}.")
            .Post(First.PlusDays(25), $"Lu ce matin : « {Passage} »")
            .Add(
                new PostEntry(default)
                {
                    Network = "web",
                    Kind = PostKind.Article,
                    Ref = PostRef.At("text:bees"),
                    At = Moment.OnDay(First),
                    Author = new Handle("web", "name:lucie auber", HandleKind.NameOnly),
                    Origin = PostOrigin.Comparison,
                    Text = Utf8Text.From($"Extrait du bulletin. {Passage}."),
                }
            )
            .Add(new Seen(default, new Handle("web", "name:lucie auber", HandleKind.NameOnly), "Lucie Auber"));

    private static string Written(ReportLanguage language, bool hide = false)
    {
        var ledger = Ledger();
        var view = ledger.View();
        IAnalysis[] asked = [new Borrowed()];
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
    public void A_shared_passage_stands_beside_the_other_with_the_days_between()
    {
        var text = Written(ReportLanguage.French);

        Assert.Contains("une ruche ne se hâte jamais", text, StringComparison.Ordinal);
        Assert.Contains("l’autre, 20\u00A0jours plus tôt", text, StringComparison.Ordinal);
        Assert.Contains("Lucie Auber", text, StringComparison.Ordinal);
        Assert.Contains("entre guillemets", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_called_a_thief()
    {
        Assert.DoesNotMatch("stole|plagiar|theft", Written(ReportLanguage.English));
        Assert.DoesNotMatch("volé|plagi", Written(ReportLanguage.French));
    }

    [Fact]
    public void Hidden_names_hide_the_passages_and_whose_they_are()
    {
        Assert.DoesNotMatch("ruche|Auber", Written(ReportLanguage.French, hide: true));
    }
}
