using NodaTime;
using Quinze.Importing;
using Quinze.Views;

namespace Quinze.Web.Ledgers.Persons;

/// <summary>A dated thing that was told of somebody.</summary>
internal sealed record PositionTold(string Field, string Value, LocalDate? AsOf);

/// <summary>What somebody does: as last told, and as it changed.</summary>
internal static class Positions
{
    private static readonly HashSet<string> OfWork =
    [
        PersonFact.Position,
        PersonFact.Company,
        PersonFact.Headline,
        PersonFact.Location,
        PersonFact.Industry,
    ];

    /// <summary>In one line; empty when nothing is told.</summary>
    public static string Of(LedgerView view, int person) =>
        string.Join(
            ", ",
            new[] { PersonFact.Position, PersonFact.Company }
                .Select(f => view.Latest(person, f)?.Value)
                .Where(v => !string.IsNullOrEmpty(v))
        );

    /// <summary>Every dated fact of work and place, the newest first; what repeats an earlier one is left out.</summary>
    public static IReadOnlyList<PositionTold> History(LedgerView view, int person) =>
        [
            .. view
                .Overlay.HandlesOf(person)
                .SelectMany(h => view.Facts.PersonFacts(h))
                .Where(f => OfWork.Contains(f.Field) && f.Value.Length > 0)
                .OrderBy(f => f.AsOf ?? LocalDate.MinIsoValue)
                .DistinctBy(f => (f.Field, f.Value))
                .Reverse()
                .Select(f => new PositionTold(f.Field, f.Value, f.AsOf)),
        ];
}
