using System.Globalization;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Targets;
using Quinze.Views;

namespace Quinze.Cli.Commands;

/// <summary>Whom the user wants to serve, under a name; without a name, what was written down before.</summary>
internal sealed class RecordTarget : Verb
{
    private static readonly Phrase Done = new(
        "Target '{0}' written down, criteria: {1}. See: quinze analyse fit --target {0}",
        "Cible « {0} » notée, critères : {1}. Voyez : quinze analyse fit --target {0}"
    );
    private static readonly Phrase None = new(
        "No target yet. Write one down: quinze record target NAME EXPRESSION",
        "Pas encore de cible. En noter une : quinze record target NOM EXPRESSION"
    );
    private static readonly Phrase Line = new("{0}  {1}   (undo with: quinze undo {2})", "{0}  {1}   (revenir : quinze undo {2})");

    private static readonly Phrase Empty = new("The expression is empty.", "L'expression est vide.");
    private static readonly Phrase FieldMissing = new("'{0}' names no field.", "« {0} » ne nomme aucun champ.");
    private static readonly Phrase UnknownField = new("'{0}' is no field of a target.", "« {0} » n'est pas un champ de cible.");
    private static readonly Phrase ValueMissing = new("'{0}' has no value.", "« {0} » n'a pas de valeur.");
    private static readonly Phrase QuoteOpen = new("The quotation {0} does not end.", "La citation {0} n'est pas fermée.");
    private static readonly Phrase UnknownLevel = new("'{0}' is no level of seniority.", "« {0} » n'est pas un niveau.");
    private static readonly Phrase NotASize = new("'{0}' is no size of a company.", "« {0} » n'est pas une taille d'entreprise.");
    private static readonly Phrase Character = new("EXPRESSION, character {0}", "EXPRESSION, caractère {0}");
    private static readonly Phrase FieldThenValues = new("A field and a colon: {0}.", "Un champ et deux-points : {0}.");
    private static readonly Phrase OneOf = new("For example: {0}.", "Par exemple : {0}.");
    private static readonly Phrase Try = new(
        "The language of targets: docs/targets.md. Example: \"role: finance and seniority: director+\"",
        "La langue des cibles : docs/targets.md. Exemple : \"fonction: finance et niveau: directeur+\""
    );

    public override string Name => "target";

    public override Phrase Summary => new("Whom you want to serve, under a name.", "Qui vous voulez servir, sous un nom.");

    public override IReadOnlyList<Operand> Operands =>
        [
            new("NAME", new("a name for it; without one, your targets are listed", "un nom ; sans lui, vos cibles sont listées"), Least: 0),
            new(
                "EXPRESSION",
                new(
                    "criteria over role, seniority, company, industry, size, place, headline",
                    "des critères sur fonction, niveau, entreprise, secteur, taille, lieu, titre"
                ),
                Least: 0
            ),
        ];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "A criterion is a field, a colon and values: \"role: finance or hr\". Criteria are joined by \"and\"; \"not\" turns one round. A name used again replaces its expression.",
                "Un critère est un champ, deux-points et des valeurs : « fonction: finance ou rh ». Les critères se joignent par « et » ; « sauf » en retourne un. Un nom repris remplace son expression."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        [
            "quinze record target finance \"role: finance and seniority: director+\"",
            "quinze record target pme \"fonction: DRH et taille: PME\"",
        ];

    public override Task<int> RunAsync(Call call)
    {
        if (call.Said.Operands.Count == 0)
        {
            List(call);
            return Task.FromResult(Exit.Done);
        }
        var name = call.Said.Operands[0].Trim();
        var (target, mistake) = TargetReader.Read(name, call.Said.Operands.Count > 1 ? call.Said.Operands[1] : "");
        if (mistake is not null)
        {
            throw new ProblemException(ProblemOf(call.Tongue, mistake));
        }
        using var store = call.OpenOrCreateLedger();
        Decision.Take(call, store, JudgementKind.Target, [name], target!.Expression, Done.In(call.Tongue, name, target.Criteria.Count));
        return Task.FromResult(Exit.Done);
    }

    private static void List(Call call)
    {
        using var store = call.OpenLedger();
        var inForce = JudgementsInForce.From(store.Judgements());
        var targets = Target.Of(inForce);
        long NumberOf(Target target) =>
            inForce.All.Last(j => j.Kind == JudgementKind.Target && j.About is [var name, ..] && name == target.Name).Number;
        if (call.Json)
        {
            call.WriteJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("ledger", call.LedgerPath);
                writer.WriteStartArray("targets");
                foreach (var target in targets)
                {
                    writer.WriteStartObject();
                    writer.WriteNumber("number", NumberOf(target));
                    writer.WriteString("name", target.Name);
                    writer.WriteString("expression", target.Expression);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
                writer.WriteEndObject();
            });
            return;
        }
        if (targets.Count == 0)
        {
            call.Line(None);
        }
        foreach (var target in targets)
        {
            call.Line(Line, target.Name, target.Expression, NumberOf(target).ToString(CultureInfo.InvariantCulture));
        }
    }

    internal static Problem ProblemOf(Tongue tongue, TargetMistake mistake)
    {
        var found = mistake.Kind switch
        {
            TargetMistakeKind.Empty => Empty,
            TargetMistakeKind.FieldMissing => FieldMissing,
            TargetMistakeKind.UnknownField => UnknownField,
            TargetMistakeKind.ValueMissing => ValueMissing,
            TargetMistakeKind.QuoteOpen => QuoteOpen,
            TargetMistakeKind.UnknownLevel => UnknownLevel,
            _ => NotASize,
        };
        var aField = mistake.Kind is TargetMistakeKind.Empty or TargetMistakeKind.FieldMissing or TargetMistakeKind.UnknownField;
        return new Problem(
            "target",
            found.In(tongue, mistake.Found),
            Character.In(tongue, mistake.At),
            (aField ? FieldThenValues : OneOf).In(tongue, string.Join(", ", mistake.Expected)),
            Try.In(tongue)
        );
    }
}
