using NodaTime;
using Quinze.Tests.Support;

namespace Quinze.Tests.Views;

public class FactsTests
{
    private static readonly LocalDate Day = new(2025, 3, 1);

    [Fact]
    public void A_message_from_the_owner_is_sent_and_one_from_another_is_received()
    {
        var view = LedgerOf.Linkedin().Message(sent: true, "anna", Day).Message(sent: false, "anna", Day.PlusDays(1)).View();

        Assert.Equal([(byte)Direction.Sent, (byte)Direction.Received], view.Facts.Interactions.Direction.ToArray());
        Assert.Equal(view.PersonIn(0), view.PersonIn(1));
    }

    [Fact]
    public void Interactions_are_ordered_by_time_whatever_the_order_of_the_file()
    {
        var view = LedgerOf.Linkedin().Message(true, "anna", Day.PlusDays(5)).Message(true, "anna", Day).View();

        var at = view.Facts.Interactions.At;
        Assert.True(at[0] < at[1]);
    }

    [Fact]
    public void A_merge_and_its_undoing_change_the_overlay_and_not_the_facts()
    {
        var ledger = LedgerOf.Linkedin().Message(true, "anna", Day).Message(true, "anna-k", Day);
        var store = ledger.Store();
        var before = store.Read();
        var same = store.Judge(JudgementKind.Same, ["linkedin:/in/anna", "linkedin:/in/anna-k"], null, default);

        var merged = LedgerOf.Open(store);
        store.Judge(JudgementKind.Undo, [same.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)], null, default);
        var apart = LedgerOf.Open(store);

        Assert.Equal(merged.PersonIn(0), merged.PersonIn(1));
        Assert.NotEqual(apart.PersonIn(0), apart.PersonIn(1));
        Assert.Equal(before.Version, merged.Facts.Version);
    }

    [Fact]
    public void Different_forbids_a_merge_whichever_was_said_first()
    {
        var store = LedgerOf.Linkedin().Message(true, "anna", Day).Message(true, "anna-k", Day).Store();
        store.Judge(JudgementKind.Same, ["linkedin:/in/anna", "linkedin:/in/anna-k"], null, default);
        store.Judge(JudgementKind.Different, ["linkedin:/in/anna-k", "linkedin:/in/anna"], null, default);

        var view = LedgerOf.Open(store);

        Assert.NotEqual(view.PersonIn(0), view.PersonIn(1));
    }

    [Fact]
    public void The_activity_number_minted_a_moment_after_the_share_is_the_same_post()
    {
        var share = 7_168_946_745_802_489_856;
        var activity = share + (100L << 22);
        var view = LedgerOf
            .Linkedin()
            .Post(new LocalDate(2024, 2, 29), "words", reference: new PostRef(PostRefKind.Share, share))
            .Act(InteractionKind.Comment, true, null, new LocalDate(2024, 3, 1), "thanks", new PostRef(PostRefKind.Activity, activity))
            .Act(
                InteractionKind.Comment,
                true,
                null,
                new LocalDate(2024, 3, 1),
                "hm",
                new PostRef(PostRefKind.Activity, share + (60_000L << 22))
            )
            .View();

        Assert.Equal([0, -1], view.Facts.Interactions.Post.ToArray());
        Assert.Equal(Quinze.Views.JoinRung.IdTimesWithinFiveSeconds, view.Facts.Posts[0].Aliases.Single().Rung);
    }

    [Fact]
    public void A_recipient_told_by_name_is_the_only_writer_of_that_name_in_the_conversation()
    {
        var ledger = LedgerOf.Linkedin().Named("anna-k", "Anna Kern").Message(false, "anna-k", Day, conversation: "c1");
        var byName = new Handle("linkedin", "name:anna kern", HandleKind.NameOnly);
        ledger.Add(
            new Quinze.Importing.InteractionEntry(new Place(0, 99))
            {
                Network = "linkedin",
                Kind = InteractionKind.Message,
                At = Moment.OnDay(Day.PlusDays(1)),
                From = LedgerOf.Me,
                To = Audience.One(byName),
                Conversation = new Quinze.Importing.Conversation("linkedin", "c1"),
            }
        );

        var view = ledger.View();

        Assert.Equal(view.PersonIn(0), view.PersonIn(1));
    }

    [Fact]
    public void The_same_words_twice_in_one_file_are_two_rows_and_are_known_again_next_time()
    {
        var at = Instant.FromUtc(2025, 1, 1, 10, 0);
        var ledger = LedgerOf.Linkedin().Message(true, "anna", at, "ok").Message(true, "anna", at, "ok");
        ledger.Store();

        var store = ledger.Message(true, "anna", at, "ok").Message(true, "anna", at, "ok").Store();

        Assert.Equal(2, store.Read().Interactions.Count);
        Assert.Equal(0, store.Imports()[^1].Added.Total);
    }

    [Fact]
    public void Withdrawing_an_import_keeps_what_another_import_says_too()
    {
        var at = Instant.FromUtc(2025, 1, 1, 10, 0);
        var ledger = LedgerOf.Linkedin().Message(true, "anna", at, "one");
        ledger.Store();
        var store = ledger.Message(true, "anna", at, "one").Message(true, "bob", at, "two").Store();

        store.Withdraw(1);

        Assert.Equal(2, store.Read().Interactions.Count);
        store.Withdraw(2);
        Assert.Equal(0, store.Read().Interactions.Count);
    }
}
