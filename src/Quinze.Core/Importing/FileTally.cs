using Quinze.Storing;

namespace Quinze.Importing;

/// <summary>What a file has said so far, while it is being read.</summary>
internal sealed class FileTally
{
    public bool Closed { get; set; }
    public long Entries { get; set; }

    /// <summary>Entries that the ledger had not.</summary>
    public long New { get; set; }
    public List<long> AlsoSaid { get; } = [];
    public long UnreadCount { get; private set; }
    public List<UnreadRow> Unread { get; } = [];
    public List<CoverageSpan> Coverage { get; } = [];
    private readonly Dictionary<string, long> aside = [];

    public IReadOnlyList<AsideRow> Aside => [.. aside.Select(a => new AsideRow(a.Key, a.Value))];

    /// <summary>Something the ledger had before this import, told again.</summary>
    public void Confirm(long entry, long firstNew)
    {
        if (entry < firstNew)
        {
            AlsoSaid.Add(entry);
        }
    }

    public void AddUnread(Unread unread, int kept)
    {
        UnreadCount++;
        if (Unread.Count < kept)
        {
            Unread.Add(new UnreadRow(unread.Place.Line, unread.Reason));
        }
    }

    public void AddAside(string reason) => aside[reason] = aside.GetValueOrDefault(reason) + 1;
}
