using NodaTime;

namespace Quinze.Views;

/// <summary>The arrays behind <see cref="Facts"/>, in the form in which a builder fills them and a snapshot writes and reads them.</summary>
internal sealed class FactsParts
{
    public static readonly LocalDate Epoch = new(1970, 1, 1);

    public required long Version { get; init; }
    public required byte[] HandleKinds { get; init; }
    public required int[] HandleNetworks { get; init; }
    public required Utf8Column HandleKeys { get; init; }
    public required Utf8Column HandleNames { get; init; }

    /// <summary>Further spellings of names, ordered by handle.</summary>
    public required int[] SpellingHandles { get; init; }
    public required Utf8Column Spellings { get; init; }

    /// <summary>Networks and field names, by index.</summary>
    public required string[] Words { get; init; }
    public required HashSet<int> OwnerHandles { get; init; }
    public required InteractionColumns Interactions { get; init; }

    /// <summary>Number of recipients of each interaction that had more than one.</summary>
    public required Dictionary<int, int> Groups { get; init; }
    public required int[][] Audiences { get; init; }
    public required int ConversationCount { get; init; }
    public required int HiddenProfiles { get; init; }
    public required PostFact[] Posts { get; init; }

    /// <summary>Facts about people, ordered by handle and day; days since 1970, int.MinValue when undated.</summary>
    public required int[] FactHandles { get; init; }
    public required int[] FactFields { get; init; }
    public required int[] FactDays { get; init; }
    public required Utf8Column FactValues { get; init; }
    public required HandleJoin[] Joins { get; init; }
    public required CoverageSpan[] Coverage { get; init; }
    public required ObservationView[] Observations { get; init; }
    public required OutcomeView[] Outcomes { get; init; }
}
