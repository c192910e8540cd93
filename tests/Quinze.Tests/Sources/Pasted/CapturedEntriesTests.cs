using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Pasted;

namespace Quinze.Tests.Sources.Pasted;

public class CapturedEntriesTests
{
    private const string Thread =
        "Malo Le Goff\n • 1er\nUsine\n3 j\nCombien ?\nJ’aime\nRépondre\n1 réponse\nAnaïs\n • Vous\nTisserande\n2 j\nTrente.\nJ’aime\nRépondre\nLinkedIn Member\n1 j\nTrop cher\nJ’aime\nRépondre\n";
    private static readonly Instant Copied = Instant.FromUtc(2026, 11, 22, 12, 0);
    private static readonly PostRef Post = new(PostRefKind.Activity, 7168946745802489856);

    [Fact]
    public void The_same_comment_copied_a_week_later_has_the_same_id()
    {
        var later = Thread.Replace("3 j", "1 sem.", StringComparison.Ordinal);

        Assert.Equal(Acts(Thread, Copied).Select(a => a.Reference), Acts(later, Copied + Duration.FromDays(7)).Select(a => a.Reference));
    }

    [Fact]
    public void Equal_words_of_one_person_twice_are_two_comments()
    {
        var twice = "Malo\n • 1er\nUsine\n3 j\nMerci\nJ’aime\nRépondre\nMalo\n • 1er\nUsine\n2 j\nMerci\nJ’aime\nRépondre\n";

        Assert.Equal(2, Acts(twice, Copied).Select(a => a.Reference).Distinct().Count());
    }

    [Fact]
    public void What_the_owner_wrote_is_left_to_their_archive() =>
        Assert.DoesNotContain(Acts(Thread, Copied), a => Handle.Owner.Equals(a.From));

    [Fact]
    public void Somebody_whose_name_is_withheld_acts_without_a_person()
    {
        var hidden = Assert.Single(Acts(Thread, Copied), a => a.From is null);

        Assert.Equal(("Trop cher", Marks.ClosedAccount), (hidden.Text.ToString(), hidden.Marks));
    }

    [Fact]
    public void On_a_post_of_somebody_elses_only_answers_to_the_owner_are_taken()
    {
        var others = new Handle("linkedin", "/in/somebody");
        var text =
            "Malo\n • 1er\nUsine\n3 j\nBien\nJ’aime\nRépondre\nAnaïs\n • Vous\nTisserande\n3 j\nOui\nJ’aime\nRépondre\n1 réponse\nZoé\n • 2e\nLin\n2 j\nMerci\nJ’aime\nRépondre\n";

        var captured = CapturedEntries.Of(PastedPage.Read(text), new Capture(Copied, Post, others, null));

        Assert.Equal([NotTaken.NotWithYou, NotTaken.Yours, NotTaken.Taken], captured.Fates);
        var reply = Assert.Single(captured.Entries.OfType<InteractionEntry>());
        Assert.Equal((InteractionKind.Reply, Handle.Owner), (reply.Kind, reply.To.Single));
    }

    [Fact]
    public void Two_of_one_name_and_two_headlines_are_kept_apart()
    {
        var text = "John Martin\n • 1st\nBaker\nJohn Martin\n • 2nd\nLawyer\n";

        Assert.Equal(2, Acts(text, Copied).Select(a => a.From).Distinct().Count());
    }

    [Fact]
    public void A_number_on_the_screen_is_an_observation_with_the_time_it_was_read()
    {
        var captured = CapturedEntries.Of(PastedPage.Read("Tout 1,2 k\nZoé • 2e\nLin\n"), new Capture(Copied, Post, Handle.Owner, null));

        var seen = Assert.Single(captured.Entries.OfType<ObservationEntry>());
        Assert.Equal(("reactions", 1200, Bound.AtLeast, Moment.At(Copied)), (seen.Metric, seen.Value, seen.Bound, seen.SeenAt));
    }

    [Fact]
    public void A_post_of_the_feed_says_where_it_comes_from_and_who_paid()
    {
        var text = "Outils\n1 234 abonnés\nPost sponsorisé\nAchetez.\nJ’aime\nCommenter\n";

        var captured = CapturedEntries.Of(PastedPage.Read(text, null, feed: true), new Capture(Copied, PostRef.None, Handle.Owner, null));

        var post = Assert.Single(captured.Entries.OfType<PostEntry>());
        Assert.Equal((PostOrigin.Feed, "promoted", "linkedin:org:outils"), (post.Origin, post.Visibility, post.Author.ToString()));
    }

    private static List<InteractionEntry> Acts(string text, Instant at) =>
        [.. CapturedEntries.Of(PastedPage.Read(text), new Capture(at, Post, Handle.Owner, null)).Entries.OfType<InteractionEntry>()];
}
