using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class MessagesTests
{
    private static readonly LocalDate First = new(2025, 11, 1);
    private static readonly LocalDate Last = new(2026, 10, 31);

    private const string Boast = "Bonsoir Cyril. J'ai obtenu 20 000 vues sur mon dernier post. Qu'en penses-tu ?";

    private const string Wish =
        "Cher M. [email], toute l'équipe vous présente ses meilleurs vœux pour cette nouvelle année : santé, bonheur et réussite.";

    private const string Recruiter =
        "Bonjour, je suis chargée de recrutement et votre profil a retenu mon attention : mon client cherche un responsable d'atelier en CDI à Nantes, seriez-vous à l'écoute du marché ?";

    private static LedgerOf Planted() =>
        LedgerOf
            .Linkedin()
            .Named("lea", "Léa Fournier")
            .Message(sent: false, "lea", First.PlusDays(10), Boast)
            .Message(sent: false, "marc", First.PlusDays(65), Wish)
            .Message(sent: false, "nina", First.PlusDays(80), Recruiter)
            .Message(sent: true, "nina", First.PlusDays(81), "Merci, pas pour le moment.");

    private static Finding Run(LedgerOf ledger, PeriodWish? period = null) =>
        new Messages().Run(ledger.Covers("message", First, Last).View(), new AnalysisRequest(period));

    private static MessagesResults Of(LedgerOf ledger) => (MessagesResults)Run(ledger).Results!;

    [Fact]
    public void The_boast_the_mass_wish_and_the_recruiter_are_told_apart()
    {
        var results = Of(Planted());

        Assert.Equal(["bragging", "wishes-automated", "recruiter"], results.Items.Select(i => i.Label));
        Assert.Equal(1, results.MassWishes);
    }

    [Fact]
    public void What_was_sent_is_not_labelled_and_the_sender_of_the_rest_is_named()
    {
        var results = Of(Planted());

        Assert.Equal(3, results.Items.Count);
        Assert.Equal(("Léa Fournier", "received", "message"), Told(results.Items[0].Interaction));
    }

    private static (string? From, string Direction, string Kind) Told(InteractionShape shape) =>
        (shape.From?.Name, shape.Direction, shape.Kind);

    [Fact]
    public void The_spam_folder_is_counted_apart()
    {
        var ledger = Planted()
            .Message(
                sent: false,
                "otto",
                First.PlusDays(90).AtMidnight().InUtc().ToInstant(),
                "Earn 500 a day from your sofa, click here",
                marks: Marks.Spam
            );

        Assert.Equal((3, 1), (Of(ledger).Items.Count, Of(ledger).InSpamFolder));
    }

    [Fact]
    public void Of_a_mail_only_what_its_writer_wrote_is_read()
    {
        var mail = new InteractionEntry(default)
        {
            Network = "mail",
            Kind = InteractionKind.Mail,
            At = Moment.OnDay(First.PlusDays(100)),
            From = new Handle("mail", "ines@example.org"),
            To = Audience.One(Handle.Owner),
            Text = Utf8Text.From(
                "Merci beaucoup pour votre aide, c'est exactement ce qu'il me fallait.\n\nLe 3 mars 2026, Moi a écrit :\n> Nous recrutons un technicien en CDI, poste à pourvoir à Vannes, envoyez votre CV"
            ),
        };

        Assert.Equal("thanks", Of(Planted().Add(mail)).Items[^1].Label);
    }

    [Fact]
    public void A_message_whose_text_is_gone_is_unknown_and_not_other()
    {
        var results = Of(Planted().Message(sent: false, "paul", First.PlusDays(120), ""));

        Assert.Equal((3, 1), (results.Items.Count, results.TextGone));
    }

    [Fact]
    public void The_user_s_label_wins_and_stands_behind_its_count()
    {
        var ledger = Planted();
        var id = Of(ledger).Items[0].Interaction.Id;

        var finding = Run(ledger.Judged(JudgementKind.Label, [id], "conversation"));

        Assert.Equal([id], finding.Evidence.Single(e => e.Figure == "counts[conversation]").Ids);
    }

    [Fact]
    public void A_label_of_a_post_says_nothing_of_a_message()
    {
        var ledger = Planted();
        var id = Of(ledger).Items[0].Interaction.Id;

        Assert.Equal("bragging", Of(ledger.Judged(JudgementKind.Label, [id], "anecdote")).Items[0].Label);
    }

    [Fact]
    public void Without_messages_there_is_too_little()
    {
        Assert.Equal(FindingStatus.NotEnough, Run(LedgerOf.Linkedin()).Status);
    }
}
