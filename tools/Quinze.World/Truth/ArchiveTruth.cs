namespace Quinze.World;

/// <summary>How often something was done by the owner, done to the owner, or shared by both.</summary>
public sealed record Directions(int Sent, int Received, int Mutual);

/// <summary>What a faithful reader finds in one archive, in the shape of <c>ledger info --json</c>.</summary>
public sealed record ArchiveTruth
{
    public required string Path { get; init; }
    public required string Kind { get; init; }
    public required string Shape { get; init; }
    public required string AsOf { get; init; }

    /// <summary>Persons other than the owner whom the archive identifies by a profile address (a DID in a Bluesky repository).</summary>
    public required int People { get; init; }

    /// <summary>Names that never come with an address in this archive and belong to nobody who has one.</summary>
    public required int NameOnly { get; init; }
    public required int HiddenProfiles { get; init; }
    public required SortedDictionary<string, int> Posts { get; init; }
    public required SortedDictionary<string, Directions> Interactions { get; init; }

    /// <summary>Rows to know apart: sponsored messages and drafts belong to no interaction; company follows are among the follows, undated comments among the comments, spam and closed accounts among the messages.</summary>
    public required SortedDictionary<string, int> Aside { get; init; }

    /// <summary>Data rows of each file, the header not counted.</summary>
    public required SortedDictionary<string, int> Rows { get; init; }

    internal static ArchiveTruth Of(ArchiveView view, string path, ArchiveShape shape, SortedDictionary<string, int> rows)
    {
        var count = new Counting(view);
        return new ArchiveTruth
        {
            Path = path,
            Kind = "linkedin-" + view.Era.Era,
            Shape = shape.ToString(),
            AsOf = NodaTime.Text.LocalDatePattern.Iso.Format(view.Day),
            People = count.Addresses.Count,
            NameOnly = count.Names.Count,
            HiddenProfiles = view.Connections.Count(c => c.Hidden),
            Posts = count.Posts(),
            Interactions = count.Interactions(),
            Aside = count.Aside(),
            Rows = rows,
        };
    }
}

/// <summary>Counts from the town itself, never from what was written.</summary>
internal sealed class Counting
{
    private readonly ArchiveView view;
    private int sent;
    private int received;
    private int sponsored;
    private int drafts;

    public HashSet<string> Addresses { get; } = [];
    public HashSet<string> Names { get; } = [];

    public Counting(ArchiveView view)
    {
        this.view = view;
        var named = new HashSet<string>();
        foreach (var connection in view.Connections.Where(c => !c.Hidden))
        {
            Meet(connection, view.Era.ConnectionUrls);
        }
        CountMessages();
        foreach (var invitation in view.Invitations)
        {
            Meet(invitation.Other, view.Era.InvitationUrls);
        }
        foreach (var endorsement in view.Endorsements)
        {
            Meet(endorsement.Other, view.Era.EndorsementUrls);
        }
        foreach (var recommendation in view.Recommendations)
        {
            Meet(recommendation.Other, false);
        }
        foreach (var follow in view.Follows)
        {
            Names.Add(follow.Name);
        }
        Names.ExceptWith(named);

        void Meet(Resident resident, bool withAddress)
        {
            if (withAddress)
            {
                Addresses.Add(resident.Slug);
                named.Add(resident.Name);
            }
            else
            {
                Names.Add(resident.Name);
            }
        }

        void CountMessages()
        {
            foreach (var (talk, turns) in view.Talks())
            {
                foreach (var turn in turns)
                {
                    Count(talk, turn);
                    if (talk.Kind is TalkKind.ClosedAccount or TalkKind.Sponsored)
                    {
                        continue;
                    }
                    for (var i = 0; i < talk.Others.Length; i++)
                    {
                        // A joined list of names cannot be split, so it tells nobody's name.
                        if (i == turn.Sender || view.Era.RecipientUrls || talk.Others.Length == 1)
                        {
                            Meet(talk.Others[i], i == turn.Sender || view.Era.RecipientUrls);
                        }
                    }
                }
            }
        }
    }

    private void Count(Talk talk, Turn turn)
    {
        if (talk.Kind == TalkKind.Sponsored)
        {
            sponsored++;
        }
        else if (turn.Kind == TurnKind.Draft)
        {
            drafts++;
        }
        else if (turn.Sender == Turn.Owner)
        {
            sent++;
        }
        else
        {
            received++;
        }
    }

    public SortedDictionary<string, int> Posts()
    {
        SortedDictionary<string, int> posts = new(StringComparer.Ordinal)
        {
            ["post"] = view.Posts.Count(p => !p.Reshare),
            ["reshare"] = view.Posts.Count(p => p.Reshare),
            ["article"] = view.Articles.Count(a => a.Published),
            ["draft"] = view.Articles.Count(a => !a.Published),
        };
        return Without(posts, n => n == 0);
    }

    public SortedDictionary<string, Directions> Interactions()
    {
        SortedDictionary<string, Directions> all = new(StringComparer.Ordinal)
        {
            ["message"] = new(sent, received, 0),
            ["connection"] = new(0, 0, view.Connections.Count(c => !c.Hidden)),
            ["invitation"] = new(view.Invitations.Count(i => !i.Incoming), view.Invitations.Count(i => i.Incoming), 0),
            ["endorsement"] = new(view.Endorsements.Count(e => !e.Received), view.Endorsements.Count(e => e.Received), 0),
            ["recommendation"] = new(view.Recommendations.Count(r => !r.Received), view.Recommendations.Count(r => r.Received), 0),
            ["reaction"] = new(view.Reactions.Count(), 0, 0),
            ["comment"] = new(view.Remarks.Count(), 0, 0),
            ["repost"] = new(view.Reposts.Count(), 0, 0),
            ["vote"] = new(view.Votes.Count(), 0, 0),
            ["follow"] = new(view.Follows.Count() + view.CompanyFollows.Count(), 0, 0),
            ["service-request"] = new(0, view.Era.Era == LinkedInEra.Y2026Complete ? ContextFiles.Requests : 0, 0),
        };
        return Without(all, d => d is { Sent: 0, Received: 0, Mutual: 0 });
    }

    public SortedDictionary<string, int> Aside() =>
        new(StringComparer.Ordinal)
        {
            ["companyFollows"] = view.CompanyFollows.Count(),
            ["sponsoredMessages"] = sponsored,
            ["messageDrafts"] = drafts,
            ["undatedComments"] = view.Remarks.Count(r => r.Undated),
            ["spamMessages"] = view.Talks().Where(t => t.Talk.Kind == TalkKind.Spam).Sum(t => t.Turns.Count),
            ["closedAccountMessages"] = view.Talks().Where(t => t.Talk.Kind == TalkKind.ClosedAccount).Sum(t => t.Turns.Count),
        };

    private static SortedDictionary<string, T> Without<T>(SortedDictionary<string, T> counts, Func<T, bool> absent)
    {
        foreach (var key in counts.Keys.ToList().Where(k => absent(counts[k])))
        {
            counts.Remove(key);
        }
        return counts;
    }
}
