using Quinze.Text.Promises;

namespace Quinze.Tests.Text.Promises;

public class PromiseFinderTests
{
    [Theory]
    [InlineData("Merci pour hier ! Je t'envoie les photos demain soir.", "Je t'envoie les photos demain soir.")]
    [InlineData("Bonjour, bien reçu. Je reviens vers vous dès que possible. Cordialement", "Je reviens vers vous dès que possible.")]
    [InlineData("Great to meet you. I'll send the slides on Monday.", "I'll send the slides on Monday.")]
    [InlineData("ok, i'll call you tonight", "ok, i'll call you tonight")]
    public void A_commitment_is_found_in_its_letter(string letter, string promise) =>
        Assert.Equal(promise, Assert.Single(PromiseFinder.In(letter)).Text);

    [Theory]
    [InlineData("Je t'ai envoyé les photos hier soir.")]
    [InlineData("Je ne vous enverrai rien.")]
    [InlineData("Si tu veux, je pourrais t'envoyer les photos.")]
    [InlineData("Peux-tu m'envoyer les photos demain ?")]
    [InlineData("Il m'envoie les photos demain.")]
    [InlineData("I sent you the slides on Monday.")]
    [InlineData("She will send the slides on Monday.")]
    [InlineData("Could you send the slides?")]
    [InlineData("Thanks a lot, see you Monday!")]
    public void The_past_a_refusal_a_wish_a_request_and_others_commit_nobody(string letter) => Assert.Empty(PromiseFinder.In(letter));

    [Theory]
    [InlineData("Tu disais : « je t'envoie les photos demain ». Elles sont belles.")]
    [InlineData("> je t'envoie les photos demain\nElles sont belles.")]
    [InlineData("Bien reçu.\n\nLe 3 mars 2026 à 10:12, Anna Alt a écrit :\nJe vous envoie les photos demain.")]
    [InlineData("Got it.\n\nOn Tue, 3 Mar 2026, Anna Alt wrote:\nI'll send you the photos tomorrow.")]
    public void What_is_quoted_is_the_promise_of_somebody_else(string letter) => Assert.Empty(PromiseFinder.In(letter));

    [Fact]
    public void A_promise_says_by_which_signs_it_was_known() =>
        Assert.Contains("i-will-do", Assert.Single(PromiseFinder.In("I'll send it tomorrow")).Because);
}
