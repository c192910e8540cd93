using NodaTime;

namespace Quinze.Live.Spool;

/// <summary>What the last finished sync knew: when it ended, and how many of each thing the server told of. What has not changed is not asked again.</summary>
internal sealed record Remembered(Instant? At, IReadOnlyDictionary<string, long> Counts)
{
    public static Remembered Nothing { get; } = new(null, new Dictionary<string, long>());

    /// <summary>Whether there is something to ask: the server tells of some, and not of as many as last time.</summary>
    public bool IsNews(string kind, string about, long? count) => count > 0 && Counts.GetValueOrDefault(Key(kind, about), -1) != count;

    public static string Key(string kind, string about) => $"{kind} {about}";
}
