namespace Quinze.Reports.Charts;

/// <summary>A picture as data. A form that draws turns it into SVG; one that does not leaves it to the table beside it.</summary>
/// <param name="Id">Unique in the report.</param>
/// <param name="Title">Its name, read aloud first.</param>
/// <param name="Description">What it shows, for who does not see it.</param>
public abstract record Chart(string Id, string Title, string Description);

/// <summary>People around the owner, ring by ring; those with a name are named, the others are dots.</summary>
public sealed record CirclesChart(string Id, string Title, string Description, string Centre, IReadOnlyList<Ring> Rings)
    : Chart(Id, Title, Description)
{
    /// <summary>Beyond so many a ring is a texture, and more dots only make it heavy.</summary>
    public const int MostDots = 150;
}

/// <param name="Label">How many people are within it; null when it is not a circle that was measured.</param>
/// <param name="Others">People without a name in the picture.</param>
public sealed record Ring(string? Label, IReadOnlyList<Dot> Named, int Others, int OthersQuiet)
{
    /// <summary>Who the dots are, those gone quiet first and at most <see cref="CirclesChart.MostDots"/>: named only where a form can lead to them.</summary>
    public IReadOnlyList<Dot> Around { get; init; } = [];
}

/// <param name="Name">Short, for the picture.</param>
/// <param name="Strong">True for the fifteen.</param>
public sealed record Dot(string Name, bool Strong, bool Quiet)
{
    public string FullName { get; init; } = Name;

    /// <summary>The person's id; null where nobody is to be led to them.</summary>
    public string? Person { get; init; }
}

/// <summary>Horizontal bars in parts. With <paramref name="Whole"/> each bar is 100 %, else all share one scale.</summary>
public sealed record StackedBars(
    string Id,
    string Title,
    string Description,
    IReadOnlyList<string> Parts,
    IReadOnlyList<Bar> Bars,
    bool Whole
) : Chart(Id, Title, Description);

/// <param name="Values">One for each part.</param>
/// <param name="Texts">What each part says when there is room for it.</param>
public sealed record Bar(string Label, string? Below, IReadOnlyList<double> Values, IReadOnlyList<string> Texts, string Total);

/// <summary>Values with intervals, one below the other, on one scale.</summary>
/// <param name="Ticks">The marks of the axis, with their words.</param>
public sealed record IntervalRows(
    string Id,
    string Title,
    string Description,
    IReadOnlyList<IntervalRow> Rows,
    IReadOnlyList<(double At, string Label)> Ticks,
    bool Logarithmic
) : Chart(Id, Title, Description);

/// <param name="Lo">Null with a value: no interval is known.</param>
/// <param name="Hi">Null with <paramref name="Lo"/>: open to the right.</param>
public sealed record IntervalRow(string Label, double? Value, double? Lo, double? Hi, string Text, bool Open = false);

/// <summary>A share that falls in steps, with its band and how many it is of.</summary>
/// <param name="Steps">Where it falls, ascending; before the first it is whole.</param>
/// <param name="Until">Where the curve stops.</param>
/// <param name="Ticks">The marks of the axis, with their words.</param>
/// <param name="AtRisk">How many at a mark.</param>
/// <param name="AtRiskLabel">What they are.</param>
/// <param name="Half">Where it comes down to one half, with its words; null when it does not.</param>
public sealed record FallingCurve(
    string Id,
    string Title,
    string Description,
    IReadOnlyList<FallingStep> Steps,
    double Until,
    IReadOnlyList<(double At, string Label)> Ticks,
    IReadOnlyList<(double At, string Label)> AtRisk,
    string AtRiskLabel,
    IReadOnlyList<(double At, string Label)> Shares,
    (double At, string Label)? Half
) : Chart(Id, Title, Description);

/// <summary>The share of the whole that the share of people with least has, from nobody to everybody.</summary>
/// <param name="Shares">The marks of both axes, with their words.</param>
/// <param name="Along">What the axis along the bottom is of.</param>
/// <param name="Across">What the upright axis is of.</param>
public sealed record LorenzCurve(
    string Id,
    string Title,
    string Description,
    IReadOnlyList<(double People, double Amount)> Points,
    IReadOnlyList<(double At, string Label)> Shares,
    string Along,
    string Across
) : Chart(Id, Title, Description);

public sealed record FallingStep(double At, double Share, double Lo, double Hi);

/// <summary>From a usual gap to a silence, one tie a row.</summary>
public sealed record SilenceRows(
    string Id,
    string Title,
    string Description,
    IReadOnlyList<SilenceRow> Rows,
    IReadOnlyList<(double At, string Label)> Ticks,
    string UsualLabel,
    string SilenceLabel
) : Chart(Id, Title, Description);

public sealed record SilenceRow(string Label, double Usual, double Silence, string Text);

/// <summary>Days of posting on lines of time, with the runs and the rests marked.</summary>
public sealed record TempoStrip(string Id, string Title, string Description, IReadOnlyList<TempoLine> Lines)
    : Chart(Id, Title, Description);

/// <param name="Days">Length of the line in days.</param>
/// <param name="Posts">Posts by day of the line, those without left out.</param>
public sealed record TempoLine(
    string Label,
    int Days,
    IReadOnlyList<(int Day, int Count)> Posts,
    IReadOnlyList<Stretch> Challenges,
    IReadOnlyList<Stretch> Rests,
    IReadOnlyList<(int Day, string Label)> Months
)
{
    /// <summary>The part of the line that the period covers.</summary>
    public Stretch? Known { get; init; }
}

/// <param name="Label">Written at the stretch, when it has room.</param>
public sealed record Stretch(int From, int To, string Label);
