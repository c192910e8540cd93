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

            var (rounds, watch) = (0, Stopwatch.StartNew());
            do
            {
                foreach (var text in texts)
                {
                    _ = labeller.Label(text);
                }

                rounds++;
            } while (watch.Elapsed.TotalSeconds < Seconds);
            var speed = bytes * rounds / watch.Elapsed.TotalSeconds / 1e6;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{task}: load {load.Elapsed.TotalMilliseconds:0} ms, {texts.Count} texts of {bytes / texts.Count} bytes, {speed:0.0} MB/s on one core"
                )
            );
        }
    }
}
