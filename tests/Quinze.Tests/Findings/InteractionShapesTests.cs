using NodaTime;
using Quinze.Findings;
using Quinze.Tests.Support;

namespace Quinze.Tests.Findings;

public sealed class InteractionShapesTests
{
    private const int Writers = 2000;
    private const int Readers = 4;

    [Fact]
    public void Several_readers_at_once_are_told_what_one_is_told()
    {
        var ledger = LedgerOf.Linkedin();
        for (var w = 0; w < Writers; w++)
        {
            ledger = ledger
                .Named($"w{w}", $"Writer {w}")
                .Message(sent: false, $"w{w}", new LocalDate(2025, 1, 1).PlusDays(w % 300), "Bonjour");
        }
        var view = ledger.View();
        var alone = NamesIn(new InteractionShapes(view));

        for (var round = 0; round < 20; round++)
        {
            var shapes = new InteractionShapes(view);
            var told = new string?[Readers][];
            using var start = new Barrier(Readers);
            var readers = Enumerable
                .Range(0, Readers)
                .Select(r => new Thread(() =>
                {
                    start.SignalAndWait();
                    told[r] = NamesIn(shapes);
                }))
                .ToList();
            readers.ForEach(r => r.Start());
            readers.ForEach(r => r.Join());

            Assert.All(told, names => Assert.Equal(alone, names));
        }
    }

    private static string?[] NamesIn(InteractionShapes shapes) => [.. Enumerable.Range(0, Writers).Select(row => NameOf(shapes, row))];

    // An exception on a thread of its own would end the whole run and not this test.
    private static string? NameOf(InteractionShapes shapes, int row)
    {
        try
        {
            return shapes.Of(row).From?.Name;
        }
        catch (InvalidOperationException)
        {
            return "disturbed";
        }
    }
}
