using Quinze.Cli.Language;
using Quinze.Storing;

namespace Quinze.Cli.Rows;

/// <summary>The tables that can be shown: a list that is written down.</summary>
internal static class RowTables
{
    public static IReadOnlyList<string> Names { get; } =
    ["people", "posts", "interactions", "observations", "outcomes", "cases", "imports", "unread", "coverage", "suggestions", "labels"];

    public static IRowTable Of(string name, ILedgerStore store, Tongue tongue, IReadOnlyList<Clause> where, bool withText) =>
        name switch
        {
            "people" => new PersonRows(House.View(store), where.Any(w => w is { Field: "id", Value: PersonRows.Me })),
            "posts" => new PostRows(House.View(store), store, withText),
            "interactions" => new InteractionRows(House.View(store), store, tongue, withText),
            "observations" => new ObservationRows(House.View(store)),
            "outcomes" => new OutcomeRows(House.View(store), tongue),
            "cases" => new CaseRows(House.View(store), tongue),
            "imports" => new ImportRows(store.Imports(), withdrawnToo: where.Any(w => w.Field == "status")),
            "labels" => new LabelRows(House.View(store)),
            "unread" => new UnreadRows(store.Imports()),
            "suggestions" => new SuggestionRows(House.View(store)),
            _ => new CoverageRows(store.Read().Coverage),
        };
}
