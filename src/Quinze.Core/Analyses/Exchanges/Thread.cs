namespace Quinze.Analyses;

/// <summary>A thread between the owner and one person while it is walked through, message after message.</summary>
internal sealed class Thread(int conversation, int person, bool comments, int asOf)
{
    public int Conversation { get; } = conversation;
    public int Person { get; } = person;
    public bool Comments { get; } = comments;

    /// <summary>The end of coverage of its channel, as the first second after it.</summary>
    public long End { get; } = (asOf + 1) * 86_400L;
    public int Turns { get; set; }
    public int Messages { get; set; }
    public long First { get; set; }
    public long Last { get; set; }

    /// <summary>Collects its rows, where they are evidence of their own.</summary>
    public Behind? Behind { get; set; }

    /// <summary>The conversation that is going on.</summary>
    public Talk Talk { get; set; }
}

/// <summary>One conversation of a thread: from a first message to a silence of more than thirty days.</summary>
internal struct Talk
{
    /// <summary>When it began, and who began it.</summary>
    public long Began { get; set; }
    public bool ByOwner { get; set; }
    public bool TwoWay { get; set; }
    public int Messages { get; set; }

    /// <summary>Who wrote last, and the first message of theirs that waits for an answer.</summary>
    public bool LastByOwner { get; set; }
    public long Waiting { get; set; }
}
