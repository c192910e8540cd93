using Quinze.Sources.Formats.Sheets;

namespace Quinze.Tests.Formats.Sheets;

public class FigureTests
{
    [Theory]
    [InlineData("1,316", 1316)]
    [InlineData("1.316", 1316)]
    [InlineData("12,345,678", 12345678)]
    [InlineData("1\u202F316", 1316)]
    [InlineData("1\u00A0316", 1316)]
    [InlineData("1 316", 1316)]
    [InlineData("1’316", 1316)]
    [InlineData("-28", -28)]
    [InlineData("\u221228", -28)]
    [InlineData("0", 0)]
    [InlineData("0.325", 0.325)]
    [InlineData("3,5", 3.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("12%", 0.12)]
    [InlineData("32,5 %", 0.325)]
    public void A_figure_is_read_in_every_way_of_writing_it(string text, double value)
    {
        var figure = Figure.Of(text);

        Assert.Equal(Bound.Exact, figure!.Value.Bound);
        Assert.Equal(value, figure.Value.Value, 9);
    }

    [Theory]
    [InlineData("< 1%")]
    [InlineData("<1 %")]
    [InlineData("menos de 1%")]
    [InlineData("moins de 1 %")]
    [InlineData("Less than 1%")]
    public void Below_one_per_cent_is_a_bound_and_not_a_figure(string text) => Assert.Equal(new Figure(0.01, Bound.Below), Figure.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("n/a")]
    [InlineData("#N/A")]
    [InlineData("12 posts")]
    [InlineData("--")]
    public void What_is_no_figure_is_none(string text) => Assert.Null(Figure.Of(text));

    [Fact]
    public void A_blank_cell_is_not_zero()
    {
        Assert.Null(Figure.Of(Cell.Blank));
        Assert.Equal(0, Figure.Of(Cell.Of(0))!.Value.Value);
    }
}
