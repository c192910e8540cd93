using Quinze.Text.Labelling;

namespace Quinze.Labels.Reading;

/// <summary>One text that we wrote to learn from.</summary>
/// <param name="Voice">Whose voice it is written in, across labels; voices, never texts, are held out.</param>
public sealed record CorpusText(string Voice, string Language, string Label, string Text, TextContext Context, PostFlags? Flags);

/// <summary>Reads the corpus: a folder a task, in it a language, in it a label, in it a file a voice; texts stand between lines of <c>---</c>.</summary>
public static class CorpusReader
{
    private const string Divider = "---";

    public static List<CorpusText> Read(string folder, string task)
    {
        var texts = new List<CorpusText>();
        var root = Path.Combine(folder, task);
        if (!Directory.Exists(root))
        {
            return texts;
        }

        foreach (var file in Directory.EnumerateFiles(root, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var parts = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar);
            foreach (var block in Blocks(File.ReadLines(file)))
            {
                texts.Add(Of(parts[0], parts[1], Path.GetFileNameWithoutExtension(parts[2]), block));
            }
        }

        return texts;
    }

    private static IEnumerable<List<string>> Blocks(IEnumerable<string> lines)
    {
        var block = new List<string>();
        foreach (var line in lines.Append(Divider))
        {
            if (line.Trim() != Divider)
            {
                block.Add(line);
                continue;
            }

            if (block.Any(l => l.Trim().Length > 0))
            {
                yield return block;
            }

            block = [];
        }
    }

    // A first line "#case=problem serves=others", "#author=…", "#parent=…" tells what stands around the text.
    private static CorpusText Of(string language, string label, string voice, List<string> block)
    {
        var about = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = block.FindIndex(l => l.Trim().Length > 0);
        while (at < block.Count && IsAbout(block[at]))
        {
            Add(about, block[at][1..]);
            at++;
        }

        var flags =
            about.ContainsKey("case") || about.ContainsKey("serves")
                ? new PostFlags(about.GetValueOrDefault("case", "none"), about.GetValueOrDefault("serves", "unclear"))
                : null;
        var context = new TextContext(
            about.GetValueOrDefault("author"),
            about.GetValueOrDefault("parent"),
            about.GetValueOrDefault("brand")
        );
        return new CorpusText(voice, language, label, string.Join('\n', block.Skip(at)).Trim(), context, flags);
    }

    private static bool IsAbout(string line) =>
        line.StartsWith('#')
        && line.IndexOf('=', StringComparison.Ordinal) is > 1 and < 12
        && !line[..line.IndexOf('=', StringComparison.Ordinal)].Contains(' ');

    private static void Add(Dictionary<string, string> about, string line)
    {
        var name = line[..line.IndexOf('=', StringComparison.Ordinal)];
        if (name is "parent" or "author" or "brand")
        {
            about[name] = line[(name.Length + 1)..].Trim();
            return;
        }

        foreach (var pair in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (pair.Split('=') is [var key, var value])
            {
                about[key] = value;
            }
        }
    }
}
