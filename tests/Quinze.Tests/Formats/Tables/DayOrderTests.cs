using Quinze.Sources.Formats.Tables;

namespace Quinze.Tests.Formats.Tables;

public class DayOrderTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-03-01T00:00:00Z", Precision.Day)]
    [InlineData("2026-03-01 10:00:00", "2026-03-01T10:00:00Z", Precision.Second)]
    [InlineData("2026-03-01T10:00+02:00", "2026-03-01T08:00:00Z", Precision.Minute)]
    [InlineData("25/12/2025 09:30", "2025-12-25T09:30:00Z", Precision.Minute)]
    [InlineData("12/25/2025 9:30 PM", "2025-12-25T21:30:00Z", Precision.Minute)]
    [InlineData("01.02.26", "2026-02-01T00:00:00Z", Precision.Day)]
    public void Times_are_read_as_fine_as_they_are_told(string cell, string instant, Precision precision)
    {
        var order = new DayOrder();
        order.See(cell);

        var read = order.Read(cell)!.Value;

        Assert.Equal((instant, precision), (read.Instant.ToString(), read.Precision));
        Assert.Equal(cell.Contains('+', StringComparison.Ordinal), read.ZoneKnown);
    }

    [Theory]
    [InlineData("03/25/2026", "2026-03-04")]
    [InlineData("25/03/2026", "2026-04-03")]
    public void Another_row_decides_which_part_is_the_month(string other, string expected)
    {
        var order = new DayOrder();
        order.See(other);
        order.See("03/04/2026");

        Assert.Equal(expected, order.Read("03/04/2026")!.Value.Instant.ToString()[..10]);
        Assert.False(order.IsGuess);
    }

    [Fact]
    public void Where_no_row_decides_it_is_said_to_be_a_guess()
    {
        var order = new DayOrder();
        order.See("03/04/2026");

        Assert.True(order.IsGuess);
    }

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("soon")]
    [InlineData("2026-13-01")]
    [InlineData("01/01/2026 25:00")]
    public void An_impossible_time_is_unknown(string cell) => Assert.Null(new DayOrder().Read(cell));
}
