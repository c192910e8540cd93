using System.Text;

namespace Quinze.Sources.LinkedIn;

/// <summary>To whom a message went: by addresses since 2023, by names before.</summary>
internal static class LinkedInRecipients
{
    private static ReadOnlySpan<byte> BetweenAddresses => ",; "u8;

    public static Audience Read(LinkedInReading reading, Row row, ReadOnlySpan<byte> names, ReadOnlySpan<byte> addresses)
    {
        var people = new List<Handle>();
        // Lists have been seen with semicolons and with spaces; no such sign stands in an address.
        foreach (var range in addresses.SplitAny(BetweenAddresses))
        {
            if (reading.People.FromAddress(addresses[range]) is { } person && !people.Contains(person))
            {
                people.Add(person);
            }
        }
        if (people.Count == 1 && addresses.Trim((byte)' ').IndexOfAny(BetweenAddresses) < 0)
        {
            reading.Person(row, names, addresses);
        }
        return people.Count > 0 ? Audience.Of(people) : ByName(reading, row, names);
    }

    /// <summary>
    /// One name is one person. A comma may part two people or stand inside one name ("Marin, Ph.D."): the list is taken apart only when every part looks like a whole name,
    /// and otherwise it is nobody: a wrong person is worse than none.
    /// </summary>
    private static Audience ByName(LinkedInReading reading, Row row, ReadOnlySpan<byte> names)
    {
        var people = new List<Handle>();
        var several = names.Contains((byte)',');
        foreach (var range in names.Split((byte)','))
        {
            var name = names[range].Trim((byte)' ');
            if (several && !LooksWhole(name))
            {
                return Audience.Nobody;
            }
            if (reading.Person(row, name, default) is { } person && !people.Contains(person))
            {
                people.Add(person);
            }
        }
        return Audience.Of(people);
    }

    private static bool LooksWhole(ReadOnlySpan<byte> name)
    {
        var words = Encoding.UTF8.GetString(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 && words.All(w => w.Length > 1 && char.IsUpper(w[0]) && !w.Contains('.') && !w.All(char.IsUpper));
    }
}
