using Microsoft.AspNetCore.Http;

namespace Quinze.Web.Guard;

/// <summary>What a page may do in the browser: load from here and nowhere else, run no script written into it, be framed by nobody.</summary>
internal static class Policy
{
    private const string Content =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static Task Set(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Content;
        headers.XContentTypeOptions = "nosniff";
        // Within these pages a browser says where a form comes from only when it may say so of a page at all; nothing is said to other sites.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return next(http);
    }
}
