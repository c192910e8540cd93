using System.Runtime.InteropServices;

namespace Quinze.People;

/// <summary>
/// How common names are in one ledger. The chance that a stranger bears a name is the product of the frequencies of its words; a ledger is small and names are many,
/// so each frequency is drawn towards one in a thousand with the weight of a thousand people.
/// </summary>
internal sealed class NameCounts
{
    private const double Background = 1e-3;
    private const double BackgroundPeople = 1000;

    private readonly Dictionary<string, int> words = [];
    private readonly Dictionary<string, int> whole = [];

    public NameCounts(IEnumerable<Portrait> people)
    {
        foreach (var person in people)
        {
            if (person.Names.Count == 0)
            {
                continue;
            }
            People++;
            foreach (var name in person.Names)
            {
                Count(whole, name.Key);
            }
            foreach (var word in person.Names is [var only] ? only.Words : person.Names.SelectMany(n => n.Words).Distinct())
            {
                Count(words, word);
            }
        }
    }

    /// <summary>How many people with a name there are.</summary>
    public int People { get; }

    /// <summary>How many bear exactly this name.</summary>
    public int Bearers(string key) => whole.GetValueOrDefault(key);

    /// <summary>The chance that somebody else has this name.</summary>
    public double Chance(NameForm name)
    {
        var chance = 1.0;
        foreach (var word in name.Words)
        {
            // Of two records of one person one is taken out, so that nobody is common by being here twice.
            var others = Math.Max(1, words.GetValueOrDefault(word) - 1);
            chance *= (others + (BackgroundPeople * Background)) / (People + BackgroundPeople);
        }
        return Math.Max(chance, 1e-7);
    }

    private static void Count(Dictionary<string, int> counts, string key) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
}
