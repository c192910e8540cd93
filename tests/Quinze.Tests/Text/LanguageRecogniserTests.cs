using Quinze.Tests.Statistics;
using Quinze.Text;

namespace Quinze.Tests.Text;

public class LanguageRecogniserTests
{
    [Theory]
    [InlineData("Je ne regarde plus les vues, je regarde qui me répond.", Language.French)]
    [InlineData("Merci beaucoup pour votre aide !", Language.French)]
    [InlineData("Who do you know with the same problem?", Language.English)]
    [InlineData("Thanks for the great work this year", Language.English)]
    [InlineData("Muchas gracias por todo, el equipo es muy bueno y la gente también", Language.Other)]
    [InlineData("Wir haben das gestern mit dem Kunden besprochen und es ist gut", Language.Other)]
    [InlineData("Спасибо большое за помощь", Language.Other)]
    [InlineData("ありがとうございます", Language.Other)]
    [InlineData("", Language.Unknown)]
    [InlineData("ok", Language.Unknown)]
    [InlineData("🎉🎉🎉", Language.Unknown)]
    [InlineData("LinkedIn 2026", Language.Unknown)]
    public void A_text_is_recognised_or_left_unknown(string text, Language expected)
    {
        Assert.Equal(expected, LanguageRecogniser.Of(text));
    }

    [Fact]
    public void French_questions_are_French_and_hardly_ever_English()
    {
        var lines = File.ReadLines(Directory.GetFiles(CheckData.Folder("fr-questions"), "*fqb*")[0])
            .Where(l => Words.Count(l) >= 6)
            .Select(LanguageRecogniser.Of)
            .ToList();

        Assert.True(lines.Count(l => l == Language.French) >= 0.97 * lines.Count);
        Assert.True(lines.Count(l => l == Language.English) <= 0.01 * lines.Count);
    }

    [Fact]
    public void English_titles_are_not_taken_for_French()
    {
        var lines = File.ReadLines(Directory.GetFiles(CheckData.Folder("stackoverflow-titles"), "*title*")[0])
            .Where(l => Words.Count(l) >= 6)
            .Select(LanguageRecogniser.Of)
            .ToList();

        Assert.True(lines.Count(l => l == Language.French) <= 0.005 * lines.Count);
        Assert.True(lines.Count(l => l == Language.English) >= 0.85 * lines.Count);
    }
}
