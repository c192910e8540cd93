using System.Globalization;
using System.Text;
using Quinze.Labels.Reading;
using Quinze.Text.Promises;

namespace Quinze.Labels.Training;

/// <summary>Learns the weight of each sign of a promise, and holds them against sentences of a voice held out, in both languages at once: many English lines say what a French one says.</summary>
internal static class PromiseTraining
{
    private const double Penalty = 2e-3;
    private const int Steps = 200;

    public static void Run(StringBuilder page, string root, bool write)
    {
        var texts = AskedSentence.Read(Path.Combine(root, "tools", "Quinze.Labels", "Corpus", "promises"));
        page.Append("\n## Promises\n\n");
        page.Append(
            "Sentences that commit their writer to do something, against near misses: past, denied, imagined, asked, quoted, of others. "
        );
        page.Append("A voice is held out in both languages together. Says always \"promise\": F1 0.66 at best.\n\n");
        foreach (var voice in texts.Select(VoiceOf).Distinct().Order(StringComparer.Ordinal))
        {
            var model = new PromiseModel(Fit([.. texts.Where(t => VoiceOf(t) != voice)]));
            foreach (var language in new[] { "fr", "en" })
            {
                var held = texts.Where(t => VoiceOf(t) == voice && t.Voice.StartsWith(language, StringComparison.Ordinal)).ToList();
                Tell(page, $"{language}, voice \"{voice}\" held out", model, held);
            }
        }
        if (write)
        {
            File.WriteAllText(
                Path.Combine(root, "src", "Quinze.Core", "Text", "Promises", "promises.weights.txt"),
                string.Concat(Fit(texts).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key} {w.Value:0.000}\n")))
            );
        }
    }

    private static string VoiceOf(AskedSentence sentence) => sentence.Voice[(sentence.Voice.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static Dictionary<string, double> Fit(IReadOnlyList<AskedSentence> texts)
    {
        // A sentence in which nothing will be done is decided without weights.
        var read = texts.Select(t => (t.Asks, Signs: PromiseSigns.Read(t.Text))).Where(t => t.Signs is not null).ToList();
        var vectors = read.Select(t => VectorOf(t.Signs!)).ToList();
        var classes = read.Select(t => t.Asks ? 1 : 0).ToArray();
        var importance = Enumerable.Repeat(1.0 / read.Count, read.Count).ToArray();
        var size = PromiseSigns.All.Count + 1;
        var weights = SoftmaxRegression.Fit(vectors, classes, importance, 2, size, Penalty, Steps);
        double Weight(int row) => weights[2 * row + 1] - weights[2 * row];
        var named = PromiseSigns.All.Select((s, i) => (s.Name, Weight(i))).ToDictionary(w => w.Name, w => w.Item2);
        named["constant"] = Weight(size - 1);
        return named;
    }

    private static Sparse VectorOf(double[] signs)
    {
        var met = Enumerable.Range(0, signs.Length).Where(i => signs[i] != 0).Append(signs.Length).ToArray();
        return new Sparse(met, [.. met.Select(i => i == signs.Length ? 1 : signs[i])]);
    }

    private static void Tell(StringBuilder page, string on, PromiseModel model, IReadOnlyList<AskedSentence> held)
    {
        bool Commits(AskedSentence sentence) => model.Commits(sentence.Text).Confidence >= 0.5;
        var (found, wrongly, all) = (
            held.Count(t => t.Asks && Commits(t)),
            held.Count(t => !t.Asks && Commits(t)),
            held.Count(t => t.Asks)
        );
        var precision = (double)found / Math.Max(1, found + wrongly);
        var recall = (double)found / Math.Max(1, all);
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"- {on}: {all} promises, {held.Count - all} near misses, precision {precision:0.000}, recall {recall:0.000}, F1 **{2 * precision * recall / Math.Max(1e-9, precision + recall):0.000}**"
        );
        page.Append(line).Append('\n');
        Console.WriteLine(line);
        if (Environment.GetEnvironmentVariable("SHOW") is not null)
        {
            held.Where(t => t.Asks && !Commits(t)).ToList().ForEach(t => Console.WriteLine("   missed: " + t.Text));
            held.Where(t => !t.Asks && Commits(t)).ToList().ForEach(t => Console.WriteLine("   wrongly: " + t.Text));
        }
    }
}
