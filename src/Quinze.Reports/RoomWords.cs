using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports.Words;

namespace Quinze.Reports;

/// <summary>The report's words for single things that a room shows one by one: the same ones as in the report, so that both say the same.</summary>
public sealed class RoomWords
{
    private readonly Wording words;

    private RoomWords(Wording words) => this.words = words;

    public static RoomWords In(ReportLanguage language) => new(Wording.In(language));

    /// <summary>What somebody else wrote, without what would turn or hide the words around it.</summary>
    public static string Text(string theirs) => Plain.Of(theirs);

    /// <summary>Why an item is on the desk.</summary>
    public string DeskReason(DeskItem item) => words.DeskReason(item).ToString();

    /// <summary>Why all of one kind are on the desk: said once above them.</summary>
    public string DeskReasonOfAll(string kind) => words.DeskReasonOfAll(kind);

    /// <summary>What one item has of its own, where its reason stands above it: since when, and what else is known.</summary>
    public string DeskSince(DeskItem item) => words.DeskSince(item);

    /// <summary>A stable identifier in words: a nearness, a label, an advice. Groups are those of the report's terms.</summary>
    public string Term(string group, string id) => words.Term(group, id);

    /// <summary>So many of what the desk folds away, by its label.</summary>
    public string Folded(int count, string label) => words.Folded(count, label);

    /// <summary>What one of them is called.</summary>
    public string FoldedOne(string label) => words.FoldedAs(1, label);

    /// <summary>The desk's first sentence: how many things, and the minutes they take of those given.</summary>
    public string DeskSaid(int items, double planned, int minutes) => words.DeskSaid(items, planned, minutes).ToString();

    /// <summary>Minutes as one writes them by hand: whole ones and halves, the way the desk counts them.</summary>
    public string Minutes(double minutes)
    {
        var halves = (int)Math.Round(2 * minutes, MidpointRounding.AwayFromZero);
        var whole = halves == 1 ? "" : words.Number(halves / 2);
        return halves % 2 == 0 ? whole : whole + "½";
    }

    /// <summary>The end of the desk.</summary>
    public string ThatIsAll(int later) => (later == 0 ? words.ThatIsAll : words.ThatIsAllLater(later)).ToString();

    /// <summary>What there is of what an analysis needs: 7 posts, 20 needed; null when it found something.</summary>
    public string? TooLittle(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding is { Status: FindingStatus.NotEnough, Have: { } have, Need: { } need }
            ? words.NotEnough(have, need).ToString()
            : null;
    }

    /// <summary>When somebody last wrote, and what they told and when.</summary>
    public (string Last, IReadOnlyList<(string Sentence, string When)> Told) Wish(WishFor person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return (
            words.LastFromThem(person.LastFromThem),
            [.. person.Told.Select(t => (Plain.Beginning(t.Sentence, 260), words.ToldOn(words.ToldKind(t.Kind), t.Day)))]
        );
    }
}
