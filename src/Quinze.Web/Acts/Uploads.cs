using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Quinze.Verbs;
using Quinze.Web.Ledgers;
using Quinze.Web.Words;

namespace Quinze.Web.Acts;

/// <summary>Archives that come in: streamed to a private place, read as a job that can be followed and stopped.</summary>
internal static class Uploads
{
    /// <summary>4 GB and the wrapping of it.</summary>
    private const long Largest = (4L << 30) + (1 << 20);

    private const string ColumnField = "column:";

    private static readonly TimeSpan BetweenNews = TimeSpan.FromMilliseconds(200);

    public static void Map(RouteGroupBuilder ledger)
    {
        ledger
            .MapPut("/upload/{name}", Receive)
            .WithMetadata(new RequestSizeLimitAttribute(Largest), new RequireAntiforgeryTokenAttribute());
        ledger.MapGet(
            "/imports/{id}/events",
            (string id, Imports imports, CancellationToken gone) =>
                imports.Find(id) is { } job ? TypedResults.ServerSentEvents(Follow(job, gone)) : Results.NotFound()
        );
        ledger.MapPost(
            "/imports/{id}/stop",
            (string id, Imports imports, [FromForm] string? back) =>
            {
                imports.Find(id)?.Stop();
                return Doors.Back(back, "/");
            }
        );
        ledger.MapPost("/imports/{id}/again", Again);
        ledger.MapPost("/sample", Sample);
    }

    internal static async Task<IResult> Receive(
        string ledger,
        string name,
        HttpContext http,
        Shelf shelf,
        Incoming incoming,
        Imports imports,
        IWebHouse house,
        Visit visit
    )
    {
        if (shelf.Find(ledger) is not { } into)
        {
            return Results.NotFound();
        }
        try
        {
            var path = await incoming.Receive(name, http.Request.Body, http.RequestAborted).ConfigureAwait(false);
            var job = imports.Begin(into, path, new ImportOptions());
            LeaveWhenRead(job);
            return Results.Json(new { id = job.Id });
        }
        catch (Exception stopped) when (stopped is OperationCanceledException || http.RequestAborted.IsCancellationRequested)
        {
            return Results.StatusCode(StatusCodes.Status499ClientClosedRequest);
        }
        catch (IOException full) when (NoRoom.Is(full))
        {
            var problem = house.In(visit.Tongue, NoRoom.Problem(Incoming.Plain(name)));
            return Results.Json(new { says = $"{problem.Found} {problem.Try}" }, statusCode: StatusCodes.Status507InsufficientStorage);
        }
    }

    /// <summary>The answer to what a reading asked: whose it is, into which ledger, or what the columns mean.</summary>
    private static IResult Again(string ledger, string id, IFormCollection form, Shelf shelf, Imports imports)
    {
        var into = form["into"].ToString().Trim() is { Length: > 0 } name ? name : ledger;
        var columns = form.Where(f => f.Key.StartsWith(ColumnField, StringComparison.Ordinal) && f.Value.ToString().Length > 0)
            .ToDictionary(f => f.Key[ColumnField.Length..], f => f.Value.ToString(), StringComparer.Ordinal);
        var options = new ImportOptions(Anyway: form["anyway"] == "true") { Columns = columns.Count == 0 ? null : columns };
        if (shelf.Find(into) is not { } chosen || imports.Again(chosen, id, options) is not { } job)
        {
            return Results.NotFound();
        }
        LeaveWhenRead(job);
        return Results.Redirect($"/l/{Uri.EscapeDataString(into)}/imports/{job.Id}");
    }

    /// <summary>A file stays only as long as its reading may be asked for again.</summary>
    private static void LeaveWhenRead(ImportJob job) =>
        _ = job.End.ContinueWith(
            end =>
            {
                if (end.Result is not { } report || (report.Proposal is null && report.Problem?.Id != "another-owner"))
                {
                    Incoming.Leave(job.Path);
                }
            },
            TaskScheduler.Default
        );

    private static async Task<IResult> Sample(
        string ledger,
        Shelf shelf,
        Incoming incoming,
        Imports imports,
        IWebHouse house,
        [FromForm] string? back
    )
    {
        if (shelf.Find(ledger) is not { } into)
        {
            return Results.NotFound();
        }
        var place = incoming.Scratch();
        foreach (var path in house.WriteSample(place))
        {
            await imports.Begin(into, path, new ImportOptions()).End.ConfigureAwait(false);
        }
        Directory.Delete(place, recursive: true);
        return Doors.Back(back, $"/l/{Uri.EscapeDataString(into.Name)}/people");
    }

    /// <summary>Where it stands, now and then, beginning with now: a page that reconnects sees the present.</summary>
    private static async IAsyncEnumerable<SseItem<string>> Follow(ImportJob job, [EnumeratorCancellation] CancellationToken gone)
    {
        while (!job.End.IsCompleted)
        {
            var at = job.Progress;
            yield return new SseItem<string>(
                JsonSerializer.Serialize(
                    new
                    {
                        file = at.File,
                        number = at.FileNumber,
                        files = at.Files,
                        readings = at.Readings,
                        waits = job.Waits,
                    }
                ),
                "progress"
            );
            await Task.WhenAny(job.End, Task.Delay(BetweenNews, gone)).ConfigureAwait(false);
            gone.ThrowIfCancellationRequested();
        }
        yield return new SseItem<string>(job.End.Result is null ? "stopped" : job.End.Result.Status.ToString(), "done");
    }
}
