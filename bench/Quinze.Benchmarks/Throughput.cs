using System.Diagnostics;
using System.Globalization;
using Quinze.Sources;

namespace Quinze.Benchmarks;

/// <summary>
/// A table of every source we know: how fast an invented archive of it goes into a new ledger, beside the floor of reading (and inflating) the same bytes.
/// Processor time, which other programs on the machine disturb least, in a process that is warm: what a command adds before its first row stands in import.md.
/// </summary>
internal static class Throughput
{
    private const int Rounds = 5;

    /// <param name="only">The sources to measure; all of them when empty.</param>
    public static void Tell(IReadOnlyCollection<string> only)
    {
        Console.WriteLine("| source | MB read | entries | floor ms | import ms | MB/s | entries/s | x floor |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var name in AllSources.List.Select(s => s.Card.Name).Where(n => only.Count == 0 || only.Contains(n)))
        {
            Console.WriteLine(Row(name));
        }
    }

    private static string Row(string source)
    {
        var importing = new Importing { Source = source };
        importing.Write();
        try
        {
            var bytes = importing.Floor();
            var entries = importing.Import();
            var (floor, import) = (new double[Rounds], new double[Rounds]);
            for (var round = 0; round < Rounds; round++)
            {
                floor[round] = Milliseconds(importing.Floor);
                import[round] = Milliseconds(importing.Import);
            }
            var (least, took) = (Median(floor), Median(import));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {source} | {bytes / 1e6:0.00} | {entries} | {least:0.0} | {took:0} | {bytes / 1e3 / took:0.0} | {entries / took * 1000:0} | {took / least:0} |"
            );
        }
        finally
        {
            importing.Remove();
        }
    }

    private static double Milliseconds(Func<long> work)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var times = 0;
        var watch = Stopwatch.StartNew();
        do
        {
            _ = work();
            times++;
        } while (watch.ElapsedMilliseconds < 50);
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / times;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
