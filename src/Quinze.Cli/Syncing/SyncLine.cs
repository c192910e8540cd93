using Quinze.Cli.Language;
using Quinze.Live;

namespace Quinze.Cli.Syncing;

/// <summary>One line on the terminal that says how far a sync is, rewritten in place.</summary>
internal sealed class SyncLine : IProgress<SyncProgress>, IDisposable
{
    private static readonly Phrase Asking = new("{0} of {1} questions answered", "{0} questions répondues sur {1}");

    private readonly Call call;

    private SyncLine(Call call) => this.call = call;

    /// <summary>Null when nobody is looking.</summary>
    public static SyncLine? For(Call call) => call.Around.ErrorIsTerminal && !call.Json ? new SyncLine(call) : null;

    public void Report(SyncProgress value) =>
        call.Around.Error.Write(
            "\r\e[K" + Asking.In(call.Tongue, Numbers.Of(call.Tongue, value.Answered), Numbers.Of(call.Tongue, value.Known))
        );

    public void Dispose() => call.Around.Error.Write("\r\e[K");
}
