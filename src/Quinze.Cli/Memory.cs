namespace Quinze.Cli;

/// <summary>What the runtime does with memory while this process lives.</summary>
internal static class Memory
{
    /// <summary>
    /// Nothing is collected until so many bytes were asked for: a command that lives for a second would pay a tenth of it for finding that nearly all is still needed.
    /// Beyond, all goes on as usual; and so it does from the start where there is not that much.
    /// </summary>
    public static void LeaveAlone(long bytes)
    {
        try
        {
            GC.TryStartNoGCRegion(bytes);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this process may have.
        }
    }
}
