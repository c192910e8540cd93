namespace Quinze.Labels.Training;

/// <summary>Multinomial logistic regression with a quadratic penalty on all but the constant, solved by <see cref="Lbfgs"/>: a row of weights a place,
/// a column a class. Sums are taken in one order, so that the same texts give the same bits.</summary>
internal static class SoftmaxRegression
{
    public static double[] Fit(
        IReadOnlyList<Sparse> texts,
        int[] classes,
        double[] importance,
        int classCount,
        int size,
        double penalty,
        int steps
    )
    {
        var start = new double[size * classCount];
        return Lbfgs.Minimise(start, steps, (at, gradient) => Loss(texts, classes, importance, classCount, size, penalty, at, gradient));
    }

    public static double[] Scores(Sparse text, double[] weights, int classCount)
    {
        var scores = new double[classCount];
        for (var i = 0; i < text.Indices.Length; i++)
        {
            var row = text.Indices[i] * classCount;
            for (var c = 0; c < classCount; c++)
            {
                scores[c] += text.Values[i] * weights[row + c];
            }
        }

        return scores;
    }

    private static double Loss(
        IReadOnlyList<Sparse> texts,
        int[] classes,
        double[] importance,
        int classCount,
        int size,
        double penalty,
        double[] at,
        double[] gradient
    )
    {
        Array.Clear(gradient);
        double loss = 0;
        for (var t = 0; t < texts.Count; t++)
        {
            var text = texts[t];
            var scores = Scores(text, at, classCount);
            var logSum = LogSum(scores);
            loss += importance[t] * (logSum - scores[classes[t]]);
            for (var c = 0; c < classCount; c++)
            {
                scores[c] = importance[t] * (Math.Exp(scores[c] - logSum) - (c == classes[t] ? 1 : 0));
            }

            for (var i = 0; i < text.Indices.Length; i++)
            {
                var row = text.Indices[i] * classCount;
                for (var c = 0; c < classCount; c++)
                {
                    gradient[row + c] += text.Values[i] * scores[c];
                }
            }
        }

        var penalised = (size - 1) * classCount;
        for (var i = 0; i < penalised; i++)
        {
            loss += 0.5 * penalty * at[i] * at[i];
            gradient[i] += penalty * at[i];
        }

        return loss;
    }

    private static double LogSum(double[] scores)
    {
        var most = scores.Max();
        double sum = 0;
        foreach (var score in scores)
        {
            sum += Math.Exp(score - most);
        }

        return most + Math.Log(sum);
    }
}
