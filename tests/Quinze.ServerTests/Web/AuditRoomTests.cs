using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Quinze.ServerTests.Web;

/// <summary>The audit as somebody makes it for a client: days, a comparison, words of one's own, files to give.</summary>
public class AuditRoomTests(SharedRooms shared)
{
    private static readonly byte[] Png =
    [
        0x89,
        0x50,
        0x4E,
        0x47,
        0x0D,
        0x0A,
        0x1A,
        0x0A,
        0,
        0,
        0,
        13,
        0x49,
        0x48,
        0x44,
        0x52,
        0,
        0,
        0,
        40,
        0,
        0,
        0,
        20,
        8,
        2,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
    ];

    [Fact]
    public async Task What_was_chosen_is_an_address()
    {
        using var answer = await shared.Rooms.Visitor.GetAsync(
            "/l/default/audit/choose?period=2025-01-01..2025-06-30&compare=year&for=client&names=hidden"
        );

        Assert.EndsWith(
            "/l/default/audit?period=2025-01-01..2025-06-30&compare=year&for=client&names=hidden",
            answer.RequestMessage!.RequestUri!.PathAndQuery,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Two_periods_stand_beside_one_another_when_asked()
    {
        var alone = await shared.Rooms.Page("/l/default/audit?period=2026");
        var beside = await shared.Rooms.Page("/l/default/audit?period=2026&compare=2025");

        Assert.True(beside.QuerySelectorAll("main section").Length > alone.QuerySelectorAll("main section").Length);
    }

    [Theory]
    [InlineData("/l/default/audit?compare=%3Cscript%3E&for=x&names=y")]
    [InlineData("/l/default/audit/choose?period=yesterday&compare=never")]
    public async Task Nonsense_in_an_address_chooses_nothing(string path)
    {
        var page = await shared.Rooms.Page(path);

        Assert.DoesNotContain("<script>", page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_a_client_neither_people_nor_the_desk_are_in_the_report()
    {
        var mine = await shared.Rooms.Visitor.GetStringAsync("/l/default/report?form=md");
        var client = await shared.Rooms.Visitor.GetStringAsync("/l/default/report?form=md&for=client&names=hidden");

        Assert.Contains("## People", mine, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("## People", client, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_workbook_comes_as_a_file()
    {
        using var answer = await shared.Rooms.Visitor.GetAsync("/l/default/report?form=xlsx");
        using var parts = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        await using var workbook = await parts.GetEntry("xl/workbook.xml")!.OpenAsync();
        var sheets = XDocument.Load(workbook).Descendants().Where(e => e.Name.LocalName == "sheet").Select(e => e.Attribute("name")?.Value);

        Assert.Equal("quinze-default.xlsx", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains("Findings", sheets);
    }

    [Fact]
    public async Task Looked_at_in_the_browser_the_report_lives_by_a_policy_of_its_own_that_is_stricter()
    {
        using var answer = await shared.Rooms.Visitor.GetAsync("/l/default/report?form=page");
        var policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_browser_a_pdf_is_a_clear_answer_and_no_button()
    {
        using var answer = await shared.Rooms.Visitor.GetAsync("/l/default/report?form=pdf");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("QUINZE_BROWSER", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            (await shared.Rooms.Page("/l/default/audit")).QuerySelectorAll("main a"),
            a => a.GetAttribute("href")!.Contains("form=pdf", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_counter_card_is_drawn_and_holds_no_name()
    {
        var card = await shared.Rooms.Visitor.GetStringAsync("/l/default/card.svg?period=2026");
        var name = (await shared.Rooms.Page("/l/default/people")).QuerySelector("section bdi.name")!.TextContent;

        Assert.StartsWith("<svg", card, StringComparison.Ordinal);
        Assert.DoesNotContain(name, card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opened_by_itself_the_counter_card_keeps_its_look_and_may_do_nothing_else()
    {
        using var answer = await shared.Rooms.Visitor.GetAsync("/l/default/card.svg?period=2026");
        var drawing = XDocument.Parse(await answer.Content.ReadAsStringAsync());
        var sheet = drawing.Descendants().Single(e => e.Name.LocalName == "style").Value;
        var policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)));
        Assert.Contains($"style-src 'sha256-{hash}'", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_around_the_report_are_in_it_and_are_text()
    {
        await using var rooms = await OpenRooms.Open();

        using var sent = await rooms.Send(
            "/l/default/audit",
            "/l/default/act/cover",
            ("client", "Atelier <b>Nord</b>"),
            ("before", "## Pourquoi\n\nUn mot **clair**.\n\n- un\n- deux\n\n<script>alert(1)</script> [x](javascript:1)"),
            ("after", "À bientôt."),
            ("back", "/l/default/audit")
        );
        var report = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(
            await rooms.Visitor.GetStringAsync("/l/default/report?form=html")
        );
        var author = report.QuerySelector("#before")!;

        Assert.Equal("Atelier <b>Nord</b>", report.QuerySelector(".whose bdi:last-of-type")!.TextContent);
        Assert.Equal("clair", author.QuerySelector("b")!.TextContent);
        Assert.Equal(2, author.QuerySelectorAll("li").Length);
        Assert.Empty(report.QuerySelectorAll("script, #before a"));
        Assert.Equal("À bientôt.", report.QuerySelector("#after")!.TextContent.Trim());

        using var undone = await rooms.Send("/l/default/ledger", "/l/default/act/undo", ("number", "1"));
        Assert.DoesNotContain("Atelier", await rooms.Visitor.GetStringAsync("/l/default/report?form=md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, HttpStatusCode.OK)]
    [InlineData(false, HttpStatusCode.UnprocessableEntity)]
    public async Task A_logo_is_what_its_bytes_say(bool png, HttpStatusCode expected)
    {
        await using var rooms = await OpenRooms.Open();
        using var bytes = new ByteArrayContent(png ? Png : "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"u8.ToArray());
        bytes.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using var token = new StringContent(await rooms.TokenOf("/l/default/audit"));
        using var form = new MultipartFormDataContent { { bytes, "logo", "logo.png" }, { token, "__RequestVerificationToken" } };

        using var answer = await rooms.Visitor.PostAsync("/l/default/act/logo", form);
        var report = await rooms.Visitor.GetStringAsync("/l/default/report?form=html");

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(png, report.Contains("src=\"data:image/png;base64,", StringComparison.Ordinal));
        Assert.Equal(png, report.Contains("img-src data:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_logo_without_the_token_of_the_page_is_refused()
    {
        using var bytes = new ByteArrayContent(Png);
        using var form = new MultipartFormDataContent { { bytes, "logo", "logo.png" } };

        using var answer = await shared.Rooms.Visitor.PostAsync("/l/default/act/logo", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
