using Quinze.Importing;
using Quinze.Sources;
using Quinze.Sources.Formats.Archives;
using Quinze.Tests.HouseRules;
using Quinze.Tests.Sources.Bluesky;
using Quinze.Tests.Sources.LinkedIn;
using Quinze.Text;
using Quinze.Verbs;
using Quinze.World;

namespace Quinze.Tests.Sources.LinkedInAnalytics;

/// <summary>What a source says of workbooks that a test makes up.</summary>
internal static class Heard
{
    public static IReadOnlyList<Reading> By(ISource source, params (string Name, byte[] Bytes)[] files) =>
        By(source, ReadingOptions.Default, files);

    public static IReadOnlyList<Reading> By(ISource source, ReadingOptions options, params (string Name, byte[] Bytes)[] files)
    {
        using var archive = new BytesArchive(files);
        return [.. source.Read(archive, options, CancellationToken.None)];
    }

    public static bool Claims(ISource source, params (string Name, byte[] Bytes)[] files)
    {
        using var archive = new BytesArchive(files);
        return source.Recognise(archive).IsOurs;
    }

    public static IReadOnlyList<SheetPage> With(IReadOnlyList<SheetPage> pages, string sheet, params object?[][] rows) =>
        [.. pages.Select(p => p.Name == sheet ? new SheetPage(sheet, rows) : p)];

    public static async Task<ImportReport> ImportAsync(Quinze.Storing.ILedgerStore store, string path, ImportOptions? options = null)
    {
        using var scratch = new TempFolder();
        using var archive = Archives.Open(path, scratch.Folder);
        return await new ImportArchive(AllSources.List, new StoppedClock(), text => Words.Count(text.Span)).RunAsync(
            archive,
            store,
            options ?? new ImportOptions(),
            null,
            CancellationToken.None
        );
    }
}
