using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Quinze.Web.Words;

namespace Quinze.Web.Acts;

/// <summary>Language and theme: kept in the browser, not in a ledger.</summary>
internal static class Preferences
{
    public static void Map(WebApplication app) =>
        app.MapPost(
            "/preferences",
            (HttpContext http, [FromForm] string? language, [FromForm] string? theme, [FromForm] string? period, [FromForm] string? back) =>
            {
                Keep(http, Visit.LanguageCookie, language, "fr", "en");
                Keep(http, Visit.ThemeCookie, theme, "light", "dark", "auto");
                Keep(http, Visit.PeriodCookie, period, "none", "28d", "90d", "365d", "all");
                return Doors.Back(back, "/");
            }
        );

    private static void Keep(HttpContext http, string cookie, string? said, params ReadOnlySpan<string> known)
    {
        if (said is not null && known.Contains(said))
        {
            http.Response.Cookies.Append(
                cookie,
                said,
                new CookieOptions
                {
                    MaxAge = TimeSpan.FromDays(365),
                    SameSite = SameSiteMode.Strict,
                    HttpOnly = true,
                    IsEssential = true,
                }
            );
        }
    }
}
