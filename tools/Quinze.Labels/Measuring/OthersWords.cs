using System.Globalization;
using System.Text;
using Quinze.Labels.Reading;
using Quinze.Text;
using Quinze.Text.Labelling;

namespace Quinze.Labels.Measuring;

/// <summary>
/// What data of others say of <c>critic-hateful</c>, never trained on: French tweets judged by annotators (MLMA, Ousidhoum and others 2019) and lists of
/// words with a valence (AFINN, Nielsen 2011). Their "hateful" and "abusive" are not our posture, so that this is a check and no score.
/// </summary>
internal static class OthersWords
{
    private const string Hateful = "critic-hateful";

    public static void Write(StringBuilder page, string root, Labeller labeller, IReadOnlyList<CorpusText> comments)
    {
        var data = Path.Combine(root, "..", "shared", "data");
        var tweets = Path.Combine(data, "mlma-fr", "fr_dataset.csv");
        var lexicons = Path.Combine(data, "lexicons");
        if (!File.Exists(tweets) || !Directory.Exists(lexicons))
        {
            page.Append(
                "\n## What data of others say of critic-hateful\n\nNot checked: the data are not beside this copy of the repository.\n"
            );
            return;
        }

        var valence = Valences(Path.Combine(lexicons, "AFINN-fr-165.txt")).Concat(Valences(Path.Combine(lexicons, "AFINN-en-165.txt")));
        var words = valence.GroupBy(v => v.Word).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
        var judged = Judged(tweets).Select(t => (t.Sentiment, Ours: Share(labeller, t.Text), Theirs: -Sum(words, t.Text))).ToList();
        page.Append("\n## What data of others say of critic-hateful\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"MLMA, {judged.Count} French tweets, never trained on. Mean probability of `{Hateful}`, share labelled so, by the annotators' words:\n\n"
        );
        page.Append("| annotators | tweets | mean probability | above 0.5 |\n|---|---|---|---|\n");
        foreach (var word in new[] { "hateful", "abusive", "disrespectful", "offensive", "fearful", "normal" })
        {
            var of = judged.Where(t => t.Sentiment.Contains(word)).ToList();
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {word} | {of.Count} | {of.Average(t => t.Ours):0.00} | {of.Average(t => t.Ours > 0.5 ? 1.0 : 0.0):0.00} |\n"
            );
        }

        var strong = judged.Where(t => t.Sentiment.Contains("hateful") || t.Sentiment.Contains("abusive")).ToList();
        var normal = judged.Where(t => t.Sentiment is ["normal"]).ToList();
        var mine = comments.Select(c => (c.Label, Theirs: -Sum(words, c.Text))).ToList();
        page.Append(
            CultureInfo.InvariantCulture,
            $"""

            Hateful or abusive ({strong.Count}) against only normal ({normal.Count}), area under the curve: ours {Area(
                strong.Select(t => t.Ours),
                normal.Select(t => t.Ours)
            ):0.000},
            the AFINN word lists alone {Area(
                strong.Select(t => t.Theirs),
                normal.Select(t => t.Theirs)
            ):0.000}. On our own comments the word lists alone tell `{Hateful}` from the rest with
            {Area(
                mine.Where(c => c.Label == Hateful).Select(c => c.Theirs),
                mine.Where(c => c.Label != Hateful).Select(c => c.Theirs)
            ):0.000}: harsh words are in complaints and teasing too. The tweets speak of groups and of politics, ours of brands and
            of posts; annotators found most of them offensive that are no comment to anybody.

            """
        );
    }

    private static double Share(Labeller labeller, string text)
    {
        var head = labeller.Model.Heads[0];
        var scores = Scorer.Mine.Score(labeller.Model, text, TextContext.None)[..head.Labels.Length];
        return Labeller.Shares(scores, head.Temperature)[head.Labels.IndexOf(Hateful)];
    }

    private static double Sum(Dictionary<string, int> words, string text)
    {
        var sum = 0;
        foreach (var word in Words.In(NormalisedText.Of(text).Body))
        {
            sum += words.GetValueOrDefault(word.ToString());
        }

        return sum;
    }

    private static IEnumerable<(string Word, int Value)> Valences(string file) =>
        File.ReadLines(file)
            .Select(l => l.Split('\t'))
            .Where(l => l.Length == 2)
            .Select(l => (l[0], int.Parse(l[1], CultureInfo.InvariantCulture)));

    // HITId,tweet,sentiment,directness,…: only the tweet may be quoted, and no tweet has a line break.
    private static IEnumerable<(string Text, string[] Sentiment)> Judged(string file)
    {
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            var start = line.IndexOf(',', StringComparison.Ordinal) + 1;
            var quoted = start < line.Length && line[start] == '"';
            var end = quoted ? line.LastIndexOf("\",", StringComparison.Ordinal) : line.IndexOf(',', start);
            if (end > start && line[(end + (quoted ? 2 : 1))..].Split(',') is [var sentiment, _, ..])
            {
                yield return (line[(start + (quoted ? 1 : 0))..end], sentiment.Split('_'));
            }
        }
    }

    /// <summary>How often the one is above the other, ties as half (Mann and Whitney 1947).</summary>
    private static double Area(IEnumerable<double> positive, IEnumerable<double> negative)
    {
        var sorted = negative.Order().ToArray();
        var (sum, count) = (0.0, 0);
        foreach (var value in positive)
        {
            var below = Array.BinarySearch(sorted, value);
            var (from, to) = (below < 0 ? ~below : below, below < 0 ? ~below : below);
            while (from > 0 && sorted[from - 1] == value)
            {
                from--;
            }

            while (to < sorted.Length && sorted[to] == value)
            {
                to++;
            }

            sum += (from + 0.5 * (to - from)) / sorted.Length;
            count++;
        }

        return sum / count;
    }
}
