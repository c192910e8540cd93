using Quinze.Storing;

namespace Quinze.Views;

/// <summary>Builds the facts of one version from the rows of a ledger: decides direction and counterpart, resolves what is told by name only, joins the two numbers of a post.</summary>
public static class FactsBuilder
{
    public static Facts Build(LedgerRows rows)
    {
        var names = new NamesAlone(rows);
        names.Resolve();
        var spellings = FurtherNames(rows);
        var words = new WordList(rows.Words);
        var posts = BuildPosts(rows, words, out var ladder);
        var interactions = BuildInteractions(rows, names.Twins, ladder, out var groups, out var hidden);
        foreach (var found in ladder.Found.GroupBy(f => f.Post))
        {
            posts[found.Key] = posts[found.Key] with
            {
                Aliases = [.. found.Where(f => f.Rung != JoinRung.SameReference).Select(f => new PostAlias(f.Ref, f.Rung))],
            };
        }
        var facts = rows
            .PersonFacts.Select(f => (Row: f, Day: Day(f.AsOf)))
            .OrderBy(f => f.Row.Handle)
            .ThenBy(f => f.Day)
            .ThenBy(f => f.Row.Id)
            .ToArray();
        return new Facts(
            new FactsParts
            {
                Version = rows.Version,
                HandleKinds = [.. rows.Handles.Select(h => (byte)h.Handle.Kind)],
                HandleNetworks = [.. rows.Handles.Select(h => words.Of(h.Handle.Network))],
                HandleKeys = Utf8Column.From(rows.Handles.Select(h => h.Handle.Key)),
                HandleNames = Utf8Column.From(FirstNames(rows)),
                SpellingHandles = [.. spellings.Select(s => s.Handle - 1)],
                Spellings = Utf8Column.From(spellings.Select(s => s.Name)),
                OwnerHandles = [.. rows.OwnerHandles.Select(h => h - 1)],
                Interactions = interactions,
                Groups = groups,
                Audiences = AudiencesByNumber(rows),
                ConversationCount = rows.Conversations,
                HiddenProfiles = hidden,
                Posts = posts,
                FactHandles = [.. facts.Select(f => f.Row.Handle - 1)],
                FactFields = [.. facts.Select(f => words.Of(f.Row.Field))],
                FactDays = [.. facts.Select(f => f.Day)],
                FactValues = Utf8Column.From(facts.Select(f => f.Row.Value)),
                Joins = [.. names.Joins, .. rows.Joins.Select(j => new HandleJoin(j.A - 1, j.B - 1, j.Because))],
                Coverage = [.. rows.Coverage.Distinct()],
                Observations = [.. rows.Observations.Select(o => Observation(rows, words, ladder, o))],
                Outcomes = OutcomesInForce(rows, ladder),
                Words = words.All,
            }
        );
    }

    private static PostFact[] BuildPosts(LedgerRows rows, WordList words, out PostLadder ladder)
    {
        var ordered = rows.Posts.OrderBy(p => p.How == InteractionRow.NoTime ? long.MinValue : p.At).ThenBy(p => p.Id).ToArray();
        var posts = new PostFact[ordered.Length];
        for (var i = 0; i < posts.Length; i++)
        {
            var row = ordered[i];
            posts[i] = new PostFact(
                i,
                row.Id,
                words.At(row.Network),
                row.Kind,
                rows.Ref(row.Ref),
                row.How == InteractionRow.NoTime ? null : Moment.FromParts(row.At, row.How),
                row.Author - 1,
                rows.OwnerHandles.Contains(row.Author),
                rows.Ref(row.About),
                row.Visibility,
                row.Link,
                row.Media,
                row.Title,
                row.Language,
                row.Words
            )
            {
                Origin = row.Origin,
            };
        }
        ladder = new PostLadder(
            [.. posts.Where(p => p.Own && !p.Ref.IsNone).Select(p => (p.Index, p.Ref))],
            [.. rows.SamePosts.Select(s => (rows.Ref(s.A), rows.Ref(s.B)))]
        );
        return posts;
    }

    private static InteractionColumns BuildInteractions(
        LedgerRows rows,
        HashSet<int> twins,
        PostLadder ladder,
        out Dictionary<int, int> groups,
        out int hidden
    )
    {
        var order = new int[rows.Interactions.Length - twins.Count];
        var times = new long[order.Length];
        var kept = 0;
        for (var i = 0; i < rows.Interactions.Length; i++)
        {
            if (twins.Count == 0 || !twins.Contains(i))
            {
                ref readonly var row = ref rows.Interactions[i];
                times[kept] = row.How == InteractionRow.NoTime ? long.MinValue : row.At;
                order[kept++] = i;
            }
        }
        // Rows come in id order; a stable sort by time keeps it among equals.
        StableSort(times, order);
        var columns = new InteractionColumns(order.Length);
        var recipients = rows.Audiences.ToDictionary(a => a.Id, a => a.Handles.Length);
        groups = [];
        hidden = 0;
        for (var i = 0; i < order.Length; i++)
        {
            ref readonly var row = ref rows.Interactions[order[i]];
            columns.AtArray[i] = row.At;
            columns.IdArray[i] = (int)row.Id;
            columns.HowArray[i] = row.How;
            columns.KindArray[i] = row.Kind;
            columns.MarksArray[i] = row.Marks;
            columns.WordsArray[i] = row.Words;
            columns.ConversationArray[i] = row.Conversation - 1;
            columns.PostArray[i] = row.PostKind == PostRefKind.None ? -1 : ladder.Find(rows.Ref(new PostKey(row.PostKind, row.PostNumber)));
            var sent = rows.OwnerHandles.Contains(row.Actor);
            var mutual = (InteractionKind)row.Kind is InteractionKind.Connection or InteractionKind.Meeting;
            columns.DirectionArray[i] = (byte)(
                mutual ? Direction.Mutual
                : sent ? Direction.Sent
                : Direction.Received
            );
            columns.OtherArray[i] = sent ? Other(row.Target) : Other(row.Actor);
            hidden += (row.Marks & (byte)Marks.HiddenProfile) != 0 ? 1 : 0;
            if (row.Target < 0)
            {
                groups[i] = recipients[-row.Target];
            }
        }
        return columns;
    }

    /// <summary>0 → nobody (-1); a handle → its index; audience k → -2-k, k from 0.</summary>
    private static int Other(int party) => party >= 0 ? party - 1 : -1 + party;

    private static void StableSort(long[] times, int[] order)
    {
        var sorted = true;
        for (var i = 1; i < times.Length && sorted; i++)
        {
            sorted = times[i - 1] <= times[i];
        }
        if (sorted)
        {
            return;
        }
        Array.Sort(times, order);
        for (var start = 0; start < times.Length; )
        {
            var end = start + 1;
            while (end < times.Length && times[end] == times[start])
            {
                end++;
            }
            Array.Sort(order, start, end - start);
            start = end;
        }
    }

    private static NameRow[] FurtherNames(LedgerRows rows)
    {
        var named = new bool[rows.Handles.Count];
        var further = new List<NameRow>();
        foreach (var name in rows.Names)
        {
            if (named[name.Handle - 1])
            {
                further.Add(name);
            }
            named[name.Handle - 1] = true;
        }
        return [.. further.OrderBy(n => n.Handle)];
    }

    private static IEnumerable<string?> FirstNames(LedgerRows rows)
    {
        var first = new string?[rows.Handles.Count];
        foreach (var name in rows.Names)
        {
            first[name.Handle - 1] ??= name.Name;
        }
        return first;
    }

    private static int[][] AudiencesByNumber(LedgerRows rows)
    {
        var audiences = new int[rows.Audiences.Count == 0 ? 0 : rows.Audiences.Max(a => a.Id)][];
        Array.Fill(audiences, []);
        foreach (var audience in rows.Audiences)
        {
            audiences[audience.Id - 1] = [.. audience.Handles.Select(h => h - 1)];
        }
        return audiences;
    }

    private static int Day(string? iso) => DayText.Read(iso) is { } day ? NodaTime.Period.DaysBetween(FactsParts.Epoch, day) : int.MinValue;

    private static ObservationView Observation(LedgerRows rows, WordList words, PostLadder ladder, ObservationRow row)
    {
        var reference = rows.Ref(row.Post);
        return new ObservationView(
            row.Id,
            words.At(row.Network),
            ladder.Find(reference),
            reference,
            row.Metric,
            row.Value,
            DayText.Parse(row.From),
            DayText.Parse(row.To)
        )
        {
            Account = row.Account - 1,
            Dimension = row.Dimension,
            Bound = row.Bound,
            SeenAt = row.SeenHow == InteractionRow.NoTime ? null : Moment.FromParts(row.SeenAt, row.SeenHow),
        };
    }

    /// <summary>Of the states of a numbered outcome the newest row is in force; the stages of the others are its past.</summary>
    private static OutcomeView[] OutcomesInForce(LedgerRows rows, PostLadder ladder)
    {
        var newest = new Dictionary<string, (OutcomeRow Row, List<string> Before)>();
        var plain = new List<OutcomeView>();
        foreach (var row in rows.Outcomes)
        {
            if (row.Reference is not { } reference)
            {
                plain.Add(Outcome(rows, ladder, row, []));
                continue;
            }
            var before = newest.TryGetValue(reference, out var known) ? known.Before : [];
            if (known.Row?.Stage is { } stage)
            {
                before.Add(stage);
            }
            newest[reference] = (row, before);
        }
        return [.. plain.Concat(newest.Values.Select(n => Outcome(rows, ladder, n.Row, n.Before))).OrderBy(o => o.Id)];
    }

    private static OutcomeView Outcome(LedgerRows rows, PostLadder ladder, OutcomeRow row, IReadOnlyList<string> before) =>
        new(
            row.Id,
            row.Kind,
            row.How == InteractionRow.NoTime ? null : Moment.FromParts(row.At, row.How),
            [.. PeopleOf(rows, row.Person).Select(h => h - 1)],
            row.Stage,
            row.Amount,
            row.Currency,
            row.Said,
            row.Title
        )
        {
            Reference = row.Reference,
            Organisation = row.Organisation,
            Channel = row.Channel,
            Closed = row.ClosedHow == InteractionRow.NoTime ? null : Moment.FromParts(row.Closed, row.ClosedHow),
            Posts = [.. row.Posts.Select(p => ladder.Find(rows.Ref(p))).Where(p => p >= 0)],
            Before = before,
        };

    private static IReadOnlyList<int> PeopleOf(LedgerRows rows, int party) =>
        party switch
        {
            0 => [],
            > 0 => [party],
            _ => rows.Audiences.First(a => a.Id == -party).Handles,
        };

    /// <summary>The ledger's words by number, and new ones after them for field names.</summary>
    private sealed class WordList(List<string> ledger)
    {
        private readonly List<string> words = [.. ledger];
        private readonly Dictionary<string, int> numbers = [];

        public string[] All => [.. words];

        public string At(int number) => number > 0 ? words[number - 1] : "";

        public int Of(string word)
        {
            if (!numbers.TryGetValue(word, out var number))
            {
                number = words.IndexOf(word);
                if (number < 0)
                {
                    number = words.Count;
                    words.Add(word);
                }
                numbers[word] = number;
            }
            return number;
        }
    }
}
