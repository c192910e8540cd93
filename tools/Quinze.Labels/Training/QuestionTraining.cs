using System.Globalization;
using System.Text;
using Quinze.Labels.Reading;
using Quinze.Text.Questions;

namespace Quinze.Labels.Training;

/// <summary>Learns the weight of each sign of a question, and holds them against sentences of a voice held out and against those that others collected.</summary>
internal static class QuestionTraining
{
    private const double Penalty = 1e-3;
    private const int Steps = 200;

    public static void Run(StringBuilder page, string root, bool write)
    {
        var texts = AskedSentence.Read(Path.Combine(root, "tools", "Quinze.Labels", "Corpus", "questions"));
        var model = Fit(texts);
        page.Append("\n## Questions without their marks\n\n");
        foreach (var voice in texts.Select(t => t.Voice).Distinct().Order(StringComparer.Ordinal))
        {
            var held = texts.Where(t => t.Voice == voice).ToList();
            var trained = new QuestionModel(Fit([.. texts.Where(t => t.Voice != voice)]));
            Tell(page, $"own sentences, voice \"{voice}\" held out", trained, [.. Of(held, true)], [.. Of(held, false)]);
        }

        var fresh = AskedSentence.Read(Path.Combine(root, "tools", "Quinze.Labels", "HoldOut", "questions"));
        foreach (var voice in fresh.GroupBy(t => t.Voice))
        {
            Tell(
                page,
                $"fresh sentences, voice \"{voice.Key}\", never trained on",
                new QuestionModel(model),
                [.. Of(voice, true)],
                [.. Of(voice, false)]
            );
        }

        var folder = Path.Combine(root, "..", "shared", "data", "fr-questions");
        if (Directory.Exists(folder))
        {
            var questions = File.ReadLines(Path.Combine(folder, "fqb.txt")).Where(l => l.TrimEnd().EndsWith('?')).ToList();
            var others = new[] { "gsd_dev.txt", "gsd_test.txt" }
                .SelectMany(f => File.ReadLines(Path.Combine(folder, f)))
                .Where(l => !l.Contains('?', StringComparison.Ordinal) && l.Trim().Length > 0)
                .ToList();
            Tell(page, "fr-questions, never trained on", new QuestionModel(model), questions, others);
        }

        if (write)
        {
            File.WriteAllText(
                Path.Combine(root, "src", "Quinze.Core", "Text", "Questions", "questions.weights.txt"),
                string.Concat(model.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key} {w.Value:0.000}\n")))
            );
        }
    }

    private static IEnumerable<string> Of(IEnumerable<AskedSentence> texts, bool asks) =>
        texts.Where(t => t.Asks == asks).Select(t => t.Text);

    private static Dictionary<string, double> Fit(IReadOnlyList<AskedSentence> texts)
    {
        var vectors = texts.Select(t => VectorOf(QuestionSigns.Read(QuestionFinder.Bare(t.Text)))).ToList();
        var classes = texts.Select(t => t.Asks ? 1 : 0).ToArray();
        var importance = Enumerable.Repeat(1.0 / texts.Count, texts.Count).ToArray();
        var size = QuestionSigns.All.Count + 1;
        var weights = SoftmaxRegression.Fit(vectors, classes, importance, 2, size, Penalty, Steps);
        double Weight(int row) => weights[2 * row + 1] - weights[2 * row];
        var named = QuestionSigns.All.Select((s, i) => (s.Name, Weight(i))).ToDictionary(w => w.Name, w => w.Item2);
        named["constant"] = Weight(size - 1);
        return named;
    }

    private static Sparse VectorOf(double[] signs)
    {
        var met = Enumerable.Range(0, signs.Length).Where(i => signs[i] != 0).Append(signs.Length).ToArray();
        return new Sparse(met, [.. met.Select(i => i == signs.Length ? 1 : signs[i])]);
    }

    private static void Tell(StringBuilder page, string on, QuestionModel model, List<string> questions, List<string> others)
    {
        bool Asks(string sentence) => model.Asks(QuestionFinder.Bare(sentence)) >= 0.5;
        var (found, wrongly) = (questions.Count(Asks), others.Count(Asks));
        var precision = (double)found / Math.Max(1, found + wrongly);
        var recall = (double)found / Math.Max(1, questions.Count);
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"- {on}: {questions.Count} questions, {others.Count} other sentences, precision {precision:0.000}, recall {recall:0.000}, F1 **{2 * precision * recall / Math.Max(1e-9, precision + recall):0.000}**"
        );
        page.Append(line).Append('\n');
        Console.WriteLine(line);
        if (Environment.GetEnvironmentVariable("SHOW") is not null)
        {
            questions.Where(q => !Asks(q)).Take(12).ToList().ForEach(q => Console.WriteLine("   missed: " + q));
            others.Where(Asks).Take(12).ToList().ForEach(q => Console.WriteLine("   wrongly: " + q));
        }
    }
}
