using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Quinze.Targets;
using Quinze.Verbs;
using Quinze.Web.Ledgers;
using Quinze.Web.Words;

namespace Quinze.Web.Acts;

/// <summary>What one writes down about people and whom one wants to serve; and what is owed to a person: their data, and being forgotten.</summary>
internal static class AboutPeople
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static void Map(RouteGroupBuilder act)
    {
        act.MapPost("/note", Note);
        act.MapPost("/target", Target);
        act.MapPost("/forget", Forget);
    }

    public static void MapFiles(RouteGroupBuilder ledger) => ledger.MapGet("/people/{id}/about.json", Held);

    /// <summary>A note, and a day to come back to it; either may be missing. The day is a decision of its own, written before the note, so that undoing takes the note back first.</summary>
    private static IResult Note(
        Deciding at,
        [FromForm] string person,
        [FromForm] string? note,
        [FromForm] string? until,
        [FromForm] string? back
    )
    {
        var day = DayText.Read(until);
        var says = note?.Trim() ?? "";
        if (day is { } on && says.Length > 0)
        {
            _ = at.About(JudgementKind.Snooze, person, DayText.Write(on), back);
        }
        return says.Length > 0 ? at.About(JudgementKind.Note, person, says, back)
            : day is { } only ? at.About(JudgementKind.Snooze, person, DayText.Write(only), back)
            : Doors.Back(back, at.Start);
    }

    private static IResult Target(
        Deciding at,
        IWebHouse house,
        Visit visit,
        [FromForm] string? name,
        [FromForm] string? expression,
        [FromForm] string? back
    )
    {
        var called =
            name?.Trim() is { Length: > 0 } said ? said
            : visit.Tongue == Tongue.French ? "cible"
            : "target";
        var (target, mistake) = TargetReader.Read(called, expression ?? "");
        return mistake is null
            ? at.Judge(JudgementKind.Target, [called], target!.Expression, back)
            : throw new ProblemException(house.Mistaken(visit.Tongue, mistake));
    }

    private static IResult Forget(Deciding at, IWebHouse house, [FromForm] string person, [FromForm] bool? inTexts)
    {
        var shown = at.Find(person);
        at.With(
            (store, path) =>
            {
                Forgetting.Do(store, shown, inTexts == true, at.Clock.GetCurrentInstant());
                house.DropUnfinishedSyncs(path);
            }
        );
        return Doors.Back(null, at.Start);
    }

    /// <summary>What is held about somebody as a file to hand to them; the path of the ledger is none of their business.</summary>
    private static IResult Held(string ledger, string id, Shelf shelf)
    {
        if (shelf.Find(ledger) is not { Exists: true } opened || Ledgers.People.Find(opened.Now().View, id) is not { } person)
        {
            return Results.NotFound();
        }
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written, new JsonWriterOptions { Indented = true, Encoder = Encoder }))
        {
            opened.With(store => HeldAbout.Gather(store, person)).Write(writer, null);
        }
        return Results.File(written.ToArray(), "application/json; charset=utf-8", fileDownloadName: $"{person.Id}.json");
    }
}
