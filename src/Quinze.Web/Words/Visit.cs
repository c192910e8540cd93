using Microsoft.AspNetCore.Http;
using Quinze.Web.Ledgers;

namespace Quinze.Web.Words;

/// <summary>How the pages look: the system's way, or the visitor's own.</summary>
public enum Theme
{
    Auto,
    Light,
    Dark,
}

/// <summary>What a request says of its visitor: language, theme, period. One for each request; everything in it is in the address or in a cookie.</summary>
internal sealed class Visit
{
    public const string LanguageCookie = "quinze-language";
    public const string ThemeCookie = "quinze-theme";
    public const string PeriodCookie = "quinze-period";

    /// <summary>How long a page that already stands there asks in one go whether the rest of it is counted: shorter than a browser waits for an answer.</summary>
    private static readonly TimeSpan OneGo = TimeSpan.FromSeconds(20);

    private readonly TimeSpan patience;

    public Visit(IHttpContextAccessor accessor, WebOptions options)
    {
        patience = options.FirstPatience;
        Http = accessor.HttpContext ?? throw new InvalidOperationException("A visit is a request.");
        Tongue = Http.Request.Cookies[LanguageCookie] switch
        {
            "fr" => Tongue.French,
            "en" => Tongue.English,
            _ => options.Tongue ?? OfBrowser(Http.Request.Headers.AcceptLanguage.ToString()),
        };
        Theme = Http.Request.Cookies[ThemeCookie] switch
        {
            "light" => Theme.Light,
            "dark" => Theme.Dark,
            _ => Theme.Auto,
        };
        var chosen = PeriodChoice.Of(Asked("period"), Asked("since"), Asked("until"), Asked("against"));
        UsualPeriod = PeriodChoice.Of(Http.Request.Cookies[PeriodCookie] ?? "").Said;
        Period = chosen.Said.Length == 0 && !Http.Request.Query.ContainsKey("period") ? PeriodChoice.Of(UsualPeriod) : chosen;
    }

    public HttpContext Http { get; }

    public Tongue Tongue { get; }

    public Theme Theme { get; }

    /// <summary>What the page is made from, once its room has looked; null on a page without a ledger.</summary>
    public Snapshot? Seen { get; private set; }

    public PeriodChoice Period { get; }

    /// <summary>What holds where an address names no period; empty for each analysis's own.</summary>
    public string UsualPeriod { get; }

    public string Lang => Tongue == Tongue.French ? "fr" : "en";

    /// <summary>
    /// Takes what the page is made from. A part of a page stands where nobody would see a mark beside it: it waits for figures of now.
    /// So does who asks for it by <c>Prefer: wait</c> (RFC 7240).
    /// </summary>
    public Snapshot Sees(Snapshot now) =>
        Seen =
            IsForAPart ? now.Exactly
            : PrefersToWait ? now
            : now.Within(AsksWhetherCounted && patience != Timeout.InfiniteTimeSpan ? OneGo : patience);

    /// <summary>This page's address as it was asked for: what was just done, and the way back from it, stay in it.</summary>
    public string Address => Http.Request.Path + Http.Request.QueryString;

    /// <summary>This page's address, without what it says once.</summary>
    public string Here => Http.Request.Path + QueryString.Create(Http.Request.Query.Where(q => q.Key is not ("done" or "written"))).Value;

    /// <summary>True when only the mark beside figures that are being counted again is asked for.</summary>
    public bool AsksWhetherCounted => Target.Contains("counting", StringComparison.Ordinal);

    private bool PrefersToWait => Http.Request.Headers["Prefer"].ToString().StartsWith("wait", StringComparison.OrdinalIgnoreCase);

    private bool IsForAPart => Target.Length > 0 && !AsksWhetherCounted && !Target.Contains("main", StringComparison.Ordinal);

    private string Target => Http.Request.Headers["HX-Target"].ToString();

    /// <summary>What the address asks by a name; empty when it does not.</summary>
    public string Asked(string name) => Http.Request.Query[name].ToString().Trim();

    /// <summary>What the address asks as a whole number; null when it does not, or with other words.</summary>
    public int? AskedNumber(string name) =>
        int.TryParse(Asked(name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The first language of the browser's list that we speak; English when it names neither.</summary>
    private static Tongue OfBrowser(string accepted)
    {
        foreach (var part in accepted.Split(',', StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith("fr", StringComparison.OrdinalIgnoreCase))
            {
                return Tongue.French;
            }
            if (part.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            {
                return Tongue.English;
            }
        }
        return Tongue.English;
    }
}
