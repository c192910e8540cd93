using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Quinze.Web.Ledgers;

namespace Quinze.Web.Parts;

/// <summary>A part of a page that stands there as soon as its figures are counted; until then a line says so in its place, and the rest of the page stands there without it.</summary>
public sealed class AsCounted : ErrorBoundaryBase
{
    /// <summary>What is meanwhile the heading, where the part is a whole room.</summary>
    [Parameter]
    public string? Room { get; set; }

    /// <summary>True where a line of its own would be in the way: within a heading or a form.</summary>
    [Parameter]
    public bool Silently { get; set; }

    protected override Task OnErrorAsync(Exception exception)
    {
        if (!NotCounted.Is(exception))
        {
            ExceptionDispatchInfo.Throw(exception);
        }
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }
        if (!Silently)
        {
            builder.OpenComponent<NotCountedYet>(1);
            builder.AddComponentParameter(2, nameof(NotCountedYet.Room), Room);
            builder.CloseComponent();
        }
    }
}
