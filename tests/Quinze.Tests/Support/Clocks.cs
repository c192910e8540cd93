using NodaTime;

namespace Quinze.Tests.Support;

/// <summary>A clock that stands still.</summary>
public sealed class Clocks : IClock
{
    public static IClock Fixed { get; } = new Clocks();

    public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 20, 8, 0);
}
