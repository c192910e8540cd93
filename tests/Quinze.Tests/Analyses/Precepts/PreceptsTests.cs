using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class PreceptsTests
{
    private static readonly LocalDate First = new(2025, 1, 6);

    private static Finding Run(int of)
    {
        var ledger = LedgerOf.Linkedin();
        for (var i = 0; i < of; i++)
        {
            ledger.Post(
                First.PlusDays(i),
                (i % 4) switch
                {
                    0 => $"Arrêtez de courir. Il faut écouter ses clients. Osez dire non {i} fois.",
                    1 => $"Mardi, j'ai perdu un client. Nous avons repris le devis ligne par ligne, {i} lignes.",
                    2 => $"J'ai perdu un client hier. Écoutez les vôtres. Affaire numéro {i}.",
                    _ => $"Le salon ouvre à neuf heures, stand {i}.",
                }
            );
        }
        return new Precepts().Run(ledger.Covers("post", First, First.PlusDays(100)).View(), new AnalysisRequest());
    }

    [Fact]
    public void Posts_that_prescribe_tell_do_both_or_neither_are_counted_as_planted()
    {
        var results = (PreceptsResults)Run(16).Results!;

        Assert.Equal([4, 4, 4, 4], new[] { "precepts", "experience", "both", "neither" }.Select(s => results.Counts[s]));
        Assert.Equal(0.25, results.Shares["precepts"].Share);
    }

    [Fact]
    public void Sentences_are_counted_with_their_denominator()
    {
        var results = (PreceptsResults)Run(16).Results!;

        Assert.Equal(new SentenceCounts(4 * (3 + 2 + 3 + 1), 4 * (3 + 1), 4 * (2 + 1)), results.Sentences);
    }

    [Fact]
    public void Nine_posts_are_too_few()
    {
        var finding = Run(9);

        Assert.Equal((FindingStatus.NotEnough, 9.0, 10.0), (finding.Status, finding.Have!.Count, finding.Need!.Count));
    }
}
