using NodaTime;

namespace Quinze.World;

/// <summary>How large a town is: a sample to read, a tenth of a busy life, or ten busy years.</summary>
public enum TownSize
{
    Small,
    Medium,
    Large,
}

/// <summary>What a town is to hold. The counts are exact: as many rows are written, neither more nor fewer.</summary>
public sealed record TownPlan
{
    public required int Seed { get; init; }
    public required TownSize Size { get; init; }

    /// <summary>The last day of the story; every archive is written as of this day unless told otherwise.</summary>
    public LocalDate End { get; init; } = new(2026, 10, 31);
    public required int Years { get; init; }

    public required int Connections { get; init; }

    /// <summary>Connections of which the archive shows only a date.</summary>
    public required int HiddenConnections { get; init; }

    /// <summary>Messages between people, the SPAM folder included; sponsored ones and drafts come on top.</summary>
    public required int Messages { get; init; }
    public required int SponsoredMessages { get; init; }
    public required int DraftMessages { get; init; }
    public required int Reactions { get; init; }
    public required int Comments { get; init; }

    /// <summary>Posts with words of the owner's own; bare reshares come on top.</summary>
    public required int Posts { get; init; }
    public required int Reshares { get; init; }
    public required int Reposts { get; init; }
    public required int Votes { get; init; }
    public required int Articles { get; init; }
    public required int ArticleDrafts { get; init; }
    public required int Invitations { get; init; }
    public required int Endorsements { get; init; }
    public required int Recommendations { get; init; }
    public required int MemberFollows { get; init; }
    public required int CompanyFollows { get; init; }
    public required int Families { get; init; }
    public required int BlueskyPosts { get; init; }
    public required int BlueskyGestures { get; init; }
    public required int BlueskyFollows { get; init; }

    /// <summary>Factor on the days between two contacts: a small town meets less often.</summary>
    public required double Pace { get; init; }

    /// <summary>Mean number of turns on a day of contact with someone close.</summary>
    public required double Chattiness { get; init; }

    /// <summary>Share of French among people and texts; the rest is English.</summary>
    public double French { get; init; } = 0.7;

    public LocalDate Start => End.PlusYears(-Years).PlusDays(1);

    public static TownPlan Small(int seed) =>
        new()
        {
            Seed = seed,
            Size = TownSize.Small,
            Years = 3,
            Connections = 300,
            HiddenConnections = 6,
            Messages = 2_800,
            SponsoredMessages = 12,
            DraftMessages = 5,
            Reactions = 1_400,
            Comments = 320,
            Posts = 150,
            Reshares = 9,
            Reposts = 20,
            Votes = 8,
            Articles = 4,
            ArticleDrafts = 1,
            Invitations = 110,
            Endorsements = 70,
            Recommendations = 6,
            MemberFollows = 30,
            CompanyFollows = 18,
            Families = 6,
            BlueskyPosts = 60,
            BlueskyGestures = 120,
            BlueskyFollows = 40,
            Pace = 1.35,
            Chattiness = 2,
        };

    /// <summary>A little less than a small town, mostly French: what <c>samples/</c> holds.</summary>
    public static TownPlan Sample(int seed) =>
        Small(seed) with
        {
            Connections = 240,
            Messages = 2_300,
            Reactions = 700,
            Comments = 160,
            Posts = 110,
            Pace = 1.5,
            Chattiness = 1.6,
            French = 0.85,
        };

    public static TownPlan Medium(int seed) =>
        new()
        {
            Seed = seed,
            Size = TownSize.Medium,
            Years = 6,
            Connections = 3_000,
            HiddenConnections = 60,
            Messages = 15_000,
            SponsoredMessages = 60,
            DraftMessages = 15,
            Reactions = 10_000,
            Comments = 2_000,
            Posts = 300,
            Reshares = 20,
            Reposts = 80,
            Votes = 30,
            Articles = 10,
            ArticleDrafts = 2,
            Invitations = 750,
            Endorsements = 380,
            Recommendations = 12,
            MemberFollows = 200,
            CompanyFollows = 60,
            Families = 14,
            BlueskyPosts = 300,
            BlueskyGestures = 700,
            BlueskyFollows = 150,
            Pace = 0.7,
            Chattiness = 3,
        };

    public static TownPlan Large(int seed) =>
        new()
        {
            Seed = seed,
            Size = TownSize.Large,
            Years = 10,
            Connections = 30_000,
            HiddenConnections = 600,
            Messages = 150_000,
            SponsoredMessages = 400,
            DraftMessages = 60,
            Reactions = 100_000,
            Comments = 20_000,
            Posts = 3_000,
            Reshares = 149,
            Reposts = 800,
            Votes = 300,
            Articles = 40,
            ArticleDrafts = 8,
            Invitations = 7_600,
            Endorsements = 3_800,
            Recommendations = 46,
            MemberFollows = 2_000,
            CompanyFollows = 600,
            Families = 60,
            BlueskyPosts = 1_500,
            BlueskyGestures = 6_000,
            BlueskyFollows = 600,
            Pace = 0.4,
            Chattiness = 3.6,
        };
}
