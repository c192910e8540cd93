using NodaTime;
using NodaTime.Text;

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
    [InlineData("12023-01-01")]
    [InlineData("０023-01-01")]
    [InlineData("-023-01-01")]
    public void What_is_no_day_is_none(string? text) => Assert.Null(DayText.Read(text));

    [Fact]
    public void A_day_is_read_and_written_as_the_library_does_it()
    {
        for (var day = new LocalDate(-100, 1, 1); day < new LocalDate(9999, 12, 31).PlusDays(-97); day = day.PlusDays(97))
        {
            var text = LocalDatePattern.Iso.Format(day);
            Assert.Equal(text, DayText.Write(day));
            Assert.Equal(day, DayText.Read(text));
        }
    }

    [Theory]
    [InlineData("0000-02-29")]
    [InlineData("-9998-01-01")]
    [InlineData("-0001-02-29")]
    [InlineData("2024-2-29")]
    [InlineData("2024-02-30")]
    [InlineData("9999-12-32")]
    [InlineData("20240229")]
    [InlineData(" 2024-02-29")]
    [InlineData("2024-02-29 ")]
    [InlineData("02024-02-29")]
    public void What_the_library_takes_for_a_day_is_one_and_nothing_else(string text) =>
        Assert.Equal(LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null, DayText.Read(text));

    [Fact]
    public void A_text_that_had_to_be_a_day_and_is_none_says_what_was_expected() =>
        Assert.Contains("2026-11-22", Assert.Throws<FormatException>(() => DayText.Parse("soon")).Message, StringComparison.Ordinal);
}
