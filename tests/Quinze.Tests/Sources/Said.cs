using System.Text;
using Quinze.Importing;
using Quinze.Tests.Sources.Bluesky;

namespace Quinze.Tests.Sources;

/// <summary>What a source says of files given as name and text.</summary>
internal sealed record Said(IReadOnlyList<Reading> All)
{
    public static Said By(ISource source, params (string Name, string Text)[] files) => By(source, ReadingOptions.Default, files);

    public static Said By(ISource source, ReadingOptions options, params (string Name, string Text)[] files) =>
        By(source, options, Archive(files));

    public static Said By(ISource source, ReadingOptions options, IArchive archive) =>
        new([.. source.Read(archive, options, TestContext.Current.CancellationToken)]);

    public static BytesArchive Archive(params (string Name, string Text)[] files) =>
        new([.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Text)))]);

    public IReadOnlyList<T> Of<T>()
        where T : Reading => [.. All.OfType<T>()];

    public T One<T>()
        where T : Reading => Assert.Single(All.OfType<T>());
}
