using Quinze.Importing;

namespace Quinze.Sources.Formats;

/// <summary>The readings of one file, kept apart from those of the others: what breaks in one never stops the rest.</summary>
internal static class FileReadings
{
    public static IEnumerable<Reading> Guarded(ArchiveFile file, IEnumerable<Reading> readings)
    {
        using var said = readings.GetEnumerator();
        while (true)
        {
            string? failure = null;
            try
            {
                if (!said.MoveNext())
                {
                    yield break;
                }
            }
            catch (Exception e) when (IsOfTheFile(e))
            {
                failure = e is ProblemException known ? known.Problem.Found : "it cannot be read to its end";
            }
            if (failure is not null)
            {
                yield return new FileUnread(file.Index, failure);
                yield break;
            }
            yield return said.Current;
        }
    }

    public static bool IsOfTheFile(Exception e) =>
        e is IOException or InvalidDataException or ProblemException or UnauthorizedAccessException or NotSupportedException;
}
