using System.Text;
using System.Text.Json;
using NodaTime;
using Quinze.Cli;

namespace Quinze.Tests.Cli;

/// <summary>The front door, called in this process from a folder of its own; its ledger and everything it writes stay there.</summary>
internal sealed class Door : IDisposable
{
    public const string LinkedIn = "linkedin-small";
    public const string Bluesky = "bluesky-small.car";

    private readonly Dictionary<string, string> variables = [];

    public Door()
    {
        Folder = Directory.CreateTempSubdirectory("quinze-door-").FullName;
        variables["XDG_DATA_HOME"] = Path.Combine(Folder, "data");
        variables["HOME"] = Folder;
    }

    public string Folder { get; }

    public string DefaultLedger => Path.Combine(Folder, "data", "quinze", "default.quinze");

    /// <summary>What is read from stdin.</summary>
    public string Typed { get; set; } = "";

    /// <summary>True when a person sits at stdin.</summary>
    public bool AtTerminal { get; set; }

    /// <summary>Where stderr goes when a test wants to see it as a terminal.</summary>
    public TextWriter? Terminal { get; set; }

    public CancellationToken Interrupted { get; set; }

    /// <summary>How long a command would have waited, each time; here nothing waits.</summary>
    public List<Duration> Waits { get; } = [];

    /// <summary>The root of the repository: the folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static string Sample(string name) => Path.Combine(Root, "samples", name);

    public string At(string name) => Path.Combine(Folder, name);

    public Door With(string variable, string value)
    {
        variables[variable] = value;
        return this;
    }

    public Answer Say(params string[] words)
    {
        using var output = new MemoryStream();
        var error = Terminal ?? new StringWriter();
        var surroundings = new Surroundings(output, error, new StringReader(Typed), new StoppedClock(), variables.GetValueOrDefault)
        {
            Folder = Folder,
            ErrorIsTerminal = Terminal is not null,
            InIsTerminal = AtTerminal,
            Interrupted = () => Interrupted,
            Wait = (time, _) =>
            {
                Waits.Add(time);
                return Task.CompletedTask;
            },
        };
        var code = Front.RunAsync(words, surroundings).GetAwaiter().GetResult();
        return new Answer(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString()!);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Quinze.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }
        return folder;
    }

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 22, 12, 0, 0);
    }
}

/// <summary>What came out of the front door.</summary>
internal sealed record Answer(int Code, string Out, string Error)
{
    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(Out);
            return document.RootElement.Clone();
        }
    }

    public JsonElement At(params ReadOnlySpan<string> path)
    {
        var at = Json;
        foreach (var name in path)
        {
            at = int.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out var index)
                ? at.EnumerateArray().ElementAt(index)
                : at.GetProperty(name);
        }
        return at;
    }

    public string? Word(params ReadOnlySpan<string> path) => At(path).GetString();

    public long Number(params ReadOnlySpan<string> path) => At(path).GetInt64();
}
