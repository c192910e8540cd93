using System.Diagnostics;
using System.Globalization;
using System.Text;
using Quinze.Text.Labelling;

namespace Quinze.Benchmarks;

/// <summary>How fast texts are labelled on one core, and how long the weights take to load, in a process that did nothing else before.</summary>
public static class Labelling
{
    private const double Seconds = 3;

    /// <summary>Reads the corpus' own files as texts: their length and mixture are those of what people write.</summary>
    public static void Measure(string corpus)
    {
        foreach (var task in Enum.GetValues<TextTask>())
        {
            var folder = Path.Combine(corpus, task.ToString().ToLowerInvariant() + "s");
            var texts = Directory
                .EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(f => File.ReadAllText(f).Split("\n---\n"))
                .ToList();
            long bytes = texts.Sum(t => Encoding.UTF8.GetByteCount(t));
            var load = Stopwatch.StartNew();
            var labeller = Labeller.Of(task);
            load.Stop();
            foreach (var text in texts.Take(500))
            {
                _ = labeller.Label(text);
            }

            var alone = Speed(texts, bytes, text => labeller.Label(text));
            var explained = Speed(texts, bytes, text => labeller.Label(text).Because.Count);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{task}: load {load.Elapsed.TotalMilliseconds:0} ms, {texts.Count} texts of {bytes / texts.Count} bytes, {alone:0.0} MB/s on one core, with the reasons {explained:0.0}"
                )
            );
        }
    }

    /// <summary>Million bytes for each second of the processor's time: on a shared machine the clock on the wall measures the neighbours.</summary>
    private static double Speed(List<string> texts, long bytes, Func<string, object> label)
    {
        var (rounds, watch) = (0, Stopwatch.StartNew());
        var before = Environment.CpuUsage.TotalTime;
        do
        {
            foreach (var text in texts)
            {
                _ = label(text);
            }

            rounds++;
        } while (watch.Elapsed.TotalSeconds < Seconds);
        return bytes * rounds / (Environment.CpuUsage.TotalTime - before).TotalSeconds / 1e6;
    }
}
