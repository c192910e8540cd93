using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Quinze.Tests.Live;

/// <summary>A server on loopback that answers as a test says, and remembers what it was asked.</summary>
internal sealed class FakeServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Func<Question, Reply> answer;
    private readonly ConcurrentQueue<Question> asked = new();

    public FakeServer(Func<Question, Reply> answer)
    {
        this.answer = answer;
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        }
        listener.Prefixes.Add(Address + "/");
        listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public string Address { get; }

    public IReadOnlyList<Question> Asked => [.. asked];

    public IEnumerable<string> Paths => asked.Select(q => q.Path);

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                Serve(await listener.GetContextAsync());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // The test is over, or the asker is gone.
            }
        }
    }

    private void Serve(HttpListenerContext context)
    {
        using var body = new StreamReader(context.Request.InputStream);
        var question = new Question(
            context.Request.HttpMethod,
            context.Request.RawUrl!,
            context.Request.Headers["Authorization"],
            context.Request.Headers["User-Agent"],
            context.Request.Headers["LinkedIn-Version"],
            body.ReadToEnd()
        );
        asked.Enqueue(question);
        var reply = answer(question);
        var bytes = Encoding.UTF8.GetBytes(reply.Body);
        context.Response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers)
        {
            context.Response.Headers[name] = value;
        }
        if (reply.IsCut)
        {
            context.Response.ContentLength64 = bytes.Length;
            context.Response.OutputStream.Write(bytes, 0, bytes.Length / 2);
            context.Response.Abort();
            return;
        }
        context.Response.Close(bytes, willBlock: true);
    }

    public void Dispose() => listener.Close();
}

internal sealed record Question(string Method, string Path, string? Authorization, string? Agent, string? Version, string Body);

internal sealed record Reply(string Body, int Status = 200)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the connection breaks in the middle of the body.</summary>
    public bool IsCut { get; init; }

    public static Reply Fault(int status, params (string Name, string Value)[] headers) =>
        new("{}", status) { Headers = headers.ToDictionary(h => h.Name, h => h.Value) };
}
