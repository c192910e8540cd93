using System.Text;
using System.Text.Json;
using Quinze.Sources.Formats.Json;
using Quinze.World;

namespace Quinze.Tests.Formats.Json;

public class JsonElementsTests
{
    private static JsonElements Open(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    /// <summary>Each record as <c>name[number]=value</c>, faults as <c>!</c>.</summary>
    private static List<string> Read(string text)
    {
        using var elements = Open(text);
        var found = new List<string>();
        while (elements.Read())
        {
            var place = elements.IsElement ? $"{elements.Name}[{elements.Number}]" : elements.Name;
            found.Add($"{place}={(elements.Fault is null ? elements.Value.GetRawText() : elements.IsRest ? "!!" : "!")}");
        }
        return found;
    }

    [Fact]
    public void A_root_array_gives_its_elements() =>
        Assert.Equal(["[1]={\"a\":1}", "[2]=2", "[3]=\"x\"", "[4]=null"], Read("""[{"a":1}, 2,"x" , null]"""));

    [Fact]
    public void A_root_object_gives_the_elements_of_its_arrays_and_other_values_whole() =>
        Assert.Equal(
            ["id=\"x\"", "a[1]=1", "a[2]=[2]", "o={\"b\":[1]}", "c[3]=3"],
            Read("""{"id":"x","a":[1,[2]],"o":{"b":[1]},"c":[3]}""")
        );

    [Fact]
    public void What_a_script_assigns_is_read()
    {
        using var elements = Open("window.YTD.tweet.part0 = [ {\"a\":1} ]");

        Assert.True(elements.Read());
        Assert.Equal(("window.YTD.tweet.part0", 1), (elements.AssignedTo, elements.Value.GetProperty("a").GetInt32()));
        Assert.False(elements.Read());
    }

    [Theory]
    [InlineData("""[1,{"a":oups},3]""", new[] { "[1]=1", "[2]=!", "[3]=3" })]
    [InlineData("""[{"a":1 "b":2},{"a":"]}"}]""", new[] { "[1]=!", "[2]={\"a\":\"]}\"}" })]
    [InlineData("[{\"a\":\"line\nbreak\"},2]", new[] { "[1]=!", "[2]=2" })]
    [InlineData("""[{"a":1}{"b":2},]""", new[] { "[1]={\"a\":1}", "[2]={\"b\":2}" })]
    [InlineData("""[{"a":NaN},{}]""", new[] { "[1]=!", "[2]={}" })]
    public void A_broken_record_costs_only_itself(string text, string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("""[1,{"a":"never closed},3]""", new[] { "[1]=1", "[2]=!!" })]
    [InlineData("""[1,{"a":1""", new[] { "[1]=1", "[2]=!!" })]
    [InlineData("""[1,2""", new[] { "[1]=1", "[2]=!!" })]
    [InlineData("""{"a":[1],"b" 2}""", new[] { "a[1]=1", "[2]=!!" })]
    [InlineData("hello", new[] { "[1]=!!" })]
    [InlineData("", new[] { "[1]=!!" })]
    public void Where_even_the_brackets_are_lost_the_rest_is_one_fault(string text, string[] expected) =>
        Assert.Equal(
            expected.AsEnumerable(),
            Read(text).Select(r => r.EndsWith("!!", StringComparison.Ordinal) ? "[" + r.Split('[')[1] : r)
        );

    [Fact]
    public void Of_a_name_that_comes_twice_the_last_list_with_something_in_it_is_known()
    {
        static int Last(string text) => JsonElements.LastFilled(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a");

        Assert.Equal(1, Last("""{"a":[],"a":[1]}"""));
        Assert.Equal(0, Last("""{"a":[1],"a":[]}"""));
        Assert.Equal(1, Last("""{"a":[1],"a":[2]}"""));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_a_fault_of_their_record()
    {
        using var elements = new JsonElements(new MemoryStream([.. "[\"é\","u8, (byte)'"', 0xE9, (byte)'"', .. ",3]"u8]));
        var faults = new List<bool>();
        while (elements.Read())
        {
            faults.Add(elements.Fault is not null);
        }

        Assert.Equal([false, true, false], faults);
    }

    [Fact]
    public void Half_an_emoji_does_not_cost_the_text()
    {
        using var elements = Open("""[{"a":"un carnet \ud83d","n":"5"}]""");

        Assert.True(elements.Read());
        Assert.Equal(("un carnet \uFFFD", 5L), (elements.Value.Text("a"), elements.Value.Whole("n")));
    }

    [Fact]
    public void Of_a_field_that_comes_twice_the_last_value_with_something_in_it_counts()
    {
        using var elements = Open("""[{"a":["x"],"a":[],"b":"1","b":"2"}]""");

        Assert.True(elements.Read());
        Assert.Equal((1, "2"), (elements.Value.Field("a").GetArrayLength(), elements.Value.Text("b")));
    }

    /// <summary>Any document, cut into reads of any size, gives what the whole parser gives.</summary>
    [Fact]
    public void Records_are_those_of_a_parser_that_holds_the_whole_document()
    {
        var chance = new Chance(15);
        for (var round = 0; round < 200; round++)
        {
            var records = Enumerable.Range(0, chance.Below(12)).Select(_ => Invent(chance, 3)).ToList();
            var text = "[" + string.Join(chance.Happens(0.5) ? ",\r\n " : ",", records) + "]";

            using var elements = new JsonElements(new Trickle(Encoding.UTF8.GetBytes(text), 1 + chance.Below(7)));
            var found = new List<string>();
            while (elements.Read())
            {
                found.Add(elements.Value.GetRawText());
            }

            using var whole = JsonDocument.Parse(text);
            Assert.Equal(whole.RootElement.EnumerateArray().Select(e => e.GetRawText()), found);
        }
    }

    [Fact]
    public void A_record_that_is_too_large_to_hold_is_passed_over()
    {
        using var elements = new JsonElements(
            new Endless("[1,\""u8.ToArray(), JsonElements.LargestRecord + (1 << 20), "\",3]"u8.ToArray())
        );
        var found = new List<string>();
        while (elements.Read())
        {
            found.Add(elements.Fault is null ? elements.Value.GetRawText() : "too large");
        }

        Assert.Equal(["1", "too large", "3"], found);
    }

    private static string Invent(Chance chance, int depth) =>
        chance.Below(depth > 0 ? 6 : 4) switch
        {
            0 => chance.Between(-99, 9999).ToString(System.Globalization.CultureInfo.InvariantCulture),
            1 => JsonSerializer.Serialize(chance.Pick(["", "a", "\"quoted\" \\ ]}", "é🙂", "tab\t"])),
            2 => "true",
            3 => "null",
            4 => "[" + string.Join(",", Enumerable.Range(0, chance.Below(4)).Select(_ => Invent(chance, depth - 1))) + "]",
            _ => "{"
                + string.Join(" , ", Enumerable.Range(0, chance.Below(4)).Select(i => $"\"k{i}\" : {Invent(chance, depth - 1)}"))
                + "}",
        };

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));
    }

    /// <summary>A beginning, so many letters, an end.</summary>
    private sealed class Endless(byte[] head, long letters, byte[] tail) : MemoryStream
    {
        private long at;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = 0;
            for (; read < count && at < head.Length + letters + tail.Length; read++, at++)
            {
                buffer[offset + read] =
                    at < head.Length ? head[at]
                    : at < head.Length + letters ? (byte)'x'
                    : tail[at - head.Length - letters];
            }
            return read;
        }
    }
}
