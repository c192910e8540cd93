using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Quinze.Reports;
using Quinze.Reports.Html;
using Quinze.Reports.Markdown;
using Quinze.Web.Ledgers;
using Quinze.Web.Words;

namespace Quinze.Web.Acts;

/// <summary>The report of a ledger as a file to keep or to give.</summary>
internal static class Downloads
{
    public static void Map(RouteGroupBuilder ledger) => ledger.MapGet("/report", Report);

    private static IResult Report(string ledger, HttpContext http, Shelf shelf, IWebHouse house, Visit visit)
    {
        if (shelf.Find(ledger) is not { Exists: true } opened)
        {
            return Results.NotFound();
        }
        var now = opened.Now();
        var findings = house.Analyses.AsParallel().AsOrdered().Select(a => now.Findings.Of(a, visit.Period.Wish)).ToList();
        var report = AuditReport.Compose(
            now.View,
            findings,
            now.Imports,
            new ReportOptions(
                visit.Tongue == Tongue.French ? ReportLanguage.French : ReportLanguage.English,
                HideNames: http.Request.Query["names"] == "hidden"
            )
            {
                Sources = house.Sources,
                InFrench = house.InFrench,
            }
        );
        var markdown = http.Request.Query["form"] == "md";
        using var written = new MemoryStream();
        if (markdown)
        {
            using var writer = new StreamWriter(written, leaveOpen: true);
            MarkdownReport.Write(report, writer);
        }
        else
        {
            HtmlReport.Write(report, written);
        }
        return Results.File(
            written.ToArray(),
            markdown ? "text/markdown; charset=utf-8" : "text/html; charset=utf-8",
            fileDownloadName: $"quinze-{Incoming.Plain(ledger)}.{(markdown ? "md" : "html")}"
        );
    }
}
