using System.Text.Json;
using Quinze.Cli.Json;
using Quinze.Programme;

namespace Quinze.Cli.Programmes;

/// <summary>Who stood behind each published figure of a programme, by keys, from one date to the next. Only its owner can read it.</summary>
internal static class HistoryFile
{
    /// <summary>An empty history where there is no file yet; null when the file is no history of this programme.</summary>
    public static MembershipHistory? Read(string path, string programme)
    {
        if (!File.Exists(path))
        {
            return new MembershipHistory();
        }
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            return root.GetProperty("programme").GetString() != programme
                ? null
                : MembershipHistory.Of(
                    [.. root.GetProperty("quarters").EnumerateArray().Select(q => q.GetString()!)],
                    [
                        .. root.GetProperty("published")
                            .EnumerateArray()
                            .Select(p =>
                                (
                                    new Cell(p.GetProperty("row").GetString()!, ContributionFile.Column),
                                    (IReadOnlySet<string>)
                                        p.GetProperty("members")
                                            .EnumerateArray()
                                            .Select(m => m.GetString()!)
                                            .ToHashSet(StringComparer.Ordinal)
                                )
                            ),
                    ]
                );
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Written beside and moved into place: a history that is half written would let the next table tell too much.</summary>
    public static void Write(string path, string programme, MembershipHistory history)
    {
        var beside = path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using (var file = new FileStream(beside, options))
        using (var writer = new Utf8JsonWriter(file, JsonForm.Options(indented: true)))
        {
            writer.WriteStartObject();
            writer.WriteString("programme", programme);
            writer.WriteStartArray("quarters");
            foreach (var quarter in history.Periods.Order(StringComparer.Ordinal))
            {
                writer.WriteStringValue(quarter);
            }
            writer.WriteEndArray();
            writer.WriteStartArray("published");
            foreach (var (cell, times) in history.Published)
            {
                foreach (var members in times)
                {
                    writer.WriteStartObject();
                    writer.WriteString("row", cell.Row);
                    writer.WriteStartArray("members");
                    foreach (var member in members.Order(StringComparer.Ordinal))
                    {
                        writer.WriteStringValue(member);
                    }
                    writer.WriteEndArray();
                    writer.WriteEndObject();
                }
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        File.Move(beside, path, overwrite: true);
    }
}
