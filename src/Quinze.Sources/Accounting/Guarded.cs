using Quinze.Importing;

namespace Quinze.Sources.Accounting;

/// <summary>One failing file never stops the others: what breaks while it is read becomes its reason.</summary>
internal static class Guarded
{
    /// <summary>True for what can be wrong with a file, as against a fault of ours.</summary>
    public static bool IsOfTheFile(Exception e) =>
        e is IOException or InvalidDataException or ProblemException or UnauthorizedAccessException or NotSupportedException;

    public static string Reason(Exception e) => e is ProblemException known ? known.Problem.Found : e.Message;

    public static IEnumerable<Reading> Readings(ArchiveFile file, Func<IEnumerable<Reading>> read) =>
        file.Trouble is { } trouble ? [new FileUnread(file.Index, trouble)] : Readings(file, Deferred(read), Reason);

    /// <summary>What breaks in a file whose trouble the caller has told already: the platform's own words stay out of it.</summary>
    public static IEnumerable<Reading> Readings(ArchiveFile file, IEnumerable<Reading> readings) =>
        Readings(file, readings, e => e is ProblemException known ? known.Problem.Found : "it cannot be read to its end");

    private static IEnumerable<Reading> Readings(ArchiveFile file, IEnumerable<Reading> readings, Func<Exception, string> reason)
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
                failure = reason(e);
            }
            if (failure is not null)
            {
                yield return new FileUnread(file.Index, failure);
                yield break;
            }
            yield return said.Current;
        }
    }

    private static IEnumerable<Reading> Deferred(Func<IEnumerable<Reading>> read)
    {
        foreach (var reading in read())
        {
            yield return reading;
        }
    }
}
