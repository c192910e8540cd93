namespace Quinze.Reports.Html;

/// <summary>Where the small line under a figure leads: within the one file of a report, or to other pages of an application.</summary>
public abstract record PartLinks
{
    /// <summary>The way to how a figure is computed.</summary>
    public abstract string How(string method);

    /// <summary>The way to the rows behind it; null where only a command can list them.</summary>
    /// <param name="show">The command that lists them.</param>
    public abstract string? Behind(string method, string show);

    /// <summary>The way to a person's own page; null where there is none, as in the file of a report.</summary>
    public virtual string? Person(string id) => null;

    /// <summary>The way to a post's own page; null where there is none.</summary>
    public virtual string? Post(string id) => null;

    /// <summary>Where one does without a terminal what a command does; null where only the command does it.</summary>
    public virtual PlaceOfAct? Instead(string command) => null;
}

/// <summary>A form or page of an application that does what a command does.</summary>
/// <param name="Says">What a link to it says, in the visitor's language.</param>
public sealed record PlaceOfAct(string Address, string Says);

/// <summary>Within one file: to the anchors that it has.</summary>
internal sealed record Anchored(IReadOnlySet<string> Anchors) : PartLinks
{
    public override string How(string method) => "#how-" + method;

    public override string? Behind(string method, string show) => Anchors.Contains("behind-" + method) ? "#behind-" + method : null;
}
