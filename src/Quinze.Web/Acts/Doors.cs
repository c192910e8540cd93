using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Quinze.Web.Ledgers;
using Quinze.Web.Words;

namespace Quinze.Web.Acts;

/// <summary>Every address that changes something or answers with something else than a page: a list that is written down.</summary>
internal static class Doors
{
    public static void Map(WebApplication app)
    {
        Preferences.Map(app);
        // A ledger that is not there yet begins with its first room; nothing is written before something comes in.
        app.MapGet(
            "/open",
            (string? name) =>
                Shelf.IsName(name ?? "")
                    ? Results.Redirect(new Addresses(name!, PeriodChoice.Of("")).Room("welcome"))
                    : Results.Redirect("/")
        );
        var ledger = app.MapGroup("/l/{ledger}");
        Decisions.Map(ledger.MapGroup("/act"));
        Uploads.Map(ledger);
        Downloads.Map(ledger);
        AboutPeople.MapFiles(ledger);
    }

    /// <summary>Back to where the visitor was; only a path of ours, never another site.</summary>
    public static IResult Back(string? back, string otherwise, long? done = null)
    {
        var path =
            back is ['/', ..] && back.AsSpan(1) is not ['/' or '\\', ..] && !back.AsSpan().ContainsAny('\r', '\n') ? back : otherwise;
        if (done is not { } number)
        {
            return Results.Redirect(path, permanent: false, preserveMethod: false);
        }
        var at = path.IndexOf('?', StringComparison.Ordinal);
        var kept = at < 0 ? [] : path[(at + 1)..].Split('&').Where(p => !p.StartsWith("done=", StringComparison.Ordinal) && p.Length > 0);
        var query = string.Join('&', kept.Append(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"done={number}")));
        return Results.Redirect($"{(at < 0 ? path : path[..at])}?{query}");
    }
}
