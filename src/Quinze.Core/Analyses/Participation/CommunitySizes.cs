using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>How large the community is on each network: the followers it counted last, else the connections that are known.</summary>
internal static class CommunitySizes
{
    public static IReadOnlyList<CommunitySize> Of(LedgerView view, LocalDate upTo)
    {
        var sizes = new SortedDictionary<string, CommunitySize>(StringComparer.Ordinal);
        foreach (var (network, count) in Connections(view, upTo))
        {
            sizes[network] = new CommunitySize(network, count, "connections", null);
        }
        foreach (var seen in view.Facts.Observations)
        {
            var day = seen.To == Period.OpenEnd ? seen.From : seen.To;
            if (
                seen is { Metric: "followers", Dimension: null, Post: < 0, Account: < 0, Value: > 0 }
                && day <= upTo
                && !(sizes.TryGetValue(seen.Network, out var known) && known.From == "followers" && known.On > day)
            )
            {
                sizes[seen.Network] = new CommunitySize(seen.Network, (long)seen.Value, "followers", day);
            }
        }
        return [.. sizes.Values];
    }

    private static Dictionary<string, long> Connections(LedgerView view, LocalDate upTo)
    {
        var rows = view.Facts.Interactions;
        var last = WrittenContact.ToDay(upTo);
        var people = new Dictionary<string, HashSet<int>>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Kind[i] == (byte)InteractionKind.Connection && rows.Other[i] >= 0 && WrittenContact.DayOf(rows.At[i]) <= last)
            {
                var network = view.Facts.Parts.Words[view.Facts.Parts.HandleNetworks[rows.Other[i]]];
                (people.TryGetValue(network, out var known) ? known : people[network] = []).Add(view.Overlay.PersonOf(rows.Other[i]));
            }
        }
        var counts = people.ToDictionary(p => p.Key, p => (long)p.Value.Count);
        // Only LinkedIn's list has rows of which nothing but the date is told.
        if (counts.TryGetValue("linkedin", out var named))
        {
            counts["linkedin"] = named + view.Facts.HiddenProfiles;
        }
        return counts;
    }
}
