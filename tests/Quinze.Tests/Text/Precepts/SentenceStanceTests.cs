using Quinze.Text;

namespace Quinze.Tests.Text;

public sealed class SentenceStanceTests
{
    [Theory]
    [InlineData("Arrêtez de courir après les likes.")]
    [InlineData("Il faut oser sortir de sa zone de confort.")]
    [InlineData("Ne laissez jamais personne décider à votre place.")]
    [InlineData("Vous devez écouter vos clients.")]
    [InlineData("👉 Publiez tous les jours à 8 h.")]
    [InlineData("Entoure-toi de gens meilleurs que toi.")]
    [InlineData("Stop chasing likes.")]
    [InlineData("You should publish every single day.")]
    [InlineData("Never let anyone decide for you.")]
    [InlineData("3. Hire slowly and fire fast.")]
    public void What_tells_others_what_to_do_is_a_precept(string sentence) => Assert.Equal(Stance.Precept, SentenceStance.Of(sentence));

    [Theory]
    [InlineData("Mardi, j'ai perdu un client pour une faute de frappe.")]
    [InlineData("Nous avons livré avec trois jours de retard.")]
    [InlineData("Je travaillais encore à minuit sur ce devis.")]
    [InlineData("Le client m’a rappelé le soir même.")]
    [InlineData("Je me suis trompé de fichier.")]
    [InlineData("J'ai appris qu'il faut écouter avant de répondre.")]
    [InlineData("Last Tuesday I lost a customer over a typo.")]
    [InlineData("We shipped three days late.")]
    [InlineData("The customer told me it was the last time.")]
    public void What_happened_to_its_writer_is_experience(string sentence) => Assert.Equal(Stance.Experience, SentenceStance.Of(sentence));

    [Theory]
    [InlineData("J'ai une question sur les fours à bois.")]
    [InlineData("Venez nous voir samedi au marché.")]
    [InlineData("Inscrivez-vous avant le 12.")]
    [InlineData("J'aimerais votre avis.")]
    [InlineData("La pompe coûte 400 euros chez le grossiste.")]
    [InlineData("Faut-il vraiment publier tous les jours ?")]
    [InlineData("Rendez-vous chez nous, il y a assez de place.")]
    [InlineData("Join us on Saturday at the market.")]
    [InlineData("The pump costs 400 at the wholesaler.")]
    [InlineData("Should you publish every day?")]
    [InlineData("")]
    public void Facts_questions_and_invitations_are_neither(string sentence) => Assert.Equal(Stance.Neither, SentenceStance.Of(sentence));
}
