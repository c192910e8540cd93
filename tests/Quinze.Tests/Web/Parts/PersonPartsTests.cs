using Quinze.Tests.Support;
using Quinze.Web.Parts.Persons;
using static Quinze.Tests.Web.Parts.PartFixtures;

namespace Quinze.Tests.Web.Parts;

/// <summary>Somebody as a page names them, and what was written as they wrote it.</summary>
public sealed class PersonPartsTests
{
    private const string Script = "<script>alert(1)</script>";

    private static LedgerOf Written(string name, params string[] letters)
    {
        var ledger = LedgerOf.Linkedin().Named("ines", name).Covers("message", First, First.PlusDays(60));
        foreach (var (day, letter) in letters.Index())
        {
            ledger.Message(sent: false, "ines", First.PlusDays(day), letter);
        }
        return ledger;
    }

    [Theory]
    [InlineData("Inès Vasseur")]
    [InlineData(Script)]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("עדה לוי")]
    public async Task A_name_heads_the_page_as_text_in_its_own_direction(string name)
    {
        var head = await PartReader.English.Read<PersonHead>(PageOf(Written(name, "hello").View(), "ines"), ("Ledger", "mine"));

        Assert.Equal(name, head.QuerySelector("h1 > bdi:only-child")!.TextContent);
        Assert.Empty(head.QuerySelectorAll("script, img, [onerror]"));
    }

    [Fact]
    public async Task Somebody_without_a_name_is_called_by_their_handle()
    {
        var view = LedgerOf.Linkedin().Message(sent: false, "ines-7b2", First).View();

        var head = await PartReader.English.Read<PersonHead>(PageOf(view, "ines-7b2"), ("Ledger", "mine"));

        Assert.Equal("/in/ines-7b2", PartReader.TextOf(head.QuerySelector("h1")));
    }

    [Fact]
    public async Task Their_own_page_opens_in_another_tab_and_learns_nothing_of_this_one()
    {
        var head = await PartReader.English.Read<PersonHead>(PageOf(Written("Inès Vasseur", "hello").View(), "ines"), ("Ledger", "mine"));

        var there = head.QuerySelector("dl a")!;
        Assert.Equal("https://www.linkedin.com/in/ines/", there.GetAttribute("href"));
        Assert.Equal("noreferrer noopener", there.GetAttribute("rel"));
    }

    [Fact]
    public async Task Who_objected_is_said_to_have_objected_and_stands_in_no_target()
    {
        var view = Written("Inès Vasseur", "hello")
            .Judged(JudgementKind.Target, ["here"], "company: Acme")
            .Judged(JudgementKind.Object, ["linkedin:/in/ines"])
            .View();

        var head = await PartReader.English.Read<PersonHead>(PageOf(view, "ines"), ("Ledger", "mine"));

        Assert.Equal(["objected to being counted"], head.QuerySelectorAll(".tags .tag").Select(PartReader.TextOf));
    }

    [Fact]
    public async Task A_letter_keeps_its_lines_and_its_signs_and_makes_nothing_of_the_page()
    {
        var letter = $"Bonjour,\n\n{Script} & \"cie\"\n— Inès";

        var list = await PartReader.English.Read<PersonList>(PageOf(Written("Inès", letter).View(), "ines"), ("Ledger", "mine"));

        Assert.Equal(letter, list.QuerySelector(".story p")!.TextContent);
        Assert.Empty(list.QuerySelectorAll("script"));
    }

    [Theory]
    [InlineData("שלום, מה שלומך?")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    public async Task A_letter_chooses_its_own_direction_and_comes_whole(string letter)
    {
        var list = await PartReader.English.Read<PersonList>(PageOf(Written("Inès", letter).View(), "ines"), ("Ledger", "mine"));

        var words = list.QuerySelector(".story p")!;
        Assert.Equal("auto", words.GetAttribute("dir"));
        Assert.Equal(letter, words.TextContent);
    }

    [Theory]
    [InlineData("en", 1, "One exchange or gesture is all that is known.")]
    [InlineData("en", 2, "2 exchanges and gestures, all that is known, newest first.")]
    [InlineData("fr", 1, "Un échange ou geste, c’est tout ce qui est connu.")]
    [InlineData("fr", 2, "2 échanges et gestes, tout ce qui est connu, du plus récent au plus ancien.")]
    public async Task A_story_is_counted_as_one_speaks(string language, int letters, string said)
    {
        var view = Written("Inès", [.. Enumerable.Repeat("hello", letters)]).View();

        var list = await PartReader.In(language).Read<PersonList>(PageOf(view, "ines"), ("Ledger", "mine"));

        Assert.Equal(said, PartReader.TextOf(list.QuerySelector(".note")));
    }

    [Fact]
    public async Task A_story_of_nothing_says_so_and_lists_nothing()
    {
        var list = await PartReader.English.Read<PersonList>(PageOf(Written("Inès").View(), "ines"), ("Ledger", "mine"));

        Assert.Equal("Nothing passed between you here.", PartReader.TextOf(list.QuerySelector(".note")));
        Assert.Null(list.QuerySelector("ol"));
    }

    [Fact]
    public async Task The_line_of_time_says_what_it_shows_and_gives_it_again_as_a_table()
    {
        var view = Written("Inès", "one", "two").Message(sent: true, "ines", First.PlusDays(2), "three").View();

        var line = await PartReader.French.Read<PersonLine>(PageOf(view, "ines"), ("Ledger", "mine"));

        var picture = line.QuerySelector("svg[role=img]")!;
        Assert.Equal("time-t time-d", picture.GetAttribute("aria-labelledby"));
        Assert.StartsWith("2 de sa part et 1 de vous", PartReader.TextOf(picture.QuerySelector("#time-d")), StringComparison.Ordinal);
        Assert.Equal(["2026", "2", "1", "0", "0", "0"], line.QuerySelectorAll("tbody tr > *").Select(PartReader.TextOf));
    }
}
