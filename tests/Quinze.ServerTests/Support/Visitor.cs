using System.Text;
using System.Text.Json;
using Quinze.Cli;

namespace Quinze.ServerTests.Support;

/// <summary>Somebody who uses Quinze from a folder of their own: through the front door, in this process.</summary>
internal sealed class Visitor : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("quinze-visitor-").FullName;

    public string Ledger => Path.Combine(Folder, "sky.quinze");

    public string Typed { get; set; } = "";

    public (int Code, string Out, string Error) Say(params string[] words)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var around = new Surroundings(output, error, new StringReader(Typed), new StoppedClock(), Variable)
        {
            Folder = Folder,
            Wait = (_, _) => Task.CompletedTask,
        };
        var code = Front.RunAsync([.. words, "--ledger", Ledger], around).GetAwaiter().GetResult();
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public JsonElement Json(params string[] words)
    {
        var (code, said, wrong) = Say([.. words, "--json"]);
        Assert.True(code == 0, said + wrong);
        return JsonDocument.Parse(said).RootElement;
    }

    /// <summary>All that the ledger says, in one text.</summary>
    public string Everything() =>
        string.Join(
            '\n',
            new[] { "people", "posts", "interactions", "observations", "coverage" }.Select(w =>
                Json("show", w, "--limit", "100000").GetProperty("items").ToString()
            )
        );

    public string? Variable(string name) =>
        name switch
        {
            "HOME" => Folder,
            _ => null,
        };

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
