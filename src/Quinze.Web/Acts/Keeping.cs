using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Quinze.Analyses;
using Quinze.Reports.Privacy;
using Quinze.Web.Ledgers;

namespace Quinze.Web.Acts;

/// <summary>Taking care of a ledger: copies of it, what it owes the people in it, an import that is taken back, a ledger that is deleted.</summary>
internal static class Keeping
{
    private const int MostWords = 60;

    public static void Map(RouteGroupBuilder ledger)
    {
        ledger.MapGet("/backup", Backup);
        ledger.MapGet("/export.zip", Export);
        ledger.MapGet("/notice.md", Notice);
        var act = ledger.MapGroup("/act");
        act.MapPost("/retention", Keep);
        act.MapPost("/declared", Declare);
        act.MapPost("/withdraw", Withdraw);
        act.MapPost("/delete", Delete);
        act.MapPost("/rename", Rename);
    }

    private static IResult Backup(string ledger, Shelf shelf, Incoming incoming, IWebHouse house)
    {
        if (shelf.Find(ledger) is not { Exists: true } opened)
        {
            return Results.NotFound();
        }
        var place = incoming.Scratch();
        var copy = Path.Combine(place, "copy");
        _ = opened.With(store =>
        {
            store.Backup(copy);
            return 0;
        });
        var name = $"{Incoming.Plain(opened.Name)}-{DayText.Write(house.Clock.GetCurrentInstant().InUtc().Date)}{Shelf.Ending}";
        return Results.File(new PassingFile(copy), "application/octet-stream", name);
    }

    private static IResult Export(string ledger, Shelf shelf, Incoming incoming, IWebHouse house)
    {
        if (shelf.Find(ledger) is not { Exists: true } opened)
        {
            return Results.NotFound();
        }
        var place = incoming.Scratch();
        var (folder, zip) = (Path.Combine(place, "export"), Path.Combine(place, "export.zip"));
        _ = opened.With(store =>
        {
            house.Export(store, folder);
            return 0;
        });
        ZipFile.CreateFromDirectory(folder, zip);
        Directory.Delete(folder, recursive: true);
        return Results.File(new PassingFile(zip), "application/zip", $"{Incoming.Plain(opened.Name)}-export.zip");
    }

    private static IResult Notice(string ledger, string? language, string? contact, Shelf shelf, IWebHouse house)
    {
        if (shelf.Find(ledger) is not { Exists: true } opened)
        {
            return Results.NotFound();
        }
        var text = NoticeOf(house, opened.Now(), french: language != "en", contact);
        return Results.File(
            Encoding.UTF8.GetBytes(text),
            "text/markdown; charset=utf-8",
            language == "en" ? "notice.md" : "information.md"
        );
    }

    /// <summary>The information that its owner owes the people of a ledger, from what it really holds.</summary>
    public static string NoticeOf(IWebHouse house, Snapshot now, bool french, string? contact)
    {
        var titles = now
            .Imports.Where(i => !i.Withdrawn)
            .Select(i =>
                house.Sources.FirstOrDefault(s => s.Name == i.Source) is { } card ? (french ? card.TitleFr : card.TitleEn) : i.Source
            )
            .Distinct()
            .ToList();
        return PrivacyNotice.Compose(now.View, titles, string.IsNullOrWhiteSpace(contact) ? null : contact.Trim(), french);
    }

    /// <summary>What is decided can be undone, the texts that went with it cannot: the page says so before.</summary>
    private static IResult Keep(
        Deciding at,
        string ledger,
        Shelf shelf,
        IWebHouse house,
        [FromForm] string? months,
        [FromForm] string? back
    )
    {
        var retention = Retention.Parse(months is { Length: > 0 } ? months.Trim() : "never") ?? throw NoRetention(months!);
        var answer = at.Judge(JudgementKind.Retention, [], retention.ToString(), back);
        if (retention.Before(house.Clock.GetCurrentInstant().InUtc().Date) is { } before)
        {
            _ = shelf.Find(ledger)!.With(store => store.Purge(before));
        }
        return answer;
    }

    private static IResult Declare(Deciding at, [FromForm] string what, [FromForm] string? words, [FromForm] string? back)
    {
        string[] said =
        [
            .. (words ?? "")
                .Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(MostWords),
        ];
        var known = what switch
        {
            Declared.OfTrade or Declared.OfBrand => true,
            Declared.OfHolidays => said.Length == 0 || HolidayCalendar.Parse(said) is not null,
            _ => false,
        };
        return known ? at.Judge(JudgementKind.Declared, [what, .. said], null, back) : throw NoCalendar(words ?? "");
    }

    private static IResult Withdraw(string ledger, Shelf shelf, [FromForm] long import)
    {
        if (shelf.Find(ledger) is not { Exists: true } opened)
        {
            return Results.NotFound();
        }
        var taken = opened.With(store => store.Withdraw(import));
        return Results.Redirect(
            $"/l/{Uri.EscapeDataString(ledger)}/ledger?withdrawn={Decisions.Text(import)}&entries={Decisions.Text(taken.Total)}#imports"
        );
    }

    /// <summary>Only a ledger of the shelf, and only by whoever types its name.</summary>
    private static IResult Delete(string ledger, Shelf shelf, [FromForm] string? name)
    {
        if (shelf.Find(ledger) is not { Exists: true } opened)
        {
            return Results.NotFound();
        }
        if (name?.Trim() != opened.Name)
        {
            return Results.Redirect($"/l/{Uri.EscapeDataString(ledger)}/ledger/delete?other=1");
        }
        shelf.Delete(opened.Name);
        return Results.Redirect("/");
    }

    /// <summary>Nothing is lost by it and it is taken back by itself: no page asks first.</summary>
    private static IResult Rename(string ledger, Shelf shelf, [FromForm] string? name)
    {
        var to = name?.Trim() ?? "";
        if (shelf.Find(ledger) is not { Exists: true } opened || !shelf.IsHere(ledger))
        {
            return Results.NotFound();
        }
        if (to == opened.Name)
        {
            return Results.Redirect($"/l/{Uri.EscapeDataString(ledger)}/ledger#ledgers");
        }
        if (!Shelf.IsName(to))
        {
            throw NoName(to);
        }
        shelf.Rename(opened.Name, to);
        return Results.Redirect($"/l/{Uri.EscapeDataString(to)}/ledger#ledgers");
    }

    private static ProblemException NoName(string said) =>
        new(
            new Problem(
                "not-a-ledger-name",
                "This can be no ledger's name.",
                said,
                "Letters, digits, spaces and dashes, beginning with a letter or a digit, sixty at most.",
                "Choose another name."
            )
        );

    private static ProblemException NoRetention(string said) =>
        new(
            new Problem(
                "not-a-retention",
                "This is no time to keep texts for.",
                said,
                "A number of months from 1 to 600, or nothing.",
                "Write 36 for three years."
            )
        );

    private static ProblemException NoCalendar(string said) =>
        new(
            new Problem(
                "not-a-calendar",
                "These holidays are not understood.",
                said,
                "fr, alsace-moselle or none, then days such as 2026-07-21, or 07-21 for every year.",
                "Write: none, 01-01, 07-21"
            )
        );
}

/// <summary>A file that is given away once: its name goes at once, its bytes as soon as they were sent.</summary>
internal sealed class PassingFile : FileStream
{
    public PassingFile(string path)
        : base(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, FileOptions.Asynchronous) =>
        File.Delete(path);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        var folder = Path.GetDirectoryName(Name)!;
        if (disposing && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
