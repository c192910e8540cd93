using System.Text.Json.Nodes;

namespace Quinze.World;

/// <summary>Writes the files of an export into a zip named as Meta names them.</summary>
internal static class MetaZip
{
    public static string Write(string network, Town town, string folder, IEnumerable<(string Name, JsonNode Root)> files)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Format(town.Plan.End);
        var path = Path.Combine(folder, $"{network}-proprietaire-{day}-{Chance.Mix(town.Seed):x16}.zip");
        Directory.CreateDirectory(folder);
        using var stream = File.Create(path);
        using var zip = Container.Zip(stream);
        foreach (var (name, root) in files)
        {
            using var entry = zip.Open(name);
            entry.Write(MetaJson.Written(root));
        }
        return path;
    }

    public static JsonObject Letters(string owner, string other, IEnumerable<MetaLetter> letters, string folder) =>
        new()
        {
            ["participants"] = new JsonArray(new JsonObject { ["name"] = other }, new JsonObject { ["name"] = owner }),
            ["messages"] = new JsonArray([
                .. letters.Select(l => new JsonObject
                {
                    ["sender_name"] = l.Mine ? owner : other,
                    ["timestamp_ms"] = l.At,
                    ["content"] = l.Text,
                }),
            ]),
            ["title"] = other,
            ["is_still_participant"] = true,
            ["thread_path"] = "inbox/" + folder,
        };
}
