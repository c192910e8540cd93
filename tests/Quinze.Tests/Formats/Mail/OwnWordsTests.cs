using Quinze.Sources.Formats.Mail;

namespace Quinze.Tests.Formats.Mail;

public class OwnWordsTests
{
    [Theory]
    [InlineData("Oui.\n\nLe mar. 3 mars 2026 à 10:12, Anaïs <a@example.org> a écrit :\n\n> Un café ?\n", "Oui.")]
    [InlineData("Oui.\n\nLe mar. 3 mars 2026 à 10:12, Anaïs Kermarrec <a@example.org> a\nécrit :\n\n> Un café ?\n", "Oui.")]
    [InlineData("Yes.\n\nOn Tue, Mar 3, 2026 at 10:12 AM Anna\n<a@example.org> wrote:\n> Coffee?\n", "Yes.")]
    [InlineData("On Tue, Anna wrote:\n> Coffee?\nYes, gladly.\n> When?\nAt nine.\n", "Yes, gladly.\nAt nine.")]
    [InlineData("Yes.\nOn Tue, Mar 3, 2026, Anna wrote:\nCoffee?\nWithout marks.\n", "Yes.")]
    [InlineData("Hello.\n-- \nAnna\nDirector\n", "Hello.")]
    [InlineData("Hello.\n--\nAnna\n", "Hello.")]
    [InlineData("Bonjour.\n\nEnvoyé de mon iPhone\n", "Bonjour.")]
    [InlineData("Vu.\n\n-----Message d'origine-----\nDe : Bob\n", "Vu.")]
    [InlineData("Vu.\n\nDe : Bob <b@example.org>\nEnvoyé : lundi\nÀ : Anna\nObjet : x\n\nancien\n", "Vu.")]
    [InlineData("Vu.\n\n________________________________\nFrom: Bob\n", "Vu.")]
    [InlineData(
        "Le projet avance, j'ai écrit à Bob.\n\nFrom: here to there it is far.\n",
        "Le projet avance, j'ai écrit à Bob.\n\nFrom: here to there it is far."
    )]
    [InlineData("> only\n> quoted\n", "")]
    public void Only_what_the_writer_wrote_stays(string text, string own) => Assert.Equal(own, OwnWords.Of(text));
}
