using System.Text.RegularExpressions;
using NodaTime;
using Quinze.Analyses;
using Quinze.Reports;
using Quinze.Reports.Markdown;
using Quinze.Tests.Analyses;
using Quinze.Tests.Support;

namespace Quinze.Tests.Reports;

/// <summary>The sections on what is said, from a small ledger in which each of them has something to tell.</summary>
public sealed class SaidSectionsTests
{
    private static readonly LocalDate First = new(2026, 1, 5);
    private static readonly PostRef Own = new(PostRefKind.Share, 7_100_000_000_000_000_000);
    private static readonly string[] Ids = ["genres", "precepts", "quotes", "feed", "critics", "messages"];

    private static readonly Lazy<Report> French = new(() => Made(ReportLanguage.French));
    private static readonly Lazy<Report> English = new(() => Made(ReportLanguage.English));

    private static LedgerOf Ledger()
    {
        var ledger = LedgerOf.Linkedin().Named("ines", "Inès Vasseur").Covers("post", First, First.PlusDays(300));
        for (var i = 0; i < 22; i++)
        {
            ledger.Post(
                First.PlusDays(i),
                $"Nous recrutons un technicien en CDI à Vannes, poste à pourvoir, envoyez votre CV, annonce {i}."
            );
        }
        ledger
            .Post(First.PlusDays(40), "« La patience est un métier que l'on apprend toute sa vie. »\n— Me Myself")
            .Post(First.PlusDays(41), "Nous avons livré des pompes mardi, j'ai perdu un client.", reference: Own)
            .Act(
                InteractionKind.Comment,
                sent: false,
                "ines",
                First.PlusDays(42),
                "Commande n° 1180 passée il y a trois semaines, toujours rien reçu. Deux appels à votre service client, personne ne rappelle. Très déçue.",
                Own
            )
            .Act(
                InteractionKind.Comment,
                sent: false,
                "ines",
                First.PlusDays(90),
                "Je suis tout à fait d'accord avec vous, c'est exactement ce que nous vivons aussi à l'atelier.",
                Own
            )
            .Message(
                sent: false,
                "paul",
                First.PlusDays(50),
                "Bonsoir Cyril. J'ai obtenu 20 000 vues sur mon dernier post. Qu'en penses-tu ?"
            )
            .Covers("message", First, First.PlusDays(300));
        for (var i = 0; i < 24; i++)
        {
            ledger.Add(
                FeedPosts.Of($"author-{i % 5}", First.PlusDays(i), $"We are hiring a joiner in Leeds, apply with your CV, offer {i}.", i)
            );
        }
        return ledger;
    }

    private static Report Made(ReportLanguage language, bool hide = false)
    {
        var ledger = Ledger();
        var view = ledger.View();
        IAnalysis[] asked = [new Genres(), new Feed(), new Quotes(), new Precepts(), new Critics(), new Messages()];
        return AuditReport.Compose(
            view,
            [.. asked.Select(a => a.Run(view, new AnalysisRequest()))],
            ledger.Store().Imports(),
            new ReportOptions(language, hide)
        );
    }

    private static string Written(Report report)
    {
        var writer = new StringWriter();
        MarkdownReport.Write(report, writer);
        return writer.ToString();
    }

    [Fact]
    public void Each_of_the_six_has_its_section_in_the_chapter_of_what_is_said()
    {
        var chapter = French.Value.Chapters.Single(c => c.Id == "chapter-said");

        Assert.All(Ids, id => Assert.Contains(chapter.Sections, s => s.Id == id));
    }

    [Fact]
    public void A_label_is_told_in_words_and_never_by_its_identifier()
    {
        foreach (var report in new[] { French.Value, English.Value })
        {
            var text = CodeSpan.Replace(Written(report), "");

            Assert.DoesNotMatch("critic-|customer-|self-quote|wishes-|answer-with|bring-customer", text);
        }
    }

    [Fact]
    public void The_error_of_the_machine_is_said_where_the_shares_are()
    {
        Assert.Contains("labelled by machine, error unknown", Written(English.Value), StringComparison.Ordinal);
        Assert.Contains("erreur inconnue", Written(French.Value), StringComparison.Ordinal);
    }

    [Fact]
    public void A_disappointed_customer_leads_to_the_advice_and_to_the_number_of_the_order()
    {
        var text = Written(French.Value);

        Assert.Contains("faire venir le service client", text, StringComparison.Ordinal);
        Assert.Contains("1180", text, StringComparison.Ordinal);
        Assert.Contains("de la critique à l’accord", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_names_hide_passages_and_complaints_as_well()
    {
        var text = Written(Made(ReportLanguage.French, hide: true));

        Assert.DoesNotMatch("Vasseur|1180|patience", text);
    }

    [Fact]
    public void French_marks_are_set()
    {
        var sections = French
            .Value.Chapters.Select(c => c with { Sections = [.. c.Sections.Where(s => Ids.Contains(s.Id) && s.Id != "quotes")] })
            .ToList();
        var ours = CodeSpan.Replace(Written(French.Value with { Chapters = sections, Owner = null }), "");

        Assert.DoesNotMatch("[ \u00A0][;?!»]", ours);
        Assert.DoesNotMatch("[A-Za-zé]'[A-Za-zé]", ours);
    }

    private static readonly Regex CodeSpan = new("`[^`]*`");
}
