using System.Globalization;

namespace Quinze.Importing;

/// <summary>Follows the items that decisions from another ledger speak of: by their place in the archive, to the number they have here.</summary>
internal sealed class JudgedPlaces(IReadOnlySet<Place> wanted)
{
    private readonly Dictionary<Place, long> met = [];

    public void Met(Place place, long id)
    {
        if (wanted.Contains(place))
        {
            met[place] = id;
        }
    }

    /// <summary>The decision about the same items under their numbers here.</summary>
    public Judgement Here(Judged decision) =>
        decision.Judgement with
        {
            About =
            [
                .. decision.Judgement.About.Select(
                    (about, part) =>
                        decision.Items.TryGetValue(part, out var place) && met.TryGetValue(place, out var id)
                            ? about[..(about.IndexOf('-', StringComparison.Ordinal) + 1)] + id.ToString(CultureInfo.InvariantCulture)
                            : about
                ),
            ],
        };
}
