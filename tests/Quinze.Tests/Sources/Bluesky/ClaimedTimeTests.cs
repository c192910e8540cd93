using System.Text;
using NodaTime;
using Quinze.Sources.Bluesky;

namespace Quinze.Tests.Sources.Bluesky;

public sealed class ClaimedTimeTests
{
    [Theory]
    [InlineData("2023-04-26T00:09:59-07:00", "2023-04-26T07:09:59Z")]
    [InlineData("2023-04-26T00:09:59+01:45", "2023-04-25T22:24:59Z")]
    [InlineData("2023-04-26T00:09:59.5Z", "2023-04-26T00:09:59.5Z")]
    [InlineData("2023-04-26T00:09:59.123456789012Z", "2023-04-26T00:09:59.123456789Z")]
    public void The_zone_is_counted_in(string text, string expected) =>
        Assert.Equal(expected, NodaTime.Text.InstantPattern.ExtendedIso.Format(Parse(text)!.Value.Instant));

    [Fact]
    public void A_time_is_as_fine_as_it_is_written()
    {
        Assert.Equal(Precision.Second, Parse("2023-04-26T00:09:59Z")!.Value.Precision);
        Assert.Equal(Precision.Millisecond, Parse("2023-04-26T00:09:59.000Z")!.Value.Precision);
        Assert.Equal(Instant.FromUtc(2024, 2, 29, 0, 0), Parse("2024-02-29T00:00:00Z")!.Value.Instant);
        Assert.Null(Parse("2023-02-29T00:00:00Z"));
    }

    private static Moment? Parse(string text) => ClaimedTime.Parse(Encoding.UTF8.GetBytes(text));
}
