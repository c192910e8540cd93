using Quinze.Text.Labelling;

namespace Quinze.Labels.Training;

/// <summary>The weights of all choices of a task, as learnt from some of its texts.</summary>
internal sealed class TrainedTask
{
    private readonly TaskPlan plan;
    private readonly Vocabulary vocabulary;
    private readonly double[][] weights;
    private readonly double ruleScale;

    private TrainedTask(TaskPlan plan, Vocabulary vocabulary, double[][] weights, double ruleScale)
    {
        this.plan = plan;
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.ruleScale = ruleScale;
    }

    public static TrainedTask Fit(TaskPlan plan, IReadOnlyList<Example> examples, Settings settings)
    {
        var vocabulary = new Vocabulary(examples, settings.LeastTexts);
        var vectors = examples.Select(e => vocabulary.VectorOf(e, settings.RuleScale)).ToList();
        var weights = plan.Heads.Select(h => FitHead(h, examples, vectors, vocabulary, settings)).ToArray();
        return new TrainedTask(plan, vocabulary, weights, settings.RuleScale);
    }

    public double[] Scores(Example example, int head) =>
        SoftmaxRegression.Scores(vocabulary.VectorOf(example, ruleScale), weights[head], plan.Heads[head].Labels.Count);

    /// <summary>The weights in one byte each, a scale a column.</summary>
    public ModelParts Quantised(IReadOnlyList<ModelHead> heads)
    {
        var columns = plan.Heads.Sum(h => h.Labels.Count);
        var features = vocabulary.Features.Length;
        var rules = RuleBook.Names.Length;
        var (scales, biases) = (new float[columns], new float[columns]);
        var quantised = new sbyte[features * columns];
        var ruleWeights = new float[rules * columns];
        var column = 0;
        foreach (var (h, head) in plan.Heads.Index())
        {
            for (var c = 0; c < head.Labels.Count; c++, column++)
            {
                var count = head.Labels.Count;
                double Weight(int row) => weights[h][row * count + c];
                var most = Enumerable.Range(0, features).Max(r => Math.Abs(Weight(r)));
                // As it will be read back from half precision.
                scales[column] = (float)(Half)(float)(most / sbyte.MaxValue);
                biases[column] = (float)Weight(vocabulary.Size - 1);
                for (var row = 0; row < features; row++)
                {
                    quantised[row * columns + column] = (sbyte)Math.Clamp(Math.Round(Weight(row) / scales[column]), -127, 127);
                }

                for (var rule = 0; rule < rules; rule++)
                {
                    ruleWeights[rule * columns + column] = (float)(Weight(features + rule) * ruleScale);
                }
            }
        }

        return new ModelParts(heads, vocabulary.Features, vocabulary.Rarity, quantised, scales, biases, RuleBook.Names, ruleWeights);
    }

    private static double[] FitHead(
        HeadPlan head,
        IReadOnlyList<Example> examples,
        IReadOnlyList<Sparse> vectors,
        Vocabulary vocabulary,
        Settings settings
    )
    {
        var labelled = Enumerable.Range(0, examples.Count).Where(i => head.LabelOf(examples[i].Text) is not null).ToList();
        var classes = labelled.Select(i => IndexOf(head, examples[i])).ToArray();
        // Every label and language weighs alike, however many texts we happened to write.
        var sizes = labelled
            .Zip(classes)
            .GroupBy(p => (p.Second, examples[p.First].Text.Language))
            .ToDictionary(g => g.Key, g => g.Count());
        var importance = labelled.Zip(classes).Select(p => 1.0 / sizes[(p.Second, examples[p.First].Text.Language)]).ToArray();
        var sum = importance.Sum();
        for (var i = 0; i < importance.Length; i++)
        {
            importance[i] /= sum;
        }

        var own = labelled.Select(i => vectors[i]).ToList();
        return SoftmaxRegression.Fit(own, classes, importance, head.Labels.Count, vocabulary.Size, settings.Penalty, settings.Steps);
    }

    internal static int IndexOf(HeadPlan head, Example example)
    {
        var label = head.LabelOf(example.Text)!;
        var index = head.Labels.ToList().IndexOf(label);
        return index >= 0 ? index : throw new InvalidDataException($"'{label}' is no label of {head.Name} ({example.Text.Voice}).");
    }
}
