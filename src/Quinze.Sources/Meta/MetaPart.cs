namespace Quinze.Sources.Meta;

/// <summary>What a file of an export is: read by a reader, in this order; or left aside with a reason; or unread with one.</summary>
internal sealed record MetaPart(int Order, MetaRecords? Records, string? Aside, string? Unread)
{
    private const int Last = 1000;

    public static MetaPart Read(int order, MetaRecords records) => new(order, records, null, null);

    public static MetaPart LeftAside(string reason) => new(Last, null, reason, null);

    public static MetaPart CannotBeRead(string reason) => new(Last, null, null, reason);
}
