namespace Quinze.Labels.Training;

/// <summary>Minimises a smooth convex function with the memory of its last steps (Nocedal 1980), halving a step until it descends enough (Armijo).</summary>
internal static class Lbfgs
{
    private const int Memory = 8;
    private const double Enough = 1e-4;
    private const double Flat = 1e-5;

    public static double[] Minimise(double[] start, int steps, Func<double[], double[], double> loss)
    {
        var at = start;
        var gradient = new double[at.Length];
        var value = loss(at, gradient);
        var past = new LinkedList<(double[] Step, double[] Change, double Inverse)>();
        for (var step = 0; step < steps; step++)
        {
            var direction = Direction(gradient, past);
            var slope = Dot(direction, gradient);
            var (next, nextGradient) = (new double[at.Length], new double[at.Length]);
            var length = past.Count == 0 ? 1 / Math.Max(1, Math.Sqrt(Dot(gradient, gradient))) : 1.0;
            double nextValue;
            for (var tries = 0; ; tries++)
            {
                for (var i = 0; i < at.Length; i++)
                {
                    next[i] = at[i] + length * direction[i];
                }

                nextValue = loss(next, nextGradient);
                if (nextValue <= value + Enough * length * slope || tries == 30)
                {
                    break;
                }

                length /= 2;
            }

            Remember(past, at, next, gradient, nextGradient);
            var gain = value - nextValue;
            (at, gradient, value) = (next, nextGradient, nextValue);
            if (gain < Flat * Math.Abs(value))
            {
                break;
            }
        }

        return at;
    }

    private static double[] Direction(double[] gradient, LinkedList<(double[] Step, double[] Change, double Inverse)> past)
    {
        var direction = new double[gradient.Length];
        for (var i = 0; i < gradient.Length; i++)
        {
            direction[i] = -gradient[i];
        }

        var taken = new Stack<double>();
        for (var node = past.Last; node is not null; node = node.Previous)
        {
            var (step, change, inverse) = node.Value;
            var share = inverse * Dot(step, direction);
            taken.Push(share);
            AddTo(direction, change, -share);
        }

        if (past.Last is { } last)
        {
            var scale = 1 / (last.Value.Inverse * Dot(last.Value.Change, last.Value.Change));
            for (var i = 0; i < direction.Length; i++)
            {
                direction[i] *= scale;
            }
        }

        for (var node = past.First; node is not null; node = node.Next)
        {
            var (step, change, inverse) = node.Value;
            AddTo(direction, step, taken.Pop() - inverse * Dot(change, direction));
        }

        return direction;
    }

    private static void Remember(
        LinkedList<(double[] Step, double[] Change, double Inverse)> past,
        double[] at,
        double[] next,
        double[] gradient,
        double[] nextGradient
    )
    {
        var step = new double[at.Length];
        var change = new double[at.Length];
        for (var i = 0; i < at.Length; i++)
        {
            step[i] = next[i] - at[i];
            change[i] = nextGradient[i] - gradient[i];
        }

        var curve = Dot(step, change);
        if (curve <= 1e-12)
        {
            return;
        }

        past.AddLast((step, change, 1 / curve));
        if (past.Count > Memory)
        {
            past.RemoveFirst();
        }
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static void AddTo(double[] sum, double[] other, double factor)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += factor * other[i];
        }
    }
}
