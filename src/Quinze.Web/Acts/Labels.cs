using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Quinze.Text.Labelling;
using Quinze.Views;
using Quinze.Web.Ledgers;

namespace Quinze.Web.Acts;

/// <summary>The label of a text, put right in one act. Labels sit on texts, never on persons.</summary>
internal static class Labels
{
    public static void Map(RouteGroupBuilder act) =>
        act.MapPost(
            "/label",
            (Deciding at, [FromForm] string item, [FromForm] string label, [FromForm] string? back) =>
                TaskOf(at.View, item) is { } task && LabelNames.Of(task).Contains(label)
                    ? at.Judge(JudgementKind.Label, [item], label, back)
                    : Results.NotFound()
        );

    /// <summary>What kind of text an item is; null for what is not here, and for what has no text to label.</summary>
    public static TextTask? TaskOf(LedgerView view, string item)
    {
        if (Items.PostIn(view, item) is not null)
        {
            return TextTask.Post;
        }
        return Items.RowIn(view, item) is not { } row
            ? null
            : (InteractionKind)view.Facts.Interactions.Kind[row] switch
            {
                InteractionKind.Message or InteractionKind.Mail => TextTask.Message,
                InteractionKind.Comment or InteractionKind.Reply or InteractionKind.Mention or InteractionKind.Quote => TextTask.Comment,
                _ => null,
            };
    }
}
