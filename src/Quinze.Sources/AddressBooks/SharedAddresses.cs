namespace Quinze.Sources.AddressBooks;

/// <summary>
/// Handles that stand on the cards of people with different names: a switchboard, a family's address. They join nobody: a wrong person is worse than a missing one.
/// </summary>
internal sealed class SharedAddresses
{
    private readonly Dictionary<Handle, string> firstName = [];
    private readonly HashSet<Handle> shared = [];

    public void Count(AddressCard card)
    {
        foreach (var handle in card.Handles)
        {
            if (
                !firstName.TryAdd(handle, card.WrittenName)
                && !firstName[handle].Equals(card.WrittenName, StringComparison.OrdinalIgnoreCase)
            )
            {
                shared.Add(handle);
            }
        }
    }

    public bool Has(Handle handle) => shared.Contains(handle);
}
