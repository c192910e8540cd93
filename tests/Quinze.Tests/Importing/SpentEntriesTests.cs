using Quinze.Importing;
using Quinze.Storing;

namespace Quinze.Tests.Importing;

public class SpentEntriesTests
{
    [Fact]
    public void An_entry_told_anew_says_nothing_of_what_it_said()
    {
        var spent = new SpentEntries();
        var first = spent.Take(new Place(1, 2), "linkedin", InteractionKind.Message);
        first.At = Moment.FromParts(1_700_000_000, 20);
        first.From = new Handle("linkedin", "/in/anna");
        first.To = Audience.One(Handle.Owner);
        first.Post = PostRef.At("https://example.org");
        first.Comment = 7;
        first.Conversation = new Conversation("linkedin", "c");
        first.Detail = "LIKE";
        first.Reference = "r";
        first.Marks = Marks.Spam;
        first.Write("Bonjour"u8);
        spent.Return([first]);

        var again = spent.Take(new Place(3, 4), "mastodon", InteractionKind.Reaction);

        Assert.Same(first, again);
        Assert.Equivalent(
            new InteractionEntry(new Place(3, 4))
            {
                Network = "mastodon",
                Kind = InteractionKind.Reaction,
                At = null,
            },
            again
        );
    }

    [Fact]
    public void An_entry_that_was_not_given_back_is_not_told_anew()
    {
        var spent = new SpentEntries();

        var first = spent.Take(default, "linkedin", InteractionKind.Message);

        Assert.NotSame(first, spent.Take(default, "linkedin", InteractionKind.Message));
    }

    [Fact]
    public void A_source_that_takes_none_back_has_none_kept()
    {
        var spent = new SpentEntries();
        for (var i = 0; i < 1000; i++)
        {
            spent.Return([
                new InteractionEntry(default)
                {
                    Network = "x",
                    Kind = InteractionKind.Mail,
                    At = null,
                    Comment = 1,
                },
            ]);
        }

        var told = Enumerable.Range(0, 1000).Select(_ => spent.Take(default, "x", InteractionKind.Mail)).Distinct().ToList();

        Assert.Equal(1000, told.Count);
        Assert.All(told, t => Assert.Equal(0, t.Comment));
    }

    [Fact]
    public void A_batch_keeps_texts_while_what_said_them_says_others()
    {
        var batch = new RowBatch();
        var entry = new SpentEntries().Take(default, "x", InteractionKind.Mail);
        string[] texts = ["a", new('b', 70_000), "c", .. Enumerable.Range(0, 3000).Select(i => $"text number {i} of many")];

        for (var round = 0; round < 3; round++)
        {
            var kept = new List<Utf8Text>();
            foreach (var text in texts)
            {
                entry.Write(System.Text.Encoding.UTF8.GetBytes(text));
                kept.Add(batch.Keep(entry.Text));
            }

            Assert.Equal(texts, kept.Select(k => k.ToString()));
            batch.Clear();
        }
    }
}
