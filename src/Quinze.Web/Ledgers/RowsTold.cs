using Quinze.Importing;
using Quinze.Reports;
using Quinze.Text.Labelling;
using Quinze.Views;
using Quinze.Web.Acts;
using Quinze.Web.Words;

namespace Quinze.Web.Ledgers;

/// <summary>One cell of a row as a person reads it, and the page it leads to.</summary>
internal sealed record ToldCell(string Says, string? Leads = null);

/// <summary>A column of rows; <paramref name="Of"/> takes the place of a row among those shown.</summary>
internal sealed record ToldColumn(string Heading, Func<int, ToldCell> Of)
{
    /// <summary>Figures, which stand to the right.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Days, which stand on one line.</summary>
    public bool IsDay { get; init; }

    public string? Look =>
        IsNumber ? "num"
        : IsDay ? "day"
        : null;

    /// <summary>What was written: the way to put its label right stands here.</summary>
    public bool IsText { get; init; }
}

/// <summary>
/// Rows of the command line as a person reads them: what names a row to a program becomes the way to its page, or is left out, and words stand where a program
/// has its own.
/// </summary>
/// <param name="whole">Whole texts, not their first words: for whoever is about to judge them.</param>
internal sealed class RowsTold(RowsShown shown, LedgerView view, IReadOnlyList<SourceCard> sources, Addresses at, Tongue tongue, bool whole)
{
    private readonly RowCells cells = new(sources, tongue);
    private readonly Dictionary<string, string> posts = [];

    public IReadOnlyList<ToldColumn> Columns() =>
        shown.Table switch
        {
            "posts" =>
            [
                new(T("Post", "Publication"), row => new(TextOf(row, ofPost: Cell(row, 0)), at.Post(Cell(row, 0)))) { IsText = true },
                Of(T("Day", "Jour"), 1, cells.Day) with
                {
                    IsDay = true,
                },
                Of(T("Kind", "Genre"), 2, cells.KindOfPost),
                new(T("Network", "Réseau"), row => new(Terms.Network(Items.PostIn(view, Cell(row, 0))?.Network ?? ""))),
                Of(T("Words", "Mots"), 3, n => n) with
                {
                    IsNumber = true,
                },
            ],
            "interactions" =>
            [
                Of(T("When", "Quand"), 1, cells.Day) with
                {
                    IsDay = true,
                },
                new(T("With", "Avec"), row => new(cells.Known(Cell(row, 4)), PersonOf(Cell(row, 0)))),
                new(T("What", "Quoi"), row => new($"{cells.KindOfAct(Cell(row, 2))}, {cells.Way(Cell(row, 3))}")),
                .. shown.Texts.Any(t => t is { Length: > 0 })
                    ? [Written(row => PersonOf(Cell(row, 0)) is null ? null : Told(Cell(row, 0)))]
                    : Nothing,
            ],
            "people" =>
            [
                new(T("Name", "Nom"), row => new(Cell(row, 1), at.Person(Cell(row, 0)))),
                Of(T("Company", "Entreprise"), 2, c => c),
                Of(T("Seen on", "Vue sur"), 3, RowCells.Networks),
            ],
            "observations" =>
            [
                new(T("Of", "De"), row => Observed(Cell(row, 4))),
                Of(T("What", "Quoi"), 2, cells.Metric),
                Of(T("Value", "Valeur"), 3, n => n) with
                {
                    IsNumber = true,
                },
                Of(T("From", "Du"), 0, cells.Day) with
                {
                    IsDay = true,
                },
                Of(T("To", "Au"), 1, cells.Day) with
                {
                    IsDay = true,
                },
            ],
            "labels" =>
            [
                Written(row => Cell(row, 0).StartsWith("post-", StringComparison.Ordinal) ? at.Post(Cell(row, 0)) : Told(Cell(row, 0))),
                new(T("Label", "Étiquette"), row => new(Labelled(row, 1))),
                new(T("By machine", "De la machine"), row => new(Labelled(row, 2))),
                Of(T("Day", "Jour"), 4, cells.Day) with
                {
                    IsDay = true,
                },
            ],
            "coverage" =>
            [
                Of(T("Source", "Source"), 0, cells.Source),
                Of(T("Kind", "Genre"), 1, cells.Coverage),
                .. shown.Headings.Skip(2).Select((h, i) => Of(h, i + 2, cells.Day)),
            ],
            _ => [.. shown.Headings.Select((h, i) => new ToldColumn(h, row => new(cells.Day(Cell(row, i)), PageOf(Cell(row, i)))))],
        };

    /// <summary>The id of the text in a row, which a label is put on.</summary>
    public string ItemOf(int row) => Cell(row, 0);

    /// <summary>The label a row has, where its table says it.</summary>
    public string LabelOf(int row) => shown.Table == "labels" ? Cell(row, 1) : "";

    private static ToldColumn[] Nothing => [];

    private string Cell(int row, int column) => shown.Lines[row][column];

    private ToldColumn Of(string heading, int column, Func<string, string> say) => new(heading, row => new(say(Cell(row, column))));

    private ToldColumn Written(Func<int, string?> leads) =>
        new(T("What was written", "Ce qui fut écrit"), row => new(TextOf(row, ofPost: null), leads(row))) { IsText = true };

    private string TextOf(int row, string? ofPost) =>
        shown.Texts[row] is { Length: > 0 } text ? RoomWords.Text(whole ? text : PostList.Beginning(text))
        : ofPost is null ? T("(no words kept)", "(pas de mots gardés)")
        : Called(ofPost);

    private string Called(string post)
    {
        if (!posts.TryGetValue(post, out var called))
        {
            var fact = Items.PostIn(view, post);
            var text = fact is null or { IsForAFew: true } ? "" : view.PostTexts([fact])[0];
            posts[post] = called =
                fact is { IsForAFew: true } ? T("(for a few only)", "(pour quelques-uns seulement)")
                : fact?.Title is { Length: > 0 } title ? RoomWords.Text(PostList.Beginning(title))
                : text.Length > 0 ? RoomWords.Text(PostList.Beginning(text))
                : T("(no words of its own)", "(sans mots à soi)");
        }
        return called;
    }

    private ToldCell Observed(string of) =>
        of.StartsWith("post-", StringComparison.Ordinal) ? new(Called(of), at.Post(of)) : new(RowCells.Networks(of));

    private string Labelled(int row, int column) =>
        Labels.TaskOf(view, Cell(row, 0)) is { } task
            ? Terms.Capital(
                tongue,
                task switch
                {
                    TextTask.Post => "genre",
                    TextTask.Message => "message",
                    _ => "posture",
                },
                Cell(row, column)
            )
            : Cell(row, column);

    private string? PersonOf(string item) =>
        Items.RowIn(view, item) is { } row && view.PersonIn(row) is var person and >= 0 ? at.Person(view.PersonAt(person).Id) : null;

    private string? Told(string item) =>
        Items.RowIn(view, item) is { } row && view.PersonIn(row) is var person and >= 0 ? at.Told(view.PersonAt(person).Id, item) : null;

    private string? PageOf(string cell) =>
        cell.StartsWith("person-", StringComparison.Ordinal) ? at.Person(cell)
        : cell.StartsWith("post-", StringComparison.Ordinal) ? at.Post(cell)
        : Told(cell);

    private string T(string en, string fr) => tongue == Tongue.French ? Typography.French(fr) : Typography.English(en);
}
