using Quinze.Text.Labelling;

namespace Quinze.Tests.Text.Labelling;

/// <summary>What people really write and what pages do to it: short, careless, cut, mixed. A sensible label, or none.</summary>
public class RoughTextsTests
{
    private static Labelled Comment(string text) => Labeller.Of(TextTask.Comment).Label(text);

    [Theory]
    [InlineData("Bravo !")]
    [InlineData("bravo")]
    [InlineData("BRAVO 👏👏👏")]
    [InlineData("Top 👏")]
    [InlineData("Merci !")]
    [InlineData("merci bcp")]
    [InlineData("Congrats!!")]
    [InlineData("thx for sharing")]
    [InlineData("Félicitations Marie 🎉🎉")]
    [InlineData("Well done 💪")]
    public void A_cheer_of_one_word_is_polite_and_empty(string text) => Assert.Equal("formulaic", Comment(text).Label);

    [Theory]
    [InlineData("+1")]
    [InlineData("This.")]
    [InlineData("Exactly this")]
    [InlineData("100% 💯")]
    [InlineData("Tellement vrai")]
    [InlineData("tellement vrai !!!")]
    [InlineData("D'accord avec toi")]
    [InlineData("so true")]
    public void A_nod_is_agreement_or_nothing_but_polite(string text) =>
        Assert.Contains(Comment(text).Label, (string[])["agreement", "formulaic", "other"]);

    [Theory]
    [InlineData("👏👏👏")]
    [InlineData("❤️")]
    [InlineData("😂😂😂")]
    [InlineData("…")]
    [InlineData("?")]
    [InlineData("12")]
    [InlineData("https://example.org/a?b=c")]
    [InlineData("@Claude Martin")]
    [InlineData("zzzz qqqq")]
    public void Pictures_addresses_and_noise_accuse_nobody(string text) =>
        Assert.Contains(Comment(text).Label, (string[])["formulaic", "agreement", "question", "other"]);

    [Theory]
    [InlineData("Quel logiciel utilisez-vous ?", "QUEL LOGICIEL UTILISEZ-VOUS")]
    [InlineData("Où peut-on acheter le livre ?", "ou peut on acheter le livre")]
    [InlineData("How much does it cost?", "how much does it cost")]
    [InlineData("Does it work on a Mac?", "@Ann Lee does it work on a mac 🤔 https://lnkd.example.org/e8X")]
    public void A_question_stays_one_without_accents_marks_or_quiet(string careful, string rough) =>
        Assert.Equal(("question", "question"), (Comment(careful).Label, Comment(rough).Label));

    [Theory]
    [InlineData("J'attends mon remboursement depuis trois semaines, votre service client ne répond jamais, c'est inadmissible.")]
    [InlineData("I've been waiting three weeks for my refund and your customer service never replies, it's unacceptable.")]
    public void A_let_down_customer_is_heard_however_it_is_typed(string text)
    {
        string[] typed =
        [
            text,
            text.ToLowerInvariant(),
            text.ToUpperInvariant(),
            text.Replace(",", "", StringComparison.Ordinal),
            "@Duval Banque " + text,
            text + "\nJ’aime · Répondre · 2 j",
        ];

        Assert.All(typed, t => Assert.Equal("critic-disappointed-customer", Comment(t).Label));
    }

    [Theory]
    [InlineData(
        "Nous recrutons un chef de chantier en CDI à Quimper, poste à pourvoir dès que possible, salaire selon expérience …voir plus",
        "recruitment"
    )]
    [InlineData("we're hiring a welder in hull full time send your cv …see more", "recruitment")]
    [InlineData("BONNE ANNEE A TOUS ET SURTOUT LA SANTE", "wishes")]
    [InlineData("joyeux noel a tous mes contacts 🎄🎄", "wishes")]
    public void A_post_cut_or_shouted_keeps_its_genre(string text, string genre) =>
        Assert.Equal(genre, Labeller.Of(TextTask.Post).Label(text).Label);

    [Theory]
    [InlineData("Merci beaucoup, thank you so much, muchas gracias a todos!")]
    [InlineData("Danke merci thanks gracias 🙏")]
    public void Thanks_in_three_languages_are_polite_or_left_alone(string text)
    {
        var labelled = Comment(text);

        Assert.True(labelled.Label is "formulaic" || labelled.Abstained, labelled.Label);
    }

    [Theory]
    [InlineData("ok")]
    [InlineData("👍")]
    [InlineData("oui")]
    [InlineData("See attached")]
    [InlineData("06 39 98 00 00")]
    public void A_message_of_one_sign_is_small_talk_or_nothing(string text) =>
        Assert.Contains(Labeller.Of(TextTask.Message).Label(text).Label, (string[])["conversation", "other", "thanks"]);
}
