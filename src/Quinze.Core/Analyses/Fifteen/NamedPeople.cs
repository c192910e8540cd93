using System.Globalization;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// Finds the people a user wrote down: by profile address, handle or id, or by full name (case and accents make no difference) when exactly one person bears it.
/// </summary>
internal sealed class NamedPeople
{
    private readonly LedgerView view;
    private readonly Dictionary<string, HashSet<int>> byName = [];
    private readonly Dictionary<string, HashSet<int>> byKey = [];

    public NamedPeople(LedgerView view, IReadOnlyList<string> written)
    {
        this.view = view;
        foreach (var name in written)
        {
            byName[PlainName.Of(name)] = [];
            byKey[KeyOf(name)] = [];
        }
        for (var handle = 0; handle < view.Facts.HandleCount; handle++)
        {
            if (view.Facts.IsOwner(handle) || view.Facts.IsForgotten(handle) || view.Facts.KindOf(handle) == HandleKind.Organisation)
            {
                continue;
            }
            foreach (var name in view.Facts.NamesOf(handle))
            {
                if (byName.TryGetValue(PlainName.Of(name), out var bearers))
                {
                    bearers.Add(handle);
                }
            }
            var its = view.Facts.HandleAt(handle);
            foreach (var key in (string[])[KeyOf(its.Key), its.ToString().ToLowerInvariant()])
            {
                if (byKey.TryGetValue(key, out var holders))
                {
                    holders.Add(handle);
                }
            }
        }
    }

    /// <summary>Everyone the words can mean; an address outranks a name, and somebody with an address outranks a bare name.</summary>
    public IReadOnlyList<int> Find(string written)
    {
        if (IdOf(written) is { } person && person < view.Facts.HandleCount && view.Overlay.PersonOf(person) == person)
        {
            return [person];
        }
        if (byKey[KeyOf(written)] is { Count: > 0 } holders)
        {
            return Persons(holders);
        }
        var bearers = byName[PlainName.Of(written)];
        var addressed = bearers.Where(h => view.Facts.KindOf(h) == HandleKind.Profile).ToList();
        return Persons(addressed.Count > 0 ? addressed : bearers);
    }

    private int[] Persons(IEnumerable<int> handles) => [.. handles.Select(view.Overlay.PersonOf).Distinct().Order()];

    private static int? IdOf(string written) =>
        written.StartsWith("person-", StringComparison.Ordinal)
        && int.TryParse(written.AsSpan("person-".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
            ? number - 1
            : null;

    /// <summary>What is left of an address without scheme, host, question and last slash: <c>/in/anna-k</c>.</summary>
    private static string KeyOf(string written)
    {
        var key = written.Trim().ToLowerInvariant();
        var scheme = key.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 && !key.StartsWith("www.", StringComparison.Ordinal) ? 0 : key.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        key = start > 0 ? key[start..] : key;
        var end = key.AsSpan().IndexOfAny('?', '#');
        return Uri.UnescapeDataString(end < 0 ? key : key[..end]).TrimEnd('/');
    }
}
