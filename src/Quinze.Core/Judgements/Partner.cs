using NodaTime;

namespace Quinze;

/// <summary>Whether the owner pays a partner (in money or in kind) or has earned their word. Influence cannot be bought: what is paid is a collaboration.</summary>
public enum PartnerHow
{
    Paid,
    Earned,
}

/// <summary>A partner as the owner declared them: what is said last under a name stands.</summary>
/// <param name="Marks">Handles (<c>linkedin:/in/…</c>) and words that name them in texts.</param>
public sealed record Partner(string Name, PartnerHow How, LocalDate? From, LocalDate? To, IReadOnlyList<string> Marks)
{
    /// <summary>The handles among the marks.</summary>
    public IEnumerable<string> Handles => Marks.Where(m => Handle.Parse(m) is not null);

    /// <summary>The words that name the partner in a text: the name, and the other marks.</summary>
    public IReadOnlyList<string> Words => [Name, .. Marks.Where(m => Handle.Parse(m) is null)];

    public static IReadOnlyList<Partner> In(Views.JudgementsInForce inForce) =>
        [
            .. inForce
                .All.Where(j => j is { Kind: JudgementKind.Partner, About.Count: >= 4 })
                .GroupBy(j => j.About[0], StringComparer.OrdinalIgnoreCase)
                .Select(g => Of(g.Last().About)),
        ];

    private static Partner Of(IReadOnlyList<string> about) =>
        new(
            about[0],
            about[1] == "paid" ? PartnerHow.Paid : PartnerHow.Earned,
            DayText.Read(about[2]),
            DayText.Read(about[3]),
            [.. about.Skip(4)]
        );
}
