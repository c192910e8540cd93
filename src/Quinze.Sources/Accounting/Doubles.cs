using Quinze.Importing;

namespace Quinze.Sources.Accounting;

/// <summary>Files that lie in an archive twice, byte for byte: a zip beside its own folder, two downloads in one.</summary>
internal static class Doubles
{
    /// <summary>Of the files given, those that equal an earlier one, by index, with its name.</summary>
    public static Dictionary<int, string> Among(IArchive archive, IEnumerable<ArchiveFile> files)
    {
        var doubles = new Dictionary<int, string>();
        var suspects = files
            .Where(f => f.Trouble is null && f.Length > 0)
            .GroupBy(f => (Junk.NameOf(f.Name), f.Length))
            .Where(g => g.Count() > 1);
        foreach (var alike in suspects)
        {
            var seen = new Dictionary<string, string>();
            foreach (var file in alike)
            {
                try
                {
                    var print = archive.Fingerprint(file);
                    if (!seen.TryAdd(print, file.Name))
                    {
                        doubles.Add(file.Index, seen[print]);
                    }
                }
                catch (Exception e) when (Guarded.IsOfTheFile(e))
                {
                    // Reading it will say what is wrong.
                }
            }
        }
        return doubles;
    }
}
