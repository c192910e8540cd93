using System.IO.Compression;

[assembly: AssemblyFixture(typeof(Quinze.ServerTests.Rooms.LargeTown))]

namespace Quinze.ServerTests.Rooms;

/// <summary>Ten busy years, for what has to be quick, and a large archive for what has to be streamed. Made when first asked for.</summary>
public sealed class LargeTown : IAsyncLifetime
{
    private readonly Lazy<Task<Serving>> serving = new(() => Serving.Start(["sample", "town", "--size", "large"], ["import", "town"]));

    internal Task<Serving> Open => serving.Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (serving.IsValueCreated)
        {
            await (await serving.Value).DisposeAsync();
        }
    }

    /// <summary>The archive with a film in it, as people have them: bytes that no packing makes fewer.</summary>
    internal static void AddFilm(string archive, string to, int megabytes)
    {
        using var before = ZipFile.OpenRead(archive);
        using var after = ZipFile.Open(to, ZipArchiveMode.Create);
        foreach (var entry in before.Entries)
        {
            using var from = entry.Open();
            using var copy = after.CreateEntry(entry.FullName).Open();
            from.CopyTo(copy);
        }
        using var film = after.CreateEntry("Rich_Media/film.mp4", CompressionLevel.NoCompression).Open();
        var frame = new byte[1 << 20];
        new Random(15).NextBytes(frame);
        for (var i = 0; i < megabytes; i++)
        {
            film.Write(frame);
        }
    }
}
