namespace Quinze.Importing;

/// <summary>Whose writings plain texts are. Nothing in a text file tells.</summary>
public enum Writings : byte
{
    /// <summary>Others' texts, to compare with.</summary>
    Theirs,

    /// <summary>The owner's own articles.</summary>
    Mine,

    /// <summary>A reference that people are known to have written: what a share of machine-written text is measured against, together with <see cref="Machine"/>.</summary>
    Human,

    /// <summary>A reference that a machine is known to have written, on the same matter and in the same language.</summary>
    Machine,
}

/// <summary>Which place in a ledger a writing takes, by whose it is.</summary>
public static class WritingsInLedger
{
    /// <param name="theirs">What others' writings are where they come from a source of this kind.</param>
    public static PostOrigin OriginOf(this Writings writings, PostOrigin theirs) =>
        writings switch
        {
            Writings.Mine => PostOrigin.Presence,
            Writings.Human => PostOrigin.HumanReference,
            Writings.Machine => PostOrigin.MachineReference,
            _ => theirs,
        };
}
