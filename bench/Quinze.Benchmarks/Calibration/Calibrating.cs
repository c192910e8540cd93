using System.Diagnostics;
using System.Globalization;
using Quinze.Statistics;

namespace Quinze.Benchmarks.Calibration;

/// <summary>Holds every promise against so many invented worlds and writes the table of what came out.</summary>
internal static class Calibrating
{
    public static void Tell(int worlds, string? only, TextWriter to)
    {
        to.WriteLine("# What analyses state of their own errors, measured");
        to.WriteLine();
        to.WriteLine(
            $"Each promise is held against {worlds} invented worlds with fixed seeds: `quinze-bench calibrate {worlds}` gives this table again. "
                + "*Measured* comes with Wilson's 95 % interval. An error holds when that interval does not lie above what is stated, a level when it does not lie below. "
                + "Worlds of which an analysis refuses to say anything are counted apart. How to add one: a class in `bench/Quinze.Benchmarks/Calibration`, a line in `AllPromises`."
        );
        to.WriteLine();
        to.WriteLine("| analysis | worlds | what is stated | stated | measured | holds | refused | s |");
        to.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var promise in AllPromises.List.Where(p => only is null || p.Analysis == only || p.GetType().Name == only))
        {
            var began = Stopwatch.GetTimestamp();
            var held = promise.Hold(worlds);
            to.WriteLine(Row(promise, held, Stopwatch.GetElapsedTime(began).TotalSeconds));
            to.Flush();
        }
    }

    private static string Row(Promise promise, bool?[] held, double seconds)
    {
        var (yes, said) = (held.Count(h => h == true), held.Count(h => h is not null));
        var interval = Wilson.Of(yes, said);
        var verdict =
            said == 0 ? "says nothing"
            : promise.Stated is not { } stated ? "none is stated"
            : promise.IsLevel ? (interval.Hi >= stated ? "yes" : "**falls short**")
            : interval.Lo <= stated ? "yes"
            : "**passed**";
        var sort = promise.IsLevel ? "at least" : "at most";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {promise.Analysis} | {promise.World} | {promise.Claim} | {(promise.Stated is { } s ? $"{sort} {s:0.##}" : "–")} | {(said == 0 ? double.NaN : (double)yes / said):0.000} [{interval.Lo:0.000}, {interval.Hi:0.000}] | {verdict} | {held.Length - said} | {seconds:0.0} |"
        );
    }
}
