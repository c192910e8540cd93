namespace Quinze.Sources.Mastodon;

/// <summary>
/// What makes an act on the Fediverse one and the same, whichever archive, list or page of a server tells of it: whoever likes, boosts or follows does it once; what is written has an address.
/// The owner is "me", since a list alone does not say whose it is.
/// </summary>
internal static class OneAct
{
    public const string Me = "me";

    public static string Gesture(string who, string what) => $"{who} {what}";

    /// <summary>A post that answers, quotes or is a letter is one act; to name several people in it is one act each.</summary>
    public static string Written(InteractionKind kind, string address, Handle? named) =>
        kind == InteractionKind.Mention && named is not null ? $"{address} {named.Key}" : address;
}
