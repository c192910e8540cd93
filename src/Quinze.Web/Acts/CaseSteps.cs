using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Quinze.Verbs;
using Quinze.Views;
using Quinze.Web.Ledgers;

namespace Quinze.Web.Acts;

/// <summary>Cases that are opened and the steps they take, each one decision that can be undone.</summary>
internal static class CaseSteps
{
    private const int LongestTitle = 200;

    public static void Map(RouteGroupBuilder act)
    {
        act.MapPost(
            "/case",
            (
                Deciding at,
                [FromForm] string? title,
                [FromForm] string? about,
                [FromForm] string? person,
                [FromForm] string? day,
                [FromForm] string? back
            ) => Open(at, title, about, person, day, back)
        );
        act.MapPost(
            "/step",
            (
                Deciding at,
                [FromForm] string of,
                [FromForm] string step,
                [FromForm] string? day,
                [FromForm] string? about,
                [FromForm] string? note,
                [FromForm] string? back
            ) => Step(at, of, step, day, about, note, back)
        );
    }

    private static IResult Open(Deciding at, string? title, string? about, string? person, string? day, string? back)
    {
        var item = about is { Length: > 0 } && IsHere(at.View, about) ? about : null;
        var (whose, nobodyHere) = NamedPerson.In(at, person);
        if (nobodyHere is not null)
        {
            throw new ProblemException(
                new Problem(
                    "case-of-nobody",
                    "Nobody here has that name, or several people have.",
                    "person",
                    "A name of the list that opens while one types, or none.",
                    "Choose the person from the list, or leave the field empty."
                )
            );
        }
        var whom = whose?.ToString();
        var asked = item is null ? null : JudgementMerge.ItemIn(item);
        var said =
            title?.ReplaceLineEndings(" ").Trim() is { Length: > 0 } words ? words
            : asked is { } id ? NewCase.TitleOf(at.View, id)
            : "";
        if (said.Length == 0 || (about is { Length: > 0 } && item is null))
        {
            throw new ProblemException(
                new Problem(
                    "case-without-title",
                    "The problem has no words.",
                    "title",
                    "The problem in your own words, or a question whose text is kept.",
                    "Write in one line what it is about."
                )
            );
        }
        var opened = DayText.Read(day) ?? (asked is { } of ? NewCase.DayOf(at.View, of) : null) ?? at.Today;
        return at.Judge(
            JudgementKind.Case,
            [DayText.Write(opened), .. new[] { item, whom }.OfType<string>()],
            said.Length <= LongestTitle ? said : said[..LongestTitle],
            back
        );
    }

    private static IResult Step(Deciding at, string of, string word, string? day, string? about, string? note, string? back)
    {
        if (at.View.Overlay.InForce.Cases.FirstOrDefault(c => c.Id == of) is not { } one || Case.StepOf(word) is not { } step)
        {
            return Results.NotFound();
        }
        string[] shown = about is { Length: > 0 } && IsHere(at.View, about) ? [about] : [];
        return at.Judge(
            JudgementKind.Step,
            [one.Id, Case.WordOf(step), DayText.Write(DayText.Read(day) ?? at.Today), .. shown],
            note?.Trim() is { Length: > 0 } words ? words : null,
            back
        );
    }

    private static bool IsHere(LedgerView view, string item) => Items.PostIn(view, item) is not null || Items.RowIn(view, item) is not null;
}
