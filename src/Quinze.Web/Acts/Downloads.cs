using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Quinze.Cards;
using Quinze.Reports;
using Quinze.Reports.Cards;
using Quinze.Reports.Html;
using Quinze.Reports.Markdown;
using Quinze.Reports.Xlsx;
using Quinze.Views;
using Quinze.Web.Ledgers;
using Quinze.Web.Words;

namespace Quinze.Web.Acts;

/// <summary>The report and the counter-card of a ledger, as files to keep or to give.</summary>
internal static class Downloads
{
    private const string UsualCard = "365d";

    public static void Map(RouteGroupBuilder ledger)
    {
        ledger.MapGet("/report", Report);
        ledger.MapGet("/card.svg", (string ledger, HttpContext http, Shelf shelf, Visit visit) => Card(ledger, http, shelf, visit, null));
        ledger.MapGet(
            "/card.png",
            (string ledger, HttpContext http, Shelf shelf, Visit visit, Browsing browsing) => Card(ledger, http, shelf, visit, browsing)
        );
    }

    private static IResult Report(string ledger, HttpContext http, Shelf shelf, IWebHouse house, Visit visit, Browsing browsing)
    {
        if (shelf.Find(ledger) is not { Exists: true } opened)
        {
            return Results.NotFound();
        }
        var now = opened.Now().Exactly;
        var audited = new Audited(house, now, visit.Tongue, visit.Period.Wish, AuditChoice.Of(http.Request.Query));
        var name = $"quinze-{Incoming.Plain(ledger)}";
        using var written = new MemoryStream();
        switch (http.Request.Query["form"].ToString())
        {
            case "md":
                using (var writer = new StreamWriter(written, leaveOpen: true) { NewLine = "\n" })
                {
                    MarkdownReport.Write(audited.Report, writer);
                }
                return Results.File(written.ToArray(), "text/markdown; charset=utf-8", name + ".md");
            case "xlsx":
                XlsxReport.Write(now.View, audited.Findings, now.Imports, audited.Options, written);
                return Results.File(written.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx");
            case "pdf":
                return Results.File(browsing.Print(stream => HtmlReport.Write(audited.Report, stream)), "application/pdf", name + ".pdf");
            case "page":
                // Looked at in the browser it lives by its own policy, which is stricter than that of the rooms.
                http.Response.Headers.ContentSecurityPolicy = HtmlReport.PolicyOf(audited.Report) + "; frame-ancestors 'none'";
                HtmlReport.Write(audited.Report, written);
                return Results.Bytes(written.ToArray(), "text/html; charset=utf-8");
            default:
                HtmlReport.Write(audited.Report, written);
                return Results.File(written.ToArray(), "text/html; charset=utf-8", name + ".html");
        }
    }

    private static IResult Card(string ledger, HttpContext http, Shelf shelf, Visit visit, Browsing? browsing)
    {
        if (shelf.Find(ledger) is not { Exists: true } opened)
        {
            return Results.NotFound();
        }
        var view = opened.Now().View;
        var said = http.Request.Query["post"].ToString();
        if (said.Length > 0 && PostOf(view, said) is null)
        {
            return Results.NotFound();
        }
        var card = PostOf(view, said) is { } post
            ? CounterCard.Of(view, post)
            : CounterCard.Of(view, visit.Period.Wish ?? PeriodWish.Parse(UsualCard)!);
        var language = visit.Tongue == Tongue.French ? ReportLanguage.French : ReportLanguage.English;
        if (browsing is not null)
        {
            var picture = browsing.Photograph(stream => CardDrawing.Write(card, language, stream), CardDrawing.Width, CardDrawing.Height);
            return Results.File(picture, "image/png", "quinze-card.png");
        }
        using var drawn = new MemoryStream();
        CardDrawing.Write(card, language, drawn);
        http.Response.Headers.ContentSecurityPolicy = CardDrawing.Policy + "; frame-ancestors 'none'";
        return Results.File(drawn.ToArray(), "image/svg+xml", http.Request.Query.ContainsKey("keep") ? "quinze-card.svg" : null);
    }

    private static PostFact? PostOf(LedgerView view, string said) =>
        said.StartsWith("post-", StringComparison.Ordinal)
        && long.TryParse(
            said.AsSpan(5),
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var id
        )
            ? view.Facts.Posts.FirstOrDefault(p => p.Id == id && p.Own)
            : null;
}
