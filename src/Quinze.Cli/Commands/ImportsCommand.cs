using System.Globalization;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Importing;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Cli.Rows;

namespace Quinze.Cli.Commands;

/// <summary>The imports of a ledger, and undoing one.</summary>
internal sealed class ImportsCommand : Verb
{
    public override string Name => "imports";

    public override Phrase Summary =>
        new("List the imports of a ledger, or undo one.", "Lister les imports d'un carnet, ou en défaire un.");

    public override IReadOnlyList<Verb> Verbs { get; } = [new ListImports(), new RemoveImport()];

    private sealed class ListImports : Verb
    {
        public override string Name => "list";

        public override Phrase Summary =>
            new("List what was imported, when, and what it added.", "Lister ce qui a été importé, quand, et ce qui s'est ajouté.");

        public override Task<int> RunAsync(Call call)
        {
            using var store = call.OpenLedger();
            RowsAnswer.Write(call, new ImportRows(store.Imports()), [], null);
            return Task.FromResult(Exit.Done);
        }
    }

    private sealed class RemoveImport : Verb
    {
        private static readonly Phrase Removed = new("Import {0} is undone. Withdrawn: {1}.", "L'import {0} est défait. Retiré : {1}.");

        public override string Name => "remove";

        public override Phrase Summary =>
            new(
                "Undo an import: what only it said goes, what other imports say too stays, your decisions stay.",
                "Défaire un import : ce que lui seul disait s'en va, ce que d'autres imports disent aussi reste, vos décisions restent."
            );

        public override IReadOnlyList<Operand> Operands =>
            [new("ID", new("the import's number, from: quinze imports list", "le numéro de l'import, voir : quinze imports list"))];

        public override IReadOnlyList<string> Examples => ["quinze imports remove 3"];

        public override Task<int> RunAsync(Call call)
        {
            var said = call.Said.Operands[0];
            if (!long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                throw Usage.Problem(call, "ID", said, new Phrase("the number of an import", "le numéro d'un import"));
            }
            using var store = call.OpenLedger();
            var withdrawn = store.Withdraw(id);
            if (call.Json)
            {
                call.WriteJson(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("ledger", call.LedgerPath);
                    writer.WriteNumber("removed", id);
                    writer.WriteAdded("withdrawn", withdrawn);
                    writer.WriteEndObject();
                });
            }
            else
            {
                call.Line(Removed, id, ImportText.Said(call, withdrawn));
            }
            return Task.FromResult(Exit.Done);
        }
    }
}
