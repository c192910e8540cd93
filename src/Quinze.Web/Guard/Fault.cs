using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Quinze.Web.Guard;

/// <summary>
/// What broke, for whoever mends it: the room, the kinds of errors and where in the program. Not what an error says of itself, nor the address: a letter or a name may stand in both.
/// </summary>
internal static class Fault
{
    public static string Of(HttpContext http)
    {
        var met = http.Features.Get<IExceptionHandlerFeature>();
        var room = (met?.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "?";
        var told = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{http.Request.Method} {room}");
        for (var error = met?.Error; error is not null; error = error.InnerException)
        {
            told.AppendLine().Append(error.GetType()).AppendLine().Append(error.StackTrace);
        }
        return told.ToString();
    }
}
