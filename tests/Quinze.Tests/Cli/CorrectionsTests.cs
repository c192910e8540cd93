using System.Text.Json;

namespace Quinze.Tests.Cli;

/// <summary>"Relabel in one act anywhere; it wins at once, the ledger's own classifier learns from it (and only there), and what changed through it can be listed and undone."</summary>
public class CorrectionsTests
{
    private const string Offer = "Bonjour, notre solution augmente vos ventes. Un échange de quinze minutes pour en parler, dossier";

    /// <summary>A post of one's own, one of the feed, a comment, two letters that are nearly the same, and one that is not.</summary>
    private static Door WithTexts(string ledger = "a.quinze")
    {
        var door = new Door();
        Import(door, ledger);
        return door;
    }

    private static void Import(Door door, string ledger)
    {
        var folder = Directory.CreateDirectory(door.At("own-" + ledger)).FullName;
        Write(folder, "owner", new { handle = "linkedin:/in/me", name = "Odile Ferrand" });
        // A feed is a sample: twenty posts and more.
        Write(
            folder,
            "posts",
            [
                new
                {
                    network = "linkedin",
                    kind = "post",
                    @ref = "urn:li:share:7100000000000000001",
                    at = "2026-03-01T08:00:00Z",
                    text = "Le marché du samedi ouvre à neuf heures, stand douze.",
                },
                .. Enumerable
                    .Range(10, 24)
                    .Select(n => new
                    {
                        network = "linkedin",
                        kind = "post",
                        @ref = $"urn:li:share:71000000000000000{n}",
                        at = "2026-03-02T08:00:00Z",
                        author = "linkedin:/in/otto",
                        origin = "feed",
                        text = $"Grand merci à toute l'équipe pour ces {n} jours.",
                    }),
            ]
        );
        Write(
            folder,
            "interactions",
            new
            {
                network = "linkedin",
                kind = "comment",
                at = "2026-03-03T08:00:00Z",
                from = "linkedin:/in/paul",
                to = new[] { "me" },
                post = "urn:li:share:7100000000000000001",
                text = "Tout à fait d'accord avec vous.",
            },
            new
            {
                network = "linkedin",
                kind = "message",
                at = "2026-03-04T08:00:00Z",
                from = "linkedin:/in/ines",
                to = new[] { "me" },
                text = Offer + " 1.",
            },
            new
            {
                network = "linkedin",
                kind = "message",
                at = "2026-03-05T08:00:00Z",
                from = "linkedin:/in/ada",
                to = new[] { "me" },
                text = Offer + " 2.",
            },
            new
            {
                network = "linkedin",
                kind = "message",
                at = "2026-03-06T08:00:00Z",
                from = "linkedin:/in/yann",
                to = new[] { "me" },
                text = "Merci pour hier, la soirée était très belle.",
            }
        );
        Assert.Equal(0, door.Say("import", folder, "--ledger", door.At(ledger)).Code);
    }

    private static void Write(string folder, string kind, params object[] rows) =>
        File.WriteAllLines(Path.Combine(folder, kind + ".jsonl"), rows.Select(r => JsonSerializer.Serialize(r)));

    private static Dictionary<string, string> Labels(Door door, string analysis, string item, string ledger = "a.quinze") =>
        door.Say("analyse", analysis, "--period", "all", "--json", "--ledger", door.At(ledger))
            .At("results", "items")
            .EnumerateArray()
            .ToDictionary(i => i.GetProperty(item).GetProperty("id").GetString()!, i => i.GetProperty("label").GetString()!);

    private static List<JsonElement> Changed(Door door, string ledger = "a.quinze") =>
        [.. door.Say("show", "labels", "--json", "--ledger", door.At(ledger)).At("items").EnumerateArray()];

    [Theory]
    [InlineData("genres", "post", "anecdote")]
    [InlineData("feed", "post", "press")]
    [InlineData("critics", "interaction", "critic-mischievous")]
    [InlineData("messages", "interaction", "bragging")]
    public void Any_text_that_has_a_label_is_put_right_in_one_act_and_at_once(string analysis, string item, string label)
    {
        using var door = WithTexts();
        var (id, before) = (Labels(door, analysis, item).First().Key, Labels(door, analysis, item).First().Value);
        Assert.NotEqual(label, before);

        Assert.Equal(0, door.Say("record", "label", id, label, "--ledger", door.At("a.quinze")).Code);

        Assert.Equal(label, Labels(door, analysis, item)[id]);
    }

    [Fact]
    public void Texts_like_it_follow_are_listed_and_go_back_with_one_undo()
    {
        using var door = WithTexts();
        var before = Labels(door, "messages", "interaction");
        var letters = before.Keys.ToArray();
        Assert.Equal("prospecting", before[letters[1]]);

        door.Say("record", "label", letters[0], "invitation", "--ledger", door.At("a.quinze"));

        var after = Labels(door, "messages", "interaction");
        Assert.Equal(("invitation", "invitation"), (after[letters[0]], after[letters[1]]));
        Assert.Equal(before[letters[2]], after[letters[2]]);
        Assert.Equal(
            [(letters[0], true), (letters[1], false)],
            Changed(door).Select(r => (r.GetProperty("item").GetString()!, r.GetProperty("decided").GetBoolean()))
        );

        Assert.Equal(0, door.Say("undo", "--ledger", door.At("a.quinze")).Code);
        Assert.Equal(before, Labels(door, "messages", "interaction"));
        Assert.Empty(Changed(door));
    }

    [Fact]
    public void Another_ledger_and_the_classifier_by_itself_learn_nothing()
    {
        using var door = WithTexts();
        Import(door, "b.quinze");
        var letter = Labels(door, "messages", "interaction").Keys.First();
        door.Typed = JsonSerializer.Serialize(new { id = "1", text = Offer + " 2." });
        var alone = door.Say("label", "message").Out;
        var there = Labels(door, "messages", "interaction", "b.quinze");

        door.Say("record", "label", letter, "invitation", "--ledger", door.At("a.quinze"));

        Assert.Equal(there, Labels(door, "messages", "interaction", "b.quinze"));
        Assert.Equal(alone, door.Say("label", "message").Out);
    }

    [Fact]
    public void The_desk_learns_as_well()
    {
        using var door = WithTexts();
        var letters = Labels(door, "messages", "interaction").Keys.ToArray();
        int Folded() =>
            door.Say("analyse", "desk", "--json", "--ledger", door.At("a.quinze"))
                .At("results", "folded")
                .EnumerateObject()
                .Sum(f => f.Name == "prospecting" ? f.Value.GetInt32() : 0);
        Assert.Equal(2, Folded());

        door.Say("record", "label", letters[0], "customer-question", "--ledger", door.At("a.quinze"));

        Assert.Equal(0, Folded());
    }
}
