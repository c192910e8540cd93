using System.Globalization;
using Quinze.Analyses;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Findings;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Findings.Json;
using Quinze.Targets;
using Quinze.Views;

namespace Quinze.Cli.Commands;

/// <summary>Asks one question of a ledger.</summary>
internal sealed class AnalyseCommand : Verb
{
    private static IReadOnlyList<string> Names => [.. House.Analyses.Select(a => a.Name)];

    public override string Name => "analyse";

    public override IReadOnlyList<string> Aliases => ["analyze"];

    public override Phrase Summary => new("Ask one question of the ledger.", "Poser une question au carnet.");

    public override IReadOnlyList<Operand> Operands => [new("NAME", new(string.Join(", ", Names), string.Join(", ", Names)))];

    private static readonly Flag Post = new(
        "--post",
        new("with fit: one post, by its id or address", "avec fit : une publication, par son numéro ou son adresse"),
        "POST"
    );
    private static readonly Flag OfTarget = new(
        "--target",
        new("with fit: the target, by its name; the latest without it", "avec fit : la cible, par son nom ; la dernière sinon"),
        "NAME"
    );
    private static readonly Flag Minutes = new(
        "--minutes",
        new("how long you have; only desk asks (20 without it)", "le temps que vous avez ; desk seul le demande (20 sinon)"),
        "N"
    );

    private static readonly Phrase APost = new(
        "a post of this ledger: post-12, or its address",
        "une publication de ce carnet : post-12, ou son adresse"
    );
    private static readonly Phrase ATarget = new("one of your targets: {0}", "l'une de vos cibles : {0}");

    public override IReadOnlyList<Flag> Flags => [PeriodFlag.Period, PeriodFlag.Compare, Post, OfTarget, Minutes];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Every figure names its formula, its period and its interval, and the command that shows the rows behind it. Too little data is an answer too.",
                "Chaque chiffre nomme sa formule, sa période et son intervalle, et la commande qui montre les lignes derrière lui. Trop peu de données est aussi une réponse."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        [
            "quinze analyse circles",
            "quinze analyse audit --period 2025 --compare 2024 --json",
            "quinze analyse fit --post post-12",
            "quinze analyse desk --minutes 30",
        ];

    public override Task<int> RunAsync(Call call)
    {
        var name = call.Said.Operands[0];
        var analysis =
            House.Analyses.FirstOrDefault(a => a.Name == name)
            ?? throw Usage.Problem(call, "NAME", name, string.Join(", ", Names), "unknown-analysis");
        var period = PeriodFlag.Of(call);
        using var store = call.OpenLedger();
        var view = House.View(store);
        var finding = analysis.Run(
            view,
            new AnalysisRequest(period)
            {
                Compare = PeriodFlag.ComparedIn(call),
                Post = PostOf(call, view),
                Target = TargetOf(call, view),
                Minutes = MinutesOf(call),
            }
        );
        if (call.Json)
        {
            call.WriteJson(writer => FindingJson.Write(writer, finding));
        }
        else
        {
            FindingText.Write(call, view, store, finding);
        }
        return Task.FromResult(Exit.Done);
    }

    private static long? PostOf(Call call, LedgerView view) =>
        call.Said.Value(Post) is not { } said ? null
        : new WhichPost(view).Find(said).Fact is { } post ? post.Id
        : throw Usage.Problem(call, Post.Name, said, APost);

    private static string? TargetOf(Call call, LedgerView view)
    {
        if (call.Said.Value(OfTarget) is not { } said)
        {
            return null;
        }
        return Target.Find(view.Overlay.InForce, said)?.Name
            ?? throw Usage.Problem(
                call,
                OfTarget.Name,
                said,
                ATarget.In(call.Tongue, string.Join(", ", Target.Of(view.Overlay.InForce).Select(t => t.Name)))
            );
    }

    private static int? MinutesOf(Call call) =>
        call.Said.Value(Minutes) is not { } said ? null
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 and <= 600 ? minutes
        : throw Usage.Problem(call, Minutes.Name, said, "1 … 600");
}
