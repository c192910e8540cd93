using System.Text.Json.Serialization;

namespace Quinze.Live.Spool;

/// <summary>The shapes of what a sync writes to disk.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ConnectionFile))]
[JsonSerializable(typeof(TrailLine))]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(DoneFile))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class Written : JsonSerializerContext;

internal sealed record ConnectionFile(string Network, string Host, string Account, bool SignedIn);

internal sealed record DoneFile(string At, Dictionary<string, long> Counts);

/// <summary>One step of a fetch: a page that was written, or a question that was refused, and the questions it led to.</summary>
internal sealed record TrailLine(
    int Ask,
    string? File,
    string? At,
    string? Next,
    int? Refused,
    string? Said,
    IReadOnlyList<AskLine>? Further
);

internal sealed record AskLine(string Kind, string Path, string? About, long? Count, bool Vital);

/// <summary>What a spool holds, for the source that reads it.</summary>
internal sealed record Manifest(
    int QuinzeSync,
    string Network,
    string Connection,
    string Host,
    string Account,
    bool SignedIn,
    bool Feed,
    string StartedAt,
    string? FinishedAt,
    bool Done,
    IReadOnlyList<PageLine> Pages,
    IReadOnlyList<UnansweredLine> Unanswered
);

internal sealed record PageLine(string File, string Kind, string? About, string FetchedAt);

internal sealed record UnansweredLine(string Kind, string? About, int Status, string? Said);
