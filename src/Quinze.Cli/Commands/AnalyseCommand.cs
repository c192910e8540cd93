using Quinze.Analyses;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Findings;
using Quinze.Cli.Language;
using Quinze.Findings.Json;

namespace Quinze.Cli.Commands;

/// <summary>Asks one question of a ledger.</summary>
internal sealed class AnalyseCommand : Verb
{
    private static IReadOnlyList<string> Names => [.. House.Analyses.Select(a => a.Name)];

    public override string Name => "analyse";

    public override IReadOnlyList<string> Aliases => ["analyze"];

    public override Phrase Summary => new("Ask one question of the ledger.", "Poser une question au carnet.");

    public override IReadOnlyList<Operand> Operands => [new("NAME", new(string.Join(", ", Names), string.Join(", ", Names)))];

    public override IReadOnlyList<Flag> Flags => [PeriodFlag.Period, PeriodFlag.Compare];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Every figure names its formula, its period and its interval, and the command that shows the rows behind it. Too little data is an answer too.",
                "Chaque chiffre nomme sa formule, sa période et son intervalle, et la commande qui montre les lignes derrière lui. Trop peu de données est aussi une réponse."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        ["quinze analyse circles", "quinze analyse audit --period 2025 --compare 2024 --json"];

    public override Task<int> RunAsync(Call call)
    {
        var name = call.Said.Operands[0];
        var analysis =
            House.Analyses.FirstOrDefault(a => a.Name == name)
            ?? throw Usage.Problem(call, "NAME", name, string.Join(", ", Names), "unknown-analysis");
        var period = PeriodFlag.Of(call);
        using var store = call.OpenLedger();
        var finding = analysis.Run(House.View(store), new AnalysisRequest(period) { Compare = PeriodFlag.ComparedIn(call) });
        if (call.Json)
        {
            call.WriteJson(writer => FindingJson.Write(writer, finding));
        }
        else
        {
            FindingText.Write(call, finding);
        }
        return Task.FromResult(Exit.Done);
    }
}
