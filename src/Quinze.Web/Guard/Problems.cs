using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Quinze.Web.Parts;

namespace Quinze.Web.Guard;

/// <summary>What a visitor sees when something went wrong: a page, or a line where only a part was asked for. Never what a letter says.</summary>
internal static class Problems
{
    public static ExceptionHandlerOptions Handler { get; } =
        new()
        {
            ExceptionHandler = http =>
            {
                if (http.Response.StatusCode == StatusCodes.Status500InternalServerError)
                {
                    http.RequestServices.GetRequiredService<WebOptions>().Broken(Fault.Of(http));
                }
                return Answer(http, http.Response.StatusCode, Of(http));
            },
            StatusCodeSelector = e =>
                e switch
                {
                    BadHttpRequestException bad => bad.StatusCode,
                    ProblemException => StatusCodes.Status422UnprocessableEntity,
                    _ => StatusCodes.Status500InternalServerError,
                },
            SuppressDiagnosticsCallback = c => c.Exception is BadHttpRequestException or OperationCanceledException or ProblemException,
        };

    public static async Task Answer(HttpContext http, int status, Problem? problem = null)
    {
        // A page is rendered in a scope of its own: the one that failed has its state already.
        var before = http.RequestServices;
        await using var scope = before.CreateAsyncScope();
        http.RequestServices = scope.ServiceProvider;
        try
        {
            await new RazorComponentResult<ProblemPage>(new { Status = status, Problem = problem }) { StatusCode = status }
                .ExecuteAsync(http)
                .ConfigureAwait(false);
        }
        finally
        {
            http.RequestServices = before;
        }
    }

    private static Problem? Of(HttpContext http) => (http.Features.Get<IExceptionHandlerFeature>()?.Error as ProblemException)?.Problem;
}
