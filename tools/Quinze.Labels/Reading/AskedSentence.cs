namespace Quinze.Labels.Reading;

/// <summary>A sentence and whether it asks something: a line of <c>1</c> or <c>0</c>, a tabulator and the sentence. Lines of <c>r</c> are rhetorical, for which the finder
/// has rules of its own.</summary>
internal sealed record AskedSentence(string Voice, string Text, bool Asks)
{
    public static List<AskedSentence> Read(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(f =>
                    File.ReadLines(f)
                        .Select(l => l.Split('\t', 2))
                        .Where(l => l is ["1" or "0", _])
                        .Select(l => new AskedSentence(Path.GetRelativePath(folder, f)[..^4].Replace('\\', '/'), l[1], l[0] == "1"))
                ),
        ];
}
