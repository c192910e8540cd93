using System.Globalization;
using NodaTime;

namespace Quinze.World;

/// <summary>A letter of the practice, a meeting in its calendar, or a step of one of its cases.</summary>
/// <param name="Kind"><c>sent</c>, <c>received</c> or <c>meeting</c>.</param>
/// <param name="Minute">Minutes after midnight: letters of a day stand in order.</param>
public sealed record PracticeAct(string Kind, string Slug, LocalDate Day, int Minute, string Words = "");

/// <summary>A case as its owner wrote it down: what it is about, and its steps by name and day.</summary>
public sealed record PracticeCase(string Title, string Slug, LocalDate Opened, IReadOnlyList<(string Step, LocalDate Day)> Steps);

/// <summary>What was planted in a practice.</summary>
/// <param name="Close">Both wrote, on many days over many months, to the end.</param>
/// <param name="NotClose">Those who look like it: much one way only, one week of letters, somebody dear three years ago.</param>
/// <param name="Quiet">Wrote in a steady rhythm and have been silent for twelve gaps or more.</param>
/// <param name="Steady">Keep their rhythm, slow as it may be.</param>
/// <param name="Open">Promises after which nothing came, as the words say them.</param>
/// <param name="Kept">Promises after which the owner wrote again, or met them.</param>
/// <param name="Followed">Exchanges that were planted a meeting after, of all exchanges with acquaintances.</param>
/// <param name="Solved">Cases whose solution is written down.</param>
public sealed record PracticeTruth(
    IReadOnlyList<string> Close,
    IReadOnlyList<string> NotClose,
    IReadOnlyList<string> Quiet,
    IReadOnlyList<string> Steady,
    IReadOnlyList<string> Open,
    IReadOnlyList<string> Kept,
    int Exchanges,
    int Followed,
    int Cases,
    int Solved
);

/// <summary>What an invented practice is to hold.</summary>
/// <param name="Effects">False for one in which nothing was planted: nobody is close, nobody falls silent, nothing is promised, meetings know nothing of letters, no case ends.</param>
public sealed record PracticePlan(int Seed, bool Effects = true)
{
    public LocalDate End { get; init; } = new(2026, 10, 31);
    public LocalDate Start => End.PlusDays(-3 * 365);
    public int Acquaintances { get; init; } = 40;
    public int Cases { get; init; } = 30;
}

/// <summary>
/// Three years of one consultant's letters, calendar and cases: who is close and who only looks it, who fell silent, what was promised and forgotten, which exchanges led to a meeting.
/// Small enough to be made many times.
/// </summary>
public sealed record Practice(PracticePlan Plan, IReadOnlyList<PracticeAct> Acts, IReadOnlyList<PracticeCase> Cases, PracticeTruth Truth)
{
    public static Practice Build(PracticePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new Practising(plan).Practise();
    }

    internal static string Slug(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:00}");
}
