using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Quinze.Web.Guard;

/// <summary>
/// Who may come in: whoever opens the address that was printed, once; afterwards their browser, by a cookie that ends with this run.
/// A loopback address alone would let in every account of the machine.
/// </summary>
internal sealed class Entrance(string token)
{
    private readonly byte[] token = Encoding.UTF8.GetBytes(token);
    private readonly string pass = Secret();
    private int used;

    /// <summary>256 random bits, in characters that an address may hold.</summary>
    public static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public Task Check(HttpContext http, RequestDelegate next)
    {
        // Cookies are shared by all ports of an address: the name says whose it is.
        var name = "quinze-" + http.Connection.LocalPort.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (http.Request.Query.TryGetValue("token", out var said) && HttpMethods.IsGet(http.Request.Method))
        {
            return Open(http, name, said.ToString());
        }
        return Same(http.Request.Cookies[name], Encoding.UTF8.GetBytes(pass)) ? next(http) : Refuse(http);
    }

    private Task Open(HttpContext http, string cookie, string said)
    {
        var known = Same(http.Request.Cookies[cookie], Encoding.UTF8.GetBytes(pass));
        if (!known && !(Same(said, token) && Interlocked.Exchange(ref used, 1) == 0))
        {
            return Refuse(http);
        }
        http.Response.Cookies.Append(
            cookie,
            pass,
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Path = "/",
                IsEssential = true,
            }
        );
        var query = QueryString.Create(http.Request.Query.Where(q => q.Key != "token"));
        http.Response.Redirect(UriHelper.BuildRelative(http.Request.PathBase, http.Request.Path, query));
        return Task.CompletedTask;
    }

    private static bool Same(string? said, ReadOnlySpan<byte> expected) =>
        said is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(said), expected);

    private static Task Refuse(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(
            "Quinze: this door opens with the address that « quinze serve » printed, once. Start it again for a new one.\n"
                + "Quinze : cette porte s'ouvre avec l'adresse que « quinze serve » a affichée, une seule fois. Relancez-le pour en avoir une autre.\n"
        );
    }
}
