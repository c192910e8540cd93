using NodaTime;
using Quinze.Sources.Formats.Car;

namespace Quinze.Tests.Formats.Car;

public sealed class TidTests
{
    [Fact]
    public void Valid_vectors_come_back_as_they_were() =>
        Assert.All(CheckData.Lines("atproto-interop", "syntax", "tid_syntax_valid.txt"), t => Assert.Equal(t, Tid.Parse(t)?.ToString()));

    [Fact]
    public void Invalid_vectors_are_refused() =>
        Assert.All(CheckData.Lines("atproto-interop", "syntax", "tid_syntax_invalid.txt"), t => Assert.Null(Tid.Parse(t)));

    [Fact]
    public void A_key_tells_the_time_of_its_server() =>
        Assert.Equal(Instant.FromUtc(2022, 11, 11, 20, 57, 4), FloorToSecond(Tid.Parse("3jhb2kwqvoc2k")!.Value.At));

    [Fact]
    public void A_time_and_a_clock_make_a_key_that_tells_them_again()
    {
        var at = Instant.FromUnixTimeTicks(17_000_000_000_123_450);

        var tid = Tid.From(at, 1023);

        Assert.Equal(at, tid.At);
        Assert.Equal(1023, tid.Value & 1023);
    }

    private static Instant FloorToSecond(Instant at) => Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds());
}
