using Quinze.Cli.Language;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Cli.Rows;

/// <summary>The tables that can be shown: a list that is written down.</summary>
internal static class RowTables
{
    public static IReadOnlyList<string> Names { get; } =
    ["people", "posts", "interactions", "observations", "outcomes", "cases", "imports", "unread", "coverage", "suggestions", "labels"];

    /// <param name="seen">The ledger's view, where one has been opened already.</param>
    public static IRowTable Of(
        string name,
        ILedgerStore store,
        Tongue tongue,
        IReadOnlyList<Clause> where,
        bool withText,
        LedgerView? seen = null
    ) =>
        name switch
        {
            "people" => new PersonRows(seen ?? House.View(store), where.Any(w => w is { Field: "id", Value: PersonRows.Me })),
            "posts" => new PostRows(seen ?? House.View(store), store, withText),
            "interactions" => new InteractionRows(seen ?? House.View(store), store, tongue, withText),
            "observations" => new ObservationRows(seen ?? House.View(store)),
            "outcomes" => new OutcomeRows(seen ?? House.View(store), tongue),
            "cases" => new CaseRows(seen ?? House.View(store), tongue),
            "imports" => new ImportRows(store.Imports(), withdrawnToo: where.Any(w => w.Field == "status")),
            "labels" => new LabelRows(seen ?? House.View(store), store, withText),
            "unread" => new UnreadRows(store.Imports()),
            "suggestions" => new SuggestionRows(seen ?? House.View(store)),
            _ => new CoverageRows(store.Read().Coverage),
        };
}
