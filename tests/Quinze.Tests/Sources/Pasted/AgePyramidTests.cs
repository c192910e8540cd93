using Quinze.Sources.Pasted;

namespace Quinze.Tests.Sources.Pasted;

public class AgePyramidTests
{
    [Theory]
    [InlineData("25-34 30 %", "25-34", 0.30, true)]
    [InlineData("25 à 34 ans : 30,5 %", "25-34", 0.305, true)]
    [InlineData("25 to 34\t12.5%", "25-34", 0.125, true)]
    [InlineData("de 35 à 44 ans 1 204", "35-44", 1204, false)]
    [InlineData("35–44: 1,204", "35-44", 1204, false)]
    [InlineData("65+ 3%", "65+", 0.03, true)]
    [InlineData("65 ans et plus 3 %", "65+", 0.03, true)]
    [InlineData("65 and over | 3 %", "65+", 0.03, true)]
    [InlineData("moins de 18 ans 2 %", "0-17", 0.02, true)]
    public void A_band_is_understood_however_it_is_written(string line, string ages, double value, bool isShare)
    {
        var band = Assert.Single(AgePyramid.Read(line).Bands);

        Assert.Equal((ages, value, isShare), (band.Ages, Math.Round(band.Value, 6), band.IsShare));
    }

    [Fact]
    public void Less_than_one_per_cent_is_a_bound_and_no_figure()
    {
        var band = Assert.Single(AgePyramid.Read("55-64 < 1 %").Bands);

        Assert.Equal((0.01, Bound.Below), (band.Value, band.Bound));
    }

    [Fact]
    public void Two_columns_are_told_apart_by_the_line_above_them()
    {
        var (bands, missed) = AgePyramid.Read("âge\tfemmes\thommes\n25-34\t12 %\t18 %\n35-44\t9 %\t11 %\n");

        Assert.Empty(missed);
        Assert.Equal(["women", "men", "women", "men"], bands.Select(b => b.Gender));
    }

    [Fact]
    public void Two_columns_without_headings_are_not_guessed_at()
    {
        var (bands, missed) = AgePyramid.Read("25-34 12 % 18 %");

        Assert.Empty(bands);
        Assert.Equal([1], missed);
    }

    [Fact]
    public void Lines_that_are_no_band_are_told()
    {
        Assert.Equal([2], AgePyramid.Read("25-34 12 %\nTotal 100 %\n").NotUnderstood);
    }
}
