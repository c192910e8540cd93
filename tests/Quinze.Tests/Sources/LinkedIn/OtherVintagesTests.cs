using NodaTime;
using Quinze.Importing;

namespace Quinze.Tests.Sources.LinkedIn;

public class OtherVintagesTests
{
    [Fact]
    public void Namesakes_of_2021_stay_two_people()
    {
        var connections = (Drained.Of(Drained.Case("vintage-2021"))).Of(InteractionKind.Connection).ToList();

        Assert.Equal("name:yann le bihan#2021-02-08", connections[0].To.Single!.Key);
        Assert.Equal("name:yann le bihan#2019-03-03", connections[1].To.Single!.Key);
        Assert.Equal(Marks.HiddenProfile, connections[2].Marks);
    }

    [Fact]
    public void Recipients_of_2021_are_names_and_a_list_that_cannot_be_parted_is_nobody()
    {
        var messages = (Drained.Of(Drained.Case("vintage-2021"))).Of(InteractionKind.Message).ToList();

        Assert.Equal("name:yann le bihan", messages[1].To.Single!.Key);
        Assert.Equal(2, messages[2].To.Count);
        Assert.Equal(0, messages[3].To.Count);
        Assert.Null(messages[4].From);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(", ")]
    [InlineData(";")]
    [InlineData(" ")]
    public void The_addresses_of_several_recipients_are_parted_by_whatever_stands_between_them(string between)
    {
        using var temp = new TempFolder();
        var addresses = string.Join(between, "https://www.linkedin.com/in/zoe-marin", "https://www.linkedin.com/in/yann-le-bihan");
        File.WriteAllText(
            Path.Combine(temp.Folder, "messages.csv"),
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
                + "2-E=,,Anaïs Kermarrec,https://www.linkedin.com/in/anais-k,\"Zoë Marin, Yann Le Bihan\","
                + $"\"{addresses}\",2023-06-01 14:03:22 UTC,,Bonjour,INBOX\n"
        );

        var message = Assert.Single(Drained.Of(temp.Folder).Of(InteractionKind.Message));

        Assert.Equal(["/in/zoe-marin", "/in/yann-le-bihan"], message.To.Many.ToArray().Select(h => h.Key));
    }

    [Fact]
    public void The_owner_of_2021_is_known_by_the_sender_who_bears_the_name()
    {
        var owner = (Drained.Of(Drained.Case("vintage-2021"))).Owner;

        Assert.Equal("/in/anais-k", Assert.Single(owner.Handles).Key);
        Assert.Equal(new LocalDate(2021, 3, 4), owner.ArchiveDay);
    }

    [Fact]
    public void Old_invitations_endorsements_and_recommendations_have_names_only()
    {
        var drained = Drained.Of(Drained.Case("vintage-2021"));

        Assert.Equal("name:goulven riou", drained.Of(InteractionKind.Invitation).Last().From!.Key);
        Assert.Equal(["Rigging", "Welding"], drained.Of(InteractionKind.Endorsement).Select(e => e.Detail));
        Assert.Same(Handle.Owner, Assert.Single(drained.Of(InteractionKind.Recommendation)).From);
    }

    [Fact]
    public void Columns_decide_before_names_and_may_be_swapped_or_new()
    {
        var drained = Drained.Of(Drained.Case("renamed-by-hand"));

        var connection = Assert.Single(drained.Of(InteractionKind.Connection));
        Assert.Equal("/in/zoe-marin", connection.To.Single!.Key);
        Assert.Equal(new LocalDate(2021, 4, 4), connection.At!.Value.Day);
        Assert.Single(drained.In<InteractionEntry>("Comments (1).csv"), r => r.Kind == InteractionKind.Reaction);
        Assert.Equal(["One", "Two"], drained.Posts.Select(p => p.Text.ToString()));
    }

    [Fact]
    public void Columns_of_messages_are_not_trusted_under_a_name_that_only_ends_like_theirs()
    {
        const string Text = "CONVERSATION ID,FROM,TO,DATE,CONTENT\na,Yann Le Bihan,Zoë Marin,2026-01-01 10:00:00 UTC,x\n";

        var drained = Drained.OfFiles(("new_assistant_messages.csv", Text), ("letters of mine.csv", Text));

        Assert.Equal(drained.Index("letters of mine.csv"), Assert.Single(drained.Interactions).Place.File);
        Assert.Single(drained.In<FileUnread>("new_assistant_messages.csv"));
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        var drained = Drained.Of(Drained.Case("renamed-by-hand"));

        Assert.Equal("the column \"OptionText\" is missing", Assert.Single(drained.In<FileUnread>("Votes.csv")).Reason);
    }

    [Fact]
    public void Rows_that_cannot_be_read_are_told_with_line_and_reason()
    {
        var drained = Drained.Of(Drained.Case("renamed-by-hand"));

        Assert.Equal(
            [
                (2L, "2 of 3 columns"),
                (4L, "the date is in no shape we know"),
                (5L, "dated 1701-05-08, which cannot be"),
                (6L, "the date is in no shape we know"),
            ],
            drained.In<Unread>("Reactions.csv").Select(u => (u.Place.Line, u.Reason))
        );
        Assert.Single(drained.In<InteractionEntry>("Reactions.csv"));
    }

    [Fact]
    public void A_row_after_the_day_of_the_archive_is_unread()
    {
        using var scratch = new TempFolder();
        scratch.Write(
            "Basic_LinkedInDataExport_04-17-2026/Votes.csv",
            "Date,Link,OptionText\n2026-04-19 23:00:00,x/y,a\n2026-04-20 00:00:00,x/y,a\n"
        );

        var drained = Drained.Of(Path.Combine(scratch.Folder, "Basic_LinkedInDataExport_04-17-2026"));

        Assert.Single(drained.Interactions);
        Assert.Equal("dated 2026-04-20, after the archive was made", Assert.Single(drained.All.OfType<Unread>()).Reason);
    }

    [Fact]
    public void A_file_of_one_sentence_is_empty_and_covers_its_kind()
    {
        var drained = Drained.OfFiles(("Votes.csv", "No votes found"), ("Shares.csv", ""));

        Assert.Equal("one sentence in place of rows", Assert.Single(drained.In<FileRead>("Votes.csv")).Remark);
        Assert.Equal("an empty file", Assert.Single(drained.In<FileRead>("Shares.csv")).Remark);
        Assert.Contains(drained.All.OfType<Covered>(), c => c.Span is { Kind: "vote", From: null });
    }

    [Fact]
    public void The_same_file_twice_is_read_once()
    {
        const string Votes = "Date,Link,OptionText\n2026-04-16 23:00:00,x/y,a\n";

        var drained = Drained.OfFiles(("Basic/Votes.csv", Votes), ("Complete/Votes.csv", Votes));

        Assert.Single(drained.Interactions);
        Assert.Equal("the same bytes as Basic/Votes.csv", Assert.Single(drained.All.OfType<FileLeftAside>()).Reason);
    }

    [Fact]
    public void A_reposted_comment_file_in_doubled_quotes_is_read_too()
    {
        var drained = Drained.OfFiles(
            (
                "Comments.csv",
                "Date,Link,Message\n2026-01-01 10:00:00,x/y,\"ends with a backslash \\\"\n2026-01-02 10:00:00,x/y,\"a \"\"b\"\"\"\n"
            )
        );

        Assert.Equal(["ends with a backslash \\", "a \"b\""], drained.Interactions.Select(c => c.Text.ToString()));
    }

    [Fact]
    public void A_clock_that_runs_in_another_zone_is_told()
    {
        var rows = Enumerable
            .Range(0, 6)
            .Select(i => $"2026-05-0{i + 1} 12:00:00,urn:li:share:{(1777629600000L + (i * 86400000L)) << 22},x");

        var drained = Drained.OfFiles(("Shares.csv", "Date,ShareLink,ShareCommentary\n" + string.Join('\n', rows)));

        Assert.Contains("+120 minutes", Assert.Single(drained.In<FileRead>("Shares.csv")).Remark, StringComparison.Ordinal);
    }
}
