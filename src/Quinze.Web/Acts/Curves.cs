using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Quinze.Analyses;
using Quinze.Web.Ledgers;
using Quinze.Web.Words;

namespace Quinze.Web.Acts;

/// <summary>The curve of a post as the options of a chart: figures and words only, so that a page needs no script of its own; colours are the page's.</summary>
internal static class Curves
{
    public static void Map(RouteGroupBuilder ledger) => ledger.MapGet("/posts/{id}/curve", Options);

    private static IResult Options(string ledger, string id, Shelf shelf, IWebHouse house, Visit visit)
    {
        if (
            shelf.Find(ledger) is not { Exists: true } opened
            || house.Analyses.FirstOrDefault(a => a.Name == "growth") is not { } growth
            || opened.Now().Exactly is not { IsEmpty: false } now
            || (now.Findings.Of(growth, PeriodWish.All).Results as GrowthResults)?.Posts.FirstOrDefault(c => c.Post.Id == id)
                is not { } curve
        )
        {
            return Results.NotFound();
        }
        var french = visit.Tongue == Tongue.French;
        var metric = Terms.Metric(visit.Tongue, curve.Metric);
        return Results.Json(
            new
            {
                grid = new
                {
                    left = 64,
                    right = 20,
                    top = 24,
                    bottom = 36,
                },
                tooltip = new
                {
                    trigger = "item",
                    renderMode = "richText",
                    formatter = "{b}",
                },
                xAxis = new
                {
                    type = "value",
                    min = 0,
                    axisLabel = new { formatter = french ? "{value} j" : "{value} d" },
                    splitLine = new { show = false },
                },
                yAxis = new { type = "value", min = 0 },
                series = new[]
                {
                    new
                    {
                        type = "line",
                        name = metric,
                        symbolSize = 9,
                        data = curve.Points.Select(p => new
                        {
                            value = new[] { Math.Round(p.AgeDays, 3), p.Value },
                            name = $"{Figures.Day(visit.Tongue, p.Day)}{(french ? " : " : ": ")}{Figures.Number(visit.Tongue, (long)p.Value)} {metric}",
                        }),
                        markLine = Half(curve, french),
                    },
                },
            }
        );
    }

    private static object? Half(PostCurve curve, bool french) =>
        curve.HalfLifeDays is not { } half
            ? null
            : new
            {
                silent = true,
                symbol = "none",
                label = new { formatter = french ? "la moitié" : "half of it" },
                data = new[] { new { xAxis = Math.Round(half, 3) } },
            };
}
