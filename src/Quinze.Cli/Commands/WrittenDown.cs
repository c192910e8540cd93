using Quinze.Cli.Importing;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Importing;
using Quinze.Sources.Native;
using Quinze.Verbs;

namespace Quinze.Cli.Commands;

/// <summary>What the user typed becomes an import of its own: it has a place, is counted once, and 'imports remove' takes it back.</summary>
internal static class WrittenDown
{
    private static readonly Phrase Known = new("That was written down before.", "C'était déjà noté.");
    private static readonly Phrase Undo = new("Take it back: quinze imports remove {0}", "Le reprendre : quinze imports remove {0}");

    public static async Task<int> TakeAsync(Call call, IReadOnlyList<Entry> entries, string told)
    {
        using var ledger = LedgerInUse.Named(call.LedgerPath);
        using var typed = TypedArchive.Of("typed", entries);
        var report = await call
            .House.Importer.RunAsync(typed, ledger.Store, new ImportOptions(Anyway: true), null, call.Around.Interrupted())
            .ConfigureAwait(false);
        if (report.Problem is { } problem)
        {
            throw new ProblemException(problem);
        }
        var isNew = report.Added.Total > 0;
        if (call.Json)
        {
            call.WriteJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("ledger", call.LedgerPath);
                ImportJson.Write(writer, [new PathReport("typed", report)], call.Tongue);
                writer.WriteEndObject();
            });
            return Exit.Done;
        }
        call.Out.WriteLine(isNew ? told : Known.In(call.Tongue));
        if (isNew && report.Id is { } id)
        {
            call.Line(Undo, id);
        }
        return Exit.Done;
    }
}
