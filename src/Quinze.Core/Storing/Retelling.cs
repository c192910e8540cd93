using Quinze.Importing;

namespace Quinze.Storing;

/// <summary>An entry that the ledger tells again, with the id it has here; 0 for a name, which has none.</summary>
public readonly record struct Told(long Id, Entry Entry)
{
    /// <summary>True when it names one of these people: as its author, as whom it went to, as whom it tells of.</summary>
    public bool Names(IReadOnlySet<Handle> people) =>
        Entry switch
        {
            Seen seen => people.Contains(seen.Who),
            PersonFact fact => people.Contains(fact.Who),
            OnePerson one => people.Contains(one.A) || people.Contains(one.B),
            PostEntry post => people.Contains(post.Author),
            ObservationEntry observation => observation.Account is { } account && people.Contains(account),
            OutcomeEntry outcome => Among(outcome.People, people),
            InteractionEntry interaction => (interaction.From is { } from && people.Contains(from)) || Among(interaction.To, people),
            _ => false,
        };

    private static bool Among(Audience audience, IReadOnlySet<Handle> people)
    {
        if (audience.Single is { } one)
        {
            return people.Contains(one);
        }
        foreach (var member in audience.Many)
        {
            if (people.Contains(member))
            {
                return true;
            }
        }
        return false;
    }
}

/// <summary>The identities of a ledger by number, from 1.</summary>
/// <param name="Handles">Null for a forgotten one.</param>
public sealed record Identified(
    IReadOnlyList<Handle?> Handles,
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Addresses,
    IReadOnlyDictionary<int, int[]> Audiences,
    IReadOnlyList<Conversation> Conversations
);

/// <summary>
/// Turns the rows of a ledger back into the entries they were made from, for an export. The place of each is that in the ledger: its file there, and the line.
/// What was forgotten comes back as nobody's.
/// </summary>
public sealed class Retelling(Identified known)
{
    public Entry Of(in InteractionRow row) =>
        new InteractionEntry(new Place(row.File, row.Line))
        {
            Network = Word(row.Network)!,
            Kind = row.Kind,
            At = At(row.At, row.How),
            From = Who(row.Actor),
            To = Whom(row.Target),
            Post = Ref(row.Post),
            Comment = row.Comment,
            Conversation = row.Conversation == 0 ? null : known.Conversations[row.Conversation - 1],
            Detail = Word(row.Detail),
            Text = row.Text,
            Marks = row.Marks,
            Reference = OwnId.Write(row.OwnId),
        };

    /// <summary>Null when its author was forgotten: a post of nobody's is no post.</summary>
    public Entry? Of(PostRow row) =>
        Who(row.Author) is not { } author
            ? null
            : new PostEntry(new Place(row.File, row.Line))
            {
                Network = Word(row.Network)!,
                Kind = row.Kind,
                Ref = Ref(row.Ref),
                At = At(row.At, row.How),
                Author = author,
                Origin = row.Origin,
                Text = row.Text,
                Visibility = row.Visibility,
                About = Ref(row.About),
                Link = row.Link,
                Media = row.Media,
                Title = row.Title,
                Language = row.Language,
            };

    public Entry? Of(PersonFactRow row) =>
        Who(row.Handle) is { } who
            ? new PersonFact(new Place(row.File, row.Line), who, row.Field, row.Value, row.AsOf is null ? null : DayText.Parse(row.AsOf))
            : null;

    public Entry? Of(JoinRow row) =>
        Who(row.A) is { } a && Who(row.B) is { } b ? new OnePerson(new Place(row.File, row.Line), a, b, row.Because) : null;

    public Entry Of(SamePostRow row) => new SamePost(new Place(row.File, row.Line), Ref(row.A), Ref(row.B));

    public Entry Of(ObservationRow row) =>
        new ObservationEntry(new Place(row.File, row.Line))
        {
            Network = Word(row.Network)!,
            Post = Ref(row.Post),
            Account = Who(row.Account),
            Metric = row.Metric,
            Dimension = row.Dimension,
            Value = row.Value,
            Bound = row.Bound,
            From = DayText.Parse(row.From),
            To = DayText.Parse(row.To),
            SeenAt = At(row.SeenAt, row.SeenHow),
        };

    public Entry Of(OutcomeRow row) =>
        new OutcomeEntry(new Place(row.File, row.Line))
        {
            Kind = row.Kind,
            At = At(row.At, row.How),
            Closed = At(row.Closed, row.ClosedHow),
            People = Whom(row.Person),
            Organisation = row.Organisation,
            Posts = [.. row.Posts.Select(Ref)],
            Reference = row.Reference,
            Channel = row.Channel,
            Stage = row.Stage,
            Amount = row.Amount,
            Currency = row.Currency,
            Said = row.Said,
            Title = row.Title,
        };

    /// <summary>Everybody in the order of their numbers, under every spelling; somebody of whom no name is known under none; so an import gives them the same numbers.</summary>
    public IEnumerable<Seen> Everybody(IEnumerable<NameRow> names)
    {
        var spellings = names.ToLookup(n => n.Handle, n => n.Name);
        foreach (var seen in Under(spellings, Enumerable.Range(2, Math.Max(0, known.Handles.Count - 1))))
        {
            yield return seen;
        }
        foreach (var name in spellings[1])
        {
            yield return new Seen(default, Handle.Owner, name);
        }
    }

    /// <summary>The handles of these numbers alone, under every spelling.</summary>
    public IEnumerable<Seen> Everybody(IEnumerable<NameRow> names, IEnumerable<int> numbers) =>
        Under(names.ToLookup(n => n.Handle, n => n.Name), numbers.Order());

    private IEnumerable<Seen> Under(ILookup<int, string> spellings, IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
        {
            if (Who(number) is { } who)
            {
                foreach (var name in spellings[number].DefaultIfEmpty(""))
                {
                    yield return new Seen(default, who, name);
                }
            }
        }
    }

    private Handle? Who(int number) => number <= 0 ? null : known.Handles[number - 1];

    private Audience Whom(int party) =>
        party >= 0
            ? Who(party) is { } one
                ? Audience.One(one)
                : Audience.Nobody
            : Audience.Of([.. known.Audiences[-party].Select(Who).OfType<Handle>()]);

    private string? Word(int number) => number == 0 ? null : known.Words[number - 1];

    private PostRef Ref(PostKey key) =>
        key.Kind == PostRefKind.Address ? PostRef.At(known.Addresses[(int)key.Number - 1]) : new PostRef(key.Kind, key.Number);

    private static Moment? At(long seconds, byte how) => how == InteractionRow.NoTime ? null : Moment.FromParts(seconds, how);
}
