using Quinze.Labels.Training;

namespace Quinze.Labels.Measuring;

/// <summary>What was said of texts by weights that never saw their voice: the true class, the scores, the language.</summary>
internal sealed record HeldOut(HeadPlan Head, IReadOnlyList<HeldOutText> Texts)
{
    /// <summary>Each voice, in all labels at once, is held out once; nothing is ever split inside a voice.</summary>
    public static IReadOnlyList<HeldOut> Of(TaskPlan plan, IReadOnlyList<Example> examples, Settings settings)
    {
        var voices = examples.Select(e => e.Text.Voice).Distinct().Order(StringComparer.Ordinal).ToList();
        var foldOf = voices.Index().ToDictionary(v => v.Item, v => v.Index % settings.Folds);
        var texts = new HeldOutText[plan.Heads.Count][];
        for (var head = 0; head < texts.Length; head++)
        {
            texts[head] = new HeldOutText[examples.Count];
        }

        Parallel.For(
            0,
            settings.Folds,
            fold =>
            {
                var trained = TrainedTask.Fit(plan, [.. examples.Where(e => foldOf[e.Text.Voice] != fold)], settings);
                foreach (var (i, example) in examples.Index().Where(e => foldOf[e.Item.Text.Voice] == fold))
                {
                    for (var head = 0; head < plan.Heads.Count; head++)
                    {
                        if (plan.Heads[head].LabelOf(example.Text) is not null)
                        {
                            var truth = TrainedTask.IndexOf(plan.Heads[head], example);
                            texts[head][i] = new HeldOutText(example, truth, trained.Scores(example, head));
                        }
                    }
                }
            }
        );
        return [.. plan.Heads.Select((h, i) => new HeldOut(h, [.. texts[i].Where(t => t is not null)]))];
    }
}

internal sealed record HeldOutText(Example Example, int Truth, double[] Scores);
