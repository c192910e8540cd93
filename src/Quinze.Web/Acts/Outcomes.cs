using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Web.Ledgers;

namespace Quinze.Web.Acts;

/// <summary>What came of it, written down in ten seconds; and what the user wants, which figures are read against.</summary>
internal static class Outcomes
{
    /// <summary>What the list of imports calls something typed.</summary>
    public const string Typed = "typed";

    private const int MostNames = 12;
    private const int Longest = 2000;

    public static void Map(RouteGroupBuilder act)
    {
        act.MapPost("/outcome", Outcome);
        act.MapPost(
            "/take-back",
            (Deciding at, [FromForm] long import, [FromForm] string? back) =>
            {
                at.TakeBack(import);
                return Doors.Back(back, "/");
            }
        );
        act.MapPost(
            "/goal",
            (
                Deciding at,
                [FromForm] string goal,
                [FromForm] string? target,
                [FromForm] string? kind,
                [FromForm] long? instead,
                [FromForm] string? back
            ) =>
            {
                if (Short(goal) is not { } said)
                {
                    return Results.BadRequest();
                }
                // A goal that is changed is another goal: the one before it is taken back first, and both stay among the decisions.
                if (instead is { } before && Goals.Of(at.View).Any(g => g.Number == before))
                {
                    _ = at.Take(JudgementKind.Undo, [Decisions.Text(before)], null);
                }
                return at.Judge(JudgementKind.Goal, Goals.About(Short(target), Short(kind)), said, back);
            }
        );
        act.MapGet("/names", Names);
    }

    private static async Task<IResult> Outcome(
        Deciding at,
        [FromForm] string kind,
        [FromForm] string? day,
        [FromForm] string? person,
        [FromForm] string? organisation,
        [FromForm] string? said,
        [FromForm] string? back
    )
    {
        if (Short(kind) is not { } what)
        {
            return Results.BadRequest();
        }
        var (handle, name) = NamedPerson.In(at, person);
        var import = await at.Write(
                new OutcomeEntry(default)
                {
                    Kind = what,
                    At = Moment.OnDay(DayText.Read(day) ?? at.Today),
                    People = Audience.Of(handle is { } whom ? [whom] : []),
                    Organisation = Short(organisation),
                    Said = Short(said),
                    // A name that nobody here bears is kept in the line by which the outcome is known: nobody is invented.
                    Title = name,
                }
            )
            .ConfigureAwait(false);
        return import is { } id
            ? Doors.Back(Doors.With(Doors.Inside(back, "/"), "written", id.ToString(CultureInfo.InvariantCulture)), "/")
            : Doors.Back(back, "/");
    }

    /// <summary>Names for a field, as one types.</summary>
    private static IResult Names(Deciding at, string? person)
    {
        var part = Short(person);
        var options =
            part is null || part.Length < 2
                ? []
                : PeopleSearch
                    .Find(at.View, part, MostNames)
                    .Select(p => $"<option value=\"{HtmlEncoder.Default.Encode($"{p.Name} ({p.Id})")}\"></option>");
        return Results.Content(string.Concat(options), "text/html; charset=utf-8");
    }

    private static string? Short(string? said) => said?.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, Longest)] : null;
}
