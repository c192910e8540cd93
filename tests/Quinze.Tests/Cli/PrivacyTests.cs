using System.Text;

namespace Quinze.Tests.Cli;

public class PrivacyTests
{
    private static (string Id, string Name, string Slug) Somebody(Door door)
    {
        door.Say("import", Door.Sample(Door.LinkedIn));
        var person = door.Say("analyse", "circles", "--json").At("results", "fifteen", "0", "person");
        return (
            person.GetProperty("id").GetString()!,
            person.GetProperty("name").GetString()!,
            person.GetProperty("handles")[0].GetString()!["linkedin:".Length..]
        );
    }

    [Fact]
    public void About_tells_all_that_passed_and_where_it_was_read()
    {
        using var door = new Door();
        var (id, _, _) = Somebody(door);
        var rows = door.Say("show", "interactions", "--json", "--where", $"person={id}").Number("total");

        var about = door.Say("about", id, "--json");

        var acts = about
            .At("items")
            .EnumerateArray()
            .Where(i => i.GetProperty("id").GetString() is { } item && item.StartsWith("interaction-", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(rows, acts.Count);
        Assert.All(acts, a => Assert.NotEqual("", a.GetProperty("file").GetString()));
        Assert.Contains(acts, a => a.GetProperty("text").GetString() is { Length: > 0 });
    }

    [Fact]
    public void An_objection_takes_a_person_out_of_the_fifteen_and_undo_brings_them_back()
    {
        using var door = new Door();
        var (id, name, _) = Somebody(door);
        bool Among() =>
            door.Say("analyse", "circles", "--json").At("results", "fifteen").ToString().Contains(name, StringComparison.Ordinal);

        Assert.Equal(0, door.Say("object", id).Code);
        Assert.False(Among());
        door.Say("undo");
        Assert.True(Among());
    }

    [Fact]
    public void Forget_without_yes_changes_nothing()
    {
        using var door = new Door();
        var (id, name, _) = Somebody(door);

        var answer = door.Say("forget", id, "--json");

        Assert.False(answer.At("forgotten").GetBoolean());
        Assert.Contains(name, door.Say("about", id).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forgotten_person_is_in_no_byte_of_any_file_and_no_archive_brings_them_back()
    {
        using var door = new Door();
        var (id, name, slug) = Somebody(door);
        door.Say("record", "note", "met at the fair", "--about", id);
        door.Say("record", "fifteen", name);
        door.Say("analyse", "circles");
        var before = door.Say("ledger", "info", "--json").At("interactions").ToString();

        Assert.Equal(0, door.Say("forget", id, "--in-texts", "--yes").Code);
        door.Say("analyse", "circles");
        door.Say("import", Door.Sample("linkedin-small"));
        door.Say("ledger", "check");

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(door.DefaultLedger)!))
        {
            var bytes = Encoding.UTF8.GetString(File.ReadAllBytes(file));
            Assert.DoesNotContain(name, bytes, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(slug, bytes, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("met at the fair", bytes, StringComparison.Ordinal);
        }
        Assert.Equal(before, door.Say("ledger", "info", "--json").At("interactions").ToString());
    }

    [Fact]
    public void Retention_takes_the_texts_of_others_and_a_later_archive_brings_none_back()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        var before = door.Say("ledger", "info", "--json").At("interactions").ToString();
        long Texts() =>
            door.Say("show", "interactions", "--json", "--where", "direction=received", "--limit", "100000")
                .Out.Split("\"text\":\"")
                .Length;
        var had = Texts();

        var answer = door.Say("privacy", "retention", "1", "--json");

        Assert.True(answer.Number("textsGone") > 0);
        Assert.Equal(before, door.Say("ledger", "info", "--json").At("interactions").ToString());
        door.Say("import", Door.Sample(Door.LinkedIn), "--anyway");
        Assert.True(Texts() <= had);
        Assert.Equal(0, door.Say("privacy", "retention", "1", "--json").Number("textsGone"));
    }

    [Fact]
    public void A_retention_that_is_no_number_is_refused()
    {
        using var door = new Door();

        Assert.Equal(64, door.Say("privacy", "retention", "soon").Code);
    }

    [Theory, InlineData("fr", "RGPD"), InlineData("en", "GDPR")]
    public void The_notice_names_what_the_ledger_holds_and_nothing_it_does_not(string language, string law)
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));

        var notice = door.Say("privacy", "notice", "--lang", language).Out;

        Assert.Contains(law, notice, StringComparison.Ordinal);
        Assert.Contains("LinkedIn", notice, StringComparison.Ordinal);
        Assert.Contains("message", notice, StringComparison.Ordinal);
        Assert.DoesNotContain(language == "fr" ? "réunions où" : "meetings we were", notice, StringComparison.Ordinal);
    }
}
