using Quinze.Cli.Language;
using Quinze.Importing;
using Quinze.Sources;
using Quinze.Verbs;

namespace Quinze.Cli.Importing;

/// <summary>
/// Imports several paths one after the other, and of a folder that holds exports of several networks each on its own. What is wrong with one never stops the others.
/// </summary>
internal static class ImportPaths
{
    public static IReadOnlyList<PathReport> Run(Call call, IReadOnlyList<string> paths, LedgerInUse ledger, ImportOptions options)
    {
        var reports = new List<PathReport>();
        using var bar = ProgressLine.For(call);
        foreach (var path in paths)
        {
            call.Around.Interrupted().ThrowIfCancellationRequested();
            var full = call.Around.At(path);
            bar?.Start(Path.GetFileName(Path.TrimEndingDirectorySeparator(full)));
            IArchive? archive = null;
            IReadOnlyList<ExportWithin> exports = [];
            try
            {
                var trouble = Guarded(
                    call,
                    path,
                    () =>
                    {
                        archive = House.OpenArchive(full, ledger.ScratchFolder);
                        exports = House.ExportsIn(archive);
                    }
                );
                // A ledger that cannot be opened is no fault of the path's.
                _ = ledger.Store;
                if (trouble is not null)
                {
                    reports.Add(trouble);
                    continue;
                }
                foreach (var (where, export) in exports)
                {
                    bar?.Start(export.Name);
                    reports.Add(One(call, Path.Combine(path, where), export, ledger, options, bar));
                }
            }
            finally
            {
                archive?.Dispose();
            }
        }
        return reports;
    }

    private static PathReport One(Call call, string path, IArchive archive, LedgerInUse ledger, ImportOptions options, ProgressLine? bar)
    {
        try
        {
            var report = call.House.Importer.Run(archive, ledger.Store, options, bar, call.Around.Interrupted());
            return new PathReport(
                path,
                report is { Problem: { } asked, Proposal: { } table }
                    ? report with
                    {
                        Problem = ColumnsQuestion.In(call.Tongue, asked, path, table),
                    }
                    : report
            );
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            return Failed(call, path, broken);
        }
    }

    private static PathReport? Guarded(Call call, string path, Action open)
    {
        try
        {
            open();
            return null;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            return Failed(call, path, broken);
        }
    }

    /// <summary>Our own mistake with one archive is no reason to leave the others unread.</summary>
    private static PathReport Failed(Call call, string path, Exception broken)
    {
        if (broken is not ProblemException)
        {
            call.Debug(broken);
        }
        var problem = broken is ProblemException known ? known.Problem : OurProblems.OurFault(broken, call.Tongue);
        return new PathReport(path, new ImportReport(null, null, path, ImportStatus.Failed, problem, null));
    }
}
