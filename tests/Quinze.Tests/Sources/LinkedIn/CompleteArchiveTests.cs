using NodaTime;
using Quinze.Importing;

namespace Quinze.Tests.Sources.LinkedIn;

public class CompleteArchiveTests
{
    private const string Case = "Complete_LinkedInDataExport_11-15-2026";

    private static Drained Read() => Drained.Of(Drained.Case(Case));

    [Fact]
    public void The_owner_is_found_in_conversations_invitations_and_the_profile()
    {
        var owner = (Read()).Owner;

        Assert.Equal("linkedin:/in/anais-k", Assert.Single(owner.Handles).ToString());
        Assert.Equal("Anaïs Kermarrec", owner.Name);
        Assert.Equal(new LocalDate(2026, 11, 15), owner.ArchiveDay);
        Assert.Contains("2 of 2 invitations", owner.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_keep_their_text_direction_conversation_and_second()
    {
        var first = (Read()).In<InteractionEntry>("messages.csv").First();

        Assert.Equal("Hello,\nyou said \"September\"", first.Text.ToString());
        Assert.Equal("linkedin:/in/anais-k", first.From!.ToString());
        Assert.Equal("linkedin:/in/zoë-marin", first.To.Single!.ToString());
        Assert.Equal("2-A=", first.Conversation!.NativeId);
        Assert.Equal(new Moment(Instant.FromUtc(2026, 5, 1, 8, 0), Precision.Second, true), first.At);
        Assert.Equal(2, first.Place.Line);
    }

    [Fact]
    public void A_message_to_several_names_all_of_them_once()
    {
        var group = (Read()).In<InteractionEntry>("messages.csv").Single(m => m.To.Count > 1);

        Assert.Equal(["/in/zoë-marin", "/in/anais-k"], group.To.Many.ToArray().Select(h => h.Key));
        Assert.Equal("/in/goulven-riou", group.From!.Key);
    }

    [Fact]
    public void Drafts_and_sponsored_messages_are_left_aside()
    {
        var aside = (Read()).In<LeftAside>("messages.csv").Select(r => r.Reason);

        Assert.Equal(["a sponsored message", "a draft, never sent"], aside);
    }

    [Fact]
    public void Spam_is_marked_and_a_closed_account_stays_without_a_person()
    {
        var messages = (Read()).In<InteractionEntry>("messages.csv").ToList();

        Assert.Equal("/in/spam-sender", Assert.Single(messages, m => m.Marks == Marks.Spam).From!.Key);
        var closed = Assert.Single(messages, m => m.Marks == Marks.ClosedAccount);
        Assert.Null(closed.From);
        Assert.Null(closed.Conversation);
    }

    [Fact]
    public void A_message_with_only_a_subject_says_its_subject() =>
        Assert.Equal("Only a subject", (Read()).In<InteractionEntry>("messages.csv").Last().Text.ToString());

    [Fact]
    public void Files_that_only_end_like_messages_are_never_messages()
    {
        var drained = Read();

        Assert.All(drained.Of(InteractionKind.Message), m => Assert.Equal(drained.Index("messages.csv"), m.Place.File));
        Assert.Single(drained.In<FileLeftAside>("learning_coach_messages.csv"));
        Assert.Single(drained.In<FileLeftAside>("guide_messages.csv"));
    }

    [Fact]
    public void Connections_carry_company_and_position_as_of_the_archive_day_and_no_mail_address()
    {
        var drained = Read();
        var facts = drained.In<PersonFact>("Connections.csv").ToList();

        Assert.Equal(3, drained.Of(InteractionKind.Connection).Count());
        Assert.Contains(facts, f => f is { Field: PersonFact.Company, Value: "Riou, frères" } && f.AsOf == new LocalDate(2026, 11, 15));
        Assert.DoesNotContain(facts, f => f.Value.Contains('@', StringComparison.Ordinal));
        Assert.Contains(drained.All.OfType<Seen>(), s => s.Name == "Goulven Riou" && s.Who.Key == "/in/goulven-riou");
    }

    [Fact]
    public void A_connection_with_only_a_date_is_a_hidden_profile()
    {
        var hidden = Assert.Single((Read()).Of(InteractionKind.Connection), c => c.Marks == Marks.HiddenProfile);

        Assert.Equal(0, hidden.To.Count);
        Assert.Equal(new LocalDate(2019, 10, 2), hidden.At!.Value.Day);
        Assert.Equal(Precision.Day, hidden.At.Value.Precision);
    }

    [Fact]
    public void Invitations_go_out_and_come_in()
    {
        var invitations = (Read()).Of(InteractionKind.Invitation).ToList();

        Assert.Same(Handle.Owner, invitations[0].From);
        Assert.Equal("/in/zoë-marin", invitations[0].To.Single!.Key);
        Assert.Equal(new Moment(Instant.FromUtc(2023, 2, 7, 14, 37), Precision.Minute, false), invitations[0].At);
        Assert.Equal("/in/tanguy-abgrall", invitations[1].From!.Key);
        Assert.Same(Handle.Owner, invitations[1].To.Single);
        Assert.Equal("Your post on keels, thank you", invitations[1].Text.ToString());
    }

    [Fact]
    public void Endorsements_name_the_skill_and_find_the_same_person_without_a_scheme()
    {
        var endorsements = (Read()).Of(InteractionKind.Endorsement).ToList();

        Assert.Equal("Rigging", endorsements[0].Detail);
        Assert.Equal("/in/zoë-marin", endorsements[0].From!.Key);
        Assert.Equal("/in/zoë-marin", endorsements[1].To.Single!.Key);
    }

    [Fact]
    public void A_recommendation_comes_from_a_name()
    {
        var recommendation = Assert.Single((Read()).Of(InteractionKind.Recommendation));

        Assert.Equal("name:goulven riou", recommendation.From!.Key);
        Assert.Equal(HandleKind.NameOnly, recommendation.From.Kind);
        Assert.Equal("She asks, then listens", recommendation.Text.ToString());
    }

    [Fact]
    public void Follows_are_of_an_organisation_or_of_a_name()
    {
        var follows = (Read()).Of(InteractionKind.Follow).Select(f => f.To.Single!.ToString());

        Assert.Equal(["linkedin:org:port de brest", "linkedin:name:tanguy abgrall"], follows);
    }

    [Fact]
    public void Posts_lose_the_second_layer_of_quotes_and_keep_their_own()
    {
        var posts = (Read()).In<PostEntry>("Shares_123456789.csv").ToList();

        Assert.Equal("First line\n\nShe said \"come\" twice", posts[0].Text.ToString());
        Assert.Equal("A \"quoted\" word", posts[1].Text.ToString());
        Assert.Equal(new PostRef(PostRefKind.UgcPost, 7458194261025673216), posts[0].Ref);
        Assert.Equal("MEMBER_NETWORK", posts[0].Visibility);
        Assert.True(posts[0].At!.Value.ZoneKnown);
    }

    [Fact]
    public void A_share_without_words_is_a_reshare_of_what_it_shares()
    {
        var reshare = Assert.Single((Read()).Posts, p => p.Kind == PostKind.Reshare);

        Assert.Equal(new PostRef(PostRefKind.Activity, 7423000000000000000), reshare.About);
    }

    [Fact]
    public void A_post_has_the_media_uploaded_in_its_minute_else_on_its_day()
    {
        var media = (Read()).In<PostEntry>("Shares_123456789.csv").Select(p => p.Media);

        Assert.Equal([null, "photo", null, "document"], media);
    }

    [Fact]
    public void Comments_come_out_of_the_backslash_dialect_and_may_have_no_date()
    {
        var comments = (Read()).Of(InteractionKind.Comment).ToList();

        Assert.Equal("She wrote \"great keel\", on page C:\\boats,\nand left", comments[0].Text.ToString());
        Assert.Null(comments[1].At);
        Assert.Equal(4, comments[1].Place.Line);
        Assert.Equal(new PostRef(PostRefKind.GroupPost, 7168946745802489856), comments[2].Post);
    }

    [Fact]
    public void A_reaction_to_a_comment_names_post_and_comment()
    {
        var reactions = (Read()).Of(InteractionKind.Reaction).ToList();

        Assert.Equal(("PRAISE", 0L), (reactions[0].Detail, reactions[0].Comment));
        Assert.Equal(7168950000000000001, reactions[1].Comment);
        Assert.Equal(new PostRef(PostRefKind.Activity, 7168946745802489856), reactions[1].Post);
        Assert.Equal("https://www.linkedin.com/pulse/keels-goulven-riou", reactions[2].Post.Address);
    }

    [Fact]
    public void Reposts_votes_and_requests_are_read()
    {
        var drained = Read();

        Assert.Equal(PostRefKind.Activity, Assert.Single(drained.Of(InteractionKind.Repost)).Post.Kind);
        Assert.Equal("Oak", Assert.Single(drained.Of(InteractionKind.Vote)).Detail);
        var request = Assert.Single(drained.Of(InteractionKind.ServiceRequest));
        Assert.Null(request.From);
        Assert.Equal("Q: when? A: soon", request.Text.ToString());
    }

    [Fact]
    public void An_article_created_and_not_published_is_a_draft()
    {
        var articles = (Read()).Posts.Where(p => p.Title is not null).ToDictionary(p => p.Title!);

        Assert.Equal(PostKind.Article, articles["On keels"].Kind);
        Assert.Equal("Keels & ballast.\nA second paragraph.", articles["On keels"].Text.ToString());
        Assert.Equal("https://www.linkedin.com/pulse/keels-anais-kermarrec", articles["On keels"].Ref.Address);
        Assert.Equal(new LocalDate(2026, 4, 2), articles["On keels"].At!.Value.Day);
        Assert.Equal(PostKind.Draft, articles["On masts"].Kind);
        Assert.Equal(new LocalDate(2019, 2, 3), articles["Ropes"].At!.Value.Day);
        Assert.Equal(PostKind.Article, articles["Ropes"].Kind);
    }

    [Fact]
    public void The_profile_tells_the_owner_and_notes_tell_of_others()
    {
        var facts = (Read()).All.OfType<PersonFact>().ToList();

        Assert.Contains(facts, f => f.Who == Handle.Owner && f.Field == PersonFact.Headline);
        Assert.Contains(facts, f => f.Who == Handle.Owner && f is { Field: PersonFact.Skill, Value: "Patience" });
        Assert.Contains(facts, f => f is { Field: PersonFact.Note, Value: "Prefers the telephone", Who.Key: "/in/zoë-marin" });
        Assert.Contains(facts, f => f is { Field: PersonFact.Position, Value: "Founder" } && f.AsOf == new LocalDate(2020, 1, 1));
    }

    [Fact]
    public void Contact_lists_are_left_aside_with_the_reason_and_unknown_files_are_unread()
    {
        var drained = Read();

        Assert.Contains("other people", Assert.Single(drained.In<FileLeftAside>("ImportedContacts.csv")).Reason, StringComparison.Ordinal);
        Assert.StartsWith(
            "not a file we know",
            Assert.Single(drained.In<FileUnread>("Something New.csv")).Reason,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_empty_file_is_read_as_empty_and_covers_its_kind()
    {
        var drained = Read();

        var read = Assert.Single(drained.In<FileRead>("Recommendations_Given.csv"));
        Assert.Equal((0, "header only"), (read.Rows, read.Remark));
        var spans = drained.All.OfType<Covered>().ToDictionary(c => c.Span.Kind, c => c.Span);
        Assert.Equal(new CoverageSpan("linkedin-archive", "message", new(2026, 5, 1), new(2026, 11, 15), true), spans["message"]);
        Assert.False(spans["invitation"].Complete);
        Assert.DoesNotContain("mention", spans.Keys);
    }

    [Fact]
    public void Offers_of_nobody_to_nobody_are_left_aside()
    {
        var drained = Read();

        var aside = Assert.Single(drained.In<FileLeftAside>("Services Marketplace/Engagements.csv"));
        Assert.Contains("does not say who made them", aside.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Known_files_are_not_read_again_and_their_owner_is_remembered()
    {
        var all = Read();
        var owner = new Handle("linkedin", "/in/anais-k");
        var known = all.Files.Where(f => !f.Name.StartsWith("Votes", StringComparison.Ordinal)).Select(f => f.Index).ToHashSet();

        var again = Drained.Of(Drained.Case(Case), new ReadingOptions { Known = known, KnownOwner = [owner] });

        Assert.Equal(InteractionKind.Vote, Assert.Single(again.Interactions).Kind);
        Assert.Equal([owner], again.Owner.Handles);
    }
}
