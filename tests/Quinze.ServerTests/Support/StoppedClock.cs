using NodaTime;

namespace Quinze.ServerTests.Support;

/// <summary>A day on which all tests happen.</summary>
internal sealed class StoppedClock : IClock
{
    public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 22, 12, 0);
}
