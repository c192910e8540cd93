namespace Quinze.Reports.Words;

/// <summary>The words around what cannot be said yet.</summary>
internal abstract partial class Wording
{
    public abstract string NotYetHeading { get; }
    public abstract Prose NotYetSaid(int count);

    /// <summary>What would help an analysis that has too little, by its name.</summary>
    public abstract IReadOnlyDictionary<string, Prose> Helps { get; }

    /// <summary>What helps any analysis: more of the same.</summary>
    public abstract Prose HelpsAnyway { get; }

    public Prose HelpsOf(string analysis) => Helps.GetValueOrDefault(analysis, HelpsAnyway);
}
