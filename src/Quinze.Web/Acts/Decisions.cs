using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Quinze.Storing;
using Quinze.Views;
using Quinze.Web.Ledgers;
using Quinze.Web.Words;

namespace Quinze.Web.Acts;

/// <summary>Decisions taken in a room: each is one form, one judgement, and can be undone by the next.</summary>
internal static class Decisions
{
    private const int MostSnoozeDays = 3660;

    public static void Map(RouteGroupBuilder act)
    {
        AtTheDesk.Map(act);
        Outcomes.Map(act);
        act.MapPost(
            "/undo",
            (Deciding at, [FromForm] long number, [FromForm] string? back) => at.Judge(JudgementKind.Undo, [Text(number)], null, back)
        );
        act.MapPost(
            "/fifteen",
            (Deciding at, [FromForm] string? names, [FromForm] string? back) => at.Judge(JudgementKind.Fifteen, Lines(names), null, back)
        );
        act.MapPost(
            "/elsewhere",
            (Deciding at, [FromForm] string person, [FromForm] string? back) => at.About(JudgementKind.Elsewhere, person, null, back)
        );
        act.MapPost(
            "/object",
            (Deciding at, [FromForm] string person, [FromForm] string? back) => at.About(JudgementKind.Object, person, null, back)
        );
        act.MapPost(
            "/snooze",
            (Deciding at, [FromForm] string person, [FromForm] int days, [FromForm] string? back) =>
                at.Snooze(person, Math.Clamp(days, 1, MostSnoozeDays), back)
        );
        act.MapPost(
            "/same",
            (Deciding at, [FromForm] string a, [FromForm] string b, [FromForm] string? back) => at.Pair(JudgementKind.Same, a, b, back)
        );
        act.MapPost(
            "/different",
            (Deciding at, [FromForm] string a, [FromForm] string b, [FromForm] string? back) => at.Pair(JudgementKind.Different, a, b, back)
        );
        AboutPeople.Map(act);
    }

    internal static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static List<string> Lines(string? names) =>
        [.. (names ?? "").Split(['\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(15)];
}

/// <summary>The ledger that a decision is about, from the address.</summary>
internal sealed class Deciding(OpenLedger ledger, IWebHouse house)
{
    public IClock Clock => house.Clock;

    /// <summary>Read by the framework for every route above.</summary>
    public static ValueTask<Deciding?> BindAsync(HttpContext http)
    {
        var shelf = (Shelf)http.RequestServices.GetService(typeof(Shelf))!;
        var house = (IWebHouse)http.RequestServices.GetService(typeof(IWebHouse))!;
        var name = http.Request.RouteValues["ledger"] as string ?? "";
        var ledger = shelf.Find(name) ?? throw new BadHttpRequestException("No ledger has such a name.", StatusCodes.Status404NotFound);
        return ValueTask.FromResult<Deciding?>(new Deciding(ledger, house));
    }

    public string Ledger => ledger.Name;

    public Views.LedgerView View => ledger.Now().View;

    public LocalDate Today => house.Clock.GetCurrentInstant().InUtc().Date;

    /// <summary>Writes down what happened, as an import of its own.</summary>
    /// <returns>The import, by which it is taken back; null when it was written down before.</returns>
    public async Task<long?> Write(Importing.Entry entry)
    {
        using var store = house.OpenLedger(ledger.Path);
        var report = await house.WriteDown(store, [entry]).ConfigureAwait(false);
        return report.Problem is { } problem ? throw new ProblemException(problem)
            : report.Added.Total > 0 ? report.Id
            : null;
    }

    /// <summary>Takes back what was typed or pasted; an archive is not taken back by this door.</summary>
    public void TakeBack(long import)
    {
        _ = ledger.With(store =>
            store.Imports().FirstOrDefault(i => i.Id == import) is { Withdrawn: false, Path: Outcomes.Typed or Captures.Pasted }
                ? store.Withdraw(import)
                : throw new BadHttpRequestException("Nothing typed has such a number.", StatusCodes.Status404NotFound)
        );
    }

    public IResult Judge(JudgementKind kind, IReadOnlyList<string> about, string? says, string? back)
    {
        var number = Take(kind, about, says);
        return Doors.Back(back, Start, kind == JudgementKind.Undo ? null : number);
    }

    /// <summary>Writes a decision down.</summary>
    /// <returns>Its number, by which it is undone.</returns>
    public long Take(JudgementKind kind, IReadOnlyList<string> about, string? says) =>
        ledger.With(store => store.Judge(kind, about, says, house.Clock.GetCurrentInstant())).Number;

    /// <summary>These items, each of which the ledger has.</summary>
    public string[] Known(string[] items)
    {
        List<long> ids = [.. items.Select(ItemId.Of).OfType<long>().Distinct()];
        return ids.Count == items.Distinct(StringComparer.Ordinal).Count() && ledger.With(store => store.Details(ids)).Count == ids.Count
            ? items
            : throw new BadHttpRequestException("Nothing has such an id.", StatusCodes.Status404NotFound);
    }

    /// <summary>The day in so many days, as a snooze says it.</summary>
    public string In(int days) => DayText.Write(Today.PlusDays(days));

    public IResult About(JudgementKind kind, string person, string? says, string? back) =>
        Judge(kind, [HandleOf(person).ToString()], says, back);

    public IResult Snooze(string person, int days, string? back) => About(JudgementKind.Snooze, person, In(days), back);

    public IResult Pair(JudgementKind kind, string a, string b, string? back) =>
        Judge(kind, [HandleOf(a).ToString(), HandleOf(b).ToString()], null, back);

    /// <summary>Does something with the ledger itself that is more than one decision.</summary>
    public void With(Action<ILedgerStore, string> work) =>
        ledger.With(store =>
        {
            work(store, ledger.Path);
            return true;
        });

    public string Start => $"/l/{Uri.EscapeDataString(ledger.Name)}/people";

    /// <summary>The handle that decisions about somebody are kept under.</summary>
    public Handle HandleOf(string person)
    {
        var shown = Find(person);
        return shown.Handles.FirstOrDefault(h => h.Kind == HandleKind.Profile && h.Key.Length > 0) ?? shown.Handles[0];
    }

    public Person Find(string person) =>
        Ledgers.People.Find(ledger.Now().View, person)
        ?? throw new BadHttpRequestException("Nobody has such an id.", StatusCodes.Status404NotFound);
}
