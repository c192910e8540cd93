using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>Somebody known to have acted on a post, and how they stand to the target.</summary>
/// <param name="Fit">Null without a target, and for who objected.</param>
internal sealed record Actor(Person Person, IReadOnlyList<InteractionKind> Did, FitPerson? Fit);

/// <summary>A comment on a post with its posture.</summary>
/// <param name="Posture">Null where its text is not kept, or nobody is known to have received it.</param>
internal sealed record CommentLine(string Id, Person? From, NodaTime.LocalDate? Day, string Text, CriticItem? Posture);

/// <summary>What a post's page shows beyond its words; each part is looked up, nothing walks over the whole ledger.</summary>
internal sealed class PostPage(Snapshot now, PostFact post, Func<string, Finding?> ofAll)
{
    private readonly LedgerView view = now.View;
    private readonly PostIndex index = PostIndex.Of(now.View.Facts);

    public PostMarks Marks { get; } = PostMarks.Of(now, ofAll);

    public string Id => PostMarks.IdOf(post);

    public string Text => field ??= view.PostTexts([post])[0];

    public IReadOnlyList<ObservationView> Seen =>
        field ??= [.. index.ObservationsOf(post).OrderBy(o => o.Metric, StringComparer.Ordinal).ThenBy(o => o.To).ThenBy(o => o.Dimension)];

    public PostCurve? Curve => (ofAll("growth")?.Results as GrowthResults)?.Posts.FirstOrDefault(c => c.Post.Id == Id);

    public NetworkGrowth? Growth => (ofAll("growth")?.Results as GrowthResults)?.Networks.FirstOrDefault(n => n.Network == post.Network);

    /// <summary>Those known to have acted on it, by name.</summary>
    public IReadOnlyList<Actor> Actors => field ??= FindActors();

    /// <summary>Acts that the network counted and nobody is known for; null when it gave no count.</summary>
    public long? Unnamed => Marks.FitOf(post)?.Unnamed;

    /// <summary>Comments received on it, in the order of time.</summary>
    public IReadOnlyList<CommentLine> Comments => field ??= FindComments();

    /// <summary>Outcomes of which somebody said that they came of it.</summary>
    public IReadOnlyList<OutcomeSeen> Outcomes =>
        field ??= [.. ((ofAll("outcomes")?.Results as OutcomesResults)?.Outcomes ?? []).Where(o => o.SaidPosts.Any(p => p.Id == Id))];

    /// <summary>What conventions of credit would say of it; none of them is a cause.</summary>
    public CreditOf? Credit => (ofAll("outcomes")?.Results as OutcomesResults)?.Credits.FirstOrDefault(c => c.Post?.Id == Id);

    /// <summary>Visits by the marks that its link carries.</summary>
    public IReadOnlyList<VisitsByCampaign> Visits =>
        field ??= [.. ((ofAll("visits")?.Results as VisitsResults)?.Campaigns ?? []).Where(c => c.Posts.Any(p => p.Id == Id))];

    /// <summary>What people ask that it speaks of.</summary>
    public IReadOnlyList<QuestionGroup> Answers =>
        field ??= [
            .. ((ofAll("questions")?.Results as QuestionsResults)?.Groups ?? []).Where(g =>
                g.Standing != QuestionStanding.BetweenTwo && g.AnsweredBy.Any(a => a.Id == Id)
            ),
        ];

    /// <summary>Passages that it has in common with texts of others, those that it gives as another's last.</summary>
    public IReadOnlyList<BorrowedPassage> Shared =>
        field ??= ofAll("borrowed")?.Results is BorrowedResults found
            ? [.. found.Passages.Concat(found.Quoted).Where(p => p.Post.Id == Id)]
            : [];

    /// <summary>The other posts of its family with their words, the earliest first.</summary>
    public IReadOnlyList<(PostFact Post, string Text)> Family
    {
        get
        {
            if (field is null)
            {
                List<PostFact> others =
                [
                    .. (Marks.FamilyOf(post)?.Posts ?? []).Where(p => p.Id != Id).Select(p => Items.PostIn(view, p.Id)).OfType<PostFact>(),
                ];
                field = [.. others.Zip(view.PostTexts(others))];
            }
            return field;
        }
    }

    private List<Actor> FindActors()
    {
        var columns = view.Facts.Interactions;
        var kinds = new Dictionary<int, SortedSet<InteractionKind>>();
        foreach (var row in index.RowsOf(post))
        {
            if ((Direction)columns.Direction[row] == Direction.Received && WhoIn(row) is { } person)
            {
                (kinds.TryGetValue(person, out var known) ? known : kinds[person] = []).Add((InteractionKind)columns.Kind[row]);
            }
        }
        var fits = now.Findings.Once(
            "fit by person",
            () => (Marks.Fit?.People ?? []).GroupBy(p => p.Person.Id).ToDictionary(g => g.Key, g => g.First())
        );
        return
        [
            .. kinds
                .Select(k => (Person: view.PersonAt(k.Key), Did: k.Value))
                .Select(k => new Actor(k.Person, [.. k.Did], fits.GetValueOrDefault(k.Person.Id)))
                .OrderBy(k => PlainName.Of(k.Person.Name), StringComparer.Ordinal),
        ];
    }

    private List<CommentLine> FindComments()
    {
        var columns = view.Facts.Interactions;
        var rows = new List<int>();
        foreach (var row in index.RowsOf(post))
        {
            if (
                (Direction)columns.Direction[row] == Direction.Received
                && (InteractionKind)columns.Kind[row]
                    is InteractionKind.Comment
                        or InteractionKind.Reply
                        or InteractionKind.Mention
                        or InteractionKind.Quote
            )
            {
                rows.Add(row);
            }
        }
        if (rows.Count == 0)
        {
            return [];
        }
        var postures = now.Findings.Once(
            "posture by comment",
            () => ((ofAll("critics")?.Results as CriticsResults)?.Items ?? []).ToDictionary(i => i.Interaction.Id)
        );
        var texts = view.TextsOf([.. rows.Select(r => (long)view.Facts.Interactions.Id[r])]);
        return [.. rows.Select(row => Line(row, texts, postures))];
    }

    /// <summary>Who it was; null where nobody is named, or they were forgotten.</summary>
    private int? WhoIn(int row) => view.PersonIn(row) is var person and >= 0 && !view.Facts.IsForgotten(person) ? person : null;

    private CommentLine Line(int row, IReadOnlyDictionary<long, string> texts, Dictionary<string, CriticItem> postures)
    {
        var columns = view.Facts.Interactions;
        var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"interaction-{columns.Id[row]}");
        return new CommentLine(
            id,
            WhoIn(row) is { } person ? view.PersonAt(person) : null,
            columns.How[row] == InteractionRow.NoTime ? null : Moment.FromParts(columns.At[row], columns.How[row]).Day,
            texts.GetValueOrDefault(columns.Id[row], ""),
            postures.GetValueOrDefault(id)
        );
    }
}
