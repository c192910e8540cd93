using Quinze.Cli.CommandLine;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Cli.Syncing;
using Quinze.Storage.Sqlite;

namespace Quinze.Cli.Commands;

/// <summary>The ledger itself: what it holds, whether it is sound, and a copy of it.</summary>
internal sealed class LedgerCommand : Verb
{
    private const string Ending = ".quinze";

    public override string Name => "ledger";

    public override Phrase Summary =>
        new("What a ledger holds, whether it is sound, and a copy of it.", "Ce qu'un carnet contient, s'il est sain, et sa copie.");

    public override IReadOnlyList<Verb> Verbs { get; } = [new Info(), new Check(), new Backup(), new Rename()];

    private sealed class Info : Verb
    {
        public override string Name => "info";

        public override Phrase Summary => new("Say what the ledger holds.", "Dire ce que le carnet contient.");

        public override Task<int> RunAsync(Call call)
        {
            using var store = call.OpenLedger();
            var facts = store.Read();
            var contents = LedgerContents.Of(House.View(store, facts), [.. store.Imports().Where(i => !i.Withdrawn)]);
            var head = store.Head;
            if (call.Json)
            {
                call.WriteJson(writer => LedgerJson.Write(writer, call.LedgerPath, head, contents));
            }
            else
            {
                LedgerText.Write(call, head, contents);
            }
            return Task.FromResult(Exit.Done);
        }
    }

    private sealed class Check : Verb
    {
        private static readonly Phrase Sound = new("The ledger is sound.", "Le carnet est sain.");
        private static readonly Phrase Unsound = new("The ledger is not sound:", "Le carnet n'est pas sain :");

        public override string Name => "check";

        public override Phrase Summary =>
            new(
                "Check that the file is whole and that it agrees with itself.",
                "Vérifier que le fichier est entier et d'accord avec lui-même."
            );

        public override Task<int> RunAsync(Call call)
        {
            using var store = call.OpenLedger();
            var faults = store.Check();
            if (call.Json)
            {
                call.WriteJson(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("ledger", call.LedgerPath);
                    writer.WriteBoolean("sound", faults.Count == 0);
                    writer.WriteStartArray("faults");
                    foreach (var fault in faults)
                    {
                        writer.WriteStringValue(fault);
                    }
                    writer.WriteEndArray();
                    writer.WriteEndObject();
                });
            }
            else
            {
                call.Line(faults.Count == 0 ? Sound : Unsound);
                foreach (var fault in faults)
                {
                    call.Out.WriteLine("  " + fault);
                }
            }
            return Task.FromResult(faults.Count == 0 ? Exit.Done : Exit.OurFault);
        }
    }

    private sealed class Rename : Verb
    {
        private static readonly Phrase Renamed = new("It is {0} now.", "C'est maintenant {0}.");
        private static readonly Phrase AName = new("a name without a folder", "un nom sans dossier");

        public override string Name => "rename";

        public override Phrase Summary =>
            new(
                "Give the ledger another name; it stays in its folder, with its connections.",
                "Donner un autre nom au carnet ; il reste dans son dossier, avec ses connexions."
            );

        public override IReadOnlyList<Operand> Operands =>
            [new("NAME", new("its new name, with or without .quinze", "son nouveau nom, avec ou sans .quinze"))];

        public override IReadOnlyList<string> Examples => ["quinze ledger rename atelier --ledger client.quinze"];

        public override Task<int> RunAsync(Call call)
        {
            var said = call.Said.Operands[0];
            if (said.Trim().Length == 0 || Path.GetFileName(said) != said)
            {
                throw Usage.Problem(call, "NAME", said, AName);
            }
            call.OpenLedger().Dispose();
            var to = Path.Combine(
                Path.GetDirectoryName(call.LedgerPath)!,
                said.EndsWith(Ending, StringComparison.Ordinal) ? said : said + Ending
            );
            SqliteLedger.Rename(call.LedgerPath, to);
            SyncPlace.Move(call.LedgerPath, to);
            if (call.Json)
            {
                call.WriteJson(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("ledger", to);
                    writer.WriteString("was", call.LedgerPath);
                    writer.WriteEndObject();
                });
            }
            else
            {
                call.Line(Renamed, to);
            }
            return Task.FromResult(Exit.Done);
        }
    }

    private sealed class Backup : Verb
    {
        private static readonly Phrase Written = new("Copied to {0}.", "Copié dans {0}.");
        private static readonly Phrase NewFile = new("a file that does not exist yet", "un fichier qui n'existe pas encore");

        public override string Name => "backup";

        public override Phrase Summary =>
            new("Write a copy of the whole ledger to another file.", "Écrire une copie de tout le carnet dans un autre fichier.");

        public override IReadOnlyList<Operand> Operands =>
            [new("FILE", new("where to write it; never over a file that is there", "où l'écrire ; jamais par-dessus un fichier existant"))];

        public override IReadOnlyList<string> Examples => ["quinze ledger backup ~/quinze-2026-11-22.quinze"];

        public override Task<int> RunAsync(Call call)
        {
            var path = call.Around.At(call.Said.Operands[0]);
            if (File.Exists(path) || Directory.Exists(path))
            {
                throw Usage.Problem(call, "FILE", call.Said.Operands[0], NewFile);
            }
            using var store = call.OpenLedger();
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            store.Backup(path);
            if (call.Json)
            {
                call.WriteJson(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("ledger", call.LedgerPath);
                    writer.WriteString("backup", path);
                    writer.WriteEndObject();
                });
            }
            else
            {
                call.Line(Written, path);
            }
            return Task.FromResult(Exit.Done);
        }
    }
}
