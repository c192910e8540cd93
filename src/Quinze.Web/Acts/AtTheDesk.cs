using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Quinze.Web.Parts;

namespace Quinze.Web.Acts;

/// <summary>What one does at the desk: done, later, not for me, we talk elsewhere. Only the line that was pressed changes, and nothing is computed for it.</summary>
internal static class AtTheDesk
{
    private const int UsualDays = 7;
    private const int DaysOfSilence = 30;

    public static void Map(RouteGroupBuilder act) =>
        act.MapPost(
            "/desk",
            (HttpContext http, Deciding at, IFormCollection form) =>
            {
                var (what, back) = (form["what"].ToString(), form["back"].ToString());
                string[] items = [.. form["item"].OfType<string>()];
                if (at.Decide(what, items, form["person"].ToString()) is not { } number)
                {
                    return Results.BadRequest();
                }
                // Without script the whole room comes back; with it, only what stands in the line's place.
                return http.Request.Headers.ContainsKey("HX-Request")
                    ? new RazorComponentResult<SettledLine>(
                        new
                        {
                            Ledger = at.Ledger,
                            Decided = number,
                            What = what,
                            Count = items.Length,
                            Back = Doors.Inside(back, "/"),
                        }
                    )
                    : Doors.Back(back, "/", number);
            }
        );

    private static long? Decide(this Deciding at, string what, string[] items, string? person) =>
        what switch
        {
            "done" when items.Length > 0 => at.Take(JudgementKind.Done, at.Known(items), null),
            "pass" when items is [var item] => at.Take(JudgementKind.Pass, at.Known([item]), null),
            "snooze" when person is { Length: > 0 } => at.Take(
                JudgementKind.Snooze,
                [at.HandleOf(person).ToString()],
                at.In(DaysOfSilence)
            ),
            "snooze" when items is [var item] => at.Take(JudgementKind.Snooze, at.Known([item]), at.In(UsualDays)),
            "elsewhere" when person is { Length: > 0 } => at.Take(JudgementKind.Elsewhere, [at.HandleOf(person).ToString()], null),
            _ => null,
        };
}
