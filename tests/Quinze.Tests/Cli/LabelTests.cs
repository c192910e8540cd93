using System.Text.Json;
using Quinze.Tests.Findings;

namespace Quinze.Tests.Cli;

public class LabelTests
{
    private const string Hiring = """{"id":"a","text":"Nous recrutons un boulanger en CDI à Brest, envoyez votre CV."}""";
    private const string Wishes = """{"id":7,"text":"Happy new year to all of you, health and joy!","author":"Ann Lee"}""";

    [Fact]
    public void Each_line_in_gives_one_line_out_in_the_same_order()
    {
        var answer = Say($"{Hiring}\n\n{Wishes}\n", "post");

        var lines = Lines(answer);
        Assert.Equal(0, answer.Code);
        Assert.Equal(["\"a\"", "7"], lines.Select(l => l.GetProperty("id").GetRawText()));
        Assert.Equal(["fr", "en"], lines.Select(l => l.GetProperty("lang").GetString()));
        Assert.Equal(["recruitment", "wishes"], lines.Select(l => l.GetProperty("label").GetString()));
    }

    [Theory]
    [InlineData("post")]
    [InlineData("comment")]
    [InlineData("message")]
    public void A_line_is_as_its_schema_says(string kind)
    {
        var answer = Say(
            $$"""
            {{Hiring}}
            {"id":"p","text":"Et vos délais, c'est combien ?","parent":"Notre atelier déménage","brand":"Atelier"}
            {"id":"d","text":"Das ist ein sehr schöner Tag und wir sind alle zufrieden mit der Arbeit"}
            {"id":"e","text":""}
            """,
            kind
        );

        Assert.All(Lines(answer), line => Assert.Empty(JsonSchemas.Faults("label.schema.json", line)));
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_told_by_its_number_and_never_shown()
    {
        var answer = Say($"{Hiring}\nsecret words\n{{\"id\":1}}\n{Wishes}", "post");

        Assert.Equal(0, answer.Code);
        Assert.Equal(2, Lines(answer).Count);
        Assert.Contains("2", answer.Error, StringComparison.Ordinal);
        Assert.Contains("3", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer.Error + answer.Out, StringComparison.Ordinal);
        Assert.Equal(2, Say("secret words", "post", "--strict").Code);
    }

    [Fact]
    public void With_json_an_unread_line_is_an_error_on_its_own_line()
    {
        var answer = Say($"nonsense\n{Hiring}", "post", "--json");

        var lines = Lines(answer);
        Assert.Empty(JsonSchemas.Faults("error.schema.json", lines[0]));
        Assert.Equal("recruitment", lines[1].GetProperty("label").GetString());
    }

    [Fact]
    public void Another_kind_of_text_is_a_usage_error() => Assert.Equal(64, Say(Hiring, "poem").Code);

    private static Answer Say(string typed, params string[] words)
    {
        using var door = new Door { Typed = typed };
        return door.Say(["label", .. words]);
    }

    private static List<JsonElement> Lines(Answer answer) =>
        [.. answer.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.Clone())];
}
