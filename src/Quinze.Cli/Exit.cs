namespace Quinze.Cli;

/// <summary>What the command tells the program that called it.</summary>
public static class Exit
{
    /// <summary>Done; "not enough to say" is done too.</summary>
    public const int Done = 0;

    /// <summary>Our own mistake.</summary>
    public const int OurFault = 1;

    /// <summary>Something could not be read, and <c>--strict</c> was given.</summary>
    public const int Unread = 2;

    /// <summary>No path given was usable.</summary>
    public const int NothingUsable = 3;

    /// <summary>The command line makes no sense (EX_USAGE of sysexits).</summary>
    public const int Usage = 64;

    /// <summary>Stopped by Ctrl-C (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
