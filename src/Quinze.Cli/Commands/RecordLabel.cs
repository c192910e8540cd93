using System.Globalization;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Text.Labelling;

namespace Quinze.Cli.Commands;

/// <summary>Puts the label of a text right, in one act: of a post its genre, of a comment its posture, of a message its kind.</summary>
internal sealed class RecordLabel : Verb
{
    private static readonly Phrase Done = new(
        "{0} is labelled {1}, whatever the machine says. What changed with it: quinze show labels --text",
        "{0} porte le label {1}, quoi qu'en dise la machine. Ce qui a changé avec lui : quinze show labels --text"
    );

    private static readonly Phrase HasText = new("a post, a comment or a message", "une publication, un commentaire ou un message");

    public override string Name => "label";

    public override Phrase Summary =>
        new(
            "The label of a text. Labels sit on texts, never on persons.",
            "Le label d'un texte. Les labels se posent sur des textes, jamais sur des personnes."
        );

    public override IReadOnlyList<Operand> Operands =>
        [
            new("ITEM", new("post-12 or interaction-12", "post-12 ou interaction-12")),
            new("LABEL", new("one of the labels below", "l'un des labels ci-dessous")),
        ];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new("Posts: " + string.Join(' ', LabelNames.Posts), "Publications : " + string.Join(' ', LabelNames.Posts)),
            new("Comments: " + string.Join(' ', LabelNames.Comments), "Commentaires : " + string.Join(' ', LabelNames.Comments)),
            new("Messages: " + string.Join(' ', LabelNames.Messages), "Messages : " + string.Join(' ', LabelNames.Messages)),
            new(
                "It wins at once, and texts like it follow, in this ledger only. 'quinze show labels' lists what changed, 'quinze undo' takes it back. Label some that were right as well: shares are corrected by what you say of all of them.",
                "Il l'emporte aussitôt, et les textes semblables suivent, dans ce carnet seulement. « quinze show labels » liste ce qui a changé, « quinze undo » revient en arrière. Confirmez-en aussi quelques-uns qui étaient justes : les parts sont corrigées par tout ce que vous en dites."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        ["quinze record label post-12 anecdote", "quinze record label interaction-7 prospecting"];

    public override Task<int> RunAsync(Call call)
    {
        var (item, label) = (call.Said.Operands[0], call.Said.Operands[1]);
        if (!ItemId.IsOne(item))
        {
            throw Usage.Problem(call, "ITEM", item, "post-12, interaction-12");
        }
        using var store = call.OpenLedger();
        ItemId.Check(call, store, item);
        var task = TaskOf(store.Read(), item) ?? throw Usage.Problem(call, "ITEM", item, HasText);
        var known = LabelNames.Of(task);
        if (!known.Contains(label))
        {
            throw Usage.Problem(call, "LABEL", label, string.Join(", ", known));
        }
        Decision.Take(call, store, JudgementKind.Label, [item], label, Done.In(call.Tongue, item, label));
        return Task.FromResult(Exit.Done);
    }

    /// <summary>Null for what has no text to label: a reaction, a connection.</summary>
    private static TextTask? TaskOf(Views.Facts facts, string item)
    {
        if (item.StartsWith("post-", StringComparison.Ordinal))
        {
            return TextTask.Post;
        }
        var row = facts.Interactions.Id.IndexOf(
            int.Parse(item.AsSpan(item.IndexOf('-', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture)
        );
        return row < 0
            ? null
            : (InteractionKind)facts.Interactions.Kind[row] switch
            {
                InteractionKind.Message or InteractionKind.Mail => TextTask.Message,
                InteractionKind.Comment or InteractionKind.Reply or InteractionKind.Mention or InteractionKind.Quote => TextTask.Comment,
                _ => null,
            };
    }
}
