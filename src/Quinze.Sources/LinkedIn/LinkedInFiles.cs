using Quinze.Sources.LinkedIn.Records;

namespace Quinze.Sources.LinkedIn;

/// <summary>
/// The accounting table: every file a LinkedIn archive is known to hold, with its reader or the reason for leaving it aside, in the order of reading.
/// Names are folded: no folder, extension, member number, spaces or underscores, lower case.
/// </summary>
internal static class LinkedInFiles
{
    private const string Coaching = "talk with LinkedIn's assistants, not a conversation between people";
    private const string Others = "contact details of other people; Quinze does not take them in";
    private const string Private = "the owner's private details; no question here needs them";
    private const string Security = "sign-in records with network addresses; no question here needs them";
    private const string Advertising = "what LinkedIn and advertisers infer about the owner; no question here needs it";
    private const string JobSearch = "the owner's job search; no question here needs it";
    private const string Curriculum = "the owner's own curriculum; no question here needs it";
    private const string Offers = "offers and prices of the services marketplace; it does not say who made them to whom";
    private const string Reading = "what the owner read, watched or searched for; no question here needs it";

    /// <summary>Rich_Media is read before the posts, and only for them.</summary>
    public const string Media = "richmedia";
    public const string MediaReason = "used to say which posts carried a photo, video or document; holds nothing else for a ledger";

    public sealed record Rule(string Stem, RowReader? Rows, string? Aside);

    /// <summary>Messages come first, since they show who the owner is; connections and profile last, when the archive's day is known for their facts.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Aside(Media, MediaReason),
        Read("messages", new MessageRows()),
        Read("invitations", new InvitationRows()),
        Read("shares", new ShareRows()),
        Read("comments", new CommentRows()),
        Read("reactions", new ReactionRows()),
        Read("instantreposts", new RepostRows()),
        Read("votes", new VoteRows()),
        Read("endorsementreceivedinfo", new EndorsementRows(received: true)),
        Read("endorsementgiveninfo", new EndorsementRows(received: false)),
        Read("endorsements", new EndorsementEitherWayRows()),
        Read("recommendationsreceived", new RecommendationRows(received: true)),
        Read("recommendationsgiven", new RecommendationRows(received: false)),
        Read("companyfollows", new CompanyFollowRows()),
        Read("memberfollows", new MemberFollowRows()),
        Read("opprtunities", new ServiceRows("Service Category", "Questions and Answers", "Status")),
        Read("opportunities", new ServiceRows("Service Category", "Questions and Answers", "Status")),
        Read("connections", new ConnectionRows()),
        Read("notes", new NoteRows()),
        Read("profile", new ProfileRows()),
        Read("profilesummary", new ProfileSummaryRows()),
        Read("positions", new PositionRows()),
        Read("skills", new SkillRows()),
        Aside("engagements", Offers),
        .. AsideAll(Coaching, "guidemessages", "coachmessages", "learningcoachmessages", "learningroleplaymessages"),
        .. AsideAll(Others, "importedcontacts", "contacts"),
        .. AsideAll(Private, "emailaddresses", "phonenumbers", "whatsappphonenumbers", "privateidentityasset"),
        .. AsideAll(Private, "receipts", "receiptsv2", "receiptslbp", "verifications", "identitycredentialsandassets"),
        .. AsideAll(Security, "registration", "logins", "securitychallenges", "accounthistory"),
        .. AsideAll(Advertising, "adtargeting", "adsclicked", "lanadsengagement", "inferencesaboutyou"),
        .. AsideAll(JobSearch, "jobapplications", "savedjobs", "savedjobalerts", "jobseekerpreferences", "jobpostings"),
        .. AsideAll(JobSearch, "jobapplicantsavedanswers", "jobapplicantsavedscreeningquestionresponses"),
        .. AsideAll(JobSearch, "talentquestionsavedresponse", "easyapplyblocking"),
        .. AsideAll(Curriculum, "education", "languages", "certifications", "projects", "publications", "patents", "courses"),
        .. AsideAll(Curriculum, "honors", "organizations", "testscores", "volunteering", "volunteeringexperiences", "reviews"),
        .. AsideAll(Curriculum, "causesyoucareabout", "providers"),
        .. AsideAll(Reading, "learning", "saveditems", "savedarticles", "searchqueries", "events", "hashtagfollows", "groups"),
    ];

    /// <summary>Files that only the larger archive holds; any two of them show that it is one. (Ad_Targeting comes in Basic archives too.)</summary>
    public static IReadOnlySet<string> OnlyInComplete { get; } =
        new HashSet<string>
        {
            "adtargeting",
            "inferencesaboutyou",
            "searchqueries",
            "logins",
            "adsclicked",
            "securitychallenges",
            "lanadsengagement",
        };

    /// <summary>What a Basic archive never holds.</summary>
    public static IReadOnlySet<string> NotInBasic { get; } =
        new HashSet<string> { "shares", "comments", "reactions", "instantreposts", "votes", "memberfollows" };

    /// <summary>True for letters, contacts and notes: an audit of somebody's files does not read them.</summary>
    public static bool IsPrivate(RowReader rows) => rows is MessageRows or InvitationRows or ConnectionRows or NoteRows or ServiceRows;

    private static readonly Dictionary<string, int> Places = Numbered();

    /// <summary>The place of a file in the table; -1 when its name is not one we know.</summary>
    public static int PlaceOf(string name)
    {
        var stem = LinkedInNames.Stem(name);
        if (Places.TryGetValue(stem, out var place))
        {
            return place;
        }
        var whole = LinkedInNames.WithoutPart(stem);
        return whole != stem && Places.TryGetValue(whole, out place) ? place : -1;
    }

    /// <summary>Whether a file has a name of the table and lies where LinkedIn puts it: at the top, or in one of its few folders.</summary>
    public static bool IsInItsPlace(string name)
    {
        if (name.StartsWith("Articles/", StringComparison.Ordinal))
        {
            return LinkedInNames.IsArticle(name);
        }
        var cut = name.LastIndexOf('/');
        return LinkedInNames.IsCsv(name) && (cut < 0 || Folders.Contains(name[..cut])) && PlaceOf(name) >= 0;
    }

    private static readonly HashSet<string> Folders = ["Jobs", "Services Marketplace", "Verifications"];

    private static Dictionary<string, int> Numbered()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < All.Count; i++)
        {
            places.Add(All[i].Stem, i);
        }
        return places;
    }

    private static Rule Read(string stem, RowReader rows) => new(stem, rows, null);

    private static Rule Aside(string stem, string reason) => new(stem, null, reason);

    private static IEnumerable<Rule> AsideAll(string reason, params string[] stems) => stems.Select(s => Aside(s, reason));
}
