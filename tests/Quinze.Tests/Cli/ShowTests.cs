namespace Quinze.Tests.Cli;

/// <summary>A ledger with both samples in it, imported once for the tests that only look.</summary>
public sealed class ImportedLedger : IDisposable
{
    internal Door Door { get; } = new();

    public ImportedLedger() => Door.Say("import", Door.Sample(Door.LinkedIn), Door.Sample(Door.Bluesky), "--anyway");

    public void Dispose() => Door.Dispose();
}

public class ShowTests(ImportedLedger ledger) : IClassFixture<ImportedLedger>
{
    private Answer Show(params string[] words) => ledger.Door.Say(["show", .. words, "--json"]);

    [Theory]
    [InlineData("people")]
    [InlineData("posts")]
    [InlineData("interactions")]
    [InlineData("observations")]
    [InlineData("outcomes")]
    [InlineData("imports")]
    [InlineData("unread")]
    [InlineData("coverage")]
    public void Every_table_comes_as_items_and_their_total(string table)
    {
        var answer = Show(table);

        Assert.Equal(0, answer.Code);
        Assert.Equal(answer.Number("total"), answer.At("items").GetArrayLength());
    }

    [Fact]
    public void People_are_as_many_as_the_ledger_says() =>
        Assert.Equal(ledger.Door.Say("ledger", "info", "--json").Number("people"), Show("people", "--limit", "1").Number("total"));

    [Fact]
    public void A_limit_shortens_the_items_and_not_the_total()
    {
        var answer = Show("interactions", "--limit", "3");

        Assert.Equal(3, answer.At("items").GetArrayLength());
        Assert.True(answer.Number("total") > 1000);
    }

    [Fact]
    public void Interactions_have_the_promised_names()
    {
        var row = Show("interactions", "--where", "kind=message", "--limit", "1").At("items", "0");

        string[] promised = ["id", "kind", "direction", "from", "to", "at", "post", "conversation"];
        Assert.Equal(promised, row.EnumerateObject().Select(p => p.Name).Take(promised.Length));
        Assert.StartsWith("conversation-", row.GetProperty("conversation").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_of_one_person_are_sent_by_them_or_to_them()
    {
        var person = Show("interactions", "--where", "kind=message", "--where", "direction=received", "--limit", "1")
            .At("items", "0", "from", "id")
            .GetString()!;

        var rows = Show("interactions", "--where", $"person={person}", "--where", "kind=message").At("items").EnumerateArray().ToList();

        Assert.NotEmpty(rows);
        Assert.All(
            rows,
            r =>
                Assert.Contains(
                    person,
                    r.GetProperty("to").EnumerateArray().Append(r.GetProperty("from")).Select(p => p.GetProperty("id").GetString())
                )
        );
    }

    [Fact]
    public void From_and_to_are_the_two_halves_of_somebodys_messages()
    {
        var person = Show("interactions", "--where", "kind=message", "--limit", "1").At("items", "0", "to", "0", "id").GetString()!;
        long Count(string field) => Show("interactions", "--where", $"{field}={person}", "--where", "kind=message").Number("total");

        Assert.Equal(Count("person"), Count("from") + Count("to"));
    }

    [Fact]
    public void Commas_are_alternatives_and_conditions_add_up()
    {
        long Total(params string[] where) => Show(["posts", .. where.SelectMany(w => new[] { "--where", w })]).Number("total");

        Assert.Equal(Total("kind=post") + Total("kind=article"), Total("kind=post,article"));
        Assert.Equal(Total("kind=post"), Total("kind=post", "words>=20") + Total("kind=post", "words<20"));
    }

    [Fact]
    public void A_period_cuts_by_day()
    {
        var all = Show("posts", "--where", "period=2025").At("items").EnumerateArray().ToList();

        Assert.NotEmpty(all);
        Assert.All(all, p => Assert.StartsWith("2025", p.GetProperty("publishedAt").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_of_one_import_are_those_that_came_with_it()
    {
        var (first, second) = (Show("posts", "--where", "import=1").Number("total"), Show("posts", "--where", "import=2").Number("total"));

        Assert.Equal(Show("posts").Number("total"), first + second);
        Assert.Equal(second, Show("posts", "--where", "network=bluesky").Number("total"));
    }

    public static IEnumerable<TheoryDataRow<string>> Analyses =>
        Quinze.Analyses.AllAnalyses.List.Select(a => new TheoryDataRow<string>(a.Name));

    [Theory]
    [MemberData(nameof(Analyses))]
    public void The_rows_behind_a_figure_are_as_many_as_it_says_and_the_same(string analysis)
    {
        var finding = ledger.Door.Say("analyse", analysis, "--json").Json;

        foreach (var figure in finding.GetProperty("evidence").EnumerateObject())
        {
            var shown = Show([.. figure.Value.GetProperty("show").GetString()!.Split(' '), "--limit", "100"]);
            Assert.Equal(0, shown.Code);
            Assert.Equal((figure.Name, figure.Value.GetProperty("count").GetInt64()), (figure.Name, shown.Number("total")));
            Assert.Equal(
                figure.Value.GetProperty("ids").EnumerateArray().Select(i => i.GetString()).Order(StringComparer.Ordinal),
                shown.At("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()).Order(StringComparer.Ordinal)
            );
        }
    }

    [Fact]
    public void On_a_terminal_a_text_stands_under_its_row()
    {
        var shown = ledger.Door.Say("show", "posts", "--where", "words>=5", "--limit", "2", "--text");
        var without = ledger.Door.Say("show", "posts", "--where", "words>=5", "--limit", "2");

        var text = Show("posts", "--where", "words>=5", "--limit", "1", "--text").At("items", "0", "text").GetString()!;
        Assert.Contains("    " + text.Split(' ')[0], shown.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("    " + text.Split(' ')[0], without.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_shown_only_when_asked_for()
    {
        Assert.DoesNotContain("\"text\"", Show("posts", "--limit", "1").Out, StringComparison.Ordinal);
        Assert.NotEmpty(Show("posts", "--where", "words>=5", "--limit", "1", "--text").At("items", "0", "text").GetString()!);
    }

    [Theory]
    [InlineData("unknown-field", "show", "posts", "--where", "colour=red")]
    [InlineData("unknown-value", "show", "posts", "--where", "kind=letter")]
    [InlineData("unknown-value", "show", "posts", "--where", "words>=many")]
    [InlineData("usage", "show", "posts", "--where", "nothing")]
    [InlineData("usage", "show", "letters")]
    [InlineData("usage", "show", "posts", "--limit", "few")]
    [InlineData("person-unknown", "show", "interactions", "--where", "person=Nobody At All")]
    [InlineData("unknown-analysis", "analyse", "fortune")]
    public void What_makes_no_sense_is_code_64_with_what_would(string id, params string[] words)
    {
        var answer = ledger.Door.Say([.. words, "--json"]);

        Assert.Equal(64, answer.Code);
        Assert.Equal(id, answer.Word("error", "id"));
        Assert.NotEmpty(answer.Word("error", "expected")!);
    }

    [Fact]
    public void As_text_fifty_rows_are_shown_and_the_rest_is_counted()
    {
        var answer = ledger.Door.Say("show", "people");

        Assert.Equal(52, answer.Out.TrimEnd('\n').Split('\n').Length);
    }
}
