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
        Labels.Map(ledger.MapGroup("/act"));
        CaseSteps.Map(ledger.MapGroup("/act"));
        AskedAlike.Map(ledger.MapGroup("/act"));
        Captures.Map(ledger);
        Curves.Map(ledger);
        Uploads.Map(ledger);
        Downloads.Map(ledger);
        AboutPeople.MapFiles(ledger);
        Covering.Map(ledger);
        Keeping.Map(ledger);
    }

    /// <summary>A path of ours; never another site's.</summary>
    public static string Inside(string? back, string otherwise) =>
        back is ['/', ..] && back.AsSpan(1) is not ['/' or '\\', ..] && !back.AsSpan().ContainsAny('\r', '\n') ? back : otherwise;

    /// <summary>Back to where the visitor was; only a path of ours, never another site.</summary>
    public static IResult Back(string? back, string otherwise, long? done = null)
    {
        var path = Inside(back, otherwise);
        if (done is not { } number)
        {
            return Results.Redirect(path, permanent: false, preserveMethod: false);
        }
        return Results.Redirect(With(path, "done", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>An address that says one thing more, and says it once.</summary>
    public static string With(string path, string name, string value)
    {
        var (address, place) = path.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? (path[..hash], path[hash..]) : (path, "");
        var at = address.IndexOf('?', StringComparison.Ordinal);
        var kept =
            at < 0 ? [] : address[(at + 1)..].Split('&').Where(p => !p.StartsWith(name + "=", StringComparison.Ordinal) && p.Length > 0);
        return $"{(at < 0 ? address : address[..at])}?{string.Join('&', kept.Append($"{name}={value}"))}{place}";
    }
}
