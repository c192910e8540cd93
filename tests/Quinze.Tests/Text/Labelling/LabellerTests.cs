using Quinze.Text;
using Quinze.Text.Labelling;

namespace Quinze.Tests.Text.Labelling;

public class LabellerTests
{
    [Theory]
    [InlineData(
        "Nous recrutons un chef de chantier en CDI à Quimper, 38 k, véhicule. Envoyez votre CV à rh@chantiers.example.org",
        "recruitment"
    )]
    [InlineData("Bonne et heureuse année 2027 à tous, santé et bonheur pour vous et vos proches !", "wishes")]
    [InlineData(
        "Trois entretiens, un test technique, et depuis six semaines aucune réponse. Ghosté. Les recruteurs n'ont plus aucun respect.",
        "recruiter-complaint"
    )]
    [InlineData("We're hiring a welder in Hull, full time, £17 an hour. Send your CV to jobs@yard.example.org", "recruitment")]
    [InlineData(
        "Has anyone here found a way to keep slugs out of a polytunnel without pellets? We've tried copper tape. Any ideas welcome.",
        "question"
    )]
    [InlineData(
        "So proud! We raised $4M in our seed round. Thrilled to announce it and grateful to our incredible team 🎉",
        "self-congratulation"
    )]
    public void A_plain_case_gets_its_genre(string text, string genre) => Assert.Equal(genre, Labeller.Of(TextTask.Post).Label(text).Label);

    [Theory]
    [InlineData("Cher M. [email], nous vous souhaitons une excellente année 2027.", "wishes-automated")]
    [InlineData("Bonsoir, j'ai obtenu 20 000 vues sur mon dernier post ! Qu'en penses-tu ?", "bragging")]
    [InlineData(
        "Hi, I came across your profile and I have a great opportunity for my client, a fast-growing scale-up. Base salary 70k, remote. Open to a chat?",
        "recruiter"
    )]
    public void A_plain_message_gets_its_kind(string text, string kind) =>
        Assert.Equal(kind, Labeller.Of(TextTask.Message).Label(text).Label);

    [Theory]
    [InlineData("Wir suchen einen Koch für unsere Küche, bitte melden Sie sich bei uns mit Ihrem Lebenslauf und wir freuen uns.")]
    [InlineData("Спасибо большое за помощь, с новым годом всем коллегам")]
    [InlineData("Buscamos un cocinero para nuestro equipo, la gente es muy buena y el trabajo también")]
    public void Another_language_is_recognised_and_left_unlabelled(string text)
    {
        var labelled = Labeller.Of(TextTask.Post).Label(text);

        Assert.Equal(Language.Other, labelled.Language);
        Assert.Equal((LabelNames.Other, true, 0.0), (labelled.Label, labelled.Abstained, labelled.Confidence));
        Assert.Empty(labelled.Because);
    }

    [Fact]
    public void Where_it_would_guess_it_abstains_and_says_so()
    {
        var labelled = Labeller.Of(TextTask.Comment).Label("zzkw prlt vvnm qqst");

        Assert.True(labelled.Abstained || labelled.Label == LabelNames.Other, labelled.Label);
        Assert.Equal(LabelNames.Other, labelled.Label);
    }

    [Fact]
    public void A_text_of_nothing_is_left_unlabelled()
    {
        Assert.True(Labeller.Of(TextTask.Post).Label("").Abstained);
        Assert.True(Labeller.Of(TextTask.Message).Label(" \n ").Abstained);
    }

    [Fact]
    public void Reasons_are_words_of_the_text_and_names_of_rules_with_their_sign()
    {
        var text = "Nous recrutons un boulanger en CDI à Brest, poste à pourvoir dès que possible.";

        var because = Labeller.Of(TextTask.Post).Label(text).Because;

        Assert.NotEmpty(because);
        Assert.All(because.Where(r => r.Kind == ReasonKind.Word), r => Assert.Contains(r.Text, text, StringComparison.Ordinal));
        Assert.All(because.Where(r => r.Kind == ReasonKind.Rule), r => Assert.Contains(r.Text, RuleBook.Names));
        Assert.Equal(because.OrderByDescending(r => Math.Abs(r.Weight)), because);
        Assert.Contains(because, r => r is { Kind: ReasonKind.Rule, Text: "recruits", Weight: > 0 });
    }

    [Theory]
    [InlineData(TextTask.Post)]
    [InlineData(TextTask.Comment)]
    [InlineData(TextTask.Message)]
    public void Only_the_stable_labels_of_the_task_are_given_and_a_confidence_is_a_share(TextTask task)
    {
        foreach (
            var text in new[]
            {
                "merci",
                "Bravo 👏👏",
                "Vous recrutez ?",
                "lol",
                "I'll call you tomorrow",
                "12",
                "Bonjour,\nvotre commande",
            }
        )
        {
            var labelled = Labeller.Of(task).Label(text);

            Assert.Contains(labelled.Label, LabelNames.Of(task));
            Assert.InRange(labelled.Confidence, 0, 1);
            Assert.All(labelled.Also, a => Assert.True(a.Label != labelled.Label && a.Confidence <= labelled.Confidence));
        }
    }

    [Fact]
    public void Only_a_post_has_flags_and_they_are_the_stable_ones()
    {
        var post = Labeller
            .Of(TextTask.Post)
            .Label("On perd un client sur trois à l'inscription, on a tout essayé. Quelqu'un a réglé ça ?");

        Assert.Contains(post.Flags!.Case, PostFlags.Cases);
        Assert.Contains(post.Flags.Serves, PostFlags.Services);
        Assert.Null(Labeller.Of(TextTask.Comment).Label("merci pour ce partage").Flags);
    }

    [Fact]
    public void Many_threads_get_what_one_thread_gets()
    {
        var texts = Enumerable
            .Range(0, 200)
            .Select(i => $"Texte {i} : nous recrutons {i} personnes, merci de partager, bonne année et bravo à tous.")
            .ToList();
        var labeller = Labeller.Of(TextTask.Post);
        var alone = texts.Select(t => labeller.Label(t).Confidence).ToList();

        var together = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(t => labeller.Label(t).Confidence).ToList();

        Assert.Equal(alone, together);
    }

    [Fact]
    public void Careless_spelling_and_disguised_letters_read_as_the_plain_ones()
    {
        var labeller = Labeller.Of(TextTask.Post);

        Assert.Equal(
            labeller.Label("Joyeux Noël à tous et bonne année").Confidence,
            labeller.Label("joyeux noel a tous et bonne annee").Confidence,
            2
        );
        Assert.Equal("recruitment", labeller.Label("𝗡𝗼𝘂𝘀 𝗿𝗲𝗰𝗿𝘂𝘁𝗼𝗻𝘀 un apprenti en CDI, envoyez votre CV").Label);
    }
}
