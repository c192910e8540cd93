namespace Quinze;

/// <summary>Why a post is in the ledger. Only a presence is analysed as one; the others are what it is compared with.</summary>
public enum PostOrigin : byte
{
    /// <summary>The owner published it, or it is what somebody acted on.</summary>
    Presence,

    /// <summary>A sample of what the owner's feed showed.</summary>
    Feed,

    /// <summary>News of the trade, from an imported feed.</summary>
    News,

    /// <summary>A text given to compare with: an article, another author's writing.</summary>
    Comparison,

    /// <summary>A text that people are known to have written: one half of what a machine-written share is measured by.</summary>
    HumanReference,

    /// <summary>A text that a machine is known to have written: the other half.</summary>
    MachineReference,
}
