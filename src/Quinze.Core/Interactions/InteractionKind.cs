namespace Quinze;

/// <summary>What somebody did to somebody, or on something.</summary>
public enum InteractionKind : byte
{
    Message,
    Reaction,
    Comment,
    Reply,
    Mention,
    Quote,
    Repost,
    Follow,
    Connection,
    Invitation,
    Endorsement,
    Recommendation,
    Vote,
    Meeting,
    Mail,
    Visit,
    ServiceRequest,
}

/// <summary>Which way an interaction went, seen from the ledger's owner.</summary>
public enum Direction : byte
{
    Sent,
    Received,
    Mutual,
}

/// <summary>What is particular about an interaction.</summary>
[Flags]
public enum Marks : byte
{
    None = 0,

    /// <summary>It lay in the spam folder: an interaction, but no relation.</summary>
    Spam = 1,

    /// <summary>The account that acted is closed or hidden: it stays, without a person.</summary>
    ClosedAccount = 2,

    /// <summary>A connection of which only the date is known.</summary>
    HiddenProfile = 4,

    /// <summary>The acting person was forgotten; the count stays.</summary>
    Forgotten = 8,

    /// <summary>The account that acted is an organisation or an automatic sender.</summary>
    Automatic = 16,
}
