using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Quinze.ServerTests.Support;

/// <summary>Programs of this machine that a test starts and ends again.</summary>
internal static class Programs
{
    public static string? Find(string name, params string[] elsewhere) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Concat(elsewhere)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    public static Process Start(string program, IEnumerable<string> words, Action<ProcessStartInfo>? more = null)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }
        more?.Invoke(start);
        return Process.Start(start)!;
    }

    public static void Run(string program, params string[] words)
    {
        // Its output goes to a file: a server it starts would keep a pipe open for ever.
        using var process = Start("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", program, .. words]);
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {words.FirstOrDefault()} ended with {process.ExitCode}");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
