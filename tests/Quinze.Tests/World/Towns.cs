using System.Text;
using Quinze.World;

namespace Quinze.Tests.World;

/// <summary>Small towns shared by the tests, and a reader of their files that shares no code with their writer.</summary>
internal static class Towns
{
    private static readonly Dictionary<int, Lazy<Town>> Built = Enumerable
        .Range(1, 3)
        .ToDictionary(s => s, s => new Lazy<Town>(() => Town.Build(TownPlan.Small(s))));

    public static Town Small(int seed = 1) => Built[seed].Value;

    public static string Folder(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "worlds", name);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        return path;
    }

    public static List<string[]> Rows(string path, char escape = '"')
    {
        var text = File.ReadAllText(path, Encoding.UTF8);
        List<string[]> rows = [];
        List<string> row = [];
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (escape == '\\' && c == '\\')
            {
                field.Append(text[++i]);
            }
            else if (quoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (escape == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append(text[++i]);
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                field.Append(c);
            }
        }
        if (field.Length > 0 || row.Count > 0)
        {
            rows.Add([.. row, field.ToString()]);
        }
        return rows;
    }

    /// <summary>Data rows under the header that starts with <paramref name="first"/>.</summary>
    public static List<string[]> Under(List<string[]> rows, string first) =>
        rows.GetRange(rows.FindIndex(r => r[0] == first) + 1, rows.Count - rows.FindIndex(r => r[0] == first) - 1);
}
