using Quinze.Text.Labelling;

namespace Quinze.Tests.Text.Labelling;

public class AdaptedLabellerTests
{
    private const string Bakery = "La fournée de 6 heures est prête, seigle et petit épeautre, on vous attend à la boutique jusqu'à midi.";
    private const string Alike =
        "La fournée de 7 heures est prête, seigle et petit épeautre, on vous attend à la boutique jusqu'à 13 heures.";
    private const string Far = "Nous recrutons un plombier en CDI à Vannes, envoyez votre CV.";

    private static readonly Labeller Machine = Labeller.Of(TextTask.Post);

    [Fact]
    public void A_correction_wins_at_once_and_says_whose_it_is()
    {
        var labelled = new AdaptedLabeller(Machine, [new Correction(Bakery, "wishes")]).Label(Bakery + "\n");

        Assert.Equal(("wishes", 1.0, false), (labelled.Label, labelled.Confidence, labelled.Abstained));
        Assert.Equal(ReasonKind.Decision, Assert.Single(labelled.Because).Kind);
    }

    [Fact]
    public void A_text_like_the_corrected_one_follows_and_says_why()
    {
        var adapted = new AdaptedLabeller(Machine, [new Correction(Bakery, "wishes")]);

        var labelled = adapted.Label(Alike);

        Assert.Equal("wishes", labelled.Label);
        Assert.Contains(labelled.Because, r => r.Kind == ReasonKind.AlikeText);
    }

    [Fact]
    public void A_text_unlike_the_corrected_one_keeps_its_label()
    {
        var adapted = new AdaptedLabeller(Machine, [new Correction(Bakery, "wishes")]);

        Assert.Equal(Machine.Label(Far).Label, adapted.Label(Far).Label);
    }

    [Fact]
    public void The_last_correction_of_a_text_holds()
    {
        var adapted = new AdaptedLabeller(Machine, [new Correction(Bakery, "wishes"), new Correction(Bakery, "anecdote")]);

        Assert.Equal("anecdote", adapted.Label(Bakery).Label);
        Assert.Equal(1, adapted.Corrections);
    }

    [Fact]
    public void A_label_of_another_task_teaches_nothing()
    {
        Assert.Equal(0, new AdaptedLabeller(Machine, [new Correction(Bakery, "critic-buzz")]).Corrections);
    }

    [Fact]
    public void Without_corrections_it_is_the_machine()
    {
        var adapted = new AdaptedLabeller(Machine, []);

        Assert.Equal(Machine.Label(Bakery).Confidence, adapted.Label(Bakery).Confidence);
        Assert.Empty(adapted.Changed([(Bakery, null), (Far, null)]));
    }

    [Fact]
    public void What_corrections_changed_is_listed_and_undone_by_leaving_them_out()
    {
        var adapted = new AdaptedLabeller(Machine, [new Correction(Bakery, "wishes")]);

        var changed = adapted.Changed([(Far, null), (Bakery, null), (Alike, null)]).ToList();

        Assert.Equal([1, 2], changed.Select(c => c.Text));
        Assert.All(changed, c => Assert.True(c.After == "wishes" && c.Before != "wishes"));
    }

    [Fact]
    public void The_order_of_corrections_makes_no_difference()
    {
        Correction[] corrections = [new(Bakery, "wishes"), new(Far, "other"), new("Le ciel est bleu ce matin sur le port.", "anecdote")];
        var (one, other) = (new AdaptedLabeller(Machine, corrections), new AdaptedLabeller(Machine, corrections.Reverse()));

        Assert.Equal(one.Label(Alike).Confidence, other.Label(Alike).Confidence);
    }
}
