using NodaTime;

namespace Quinze.Tests.Storing;

public class DayTextTests
{
    [Theory]
    [InlineData(2024, 2, 29, "2024-02-29")]
    [InlineData(1, 1, 1, "0001-01-01")]
    [InlineData(9999, 12, 31, "9999-12-31")]
    [InlineData(-44, 3, 15, "-0044-03-15")]
    public void A_day_of_any_year_reads_back_as_it_was_written(int year, int month, int day, string text)
    {
        var written = new LocalDate(year, month, day);

        Assert.Equal(text, DayText.Write(written));
        Assert.Equal(written, DayText.Read(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("2023-13-01")]
    [InlineData("2023-00-10")]
    [InlineData("2023-1-1")]
    [InlineData("+023-01-01")]
    [InlineData("2023-01-01T")]
    public void What_is_no_day_is_none(string? text) => Assert.Null(DayText.Read(text));
}
