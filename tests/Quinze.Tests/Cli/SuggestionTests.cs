using Quinze.Tests.Findings;

namespace Quinze.Tests.Cli;

/// <summary>Suggestions from the sample and a few mails of the same people: shown, accepted, refused, and kept through what comes later.</summary>
public class SuggestionTests
{
    private const string Alone = "Valentin Rondeau";
    private const string AtWork = "Fabienne Ancelin";

    [Fact]
    public void An_import_from_elsewhere_says_how_many_may_be_known_already()
    {
        using var door = new Door();
        var first = door.Say("import", Door.Sample(Door.LinkedIn), "--json");

        var second = door.Say("import", Mailbox(door, "a.mbox", Mail("v@example.org", Alone)));
        var third = door.Say("import", Mailbox(door, "b.mbox", Mail("f@noirmont-textile.example", AtWork)), "--json");

        Assert.False(first.Json.TryGetProperty("suggestions", out _));
        Assert.Matches("[0-9]+ possible cases of one person under two handles: quinze same", second.Out);
        Assert.Equal(Total(door), third.Number("suggestions"));
        Assert.Empty(JsonSchemas.Faults("import.schema.json", third.Json));
    }

    [Fact]
    public void Same_without_names_lists_suggestions_with_their_reasons()
    {
        using var door = Town();

        var text = door.Say("same");
        var json = door.Say("same", "--json");
        var byMail = door.Say("show", "suggestions", "--where", "network=mail", "--json");
        var high = door.Say("show", "suggestions", "--where", "confidence=high", "--json");

        Assert.Contains("same name", text.Out, StringComparison.Ordinal);
        Assert.Contains("quinze different A B", text.Out, StringComparison.Ordinal);
        Assert.Equal(2, byMail.Number("total"));
        Assert.Equal("medium", byMail.Word("items", "1", "confidence"));
        Assert.Empty(JsonSchemas.Faults("suggestions.schema.json", json.Json));
        Assert.Equal(AtWork, high.Word("items", "0", "a", "name"));
        Assert.Equal(1, high.Number("total"));
    }

    [Fact]
    public void The_same_people_are_told_in_french()
    {
        using var door = Town();

        var answer = door.Say("same", "--lang", "fr");

        Assert.Contains("même nom", answer.Out, StringComparison.Ordinal);
        Assert.Contains("personne d'autre ici ne porte ce nom", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_of_high_confidence_are_accepted_at_once_shown_first_and_undone_at_once()
    {
        using var door = Town();
        var before = People(door);

        var accepted = door.Say("same", "--suggested", "high");
        var joined = People(door);
        var again = door.Say("same", "--suggested", "high", "--json");
        door.Say("undo");

        Assert.Contains($"{AtWork} (linkedin:/in/fabienne-ancelin-9x41) = {AtWork}", accepted.Out, StringComparison.Ordinal);
        Assert.Equal(before - 1, joined);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, again.At("judgement").ValueKind);
        Assert.Equal(before, People(door));
        Assert.Equal(64, door.Say("same", "--suggested", "medium").Code);
        Assert.Equal(64, door.Say("same", "person-2").Code);
    }

    [Fact]
    public void Accepted_and_refused_survive_imports_re_imports_and_the_undoing_of_an_import()
    {
        using var door = Town();
        var one = door.Say("show", "suggestions", "--where", $"name={AtWork}", "--json");
        var other = door.Say("show", "suggestions", "--where", $"name={Alone}", "--json");
        door.Say("same", one.Word("items", "0", "a", "id")!, one.Word("items", "0", "b", "id")!);
        door.Say("different", other.Word("items", "0", "a", "id")!, other.Word("items", "0", "b", "id")!);
        Assert.Equal(0, Total(door, "network=mail"));
        var people = People(door);

        door.Say("import", Mailbox(door, "later.mbox", Mail("f@noirmont-textile.example", AtWork, 5), Mail("v@example.org", Alone, 5)));
        door.Say("imports", "remove", "2");
        door.Say("import", door.At("town.mbox"));
        door.Say("import", Door.Sample(Door.LinkedIn));

        Assert.Equal(people, People(door));
        Assert.Equal(0, Total(door, "network=mail"));
        door.Say("undo", "2");
        Assert.Equal(1, Total(door, "network=mail"));
    }

    private static Door Town()
    {
        var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        door.Say("import", Mailbox(door, "town.mbox", Mail("v@example.org", Alone), Mail("f@noirmont-textile.example", AtWork)));
        return door;
    }

    private static long Total(Door door, string where = "confidence=high,medium,low") =>
        door.Say("show", "suggestions", "--where", where, "--json").Number("total");

    private static long People(Door door) => door.Say("ledger", "info", "--json").Number("people");

    private static string Mailbox(Door door, string name, params ReadOnlySpan<string> mails)
    {
        File.WriteAllText(door.At(name), string.Concat(mails));
        return door.At(name);
    }

    private static string Mail(string address, string name, int day = 2) =>
        $"From {address} Mon Mar  {day} 09:00:00 2026\nDate: Mon, {day} Mar 2026 09:00:00 +0000\nMessage-ID: <{day}.{address}>\n"
        + $"Delivered-To: owner@example.org\nFrom: {name} <{address}>\nTo: owner@example.org\nSubject: hello\n\nwords\n\n";
}
