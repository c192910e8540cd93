using Quinze.Analyses;
using Quinze.Findings;

namespace Quinze.Tests.Analyses;

public class DifferenceTests
{
    [Fact]
    public void What_is_clear_alone_is_not_clear_among_many() =>
        Assert.Equal([false, null, false, false, false], Clear(0.04, null, 0.3, 0.6, 0.9));

    [Fact]
    public void What_stands_out_among_many_is_clear() => Assert.Equal([true, null, false, false, true], Clear(0.001, null, 0.3, 0.6, 0.02));

    [Fact]
    public void One_alone_is_clear_as_its_interval_says() => Assert.Equal([true], Clear(0.04));

    private static IEnumerable<bool?> Clear(params double?[] chances) =>
        Difference
            .Judged([.. chances.Select(p => p is { } known ? new Difference(1, new IntervalShape(0, 2, 0.95), known, false) : null)])
            .Select(d => d?.Clear);
}
