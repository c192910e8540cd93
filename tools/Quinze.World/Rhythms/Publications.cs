namespace Quinze.World;

/// <summary>What the owner published.</summary>
internal sealed record Publications(
    List<OwnPost> Posts,
    List<OwnArticle> Articles,
    List<List<OwnPost>> Families,
    List<List<OwnPost>> LookAlikes
);

/// <summary>A row of Shares: a post with words of one's own, or a bare reshare. <see cref="At"/> is the time inside the share id.</summary>
internal sealed record OwnPost(
    long At,
    long ShareId,
    bool Ugc,
    long ActivityId,
    string Text,
    string SharedUrl,
    string MediaUrl,
    string Visibility
)
{
    public string Urn => $"urn:li:{(Ugc ? "ugcPost" : "share")}:{ShareId}";
    public long PublishedAt => ActivityId >> 22;
    public bool Reshare => Text.Length == 0;
}

/// <summary>An article; one that was never published is a draft.</summary>
internal sealed record OwnArticle(long At, string Title, string Slug, bool Published, IReadOnlyList<string> Paragraphs);
