using System.Net;

namespace Quinze.ServerTests.Support;

/// <summary>Stands before a server, passes questions on, and after so many lets the next one wait for ever: so that a program can be killed exactly there.</summary>
internal sealed class Gate : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly HttpClient http = new();
    private readonly string behind;
    private TaskCompletionSource held = Waiting();
    private int passed;
    private int limit = int.MaxValue;

    public Gate(string behind)
    {
        this.behind = behind;
        Address = $"http://127.0.0.1:{Programs.FreePort()}";
        listener.Prefixes.Add(Address + "/");
        listener.Start();
        _ = Task.Run(Serve);
    }

    public string Address { get; }

    public int Passed => passed;

    /// <summary>Ends when a question is being held.</summary>
    public Task Held => held.Task;

    /// <summary>Lets so many more questions pass, then holds the next ones.</summary>
    public void HoldAfter(int questions)
    {
        held = Waiting();
        limit = passed + questions;
    }

    public void Open() => limit = int.MaxValue;

    private static TaskCompletionSource Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = Task.Run(() => Pass(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Pass(HttpListenerContext context)
    {
        if (passed >= limit)
        {
            held.TrySetResult();
            return;
        }
        passed++;
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.HttpMethod), behind + context.Request.RawUrl);
        if (context.Request.Headers["Authorization"] is { } signed)
        {
            request.Headers.TryAddWithoutValidation("Authorization", signed);
        }
        if (context.Request.HasEntityBody)
        {
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            request.Content = new ByteArrayContent(body.ToArray());
            request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
        }
        using var response = await http.SendAsync(request);
        context.Response.StatusCode = (int)response.StatusCode;
        await context.Response.OutputStream.WriteAsync(await response.Content.ReadAsByteArrayAsync());
        context.Response.Close();
    }

    public void Dispose()
    {
        listener.Close();
        http.Dispose();
    }
}
