using System.Runtime.InteropServices;
using NodaTime;

namespace Quinze.Cli;

/// <summary>Ctrl-C (and a polite kill) as a cancellation; watched for only by the commands that ask.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly List<PosixSignalRegistration> watched = [];

    public CancellationToken Watch()
    {
        foreach (var signal in (ReadOnlySpan<PosixSignal>)[PosixSignal.SIGINT, PosixSignal.SIGTERM])
        {
            watched.Add(
                PosixSignalRegistration.Create(
                    signal,
                    context =>
                    {
                        context.Cancel = true;
                        source.Cancel();
                    }
                )
            );
        }
        return source.Token;
    }

    public void Dispose()
    {
        watched.ForEach(w => w.Dispose());
        source.Dispose();
    }
}

/// <summary>The real clock, which only the front door knows.</summary>
internal sealed class SystemTime : IClock
{
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
}
