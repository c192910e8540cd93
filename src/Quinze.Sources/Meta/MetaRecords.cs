using System.Text.Json;
using Quinze.Importing;

namespace Quinze.Sources.Meta;

/// <summary>How one kind of file of an export is read: record by record.</summary>
internal abstract class MetaRecords
{
    /// <summary>The kinds that such a file speaks of, for the coverage.</summary>
    public abstract IReadOnlyList<string> Kinds { get; }

    /// <summary>False when not even an empty file says that nothing happened: a list of what is, without the past.</summary>
    public virtual bool IsHistory => true;

    /// <summary>The only list of the root object whose elements are records; null when all of them are.</summary>
    public virtual string? List => null;

    /// <summary>A file is about to be read.</summary>
    public virtual void Begin(ArchiveFile file) { }

    /// <summary>Gives what a record says, or says what is missing in it.</summary>
    public abstract string? Read(JsonElement record, Place place, List<Reading> found);

    /// <summary>The records inside another value of the root object: an old layout puts a list one level deeper, or has one object instead of a list.</summary>
    public virtual IEnumerable<JsonElement> Inside(string name, JsonElement value) => [];

    /// <summary>The records that an element of a list holds: itself, but in a layout that puts whole conversations into one list.</summary>
    public virtual IEnumerable<JsonElement> Within(JsonElement record) => [record];
}
