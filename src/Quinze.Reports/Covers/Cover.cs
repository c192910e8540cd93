using Quinze.Views;

namespace Quinze.Reports.Covers;

/// <summary>
/// What its author puts around a report: for whom it is, a logo, a word before and a word after. Kept as notes of the ledger, so that it is undone, saved and
/// exported as every decision is.
/// </summary>
/// <param name="For">The client's name; null when it is for oneself.</param>
/// <param name="Before">As it was typed.</param>
/// <param name="After">As it was typed.</param>
public sealed record Cover(string? For, Logo? Logo, string Before, string After)
{
    /// <summary>What the notes are about; a handle has a colon, so that no person is called so.</summary>
    public const string Subject = "report";

    public const string OfClient = "for";
    public const string OfLogo = "logo";
    public const string OfBefore = "before";
    public const string OfAfter = "after";

    public static Cover None { get; } = new(null, null, "", "");

    /// <summary>The last word on each part stands; an empty one takes it back.</summary>
    public static Cover In(JudgementsInForce inForce)
    {
        ArgumentNullException.ThrowIfNull(inForce);
        string Last(string part) =>
            inForce.All.LastOrDefault(j => j.Kind == JudgementKind.Note && j.About is [Subject, var about] && about == part)?.Says ?? "";
        return new Cover(Last(OfClient) is { Length: > 0 } client ? client : null, Logo.Parse(Last(OfLogo)), Last(OfBefore), Last(OfAfter));
    }
}
