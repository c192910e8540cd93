using NodaTime;

namespace Quinze.Cli;

/// <summary>Everything a run of the command touches outside its arguments: streams, clock, variables, folder, terminal. A test hands in its own.</summary>
public sealed record Surroundings(Stream Out, TextWriter Error, TextReader In, IClock Clock, Func<string, string?> Variable)
{
    /// <summary>The folder that paths are relative to.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public bool InIsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Gives a token that is cancelled by Ctrl-C; asked for only by commands that can be stopped halfway.</summary>
    public Func<CancellationToken> Interrupted { get; init; } = () => CancellationToken.None;

    /// <summary>Waits; a test does not.</summary>
    public Func<Duration, CancellationToken, Task> Wait { get; init; } = (time, token) => Task.Delay(time.ToTimeSpan(), token);

    /// <summary>Asks the runtime to collect no memory until so many bytes were used; only a process of one command may, a test does not.</summary>
    public Action<long> LeaveMemoryAlone { get; init; } = _ => { };

    /// <summary>Reads one line that is not to be seen while it is typed; null at the end.</summary>
    public Func<string?>? Unseen { get; init; }

    /// <summary>The folder for settings of this user: never in a ledger, never beside one.</summary>
    public string Settings()
    {
        var config = Variable("XDG_CONFIG_HOME");
        if (string.IsNullOrEmpty(config))
        {
            config =
                OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() || Variable("HOME") is not { Length: > 0 } home
                    ? Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData)
                    : Path.Combine(home, ".config");
        }
        return Path.Combine(config, "quinze");
    }

    public string At(string path)
    {
        if (path == "~" || path.StartsWith("~/", StringComparison.Ordinal))
        {
            var home = Variable("HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            path = home + path[1..];
        }
        return Path.GetFullPath(path, Folder);
    }

    /// <summary>The ledger used when none is named.</summary>
    public string DefaultLedger()
    {
        var data = Variable("XDG_DATA_HOME");
        if (string.IsNullOrEmpty(data))
        {
            data =
                OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() || Variable("HOME") is not { Length: > 0 } home
                    ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                    : Path.Combine(home, ".local", "share");
        }
        return Path.Combine(data, "quinze", "default.quinze");
    }
}
