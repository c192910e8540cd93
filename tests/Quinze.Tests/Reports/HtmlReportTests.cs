using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Quinze.Reports;
using Quinze.Reports.Html;

namespace Quinze.Tests.Reports;

public sealed class HtmlReportTests
{
    private static readonly Lazy<(string Html, IDocument Page)> French = new(() => Page(SmallPresence.Known.In(ReportLanguage.French)));
    private static readonly Lazy<(string Html, IDocument Page)> English = new(() => Page(SmallPresence.Known.In(ReportLanguage.English)));
    private static readonly Lazy<(string Html, IDocument Page)> Scant = new(() => Page(SmallPresence.Scant.In(ReportLanguage.French)));

    private static IEnumerable<IDocument> Pages => [French.Value.Page, English.Value.Page, Scant.Value.Page];

    [Fact]
    public void The_page_says_its_language()
    {
        Assert.Equal("fr", French.Value.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", English.Value.Page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void No_id_stands_twice() =>
        Assert.All(Pages, page => Assert.DoesNotContain(page.QuerySelectorAll("[id]").CountBy(e => e.Id!), c => c.Value > 1));

    [Fact]
    public void Every_link_leads_somewhere_in_the_page() =>
        Assert.All(
            Pages,
            page =>
                Assert.All(
                    page.QuerySelectorAll("a"),
                    a =>
                    {
                        var target = a.GetAttribute("href")!;
                        Assert.StartsWith("#", target, StringComparison.Ordinal);
                        Assert.NotNull(page.GetElementById(target[1..]));
                    }
                )
        );

    [Fact]
    public void Every_line_under_a_figure_leads_to_its_method() =>
        Assert.All(
            Pages,
            page =>
            {
                var lines = page.QuerySelectorAll(".why");
                Assert.NotEmpty(lines);
                Assert.All(lines, l => Assert.StartsWith("#how-", l.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal));
            }
        );

    [Fact]
    public void Every_picture_and_every_table_but_a_method_s_has_a_line_or_a_word_beside_it() =>
        Assert.All(
            Pages,
            page =>
                Assert.All(
                    page.QuerySelectorAll("section:not(#read):not(#how) > .card, section > figure"),
                    card => Assert.NotNull(card.ParentElement!.QuerySelector(".why"))
                )
        );

    [Fact]
    public void Headings_come_in_order() =>
        Assert.All(
            Pages,
            page =>
            {
                int[] levels = [.. page.QuerySelectorAll("h1,h2,h3,h4").Select(h => h.LocalName[1] - '0')];
                Assert.Equal(1, levels[0]);
                Assert.Single(levels, 1);
                Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
            }
        );

    [Fact]
    public void Pictures_speak_or_are_silent_on_purpose() =>
        Assert.All(
            Pages,
            page =>
                Assert.All(
                    page.QuerySelectorAll("svg"),
                    svg =>
                    {
                        if (svg.Closest("[aria-hidden=true]") is not null)
                        {
                            return;
                        }
                        Assert.Equal("img", svg.GetAttribute("role"));
                        var ids = svg.GetAttribute("aria-labelledby")!.Split(' ');
                        Assert.All(ids, id => Assert.False(string.IsNullOrWhiteSpace(page.GetElementById(id)!.TextContent)));
                    }
                )
        );

    [Fact]
    public void Nothing_is_loaded_and_nothing_runs()
    {
        Assert.All(
            new[] { French.Value, English.Value },
            report =>
            {
                Assert.Empty(report.Page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, [style]"));
                Assert.DoesNotContain(report.Page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
                Assert.DoesNotContain(report.Page.All, e => e.HasAttribute("src") || (e.HasAttribute("href") && e.LocalName != "a"));
                Assert.DoesNotContain("@import", report.Html, StringComparison.Ordinal);
                Assert.DoesNotMatch("url\\((?!data:font/woff2;|#)", report.Html);
                Assert.DoesNotMatch("https?://", report.Html);
            }
        );
    }

    [Fact]
    public void The_policy_allows_this_style_and_nothing_else()
    {
        var page = French.Value.Page;
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        var digest = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($"'sha256-{digest}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_name_is_a_name_and_nothing_more()
    {
        var (html, page) = French.Value;

        Assert.Contains(page.QuerySelectorAll("bdi"), b => b.TextContent.StartsWith("<script>alert(1)</script>", StringComparison.Ordinal));
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\u001b', html);
    }

    [Fact]
    public void The_owner_s_own_posts_show_their_first_words() =>
        Assert.Contains("On me demande souvent", French.Value.Page.GetElementById("repeats")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Too_little_and_unknown_have_their_own_look()
    {
        var page = Scant.Value.Page;

        Assert.Contains("il en faut 20", page.QuerySelector("#not-yet .notyet #tempo")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("inconnu", page.QuerySelector("#audit .unknown")!.TextContent);
    }

    [Fact]
    public void Every_chapter_and_section_stands_in_the_contents_in_its_order()
    {
        var page = French.Value.Page;
        var named = page.QuerySelectorAll("nav a").Select(a => a.GetAttribute("href")![1..]);

        Assert.Equal(page.QuerySelectorAll(".chapter, .chapter > section").Select(e => e.Id), named);
    }

    [Fact]
    public void What_cannot_be_said_yet_stands_in_one_list_with_what_would_help()
    {
        var page = Scant.Value.Page;

        Assert.Single(page.QuerySelectorAll(".notyet"));
        Assert.All(page.QuerySelectorAll(".notyet li"), li => Assert.NotEqual("", li.QuerySelector(".below")!.TextContent.Trim()));
        Assert.Null(page.QuerySelector("section#tempo"));
        Assert.Null(French.Value.Page.QuerySelector(".notyet #tempo"));
        Assert.NotNull(French.Value.Page.QuerySelector("section#tempo"));
    }

    [Fact]
    public void Names_can_be_hidden_with_all_that_would_tell_them()
    {
        var (html, page) = Page(SmallPresence.Known.In(ReportLanguage.French, hide: true));

        Assert.DoesNotContain("Kermarrec", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Oudin", html, StringComparison.Ordinal);
        Assert.DoesNotContain("D'ailleurs", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("On me demande souvent", html, StringComparison.Ordinal);
        Assert.Contains("Personne A", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_praised_and_nobody_is_ranked()
    {
        var text = French.Value.Page.QuerySelector("main")!.TextContent + English.Value.Page.QuerySelector("main")!.TextContent;

        Assert.DoesNotMatch("(?i)bravo|félicit|well done|great job|congrat|score d|your score|rang n|#1\\b", text);
    }

    private static (string Html, IDocument Page) Page(Report report)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(report, stream);
        var html = Encoding.UTF8.GetString(stream.ToArray());
        return (html, new HtmlParser().ParseDocument(html));
    }
}
