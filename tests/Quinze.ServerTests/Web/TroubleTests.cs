using System.Collections.Concurrent;
using System.Net;

namespace Quinze.ServerTests.Web;

/// <summary>When something breaks behind a page.</summary>
public class TroubleTests
{
    private const string SomebodysWords = "Dear Anna, between us";

    [Fact]
    public async Task A_page_that_breaks_says_so_and_shows_nothing_of_what_it_was_reading()
    {
        await using var rooms = await OpenRooms.Open(houseOf: whole => new BrokenHouse(whole, SomebodysWords));

        using var answer = await rooms.Visitor.GetAsync("/l/default/people");
        var said = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("nothing was changed", said, StringComparison.Ordinal);
        Assert.DoesNotContain(SomebodysWords, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_broke_is_told_to_who_runs_the_rooms_with_its_place_in_the_program_and_nobodys_words()
    {
        var told = new ConcurrentQueue<string>();
        await using var rooms = await OpenRooms.Open(houseOf: whole => new BrokenHouse(whole, SomebodysWords), broken: told.Enqueue);

        using var answer = await rooms.Visitor.GetAsync("/l/default/people?name=Anna");

        var fault = told.Last();
        Assert.StartsWith("GET /l/{Ledger}/people", fault, StringComparison.Ordinal);
        Assert.Contains("System.FormatException", fault, StringComparison.Ordinal);
        Assert.Contains("BrokenHouse", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", fault, StringComparison.Ordinal);
    }
}
