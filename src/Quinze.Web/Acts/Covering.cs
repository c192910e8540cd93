using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Quinze.Reports.Covers;
using Quinze.Web.Ledgers;
using Quinze.Web.Words;

namespace Quinze.Web.Acts;

/// <summary>What is chosen for an audit, and what its author puts around it.</summary>
internal static class Covering
{
    private const int MostCharacters = 20_000;
    private const int MostForClient = 120;

    public static void Map(RouteGroupBuilder ledger)
    {
        // A form says all its fields; the address of a state only what was chosen.
        ledger.MapGet("/audit/choose", Choose);
        ledger.MapPost("/act/cover", Words);
        ledger
            .MapPost("/act/logo", Picture)
            .WithMetadata(new RequestSizeLimitAttribute(Logo.Largest + (64 << 10)), new RequireAntiforgeryTokenAttribute());
    }

    private static IResult Choose(string ledger, HttpContext http, Visit visit) =>
        Results.Redirect(AuditChoice.Of(http.Request.Query).At(new Addresses(ledger, PeriodChoice.None).Room("audit"), visit.Period));

    private static IResult Words(
        Deciding at,
        string ledger,
        Shelf shelf,
        [FromForm] string? client,
        [FromForm] string? before,
        [FromForm] string? after,
        [FromForm] string? back
    )
    {
        var was = Cover.In(shelf.Find(ledger)!.Now().View.Overlay.InForce);
        var done = Doors.Back(back, $"/l/{Uri.EscapeDataString(ledger)}/audit");
        foreach (
            var (part, said, stood) in new[]
            {
                (Cover.OfClient, Cut(client, MostForClient), was.For ?? ""),
                (Cover.OfBefore, Cut(before, MostCharacters), was.Before),
                (Cover.OfAfter, Cut(after, MostCharacters), was.After),
            }
        )
        {
            if (said != stood)
            {
                done = at.Judge(JudgementKind.Note, [Cover.Subject, part], said, back);
            }
        }
        return done;
    }

    private static async Task<IResult> Picture(Deciding at, IFormFile? logo, [FromForm] string? back)
    {
        if (logo is null || logo.Length == 0)
        {
            return at.Judge(JudgementKind.Note, [Cover.Subject, Cover.OfLogo], "", back);
        }
        using var bytes = new MemoryStream();
        await logo.CopyToAsync(bytes).ConfigureAwait(false);
        // Neither the name nor the type that a browser gives is asked: only the bytes.
        var read = Logo.Read(bytes.ToArray()) ?? throw NotALogo();
        return at.Judge(JudgementKind.Note, [Cover.Subject, Cover.OfLogo], read.Address, back);
    }

    private static ProblemException NotALogo() =>
        new(
            new Problem(
                "not-a-logo",
                "This picture cannot stand on a report.",
                "",
                "A PNG or a JPEG of 192 kB at most, 4000 pixels wide and high at most.",
                "Save the logo as a PNG of a few hundred pixels; drawings in SVG are refused, for they can hold scripts."
            )
        );

    private static string Cut(string? said, int most)
    {
        var text = (said ?? "").ReplaceLineEndings("\n").Trim();
        return text.Length <= most ? text : text[..most];
    }
}
