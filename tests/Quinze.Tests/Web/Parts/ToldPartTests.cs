using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports;
using Quinze.Reports.Charts;
using Quinze.Tests.Reports;
using Quinze.Tests.Support;
using Quinze.Web.Parts;
using static Quinze.Tests.Web.Parts.PartFixtures;

namespace Quinze.Tests.Web.Parts;

/// <summary>What the report says, as a page of a room says it: figures, too little, pictures.</summary>
public sealed class ToldPartTests
{
    private static Task<IElement> Told(IReadOnlyList<Section> sections, string language = "en") =>
        PartReader.In(language).Read<Told>(("Sections", sections), ("Ledger", "mine"));

    private static string PlainBlanks(string text) => text.Replace('\u00A0', ' ');

    private static Task<IElement> Of(SmallPresence presence, string language, params string[] ids) =>
        Told(
            [
                .. RoomSections
                    .Compose(
                        "people",
                        presence.View,
                        presence.Findings,
                        presence.Imports,
                        SmallPresence.Options(language == "fr" ? ReportLanguage.French : ReportLanguage.English)
                    )
                    .Where(s => ids.Contains(s.Id)),
            ],
            language
        );

    [Fact]
    public async Task A_figure_gives_its_n_and_its_days_and_leads_to_its_formula_and_its_rows()
    {
        var why = (await Of(SmallPresence.Known, "en", "fifteen")).QuerySelectorAll(".why")[0];

        var basis = why.QuerySelectorAll("span").Select(PartReader.TextOf).ToList();
        Assert.Matches("^n = [0-9]+\u00A0people$", basis[0]);
        Assert.Equal("over the 730 days to 31 Oct 2026", PlainBlanks(basis[1]));
        Assert.Equal("/l/mine/how/circles", why.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(
        "quinze show interactions --where behind=quiet:n:all",
        "/l/mine/rows?show=interactions%20--where%20behind%3Dquiet%3An%3Aall"
    )]
    [InlineData("quinze analyse quiet", "/l/mine/how/quiet")]
    public async Task What_a_terminal_would_list_is_a_page_here(string command, string address)
    {
        var part = await Told([new Section("s", "Quiet", [new Basis(["n = 7", "95% [1, 3]"], "quiet", command)])]);

        Assert.Equal(["n = 7", "95% [1, 3]"], part.QuerySelectorAll(".why span").Select(PartReader.TextOf));
        Assert.Equal(["/l/mine/how/quiet", address], part.QuerySelectorAll(".why a").Select(a => a.GetAttribute("href")));
        Assert.Empty(part.QuerySelectorAll("code"));
    }

    [Fact]
    public async Task Circles_are_given_with_their_interval_and_its_level()
    {
        var circles = await Of(SmallPresence.Known, "en", "circles");

        Assert.Contains(
            "80% interval",
            string.Join(' ', circles.QuerySelectorAll("th[scope=col]").Select(PartReader.TextOf).Select(PlainBlanks)),
            StringComparison.Ordinal
        );
        Assert.All(circles.QuerySelectorAll("tbody tr"), r => Assert.Matches(@"\d+ to \d+|\[\d+, \d+\]", PartReader.TextOf(r)));
    }

    [Theory]
    [InlineData("en", "Not enough to say", "7\u00A0posts, 20 needed.")]
    [InlineData("fr", "Pas assez pour conclure", "7\u00A0publications, il en faut 20.")]
    public async Task Too_little_is_told_as_a_result_with_what_there_is_and_what_it_takes(string language, string title, string said)
    {
        var finding = Found("genres", "nothing") with
        {
            Status = FindingStatus.NotEnough,
            Results = null,
            Have = new Amount(7, "posts"),
            Need = new Amount(20, "posts"),
        };
        var sections = RoomSections.Compose(
            "said",
            LedgerOf.Linkedin().View(),
            [finding],
            [],
            SmallPresence.Options(language == "fr" ? ReportLanguage.French : ReportLanguage.English)
        );

        var little = (await Told(sections, language)).QuerySelector("#genres .notenough")!;

        Assert.StartsWith(title, PartReader.TextOf(little.QuerySelector("strong")), StringComparison.Ordinal);
        Assert.Equal(said, PartReader.TextOf(little.QuerySelectorAll("p")[^1]));
    }

    [Fact]
    public async Task The_circles_are_a_picture_with_words_and_a_table_of_the_same_people()
    {
        var part = await Of(SmallPresence.Known, "en", "fifteen");

        var picture = part.QuerySelector("svg[role=img], svg[role=group]")!;
        var named = picture.QuerySelectorAll("a.face:not(.far)").Select(a => a.GetAttribute("aria-label")!).ToHashSet();
        var listed = part.QuerySelectorAll("table tbody th bdi").Select(PartReader.TextOf).ToList();
        Assert.Equal(named.Order(), listed.Order());
        var described = picture.GetAttribute("aria-labelledby")!.Split(' ').Select(id => PartReader.TextOf(part.QuerySelector("#" + id)));
        Assert.All(named, name => Assert.Contains(name, string.Join(' ', described), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_stand_in_alphabetical_order_and_nobody_bears_a_rank()
    {
        var part = await Of(SmallPresence.Known, "fr", "fifteen");

        var rows = part.QuerySelectorAll("table")[0].QuerySelectorAll("tbody th").Select(PartReader.TextOf).ToList();
        var plain = rows.Select(PlainName.Of).ToList();
        Assert.Equal(plain.Order(StringComparer.Ordinal), plain);
        Assert.Contains("alphabétique", PartReader.TextOf(part), StringComparison.Ordinal);
        Assert.Empty(part.QuerySelectorAll("ol"));
        Assert.All(rows, name => Assert.DoesNotMatch(Rank, name));
        Assert.All(part.QuerySelectorAll("svg text.who"), name => Assert.DoesNotMatch(Rank, name.TextContent));
    }

    [Fact]
    public async Task A_hostile_name_in_the_picture_is_a_name()
    {
        var part = await Of(SmallPresence.Known, "en", "fifteen");

        Assert.Empty(part.QuerySelectorAll("script"));
        Assert.DoesNotContain('\u202E', part.TextContent);
        Assert.Contains("<script>alert(1)</script>", PartReader.TextOf(part), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fewer_than_fifteen_stay_as_many_as_they_are()
    {
        var ledger = LedgerOf.Linkedin().Covers("message", First, First.PlusDays(200));
        foreach (var slug in new[] { "ada", "ben", "chloe" })
        {
            ledger.Named(slug, slug.ToUpperInvariant());
            for (var day = 0; day < 200; day += 9)
            {
                ledger.Message(sent: day % 2 == 0, slug, First.PlusDays(day)).Message(sent: day % 2 == 1, slug, First.PlusDays(day));
            }
        }
        var view = ledger.View();

        var part = await Told([
            .. RoomSections
                .Compose("people", view, [new Circles().Run(view, new AnalysisRequest())], [], new ReportOptions(ReportLanguage.English))
                .Where(s => s.Id == "fifteen"),
        ]);

        Assert.Equal(["ADA", "BEN", "CHLOE"], part.QuerySelectorAll("table")[0].QuerySelectorAll("tbody th bdi").Select(PartReader.TextOf));
        Assert.StartsWith(
            "Three\u00A0people with whom words go both ways",
            PartReader.TextOf(part.QuerySelector(".said")),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("15", part.QuerySelectorAll("svg .size").Select(PartReader.TextOf));
    }

    [Fact]
    public async Task A_picture_without_colours_is_still_told_and_its_words_are_words()
    {
        var chart = new StackedBars(
            "shares",
            "Shares <b>",
            "Anna 3, Ben 1",
            ["to", "from"],
            [new Bar("<i>Anna</i>", null, [3, 1], ["3", "1"], "4")],
            Whole: false
        );
        var table = new Table(
            "The same",
            [new Column("Who", ColumnKind.Head), new Column("Words", ColumnKind.Number)],
            [
                ["<i>Anna</i>", "4"],
            ]
        );

        var part = await Told([new Section("s", "Shares", [new Picture(chart), table])]);

        var picture = part.QuerySelector("figure svg")!;
        Assert.Equal(
            "Shares <b> Anna 3, Ben 1",
            string.Join(
                ' ',
                picture.GetAttribute("aria-labelledby")!.Split(' ').Select(id => PartReader.TextOf(part.QuerySelector("#" + id)))
            )
        );
        Assert.Equal(["<i>Anna</i>", "4"], part.QuerySelectorAll("tbody tr > *").Select(PartReader.TextOf));
        Assert.Empty(part.QuerySelectorAll("i, b"));
    }

    [Fact]
    public async Task A_section_is_headed_and_named_by_its_heading()
    {
        var part = await Told([new Section("s", "Shares", [new Note(Prose.Of("a word"))])]);

        Assert.Equal("s-title", part.QuerySelector("section#s")!.GetAttribute("aria-labelledby"));
        Assert.Equal("Shares", PartReader.TextOf(part.QuerySelector("h2#s-title")));
    }

    [Fact]
    public async Task French_keeps_its_signs_with_the_word_before_them()
    {
        var part = await Of(SmallPresence.Known, "fr", "fifteen", "quiet", "words", "circles", "say");

        Assert.DoesNotMatch(LooseSign, PartReader.TextOf(part));
    }

    private static readonly Regex Rank = new(@"^\s*(#|n°|[0-9]+[.)])");

    private static readonly Regex LooseSign = new(" [:;?!»]|« ");
}
