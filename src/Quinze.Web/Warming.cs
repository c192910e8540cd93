using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Quinze.Web.Ledgers;
using Quinze.Web.Words;

namespace Quinze.Web;

/// <summary>
/// Walks through the rooms of the first ledger once they are open, in the order in which one opens them, so that what they show is found before it is asked for.
/// It walks inside the process, behind the door: no request is made.
/// </summary>
internal sealed class Warming(IServiceScopeFactory scopes, IHttpContextAccessor accessor, Shelf shelf)
{
    private readonly Lock gate = new();
    private RequestDelegate? inside;
    private int visitors;

    /// <summary>Ends when nobody is inside.</summary>
    private TaskCompletionSource alone = Nobody();

    /// <summary>Stands in the row of what a request goes through, behind the guards: from here on this walk goes the same way, and lets whoever comes go first.</summary>
    public RequestDelegate Door(RequestDelegate next)
    {
        inside = next;
        return async http =>
        {
            Enter();
            try
            {
                await next(http).ConfigureAwait(false);
            }
            finally
            {
                Leave();
            }
        };
    }

    public async Task Walk(CancellationToken close)
    {
        if (shelf.Find(shelf.First) is not { Exists: true } ledger)
        {
            return;
        }
        var at = new Addresses(ledger.Name, PeriodChoice.None);
        foreach (var room in RoomList.All.Select(r => at.Room(r.Path)).Concat(OfOne(ledger, at)))
        {
            await Alone().WaitAsync(close).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (close.IsCancellationRequested)
            {
                return;
            }
            await Visit(room, close).ConfigureAwait(false);
        }
    }

    private static TaskCompletionSource Nobody()
    {
        var nobody = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        nobody.SetResult();
        return nobody;
    }

    private Task Alone()
    {
        lock (gate)
        {
            return alone.Task;
        }
    }

    private void Enter()
    {
        lock (gate)
        {
            if (visitors++ == 0)
            {
                alone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }

    private void Leave()
    {
        lock (gate)
        {
            if (--visitors == 0)
            {
                alone.SetResult();
            }
        }
    }

    /// <summary>The pages of one person and of one post: whoever they are, those of the others are then as quick.</summary>
    private static IEnumerable<string> OfOne(OpenLedger ledger, Addresses at)
    {
        var view = ledger.Now().View;
        if (view.People is [var person, ..])
        {
            yield return at.Person(view.PersonAt(person).Id);
            yield return at.Person(view.PersonAt(person).Id) + "/about";
        }
        if (view.Facts.Posts.LastOrDefault(p => p.Own) is { } post)
        {
            yield return at.Post(PostMarks.IdOf(post));
        }
        yield return at.Room("people/same");
    }

    private async Task Visit(string path, CancellationToken close)
    {
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = close };
            http.Request.Method = HttpMethods.Get;
            http.Request.Scheme = "http";
            http.Request.Host = new HostString("127.0.0.1");
            http.Request.Path = Uri.UnescapeDataString(path);
            http.Request.Headers["Prefer"] = "wait";
            http.Response.Body = Stream.Null;
            accessor.HttpContext = http;
            try
            {
                await inside!(http).ConfigureAwait(false);
            }
            catch (Exception)
            {
                // Whoever opens this room is told what is wrong with it.
            }
        }
    }
}
