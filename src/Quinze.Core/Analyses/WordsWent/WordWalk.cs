using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Walks through the owner's words of one year and says where each of them went.</summary>
internal sealed class WordWalk
{
    private readonly LedgerView view;
    private readonly InteractionColumns rows;
    private readonly Period year;
    private readonly HashSet<int> mass;
    private readonly Behind[] letters;
    private readonly Behind[] posts;
    private readonly HashSet<int> fifteen;
    private readonly HashSet<int> twoWay;
    private readonly Targets.TargetFit? fit;

    private WordWalk(LedgerView view, Period year, HashSet<int> mass, Targets.TargetFit? fit)
    {
        this.fit = fit;
        this.view = view;
        this.year = year;
        this.mass = mass;
        rows = view.Facts.Interactions;
        var ties = Ties.Of(view, new Period(Period.All.From, year.To));
        fifteen = Closest.Of(view, ties).Members.Select(t => t.Person).ToHashSet();
        twoWay = ties
            .All.Where(t => Closest.StandingOf(view, t) is not (Standing.GroupsOnly or Standing.OneSided))
            .Select(t => t.Person)
            .ToHashSet();
        Days = new double[year.Days][];
        ToTarget = new double[year.Days];
        Target = Analyses.Behind.Asked("words-went", "years[0].target", year, "interactions", fit?.Target.Name);
        letters = [.. Enum.GetValues<WordsAddressee>().Select(to => Behind(to, ""))];
        posts = [.. Enum.GetValues<WordsAddressee>().Select(to => Behind(to, ".posts"))];

        Behind Behind(WordsAddressee to, string table) =>
            Analyses.Behind.Asked(
                "words-went",
                $"years[0].went[{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(to.ToString())}]{table}",
                year,
                table.Length == 0 ? "interactions" : "posts"
            );
    }

    /// <summary>Words by day of the year and by addressee; null on a day without any.</summary>
    public double[]?[] Days { get; }

    /// <summary>The letters, then the posts, behind each addressee.</summary>
    public IEnumerable<Behind> Behind => letters.Concat(posts).Append(Target);

    /// <summary>Words to people in the target, by day of the year; those of a mailing too.</summary>
    public double[] ToTarget { get; }

    /// <summary>Words to people of whom it is not known whether they are in it.</summary>
    public double ToUnknown { get; private set; }

    private Behind Target { get; }

    public long Words { get; private set; }
    public int Fifteen => fifteen.Count;

    public static WordWalk Of(LedgerView view, Period year, HashSet<int> mass, Targets.TargetFit? fit)
    {
        var walk = new WordWalk(view, year, mass, fit);
        var answered = walk.Letters();
        walk.Posts(answered);
        return walk;
    }

    /// <summary>Everything sent that carries words; gives back whom replies without words of their own went to, whose words their post holds.</summary>
    private Dictionary<long, int> Letters()
    {
        var answered = new Dictionary<long, int>();
        var (from, to) = rows.Within(year);
        for (var i = from; i < to; i++)
        {
            if (
                rows.Direction[i] != (byte)Direction.Sent
                || (rows.Marks[i] & (byte)Marks.Spam) != 0
                || !WrittenContact.DayIsKnown(rows.How[i])
            )
            {
                continue;
            }
            if (rows.Words[i] > 0)
            {
                Letter(i);
            }
            else if (rows.Kind[i] == (byte)InteractionKind.Reply)
            {
                answered[rows.At[i]] = rows.Other[i];
            }
        }
        return answered;
    }

    private void Letter(int row)
    {
        var other = rows.Other[row];
        if (fit is not null)
        {
            Fits(row);
        }
        var id = (false, (long)rows.Id[row]);
        if (mass.Contains(row) || view.Facts.Recipients(row) >= MassLetters.LargeAudience)
        {
            Put(rows.At[row], WordsAddressee.Mass, rows.Words[row], id);
        }
        else if (other >= 0)
        {
            Put(rows.At[row], To(view.Overlay.PersonOf(other)), rows.Words[row], id);
        }
        else if (other == InteractionColumns.Nobody)
        {
            var comment = (InteractionKind)rows.Kind[row] is InteractionKind.Comment or InteractionKind.Reply;
            Put(rows.At[row], comment ? WordsAddressee.Comments : WordsAddressee.Nobody, rows.Words[row], id);
        }
        else
        {
            var people = view.PersonsIn(row).ToList();
            foreach (var group in people.GroupBy(To))
            {
                Put(rows.At[row], group.Key, (double)rows.Words[row] * group.Count() / people.Count, id);
            }
        }
        Words += rows.Words[row];
    }

    private void Fits(int row)
    {
        var people = view.PersonsIn(row).Where(fit!.MayRead).ToList();
        var (each, reached) = ((double)rows.Words[row] / Math.Max(people.Count, view.Facts.Recipients(row)), false);
        foreach (var person in people)
        {
            var its = fit.Of(person);
            reached |= its == Quinze.Targets.Fit.In;
            ToTarget[WrittenContact.DayOf(rows.At[row]) - WrittenContact.ToDay(year.From)] += its == Quinze.Targets.Fit.In ? each : 0;
            ToUnknown += its == Quinze.Targets.Fit.Unknown ? each : 0;
        }
        if (reached)
        {
            Target.AddInteraction(rows.Id[row]);
        }
    }

    private void Posts(Dictionary<long, int> answered)
    {
        foreach (var post in view.Facts.Posts)
        {
            if (post is { Own: true, Words: > 0, At: { } at, Kind: not PostKind.Draft } && year.Contains(at.Instant))
            {
                var seconds = at.Instant.ToUnixTimeSeconds();
                var to =
                    post.Kind != PostKind.Reply || !answered.TryGetValue(seconds, out var other)
                        ? post.IsForAFew
                            ? WordsAddressee.Nobody
                            : WordsAddressee.Public
                        : other >= 0
                            ? To(view.Overlay.PersonOf(other))
                            : WordsAddressee.Comments;
                Put(seconds, to, post.Words, (true, post.Id));
                Words += post.Words;
            }
        }
    }

    private WordsAddressee To(int person) =>
        fifteen.Contains(person) ? WordsAddressee.Fifteen
        : twoWay.Contains(person) ? WordsAddressee.OtherTwoWay
        : WordsAddressee.OneWay;

    private void Put(long at, WordsAddressee to, double words, (bool Post, long Id) source)
    {
        var day = WrittenContact.DayOf(at) - WrittenContact.ToDay(year.From);
        (Days[day] ??= new double[letters.Length])[(int)to] += words;
        if (source.Post)
        {
            posts[(int)to].AddPost(source.Id);
        }
        else
        {
            letters[(int)to].AddInteraction(source.Id);
        }
    }
}
