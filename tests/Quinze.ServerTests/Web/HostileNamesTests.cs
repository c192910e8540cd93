namespace Quinze.ServerTests.Web;

/// <summary>Names and words in an archive are anybody's: whatever stands in them is text on every page about people.</summary>
public class HostileNamesTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "Eve")]
    [InlineData("\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>")]
    [InlineData("\u202Egnp.exe", "\u2066\u2069Eve\u200F")]
    [InlineData("</title></svg><script>alert(1)</script>", "]]>-->")]
    [InlineData("javascript:alert(1)", "{{constructor}}")]
    public async Task A_name_is_text_wherever_it_stands(string first, string last)
    {
        await using var rooms = await OpenRooms.Open(withSample: false);
        using var archive = await HostileLedger.PutInto(rooms, "hostile", first, last, $"{first} {last}");
        var person = await HostileLedger.SomebodyOf(rooms, "hostile");
        using var noted = await rooms.Send(person, "/l/hostile/act/note", ("person", person.Split('/')[^1]), ("note", first + last));
        using var aimed = await rooms.Send(person, "/l/hostile/act/target", ("name", first), ("expression", "headline: " + Quoted(last)));

        foreach (
            var path in new[]
            {
                "/l/hostile/people",
                "/l/hostile/people?network=linkedin&company=" + Uri.EscapeDataString(first),
                "/l/hostile/people?name=" + Uri.EscapeDataString(last),
                "/l/hostile/people/targets?name=" + Uri.EscapeDataString(first) + "&expression=" + Uri.EscapeDataString(last),
                "/l/hostile/people/community",
                "/l/hostile/people/same",
                person,
                person + "/about",
                person + "/forget",
            }
        )
        {
            var page = await rooms.Page(path);
            Assert.Empty(page.QuerySelectorAll("main script, main img, body > script, main svg[onload]"));
            Assert.All(
                page.QuerySelectorAll("*"),
                e => Assert.DoesNotContain(e.Attributes, a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            );
            Assert.Empty(page.QuerySelectorAll("a[href^='javascript:']"));
        }
    }

    [Fact]
    public async Task A_name_that_turns_the_line_turns_only_itself()
    {
        await using var rooms = await OpenRooms.Open(withSample: false);
        using var archive = await HostileLedger.PutInto(rooms, "hostile", "\u202Egnp", "Eve", "hello");
        var person = await HostileLedger.SomebodyOf(rooms, "hostile");

        var heading = (await rooms.Page(person)).QuerySelector("h1")!;

        Assert.Equal("BDI", heading.FirstElementChild!.TagName);
        Assert.Equal(heading.TextContent, heading.FirstElementChild.TextContent);
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "", StringComparison.Ordinal)}\"";
}
