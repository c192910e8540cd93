namespace Quinze.ServerTests.Rooms;

/// <summary>The parts of a stacked bar are told apart by texture as well as by colour, in the rooms as in the report.</summary>
public class TexturesTests(Chromium chromium, SampleTown town)
{
    [Fact]
    public async Task Every_texture_that_a_part_is_filled_with_is_on_the_page()
    {
        Chromium.IsNeeded();
        await using var visit = await chromium.Enter(town.Serving, new Look());
        await visit.Go("/l/default/people");

        var (used, missing) = (await Fills(visit, "true"), await Fills(visit, "!document.getElementById(id)"));

        Assert.NotEqual(0, used);
        Assert.Equal(0, missing);
    }

    private static Task<int> Fills(Visit visit, string which) =>
        visit.Page.EvaluateAsync<int>(
            $$"""
            () => [...document.querySelectorAll('main svg rect')]
              .map(e => /#(x\d)/.exec(getComputedStyle(e).fill)?.[1])
              .filter(id => id && {{which}}).length
            """
        );
}
