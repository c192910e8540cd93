using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta;

/// <summary>
/// Under which name the owner writes letters, where the profile is missing or has another spelling: the one name that takes part in every conversation.
/// One conversation alone cannot tell.
/// </summary>
internal sealed class MessageOwner(IArchive archive, MetaPeople people)
{
    private bool isSurveyed;

    public void Among(IReadOnlyList<string> participants)
    {
        if (isSurveyed || participants.Any(people.IsOwnName))
        {
            return;
        }
        isSurveyed = true;
        var (counts, threads) = (
            new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase),
            new HashSet<string>(StringComparer.Ordinal)
        );
        foreach (var file in archive.Files.Where(f => MessageFolder.IsLetters(f) && f.Trouble is null))
        {
            if (threads.Add(MessageFolder.Thread(file)))
            {
                foreach (var name in Participants(archive, file).Distinct(StringComparer.OrdinalIgnoreCase))
                {
                    counts[name] = counts.GetValueOrDefault(name) + 1;
                }
            }
        }
        if (threads.Count > 1 && counts.Where(c => c.Value == threads.Count).ToList() is [var only])
        {
            people.Own(null, only.Key);
        }
    }

    /// <summary>Who takes part, from the beginning of the file.</summary>
    public static IReadOnlyList<string> Participants(IArchive archive, ArchiveFile file)
    {
        var names = new List<string>();
        try
        {
            using var elements = new JsonElements(archive.Open(file));
            while (elements.Read() && (elements.Name == "participants" || names.Count == 0))
            {
                if (elements.Fault is null && elements.IsElement && (elements.Value.Said("name") ?? elements.Value.Said()) is { } name)
                {
                    names.Add(name);
                }
            }
        }
        catch (Exception e) when (Guarded.IsOfTheFile(e))
        {
            // Reading the file itself will say what is wrong.
        }
        return names;
    }
}
