using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Meta;
using Quinze.Tests.Sources.LinkedIn;

namespace Quinze.Tests.Sources.Meta;

public class FacebookArchiveTests
{
    private static readonly FacebookArchiveSource Source = new();
    private static readonly Lazy<Told> Of2022 = new(() => Read("layout-2022"));

    private static Told Read(string name, ReadingOptions? options = null) =>
        Told.Of(Source, Told.Case(FacebookArchiveSource.Name, name), options);

    private static InteractionEntry Letter(string words) =>
        Of2022.Value.Of(InteractionKind.Message).Single(m => m.Text.ToString() == words);

    [Theory]
    [InlineData("layout-2019")]
    [InlineData("layout-2022")]
    [InlineData("facebook-anais-2026-11-01-AbCdEfGh")]
    [InlineData("pages-instead-of-data")]
    public void Every_row_of_every_layout_is_accounted_for(string name) => Read(name).AssertAccounted();

    [Theory]
    [InlineData("layout-2019", 1, 1, 1)]
    [InlineData("layout-2022", 7, 5, 4)]
    [InlineData("facebook-anais-2026-11-01-AbCdEfGh", 2, 1, 2)]
    public void Posts_comments_and_reactions_of_every_layout_are_read(string name, int posts, int comments, int reactions)
    {
        var told = Read(name);

        Assert.Equal(posts, told.Posts.Count);
        Assert.Equal(comments, told.Acts.Count(a => a.Kind is InteractionKind.Comment or InteractionKind.Reply));
        Assert.Equal(reactions, told.Of(InteractionKind.Reaction).Count());
    }

    [Fact]
    public void Letters_of_accents_come_out_whole_and_words_that_were_right_are_left_alone()
    {
        Assert.Contains(Of2022.Value.Posts, p => p.Text.ToString() == "Trois carnets reliés « à la main », œuvre d'hiver 👍");
        Assert.Contains(
            Read("facebook-anais-2026-11-01-AbCdEfGh").Of(InteractionKind.Message),
            m => m.Text.ToString() == "déjà en clair : œuvre, naïve, Ã‰"
        );
    }

    [Fact]
    public void The_owner_is_who_the_profile_says_under_name_and_address()
    {
        Assert.Equal(["facebook:anais.kermarrec", "facebook:name:anaïs kermarrec"], Of2022.Value.Owner.Handles.Select(h => h.ToString()));
        Assert.Equal("facebook:name:anaïs kermarrec", Assert.Single(Read("facebook-anais-2026-11-01-AbCdEfGh").Owner.Handles).ToString());
    }

    [Fact]
    public void The_day_of_the_archive_is_in_its_name_else_its_newest_row()
    {
        Assert.Equal(new LocalDate(2026, 11, 1), Read("facebook-anais-2026-11-01-AbCdEfGh").Owner.ArchiveDay);
        Assert.Equal(new LocalDate(2022, 1, 2), Of2022.Value.Owner.ArchiveDay);
    }

    [Fact]
    public void People_are_names_and_two_friends_of_one_name_are_two_people()
    {
        var friends = Of2022.Value.Of(InteractionKind.Connection).ToList();

        Assert.Equal(4, friends.Count);
        Assert.All(friends.Where(f => f.To.Count > 0), f => Assert.Equal(HandleKind.NameOnly, f.To.Single!.Kind));
        Assert.Equal(
            ["name:marie martin#1300000000", "name:marie martin#1600000000"],
            friends.Select(f => f.To.Single?.Key).Where(k => k?.Contains("marie", StringComparison.Ordinal) == true)
        );
        Assert.Equal(Marks.ClosedAccount, friends.Single(f => f.To.Count == 0).Marks);
    }

    [Fact]
    public void A_link_without_words_is_a_reshare_and_a_sentence_of_facebooks_is_no_post()
    {
        Assert.Equal("https://blog.example/papier", Assert.Single(Of2022.Value.Posts, p => p.Kind == PostKind.Reshare).Link);
        Assert.Contains(Of2022.Value.All.OfType<LeftAside>(), a => a.Reason == "nothing in it but a sentence of Facebook's own");
        Assert.Equal(
            "group",
            Assert.Single(Of2022.Value.Posts, p => p.Text.ToString().StartsWith("Qui vend", StringComparison.Ordinal)).Visibility
        );
    }

    [Fact]
    public void Whose_post_it_was_is_taken_from_sentences_that_we_know_and_from_no_other()
    {
        string? Whose(string words) => Of2022.Value.Acts.Single(a => a.Text.ToString() == words).To.Single?.Key;

        Assert.Equal("name:yann le goff", Whose("J’adore cette reliure"));
        Assert.Equal("name:anna rivière", Whose("Tout à fait d'accord."));
        Assert.Null(Whose("Schön!"));
        Assert.DoesNotContain(Of2022.Value.Acts, a => a.Text.ToString() == "Pas de moi");
    }

    [Fact]
    public void A_reaction_in_pairs_of_labels_says_whose_and_which()
    {
        var reaction = Read("facebook-anais-2026-11-01-AbCdEfGh").Of(InteractionKind.Reaction).Single(r => !r.Post.IsNone);

        Assert.Equal(
            ("love", "name:yann le goff", "https://www.facebook.com/yann/posts/9"),
            (reaction.Detail, reaction.To.Single?.Key, reaction.Post.ToString())
        );
    }

    [Fact]
    public void Letters_go_both_ways_with_what_is_no_letter_left_aside()
    {
        Assert.Equal(Handle.Owner, Letter("Jeudi ?").From);
        Assert.Equal("name:yann le goff", Letter("Jeudi ?").To.Single?.Key);
        Assert.Equal(Handle.Owner, Letter("Ça marche 👍").To.Single);
        Assert.Equal(Letter("Jeudi ?").Conversation, Letter("Salut Anaïs !").Conversation);
        Assert.Equal("photo", Of2022.Value.Of(InteractionKind.Message).Single(m => m.Text.IsEmpty).Detail);
        Assert.Equal("share", Letter("https://blog.example/lin").Detail);
        var reasons = Of2022.Value.All.OfType<LeftAside>().Select(a => a.Reason).ToHashSet();
        Assert.Superset(
            new HashSet<string>
            {
                "a call, not a letter",
                "taken back by whoever wrote it",
                "a note to oneself",
                "somebody joined, left or named the group: no message",
            },
            reasons
        );
    }

    [Fact]
    public void Two_equal_letters_of_one_millisecond_are_two() =>
        Assert.Equal(
            2,
            Of2022
                .Value.Of(InteractionKind.Message)
                .Where(m => m.Text.ToString() == "deux à la même milliseconde")
                .Select(m => m.Reference)
                .Distinct()
                .Count()
        );

    [Fact]
    public void A_letter_is_the_same_when_whoever_wrote_it_has_another_name()
    {
        static string? Reference(string name) =>
            Assert
                .Single(
                    Told.OfFiles(
                        Source,
                        ("profile_information/profile_information.json", """{"profile_v2":{"name":{"full_name":"Me"}}}"""),
                        (
                            $"messages/inbox/{name}_12345678/message_1.json",
                            "{\"participants\":[{\"name\":\""
                                + name
                                + "\"},{\"name\":\"Me\"}],\"messages\":[{\"sender_name\":\""
                                + name
                                + "\",\"timestamp_ms\":1641050003000,\"content\":\"Hi\"}]}"
                        )
                    ).Acts
                )
                .Reference;

        Assert.Equal(Reference("Anna"), Reference("Anne"));
    }

    [Fact]
    public void A_group_is_addressed_as_a_whole_and_unwanted_letters_are_marked()
    {
        Assert.Equal(
            ["name:anna rivière", "name:yann le goff"],
            Letter("Bienvenue").To.Many.ToArray().Select(h => h.Key).Order(StringComparer.Ordinal)
        );
        Assert.Contains(Handle.Owner, Letter("Bonjour à tous").To.Many.ToArray());
        Assert.Equal(Marks.Spam, Letter("Vous avez gagné").Marks);
        Assert.Equal(Marks.None, Letter("On se connaît ?").Marks);
        Assert.Equal((null, Marks.ClosedAccount), (Letter("Adieu").From, Letter("Adieu").Marks));
    }

    [Fact]
    public void Where_the_profile_is_missing_the_owner_is_whoever_takes_part_in_every_conversation()
    {
        static (string, string) Thread(string name, string with) =>
            (
                $"messages/inbox/{name}/message_1.json",
                "{\"participants\":[{\"name\":\""
                    + with
                    + "\"},{\"name\":\"Me\"}],\"messages\":[{\"sender_name\":\"Me\",\"timestamp_ms\":1641050003000,\"content\":\"Hi\"}]}"
            );

        var told = Told.OfFiles(Source, Thread("a_1234567", "Anna"), Thread("b_7654321", "Bob"));

        Assert.All(told.Acts, a => Assert.Equal(Handle.Owner, a.From));
        Assert.Equal("facebook:name:me", Assert.Single(told.Owner.Handles).ToString());
    }

    [Fact]
    public void Between_two_of_one_name_nobody_can_tell_who_wrote()
    {
        var told = Told.OfFiles(
            Source,
            ("profile_information/profile_information.json", """{"profile_v2":{"name":{"full_name":"Me"}}}"""),
            (
                "messages/inbox/me_12345678/message_1.json",
                """{"participants":[{"name":"Me"},{"name":"Me"}],"messages":[{"sender_name":"Me","timestamp_ms":1641050003000,"content":"Hi"}]}"""
            )
        );

        Assert.Empty(told.Acts);
        Assert.Equal("both who talk have one name: which of them wrote it cannot be told", Assert.Single(told.Faults));
        told.AssertAccounted();
    }

    [Fact]
    public void Pages_to_look_at_are_known_and_named_one_by_one_with_what_to_ask_for()
    {
        using var temp = new TempFolder();
        using var archive = Quinze.Sources.Formats.Archives.Archives.Open(
            Told.Case(FacebookArchiveSource.Name, "pages-instead-of-data"),
            temp.Folder
        );
        var told = Read("pages-instead-of-data");

        Assert.Contains("format JSON", Source.Recognise(archive).Advice, StringComparison.Ordinal);
        Assert.Equal(2, told.All.OfType<FileUnread>().Count(f => f.Reason.EndsWith("choose the format JSON", StringComparison.Ordinal)));
    }

    [Fact]
    public void Files_of_which_no_question_needs_anything_are_left_aside_and_strange_ones_are_unread()
    {
        Assert.Equal(["not a file we know: quelque_chose/inconnu.json"], Of2022.Value.All.OfType<FileUnread>().Select(f => f.Reason));
        Assert.Contains(Of2022.Value.All.OfType<FileLeftAside>(), f => f.Reason == "Meta says so itself: there is nothing of this kind");
    }

    [Fact]
    public void In_an_audit_neither_letters_nor_lists_of_people_are_opened()
    {
        var told = Read("layout-2022", new ReadingOptions { AuditOnly = true });

        Assert.Empty(told.Of(InteractionKind.Message));
        Assert.Empty(told.Of(InteractionKind.Connection));
        Assert.Empty(told.Of(InteractionKind.Follow));
        Assert.NotEmpty(told.Posts);
    }

    [Fact]
    public void A_list_of_friends_covers_no_past_and_letters_are_never_all_there()
    {
        var covered = Of2022.Value.All.OfType<Covered>().Select(c => c.Span).ToDictionary(s => s.Kind);

        Assert.False(covered["connection"].Complete);
        Assert.False(covered["message"].Complete);
        Assert.True(covered["post"].Complete);
        Assert.Equal(new LocalDate(2022, 1, 1), covered["post"].From);
    }

    [Theory]
    [InlineData("friends/friends.json", """{"friends":[]}""", true)]
    [InlineData("a/b/comments.json", """{"comments_v2":[]}""", true)]
    [InlineData("your_posts_1.json", "[{}]", true)]
    [InlineData("messages/inbox/a_1/message_1.json", """{"participants":[]}""", true)]
    [InlineData("comments.json", """{"comments":[]}""", false)]
    [InlineData("friends.json", "[]", false)]
    [InlineData("posts.json", "[]", false)]
    public void An_archive_is_known_by_how_its_files_begin(string name, string text, bool isOurs)
    {
        using var folder = new TempFolder();
        folder.Write(name, text);
        using var archive = Quinze.Sources.Formats.Archives.Archives.Open(folder.Folder, folder.Folder);

        Assert.Equal(isOurs, Source.Recognise(archive).IsOurs);
    }
}
