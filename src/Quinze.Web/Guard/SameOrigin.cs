using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Quinze.Web.Guard;

/// <summary>What changes something must come from our own pages: the browser says where a request comes from, and every form carries a token.</summary>
internal static class SameOrigin
{
    public static Task Check(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return next(http);
        }
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var foreign =
            (origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
            || site is "cross-site" or "same-site";
        return foreign ? Problems.Answer(http, StatusCodes.Status403Forbidden) : next(http);
    }

    /// <summary>The framework only notes whether the token was right; a route that reads no form would not ask.</summary>
    public static Task CheckToken(HttpContext http, RequestDelegate next) =>
        http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
            ? Problems.Answer(http, StatusCodes.Status400BadRequest)
            : next(http);
}
