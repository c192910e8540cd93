using Quinze.Cli.Language;
using Quinze.Verbs;

namespace Quinze.Cli.Importing;

/// <summary>One line on the terminal that says how far an import is, rewritten in place and wiped at the end. Never written to a file or a pipe.</summary>
internal sealed class ProgressLine : IProgress<ImportProgress>, IDisposable
{
    private static readonly Phrase Reading = new("{0}: file {1} of {2}, {3} rows", "{0} : fichier {1} sur {2}, {3} lignes");

    private readonly TextWriter terminal;
    private readonly Tongue tongue;
    private readonly int width;
    private string archive = "";

    private ProgressLine(TextWriter terminal, Tongue tongue, int width) =>
        (this.terminal, this.tongue, this.width) = (terminal, tongue, width);

    /// <summary>Null when nobody is looking.</summary>
    public static ProgressLine? For(Call call) =>
        call.Around.ErrorIsTerminal && !call.Json ? new ProgressLine(call.Around.Error, call.Tongue, call.Around.Width) : null;

    public void Start(string name) => archive = name;

    public void Report(ImportProgress value) =>
        Show(Reading.In(tongue, archive, value.FileNumber, value.Files, Numbers.Of(tongue, value.Readings)));

    public void Dispose() => terminal.Write("\r\e[K");

    private void Show(string line) => terminal.Write("\r\e[K" + (line.Length < width ? line : line[..(width - 1)]));
}
