namespace Quinze;

/// <summary>Which numbering a reference to a post belongs to. One LinkedIn post owns two numbers, a share (or ugcPost) and an activity.</summary>
public enum PostRefKind : byte
{
    None = 0,
    Share = 1,
    UgcPost = 2,
    Activity = 3,
    GroupPost = 4,

    /// <summary>Not a number: the native id is an address (an article, an at-URI).</summary>
    Address = 9,
}

/// <summary>How a source names a post: a number of some kind, or an address.</summary>
/// <param name="Number">The 64-bit number, or 0 for an address.</param>
/// <param name="Address">The address when there is no number.</param>
public readonly record struct PostRef(PostRefKind Kind, long Number, string? Address = null)
{
    public static readonly PostRef None;

    public bool IsNone => Kind == PostRefKind.None;

    public static PostRef At(string address) => new(PostRefKind.Address, 0, address);

    /// <summary>The id as the network writes it.</summary>
    public override string ToString() =>
        Kind switch
        {
            PostRefKind.None => "",
            PostRefKind.Address => Address!,
            PostRefKind.Share => $"urn:li:share:{Number}",
            PostRefKind.UgcPost => $"urn:li:ugcPost:{Number}",
            PostRefKind.GroupPost => $"urn:li:groupPost:{Number}",
            _ => $"urn:li:activity:{Number}",
        };
}
