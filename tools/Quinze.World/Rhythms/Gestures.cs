namespace Quinze.World;

/// <summary>What the owner did besides writing letters and posts, and what others did that the archive tells.</summary>
internal sealed record Gestures(
    List<Reaction> Reactions,
    List<Remark> Remarks,
    List<Gesture> Reposts,
    List<Gesture> Votes,
    List<Invitation> Invitations,
    List<Endorsement> Endorsements,
    List<Recommendation> Recommendations,
    List<Following> Follows,
    List<Following> CompanyFollows
);

/// <summary>A reaction to a post, or to a comment under it.</summary>
internal readonly record struct Reaction(long At, byte Type, long Activity, long Comment);

/// <summary>A comment by the owner. The words follow from the seed; some archives have lost the date.</summary>
internal readonly record struct Remark(long At, bool Undated, bool Own, long Activity, ulong Words);

/// <summary>A repost or a vote.</summary>
internal readonly record struct Gesture(long At, long Activity, int Option);

internal readonly record struct Invitation(long At, Resident Other, bool Incoming, ulong Note);

internal readonly record struct Endorsement(long At, Resident Other, bool Received, string Skill);

internal readonly record struct Recommendation(long At, Resident Other, bool Received, ulong Words);

/// <summary>A member or an organisation that the owner follows.</summary>
internal readonly record struct Following(long At, string Name);
