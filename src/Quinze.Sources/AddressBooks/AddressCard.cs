using NodaTime;

namespace Quinze.Sources.AddressBooks;

/// <summary>What is taken from one card. Telephone numbers, pictures, birthdays, streets and notes are not.</summary>
internal sealed class AddressCard
{
    public required long Line { get; init; }
    public string Name { get; set; } = "";
    public string NameFromParts { get; set; } = "";
    public string Organisation { get; set; } = "";
    public string Position { get; set; } = "";
    public LocalDate? Revised { get; set; }

    /// <summary>Lower case: individual, group, org, location; empty when not told.</summary>
    public string Kind { get; set; } = "";
    public List<Handle> Handles { get; } = [];

    public string WrittenName => Name.Length > 0 ? Name : NameFromParts;

    public void Add(Handle? handle)
    {
        if (handle is { Kind: HandleKind.Profile } && !Handles.Contains(handle))
        {
            Handles.Add(handle);
        }
    }
}
