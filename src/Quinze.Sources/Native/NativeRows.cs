namespace Quinze.Sources.Native;

/// <summary>The rows of one file, one after the other, with their fields by name; either of the two dialects.</summary>
internal abstract class NativeRows : IDisposable
{
    /// <summary>The line the row begins on, from 1.</summary>
    public abstract long Line { get; }

    /// <summary>Why the row cannot be read; null when it can.</summary>
    public abstract string? Fault { get; }

    /// <summary>A field as text; null when the row has none, or an empty one.</summary>
    public abstract string? this[string field] { get; }

    /// <summary>A field that holds several values.</summary>
    public abstract IReadOnlyList<string> Many(string field);

    public abstract bool Has(string field);

    /// <summary>Names of fields in this row.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>Goes to the next row; false at the end.</summary>
    public abstract bool Read();

    public abstract void Dispose();

    /// <summary>The first needed field that this row has not; null when it has all.</summary>
    public string? Lacks(NativeKind kind) => Fault is not null ? kind.Needed[0] : kind.Needed.FirstOrDefault(f => !Has(f));
}
