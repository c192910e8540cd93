using NodaTime;
using Quinze.Analyses;

namespace Quinze.Reports.Words;

/// <summary>The words of the desk and of promises.</summary>
internal abstract partial class Wording
{
    public abstract string PromisesHeading { get; }
    public abstract Prose PromisesSaid(int promises, int open, int young);
    public abstract string TextsRead(int texts);
    public abstract string NothingAfter { get; }
    public abstract Prose PromisesNote { get; }
    public abstract string YouWroteColumn { get; }
    public abstract string TheyWroteSince { get; }

    public abstract string DeskHeading { get; }
    public abstract Prose DeskSaid(int items, double planned, int minutes);
    public abstract Prose ThatIsAll { get; }
    public abstract Prose ThatIsAllLater(int later);
    public abstract Prose DeskFolded(int count, string parts);
    public abstract Prose DeskNote { get; }
    public abstract string WhyColumn { get; }
    public abstract string MinutesColumn { get; }

    /// <summary>Why an item is on the desk, in words.</summary>
    public abstract Prose DeskReason(DeskItem item);

    public abstract string DeskReasonOfAll(string kind);

    public abstract string DeskSince(DeskItem item);

    public abstract Prose DeskJanuary { get; }
    public abstract string WishesHeading { get; }
    public abstract Prose WishesSaid(int people, int silent, bool january);
    public abstract string LastFromThem(LocalDate? day);
    public abstract Prose NothingTold { get; }
    public abstract Prose WishesNote { get; }
    public abstract string TheyToldColumn { get; }
    public abstract string ToldOn(string? kind, LocalDate day);

    /// <summary>What a sentence tells of; null when its words do not say, which is no news.</summary>
    public string? ToldKind(string kind) => kind == "other" ? null : Term("told", kind);

    /// <summary>The days after <c>usual-gap:</c> among the reasons of a silence.</summary>
    protected static double? UsualGapIn(DeskItem item)
    {
        const string mark = "usual-gap:";
        foreach (var because in item.Because)
        {
            if (
                because.StartsWith(mark, StringComparison.Ordinal)
                && double.TryParse(because.AsSpan(mark.Length), System.Globalization.CultureInfo.InvariantCulture, out var days)
            )
            {
                return days;
            }
        }
        return null;
    }
}
