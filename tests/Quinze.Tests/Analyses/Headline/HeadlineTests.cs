using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class HeadlineTests
{
    private static readonly LocalDate Day = new(2026, 10, 31);

    [Theory]
    [InlineData("Coach de dirigeants | Lille", YesNo.Yes, YesNo.Yes)]
    [InlineData("Consultante RH pour les PME industrielles", YesNo.Yes, YesNo.Yes)]
    [InlineData("J'aide les artisans à facturer mieux | Comptable", YesNo.Yes, YesNo.Yes)]
    [InlineData("Expert-comptable au service des associations", YesNo.Yes, YesNo.Yes)]
    [InlineData("Formatrice auprès d'équipes soignantes", YesNo.Yes, YesNo.Yes)]
    [InlineData("Helping founders sleep", YesNo.Unclear, YesNo.Yes)]
    [InlineData("Consultant·e·s pour collectivités", YesNo.Yes, YesNo.Yes)]
    [InlineData("Directrice marketing chez Keels & Sons", YesNo.Yes, YesNo.No)]
    [InlineData("Consultant PME et ETI", YesNo.Yes, YesNo.Unclear)]
    [InlineData("Passionné par le vivant, pour un monde meilleur", YesNo.Unclear, YesNo.Unclear)]
    [InlineData("Photographe pour le plaisir", YesNo.Yes, YesNo.Unclear)]
    [InlineData("Lawyer for founders and small teams", YesNo.Yes, YesNo.Yes)]
    [InlineData("Helping hospitals keep their nurses | Consultant", YesNo.Yes, YesNo.Yes)]
    [InlineData("Head of sales at Keels", YesNo.Yes, YesNo.No)]
    [InlineData("Freelance designer, working with NGOs", YesNo.Yes, YesNo.Yes)]
    [InlineData("#OpenToWork ✨ dreamer", YesNo.Unclear, YesNo.No)]
    [InlineData("Fondatrice", YesNo.Yes, YesNo.No)]
    [InlineData("J'aide les ateliers à durer | Élue municipale", YesNo.Yes, YesNo.Yes)]
    public void A_role_and_for_whom_are_read_by_stated_rules(string headline, YesNo role, YesNo whom)
    {
        var found = HeadlineReading.Of(headline);

        Assert.Equal((role, whom), (found.Role.Answer, found.ForWhom.Answer));
    }

    [Fact]
    public void What_stands_behind_the_sixtieth_character_is_not_seen()
    {
        var found = HeadlineReading.Of("Ensemble, faisons grandir ce qui compte vraiment dans la vie ! Consultant pour les PME");

        Assert.Equal((YesNo.No, "after-opening", "Consultant"), (found.Role.Answer, found.Role.Because, found.Role.Words));
        Assert.Equal(YesNo.No, found.Answer);
        Assert.Equal(60, new System.Globalization.StringInfo(found.Opening).LengthInTextElements);
    }

    [Fact]
    public void A_word_cut_by_the_sixtieth_character_is_not_seen_whole()
    {
        var filler = new string('x', 54);

        Assert.Equal("after-opening", HeadlineReading.Of($"{filler} consultante").Role.Because);
        Assert.Equal("named", HeadlineReading.Of($"{filler[..47]} consultante").Role.Because);
    }

    [Fact]
    public void An_emoji_of_several_code_points_counts_as_one_character() =>
        Assert.Equal("named", HeadlineReading.Of(string.Concat(Enumerable.Repeat("👩‍🔬", 40)) + " consultante").Role.Because);

    [Fact]
    public void The_answer_is_yes_only_when_both_are() =>
        Assert.Equal(
            [YesNo.Yes, YesNo.No, YesNo.Unclear],
            new[] { "Coach de dirigeants", "Coach", "Coach pour un monde meilleur" }.Select(h => HeadlineReading.Of(h).Answer)
        );

    [Fact]
    public void The_newest_headline_of_the_owner_is_read()
    {
        var view = LedgerOf
            .Linkedin()
            .Add(new PersonFact(new Place(0, 1), LedgerOf.Me, PersonFact.Headline, "Étudiant", Day.PlusYears(-9)))
            .Add(new PersonFact(new Place(0, 2), LedgerOf.Me, PersonFact.Headline, "Coach de dirigeants", Day))
            .View();

        var finding = new Headline().Run(view, new AnalysisRequest());

        Assert.Equal(("Coach de dirigeants", Day), (((HeadlineResults)finding.Results!).Text, finding.AsOf));
    }

    [Fact]
    public void Without_a_headline_there_is_not_enough()
    {
        var finding = new Headline().Run(LedgerOf.Linkedin().View(), new AnalysisRequest());

        Assert.Equal((FindingStatus.NotEnough, 0.0, 1.0), (finding.Status, finding.Have!.Count, finding.Need!.Count));
    }
}
