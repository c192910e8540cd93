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

    /// <summary>Reads back what <see cref="ToString"/> wrote; an id of no known numbering is an address.</summary>
    public static PostRef Parse(string text)
    {
        foreach (var (kind, prefix) in Numberings)
        {
            if (
                text.StartsWith(prefix, StringComparison.Ordinal)
                && long.TryParse(
                    text.AsSpan(prefix.Length),
                    System.Globalization.NumberStyles.None,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var number
                )
            )
            {
                return new PostRef(kind, number);
            }
        }
        return text.Length == 0 ? None : At(text);
    }

    private static readonly (PostRefKind Kind, string Prefix)[] Numberings =
    [
        (PostRefKind.Share, "urn:li:share:"),
        (PostRefKind.UgcPost, "urn:li:ugcPost:"),
        (PostRefKind.GroupPost, "urn:li:groupPost:"),
        (PostRefKind.Activity, "urn:li:activity:"),
    ];

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
