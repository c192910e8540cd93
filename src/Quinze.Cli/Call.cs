using System.Text;
using System.Text.Json;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Storing;

namespace Quinze.Cli;

/// <summary>One run of one command: what was said, in which language, to which ledger, and where the answer goes.</summary>
internal sealed class Call(Said said, Tongue tongue, Surroundings around, House house) : IDisposable
{
    private StreamWriter? text;

    public Said Said { get; } = said;

    public Tongue Tongue { get; } = tongue;

    public Surroundings Around { get; } = around;

    public House House { get; } = house;

    public bool Json { get; } = said.Has(CommonFlags.Json);

    /// <summary>Colours are for terminals, and not for those who refuse them (no-color.org).</summary>
    public bool Colour => Around.OutIsTerminal && string.IsNullOrEmpty(Around.Variable("NO_COLOR"));

    public string LedgerPath => Said.Value(CommonFlags.Ledger) is { } named ? Around.At(named) : Around.DefaultLedger();

    /// <summary>Where text for people goes; UTF-8 without a mark in front.</summary>
    public TextWriter Out => text ??= new StreamWriter(Around.Out, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    public void Line(Phrase line, params ReadOnlySpan<object?> arguments) => Out.WriteLine(line.In(Tongue, arguments));

    public string Count(Noun noun, long count) => noun.Count(Tongue, count);

    /// <summary>Writes one JSON document to stdout; indented when a person is looking.</summary>
    public void WriteJson(Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(Around.Out, JsonForm.Options(Around.OutIsTerminal)))
        {
            write(writer);
        }
        Around.Out.Write("\n"u8);
        Around.Out.Flush();
    }

    /// <summary>Opens the ledger, creating it when there is none.</summary>
    public ILedgerStore OpenOrCreateLedger() => House.OpenLedger(LedgerPath);

    /// <summary>Opens the ledger for reading; that there is none is a problem and never makes one.</summary>
    public ILedgerStore OpenLedger()
    {
        ExpectLedger();
        return House.OpenLedger(LedgerPath);
    }

    public void ExpectLedger()
    {
        if (!File.Exists(LedgerPath))
        {
            throw new ProblemException(
                new Problem(
                    "no-ledger",
                    "There is no ledger here yet.",
                    LedgerPath,
                    "A ledger with something in it was expected.",
                    "Import an archive first: quinze import PATH."
                )
            );
        }
    }

    /// <summary>Tells whole what went wrong, to those who asked for it.</summary>
    public void Debug(Exception broken)
    {
        if (Around.Variable("QUINZE_DEBUG") == "1")
        {
            Around.Error.WriteLine(broken);
        }
    }

    public void Dispose() => text?.Dispose();
}
