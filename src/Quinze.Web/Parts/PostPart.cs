using Microsoft.AspNetCore.Components;
using Quinze.Web.Ledgers;
using Quinze.Web.Words;

namespace Quinze.Web.Parts;

/// <summary>A part of a post's page.</summary>
public abstract class PostPart : Speaking
{
    /// <summary>What is known of the post; parameters of a component are public, what it is is not.</summary>
    [Parameter, EditorRequired]
    public object Of { get; set; } = default!;

    [Parameter, EditorRequired]
    public string Ledger { get; set; } = "";

    /// <summary>Where a decision taken here leads back to.</summary>
    [Parameter]
    public string Back { get; set; } = "";

    internal PostPage Page => (PostPage)Of;

    internal Addresses At => new(Ledger, Visit.Period);
}
