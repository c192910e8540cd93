namespace Quinze.Sources.Meta;

/// <summary>What hangs on a post or a letter, by the endings of the files.</summary>
internal static class MetaMedia
{
    /// <summary>photo, video or audio; null when nothing hangs on it.</summary>
    public static string? Of(IEnumerable<string?> files)
    {
        foreach (var file in files.OfType<string>())
        {
            return Path.GetExtension(file).ToLowerInvariant() switch
            {
                ".mp4" or ".mov" or ".webm" or ".m4v" or ".mkv" or ".avi" or ".3gp" => "video",
                ".aac" or ".m4a" or ".mp3" or ".wav" or ".ogg" or ".opus" => "audio",
                _ => "photo",
            };
        }
        return null;
    }
}
