using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NodaTime.Text;
using Quinze.Web.Ledgers;

namespace Quinze.Web.Acts;

/// <summary>Capture by paste: a text is read, looked at, then taken or not; what was taken is one import and can be taken back.</summary>
internal static class Captures
{
    /// <summary>What the list of imports shows of a paste.</summary>
    public const string Pasted = "capture";

    private static readonly LocalDateTimePattern CopiedAt = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static void Map(RouteGroupBuilder ledger)
    {
        ledger.MapPost("/capture", Look);
        ledger.MapPost("/capture/{id}/take", Take);
        ledger.MapPost("/capture/{id}/leave", Leave);
    }

    private static IResult Look(
        string ledger,
        Shelf shelf,
        Pastes pastes,
        IWebHouse house,
        [FromForm] string? text,
        [FromForm] string? post,
        [FromForm] string? network,
        [FromForm] string? at
    )
    {
        if (shelf.Find(ledger) is not { } into)
        {
            return Results.NotFound();
        }
        var copied = CopiedAt.Parse(at ?? "") is { Success: true } said ? said.Value.InUtc().ToInstant() : house.Clock.GetCurrentInstant();
        var id = pastes.Add(
            into.Name,
            new Paste(
                text ?? "",
                string.IsNullOrEmpty(post) ? null : post,
                network is "linkedin" or "facebook" or "x" ? network : null,
                copied
            )
        );
        return Results.Redirect($"{Home(into)}/capture/{id}");
    }

    private static async Task<IResult> Take(string ledger, string id, Shelf shelf, Pastes pastes, IWebHouse house, IFormCollection form)
    {
        if (shelf.Find(ledger) is not { } into || pastes.Find(ledger, id) is not { } paste)
        {
            return Results.NotFound();
        }
        var leftOut = form["leave"]
            .Select(l => int.TryParse(l, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : -1)
            .ToHashSet();
        var read = house.Read(into.Now().View, paste with { LeftOut = leftOut });
        long? import = null;
        if (read.Entries.Count > 0)
        {
            using var store = house.OpenLedger(into.Path);
            var report = await house.WriteDown(store, read.Entries, Pasted).ConfigureAwait(false);
            if (report.Problem is { } problem)
            {
                throw new ProblemException(problem);
            }
            import = report.Added.Total > 0 ? report.Id : null;
            foreach (var pair in read.Namesakes.Where(n => form["same"].Contains(n.Captured.ToString())))
            {
                store.Judge(JudgementKind.Same, [pair.Known.ToString(), pair.Captured.ToString()], null, house.Clock.GetCurrentInstant());
            }
        }
        pastes.Leave(id);
        var back = paste.Post is { } post ? $"{Home(into)}/posts/{Uri.EscapeDataString(post)}" : $"{Home(into)}/content";
        return Results.Redirect(back + (import is { } number ? $"?written={number}" : "?known=1"));
    }

    private static IResult Leave(string ledger, string id, Shelf shelf, Pastes pastes, [FromForm] string? back)
    {
        if (pastes.Find(ledger, id) is not null)
        {
            pastes.Leave(id);
        }
        return Doors.Back(back, shelf.Find(ledger) is { } into ? $"{Home(into)}/posts" : "/");
    }

    private static string Home(OpenLedger ledger) => $"/l/{Uri.EscapeDataString(ledger.Name)}";
}
