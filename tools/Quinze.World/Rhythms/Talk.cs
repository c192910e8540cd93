namespace Quinze.World;

/// <summary>Where LinkedIn would file a conversation, and what sort of conversation it is.</summary>
internal enum TalkKind
{
    Pair,
    Group,
    Mail,
    Spam,
    ClosedAccount,
    Sponsored,
}

/// <summary>What a turn of a conversation is for; it decides its words.</summary>
internal enum TurnKind
{
    Ask,
    Answer,
    Follow,
    Close,
    Thanks,
    Wish,
    MassWish,
    Prospect,
    Recruit,
    Chase,
    Group,
    Promise,
    Spam,
    Sponsored,
    Draft,
}

/// <summary>One conversation between the owner and others.</summary>
internal sealed class Talk
{
    public required int Number { get; init; }
    public required TalkKind Kind { get; init; }
    public required Resident[] Others { get; init; }
    public required string Key { get; init; }
    public string Title { get; init; } = "";
    public bool Archived { get; init; }
    public List<Turn> Turns { get; } = [];

    public long Latest => Turns.Count == 0 ? 0 : Turns[^1].At;
}

/// <summary>One message. The sender counts into <see cref="Talk.Others"/>; the owner is <see cref="Owner"/>. The words follow from the seed.</summary>
internal readonly record struct Turn(long At, int Sender, TurnKind Kind, ulong Words)
{
    public const int Owner = -1;
}
