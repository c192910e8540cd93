using System.Diagnostics;
using System.Globalization;
using Quinze.Tests.Text;
using Quinze.Text;
using Quinze.Text.Grouping;
using Quinze.Text.Questions;

namespace Quinze.Benchmarks;

/// <summary>How well questions are grouped and answers found on banks of our own, and how long it takes on very many invented ones.</summary>
public static class QuestionsGrouped
{
    private const int Rounds = 3;
    private const int Vocabulary = 6000;

    private static readonly string[] Openings = ["Bonjour, ", "", "", "Merci ! ", "Hello, ", "Dites, "];
    private static readonly string[] Frames =
    [
        "comment {0} ?",
        "est-ce que {0} ?",
        "how do you {0}?",
        "{0} c'est possible",
        "quel {0} ?",
        "why {0}?",
    ];

    /// <summary>Tables for <c>bench/results/questions.md</c>.</summary>
    public static void Tell(IEnumerable<int> sizes)
    {
        Console.WriteLine("| bank | questions | precision | recall | B-cubed F1 | answers found | wrongly | due |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        QuestionBanks[] banks = [.. QuestionBanks.All.Select(QuestionBanks.Read)];
        foreach (var bank in banks)
        {
            var (precision, recall, f1) = bank.Grouped();
            List<string> further =
            [
                .. banks.Where(b => b != bank).SelectMany(b => b.Posts.Select(p => p.Text)),
                .. Corpus.All.Select(p => p.Text),
            ];
            var (right, wrong, due) = bank.Answered(further);
            var held =
                QuestionBanks.ChosenOn.Contains(bank.Name) ? " (chosen on)"
                : QuestionBanks.LookedAt.Contains(bank.Name) ? " (looked at)"
                : " (fresh)";
            Write($"| {bank.Name}{held} | {bank.Questions.Count} | {precision:F2} | {recall:F2} | {f1:F2} | {right} | {wrong} | {due} |");
        }
        Console.WriteLine();
        Console.WriteLine("| invented questions | groups | seconds |");
        Console.WriteLine("|---|---|---|");
        foreach (var size in sizes)
        {
            var questions = Invented(size);
            var groups = 0;
            var seconds = Enumerable.Range(0, Rounds).Min(_ => Time(questions, out groups));
            Write($"| {size} | {groups} | {seconds:F2} |");
        }
    }

    /// <summary>20 000 titles of Stack Overflow, as <c>science.md</c> §10 puts the task: the accuracy of the best assignment.</summary>
    public static void Titles(string folder)
    {
        var titles = File.ReadAllLines(Path.Combine(folder, "title_StackOverflow.txt"));
        var tags = File.ReadLines(Path.Combine(folder, "label_StackOverflow.txt"))
            .Select(l => int.Parse(l, CultureInfo.InvariantCulture) - 1)
            .ToArray();
        Console.WriteLine("| seed | accuracy | seconds |");
        Console.WriteLine("|---|---|---|");
        for (var seed = 1; seed <= 5; seed++)
        {
            var from = Stopwatch.GetTimestamp();
            var vectors = TextVectors.Of([.. titles.Select(t => TextFeatures.OfWords(ContentWords.Of(t)))]);
            var found = SphericalClusters.Of(vectors, 20, seed);
            var seconds = Stopwatch.GetElapsedTime(from).TotalSeconds;
            Write($"| {seed} | {Assigned.Accuracy(found.Of, tags, 20):P1} | {seconds:F2} |");
        }
    }

    private static double Time(List<string> questions, out int groups)
    {
        var from = Stopwatch.GetTimestamp();
        var words = new IReadOnlyList<string>[questions.Count];
        _ = Parallel.For(0, words.Length, i => words[i] = QuestionMatter.WordsOf(questions[i]));
        groups = QuestionGroups.Among(words).Of.Max() + 1;
        return Stopwatch.GetElapsedTime(from).TotalSeconds;
    }

    /// <summary>One matter of two to five words in about eight wordings: each keeps most of the words, brings one of its own, and misspells some.</summary>
    private static List<string> Invented(int count)
    {
        var chance = new Random(15);
        List<string> questions = [];
        while (questions.Count < count)
        {
            var matter = Enumerable.Range(0, chance.Next(2, 6)).Select(_ => Word(chance)).ToArray();
            for (var wordings = chance.Next(1, 16); wordings > 0 && questions.Count < count; wordings--)
            {
                var kept = matter
                    .Where(_ => chance.NextDouble() < 0.75)
                    .Append(Word(chance))
                    .Select(w => chance.NextDouble() < 0.1 ? w.Remove(1, 1) : w);
                var frame = Frames[chance.Next(Frames.Length)];
                questions.Add(
                    Openings[chance.Next(Openings.Length)] + string.Format(CultureInfo.InvariantCulture, frame, string.Join(' ', kept))
                );
            }
        }
        return questions;
    }

    // Few words are common and most are rare, as in any language.
    private static string Word(Random chance)
    {
        var number = (int)(Vocabulary * Math.Pow(chance.NextDouble(), 3));
        var shaped = new Random(number);
        return string.Concat(
            Enumerable.Range(0, 2 + number % 3).Select(_ => $"{"bcdfglmnprstv"[shaped.Next(13)]}{"aeiou"[shaped.Next(5)]}")
        );
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
