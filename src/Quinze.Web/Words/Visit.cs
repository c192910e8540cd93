using Microsoft.AspNetCore.Http;

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

    public Visit(IHttpContextAccessor accessor, WebOptions options)
    {
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
        Period = PeriodChoice.Of(Http.Request.Query["period"].ToString());
    }

    public HttpContext Http { get; }

    public Tongue Tongue { get; }

    public Theme Theme { get; }

    public PeriodChoice Period { get; }

    public string Lang => Tongue == Tongue.French ? "fr" : "en";

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
