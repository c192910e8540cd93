using Quinze.Cli.CommandLine;

namespace Quinze.Cli.Commands;

/// <summary><c>--period</c>, as analyses and audits take it.</summary>
internal static class PeriodFlag
{
    public static readonly Flag Period = new(
        "--period",
        new(
            "365d, 2025, 2025-01-01..2025-12-31 or all; people use all history unless told otherwise, the rest the last 365 days of coverage",
            "365d, 2025, 2025-01-01..2025-12-31 ou all ; par défaut tout l'historique pour les personnes, les 365 derniers jours couverts pour le reste"
        ),
        "WHEN"
    );

    public static PeriodWish? Of(Call call) =>
        call.Said.Value(Period) is not { } said ? null
        : PeriodWish.Parse(said) is { } wish ? wish
        : throw Usage.Problem(call, Period.Name, said, "365d, 2025, 2025-01-01..2025-12-31, all");
}
