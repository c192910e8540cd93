using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Cli.People;

/// <summary>What a ledger holds, counted from the columns of its facts.</summary>
internal sealed class LedgerContents
{
    private const int Directions = 3;

    private readonly long[] interactions = new long[Enum.GetValues<InteractionKind>().Length * Directions];

    public required int People { get; init; }

    public required int NameOnly { get; init; }

    public required int HiddenProfiles { get; init; }

    public required int Judgements { get; init; }

    public required int Outcomes { get; init; }

    public required IReadOnlyList<ImportRow> Imports { get; init; }

    public SortedDictionary<PostKind, long> Posts { get; } = [];

    public SortedDictionary<string, long> Observations { get; } = new(StringComparer.Ordinal);

    /// <summary>Kinds that occur, each with how often it was sent, received, mutual.</summary>
    public IEnumerable<(InteractionKind Kind, long Sent, long Received, long Mutual)> Interactions =>
        from kind in Enum.GetValues<InteractionKind>()
        let at = (int)kind * Directions
        where interactions[at] + interactions[at + 1] + interactions[at + 2] > 0
        select (kind, interactions[at], interactions[at + 1], interactions[at + 2]);

    public static LedgerContents Of(LedgerView view, IReadOnlyList<ImportRow> imports)
    {
        var facts = view.Facts;
        var crowd = new Crowd(view);
        var contents = new LedgerContents
        {
            People = crowd.People.Count,
            NameOnly = crowd.NameOnly,
            HiddenProfiles = facts.HiddenProfiles,
            Judgements = view.Overlay.InForce.All.Count,
            Outcomes = facts.Outcomes.Count,
            Imports = imports,
        };
        contents.CountInteractions(facts.Interactions);
        foreach (var post in facts.Posts)
        {
            contents.Posts[post.Kind] = contents.Posts.GetValueOrDefault(post.Kind) + 1;
        }
        foreach (var seen in facts.Observations)
        {
            contents.Observations[seen.Metric] = contents.Observations.GetValueOrDefault(seen.Metric) + 1;
        }
        return contents;
    }

    private void CountInteractions(InteractionColumns rows)
    {
        var kinds = rows.Kind;
        var directions = rows.Direction;
        var marks = rows.Marks;
        for (var i = 0; i < kinds.Length; i++)
        {
            // Of a hidden profile only a date is known: it is counted apart, and is nobody's connection.
            if ((marks[i] & (byte)Marks.HiddenProfile) == 0)
            {
                interactions[(kinds[i] * Directions) + directions[i]]++;
            }
        }
    }
}
