using System.Net.Http.Headers;

namespace Quinze.Live.Asking;

/// <summary>Being signed in with a token for the length of a run. The token is in no message and no log.</summary>
internal class Session(string token)
{
    protected string Token { get; set; } = token;

    public void Sign(HttpRequestHeaders headers) => headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);

    /// <summary>Whether the answer says that the token is over or wrong.</summary>
    public virtual bool IsWornOut(Answer answer) => answer.Status == 401;

    /// <summary>Tries to get a new token without the user; false when that is not possible.</summary>
    public virtual Task<bool> RenewAsync(Wire wire, CancellationToken cancellation) => Task.FromResult(false);

    public sealed override string ToString() => "a session";
}
