using System.Globalization;
using Quinze.Sources.Formats.Tables;

namespace Quinze.Tests.Formats.Tables;

public class DecimalMarkTests
{
    [Theory]
    [InlineData("1 200,50 €", "1200.50")]
    [InlineData("$1,200.50", "1200.50")]
    [InlineData("EUR 90", "90")]
    [InlineData("(12.50)", "-12.50")]
    [InlineData("1'200.50", "1200.50")]
    [InlineData("−3,5", "-3.5")]
    public void A_cell_that_tells_is_read_by_itself(string cell, string expected)
    {
        var mark = new DecimalMark(',');
        mark.See(cell);

        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), mark.Read(cell));
    }

    [Theory]
    [InlineData(',', "1,200", "7.50", 1200)]
    [InlineData(',', "1.200", "7,50", 1200)]
    [InlineData(';', "1.200", "", 1200)]
    [InlineData(',', "1,200", "", 1200)]
    [InlineData(',', "1.200.000", "1.200", 1200000)]
    public void The_column_decides_for_a_cell_that_does_not_tell(char delimiter, string cell, string other, int expected)
    {
        var mark = new DecimalMark(delimiter);
        mark.See(cell);
        mark.See(other);

        Assert.Equal(expected, mark.Read(cell));
    }

    [Theory]
    [InlineData("on request")]
    [InlineData("Q3 2026")]
    [InlineData("12k")]
    [InlineData("")]
    public void What_is_no_number_is_unknown(string cell) => Assert.Null(new DecimalMark(',').Read(cell));
}
