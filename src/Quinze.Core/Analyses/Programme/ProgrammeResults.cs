using NodaTime;
using Quinze.Programme;

namespace Quinze.Analyses;

/// <summary>What <c>programme</c> finds: the very figures that this ledger would share with a programme of voluntary experts for its last whole quarter. Nothing is shared by looking.</summary>
/// <param name="Quarter">Such as <c>2026-Q3</c>.</param>
/// <param name="Cells">One row of the programme's one table each.</param>
/// <param name="Rules">What the programme has to keep before a figure is published.</param>
public sealed record ProgrammeResults(
    string Quarter,
    LocalDate From,
    LocalDate To,
    IReadOnlyList<SharedFigure> Cells,
    AggregateRules Rules
);

/// <summary>One figure of the table; no person, no post and no text goes with it.</summary>
/// <param name="Row"><c>posts</c>, <c>answers</c> (comments and replies written), <c>exchanges</c> (people with whom words went both ways), <c>meetings</c> (people met), <c>outcomes</c>.</param>
/// <param name="Value">Null when the ledger does not know it: it is then not shared, and not as zero.</param>
public sealed record SharedFigure(string Row, int? Value);
