using System.IO.Compression;
using Quinze.Tests.HouseRules;
using Quinze.Text;
using Quinze.Text.Labelling;

namespace Quinze.Tests.Text.Labelling;

/// <summary>The scorer against the formula written down plainly, on the texts of the corpus: whatever makes it quick, it says the same.</summary>
public class ScoringTests
{
    private const int Every = 9;

    [Theory]
    [InlineData(TextTask.Post, "posts")]
    [InlineData(TextTask.Comment, "comments")]
    [InlineData(TextTask.Message, "messages")]
    public void A_text_is_scored_as_the_formula_says(TextTask task, string name)
    {
        var plain = new PlainScorer(PartsOf(name));
        var labeller = Labeller.Of(task);
        foreach (var text in Texts(name))
        {
            var context = new TextContext("Ann Mercier", "Nous avons ouvert une boulangerie, what a year.", "La Poste");

            var scores = Scorer.Mine.Score(labeller.Model, text, context)[..labeller.Model.Columns].ToArray();

            var expected = plain.Scores(text, context);
            // What is added up in another order differs in its last bits.
            Assert.All(expected.Zip(scores), s => Assert.Equal(s.First, s.Second, 1e-5));
            Assert.Equal(Best(expected, labeller), Best(scores, labeller));
        }
    }

    private static int Best(float[] scores, Labeller labeller)
    {
        var labels = scores[..labeller.Model.Heads[0].Labels.Length];
        return Array.IndexOf(labels, labels.Max());
    }

    [Theory]
    [InlineData(TextTask.Post, "posts")]
    [InlineData(TextTask.Message, "messages")]
    public void The_words_of_a_text_share_all_that_its_features_gave(TextTask task, string name)
    {
        var model = Labeller.Of(task).Model;
        foreach (var text in Texts(name))
        {
            var scorer = Scorer.Mine;
            var score = scorer.Score(model, text, TextContext.None)[0] - model.Biases[0];
            for (var rule = 0; rule < RuleBook.Names.Length; rule++)
            {
                score -= scorer.Reader.Rules[rule] * model.RuleWeights[rule * model.Columns];
            }
            var ofWords = new float[scorer.Reader.Text.Words.Length];

            scorer.Share(model, 0, ofWords);

            // A text of marks alone has no word to share among, and gets no label.
            Assert.Equal(ofWords.Length == 0 ? 0 : score, ofWords.Sum(), 0.001);
        }
    }

    [Fact]
    public void A_row_is_the_number_of_features_before_it()
    {
        int[] features = [3, 63, 64, 200, FeatureSpace.Size - 1];

        var blocks = new FeatureSet(features).Blocks.ToArray();

        Assert.Equal([0, 2, 3, 4], new[] { 0, 1, 3, blocks.Length - 1 }.Select(b => blocks[b].Before));
        Assert.Equal(features.Length, blocks.Sum(b => (int)ulong.PopCount(b.Bits)));
    }

    private static IEnumerable<string> Texts(string name) =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "tools", "Quinze.Labels", "Corpus", name), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadAllText(f).Split("\n---\n"))
            .Where((t, i) => i % Every == 0 && t.Trim().Length > 0);

    private static ModelParts PartsOf(string name)
    {
        using var stream = typeof(Labeller).Assembly.GetManifestResourceStream(name + ".weights")!;
        using var plain = new BrotliStream(stream, CompressionMode.Decompress);
        using var memory = new MemoryStream();
        plain.CopyTo(memory);
        return ModelParts.Read(memory.ToArray());
    }

    /// <summary>Sublinear frequency times rarity, words and groups of signs each at length one, times the weights, and the rules beside them.</summary>
    private sealed class PlainScorer(ModelParts parts)
    {
        private readonly Dictionary<int, int> rows = parts.Features.Index().ToDictionary(f => f.Item, f => f.Index);
        private readonly int columns = parts.Scales.Length;

        public float[] Scores(string text, TextContext context)
        {
            var folded = new FoldedText();
            folded.Read(text);
            var words = Sum([.. OfWords(folded).Where(rows.ContainsKey)]);
            var groups = Sum([.. OfGroups(folded).Where(rows.ContainsKey)]);
            var rules = new float[RuleBook.Names.Length];
            RuleBook.Read(folded, context, rules);
            var scores = parts.Biases.ToArray();
            for (var c = 0; c < columns; c++)
            {
                scores[c] += parts.Scales[c] * (words.Sums[c] * words.Norm + groups.Sums[c] * groups.Norm);
                for (var rule = 0; rule < rules.Length; rule++)
                {
                    scores[c] += rules[rule] * parts.RuleWeights[rule * columns + c];
                }
            }
            return scores;
        }

        private (float[] Sums, float Norm) Sum(List<int> features)
        {
            var sums = new float[columns];
            float length = 0;
            foreach (var (feature, count) in features.CountBy(f => f))
            {
                var row = rows[feature];
                var value = (1 + MathF.Log(count)) * parts.Rarity[row];
                length += value * value;
                for (var c = 0; c < columns; c++)
                {
                    sums[c] += parts.Weights[row * columns + c] * value;
                }
            }
            return (sums, length == 0 ? 0 : 1 / MathF.Sqrt(length));
        }

        private static IEnumerable<int> OfWords(FoldedText text)
        {
            var words = text.Words.ToArray();
            var tags = words.Reverse().TakeWhile(w => w.Kind == WordKind.Tag).Count();
            for (var i = 0; i < words.Length; i++)
            {
                yield return Word(words[i].Hash);
                if (i > 0)
                {
                    yield return Word(Hashing.Combine(words[i - 1].Hash + 0x51, words[i].Hash));
                }
                if (i < 14 && words.Take(i + 1).All(w => w.Line == words[0].Line))
                {
                    yield return Word(Hashing.Combine(0x52, words[i].Hash));
                }
                if (i >= words.Length - tags - 12 && words[i].Kind != WordKind.Tag)
                {
                    yield return Word(Hashing.Combine(0x53, words[i].Hash));
                }
            }
        }

        private static IEnumerable<int> OfGroups(FoldedText text)
        {
            var bytes = text.Bytes.ToArray();
            for (var end = 1; end <= bytes.Length; end++)
            {
                for (var size = 2; size <= Math.Min(5, end); size++)
                {
                    var signs = bytes[(end - size)..end].Aggregate(0UL, (packed, sign) => packed << 8 | sign);
                    yield return FeatureSpace.Words + (int)((signs * 0x9E37_79B9_7F4A_7C15) >> (64 - FeatureSpace.GroupBits));
                }
            }
        }

        private static int Word(ulong hash) => (int)(Hashing.Mix(hash) >> (64 - FeatureSpace.WordBits));
    }
}
