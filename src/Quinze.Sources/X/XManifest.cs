using System.Globalization;
using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.X;

/// <summary><c>manifest.js</c>: whose archive it is, of which day, and how many records each of its files should hold.</summary>
internal sealed class XManifest
{
    private readonly Dictionary<string, long> rows = new(StringComparer.OrdinalIgnoreCase);

    public string? Number { get; private init; }
    public string? UserName { get; private init; }
    public string? DisplayName { get; private init; }
    public LocalDate? Day { get; private init; }
    public bool IsPartial { get; private init; }

    public static XManifest? Read(IArchive archive)
    {
        if (archive.Files.FirstOrDefault(f => XFiles.IsManifest(f.Name) && f.Trouble is null) is not { } file)
        {
            return null;
        }
        try
        {
            using var elements = new JsonElements(archive.Open(file));
            return Read(elements);
        }
        catch (Exception e) when (Guarded.IsOfTheFile(e))
        {
            return null;
        }
    }

    /// <summary>How many records a file should hold; null when it is not listed.</summary>
    public long? RowsOf(string name) => rows.TryGetValue(Junk.NameOf(name), out var count) ? count : null;

    /// <summary>Files that are listed and not here.</summary>
    public IReadOnlyList<string> Missing(IArchive archive)
    {
        var here = archive.Files.Select(f => Junk.NameOf(f.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. rows.Keys.Where(name => !here.Contains(name)).Order(StringComparer.Ordinal)];
    }

    private static XManifest Read(JsonElements elements)
    {
        var (user, info) = (default(JsonElement), default(JsonElement));
        var rows = new Dictionary<string, long>();
        while (elements.Read())
        {
            switch (elements.Name)
            {
                case "userInfo":
                    user = elements.Value.Clone();
                    break;
                case "archiveInfo":
                    info = elements.Value.Clone();
                    break;
                case "dataTypes" when elements.Value.ValueKind == JsonValueKind.Object:
                    foreach (var file in elements.Value.EnumerateObject().SelectMany(t => t.Value.Each("files")))
                    {
                        if (
                            file.Text("fileName") is { } name
                            && long.TryParse(file.Text("count"), CultureInfo.InvariantCulture, out var count)
                        )
                        {
                            rows[Junk.NameOf(name)] = count;
                        }
                    }
                    break;
            }
        }
        var manifest = new XManifest
        {
            Number = user.Text("accountId"),
            UserName = user.Text("userName"),
            DisplayName = user.Text("displayName"),
            Day = JsonTime.Parse(info.Text("generationDate"))?.Day,
            IsPartial = info.Field("isPartialArchive").ValueKind == JsonValueKind.True,
        };
        foreach (var (name, count) in rows)
        {
            manifest.rows[name] = count;
        }
        return manifest;
    }
}
