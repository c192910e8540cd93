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

    public static readonly Flag Compare = new(
        "--compare",
        new(
            "another period of the same ledger to put beside the audit: before and after, never two people",
            "une autre période du même carnet à mettre en regard de l'audit : avant et après, jamais deux personnes"
        ),
        "WHEN"
    );

    public static PeriodWish? Of(Call call) => Of(call, Period);

    public static PeriodWish? ComparedIn(Call call) => Of(call, Compare);

    private static PeriodWish? Of(Call call, Flag flag) =>
        call.Said.Value(flag) is not { } said ? null
        : PeriodWish.Parse(said) is { } wish ? wish
        : throw Usage.Problem(call, flag.Name, said, "365d, 2025, 2025-01-01..2025-12-31, all");
}
