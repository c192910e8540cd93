using System.Globalization;
using Quinze.Analyses;

namespace Quinze.Web.Words;

/// <summary>Totals of a post by age as points of a drawing; the same figures stand in the table beside it.</summary>
internal sealed class CurveDrawing
{
    public const int Width = 640;
    public const int Height = 240;

    private const int Left = 60;
    private const int Right = 16;
    private const int Top = 14;
    private const int Bottom = 30;

    private readonly double longest;
    private readonly double most;

    public CurveDrawing(PostCurve curve)
    {
        longest = Math.Max(curve.Points.Max(p => p.AgeDays), double.Epsilon);
        most = Math.Max(curve.Points.Max(p => p.Value), 1);
        Points = [.. curve.Points.Select(p => (X(p.AgeDays), Y(p.Value)))];
        Line = string.Join(' ', Points.Select(p => $"{p.X},{p.Y}").Prepend($"{X(0)},{Y(0)}"));
        HalfX = curve.HalfLifeDays is { } half && half <= longest ? X(half) : null;
        Ages = [.. Steps(longest).Select(a => (X(a), a))];
        Values = [.. Steps(most).Select(v => (Y(v), v))];
    }

    public IReadOnlyList<(string X, string Y)> Points { get; }

    public string Line { get; }

    /// <summary>Where half of what it will ever get is there; null when that lies beyond the readings.</summary>
    public string? HalfX { get; }

    public IReadOnlyList<(string X, double Days)> Ages { get; }

    public IReadOnlyList<(string Y, double Value)> Values { get; }

    private string X(double days) => Text(Left + (days / longest * (Width - Left - Right)));

    private string Y(double value) => Text(Height - Bottom - (value / most * (Height - Top - Bottom)));

    /// <summary>Three to six round numbers from 0 up to a greatest.</summary>
    private static IEnumerable<double> Steps(double greatest)
    {
        var rough = greatest / 4;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = new[] { 1, 2, 5, 10 }.Select(m => m * power).First(s => s >= rough);
        for (var at = 0; at * step <= greatest * 1.0001; at++)
        {
            yield return at * step;
        }
    }

    private static string Text(double at) => at.ToString("0.#", CultureInfo.InvariantCulture);
}
