using System.Text.Json;
using NodaTime;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Findings;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Cli.Rows;

/// <summary>The interactions of a ledger, in the order of time; a row is an index into the columns of the facts.</summary>
internal sealed class InteractionRows(LedgerView view, ILedgerStore store, Tongue tongue, bool withText) : RowTable<int>
{
    private static readonly string[] Kinds = [.. Enum.GetValues<InteractionKind>().Select(k => JsonForm.Word(k))];
    private static readonly string[] Directions = [.. Enum.GetValues<Direction>().Select(d => JsonForm.Word(d))];

    private readonly Crowd crowd = new(view);
    private IReadOnlyDictionary<long, EntryDetail> details = new Dictionary<long, EntryDetail>();

    private InteractionColumns Columns => view.Facts.Interactions;

    protected override IEnumerable<int> All => Enumerable.Range(0, Columns.Count);

    protected override IReadOnlyList<RowField<int>> Fields =>
        [
            new("id", Ids),
            new("kind", clause => clause.Word<int>(i => Kinds[Columns.Kind[i]], Kinds)),
            new("direction", clause => clause.Word<int>(i => Directions[Columns.Direction[i]], Directions)),
            new("person", clause => With(clause, _ => true)),
            new("from", clause => With(clause, i => Columns.Direction[i] != (byte)Direction.Sent)),
            new("to", clause => With(clause, i => Columns.Direction[i] != (byte)Direction.Received)),
            new("network", clause => clause.Word<int>(NetworkOf)),
            new("period", clause => clause.Day<int>(DayOf, view.AsOf())),
            new("words", clause => clause.Number<int>(i => Columns.Words[i])),
            new("post", OnPost),
            new("conversation", InConversation),
            new("mark", clause => clause.AnyOf<int>(i => Marked(i, clause))),
            new("behind", clause => clause.Behind<int>(view, i => Columns.Id[i])),
            new("import", clause => clause.FromImport<int>(store, i => Columns.Id[i], All)),
        ];

    public override IReadOnlyList<Phrase> Headings =>
        [new("id", "id"), new("at", "quand"), new("kind", "genre"), new("direction", "sens"), new("with", "avec")];

    protected override void Fetch(IReadOnlyList<int> rows) => details = store.Details([.. rows.Select(i => (long)Columns.Id[i])]);

    protected override void Write(Utf8JsonWriter writer, int row)
    {
        var detail = details.GetValueOrDefault(Columns.Id[row]);
        var direction = (Direction)Columns.Direction[row];
        var others = view.PersonsIn(row).Select(crowd.Shape).ToList();
        writer.WriteString("id", $"interaction-{Columns.Id[row]}");
        writer.WriteString("kind", Kinds[Columns.Kind[row]]);
        writer.WriteString("direction", Directions[(int)direction]);
        writer.WritePerson("from", direction == Direction.Received ? others.FirstOrDefault() : crowd.Owner);
        writer.WriteStartArray("to");
        foreach (var person in direction == Direction.Received ? [crowd.Owner] : others)
        {
            writer.WritePersonValue(person);
        }
        writer.WriteEndArray();
        writer.WriteMoment("at", AtOf(row));
        WritePost(writer, row, detail);
        writer.WriteString("conversation", Columns.Conversation[row] < 0 ? null : $"conversation-{Columns.Conversation[row] + 1}");
        writer.WriteNumber("recipients", view.Facts.Recipients(row));
        writer.WriteNumber("words", Columns.Words[row]);
        writer.WriteString("detail", detail?.Detail);
        writer.WriteStartArray("marks");
        foreach (var mark in MarksOf(row))
        {
            writer.WriteStringValue(mark);
        }
        writer.WriteEndArray();
        if (withText)
        {
            writer.WriteString("text", detail?.Text ?? "");
        }
    }

    protected override string[] Line(int row, Tongue tongue) =>
        [
            $"interaction-{Columns.Id[row]}",
            JsonForm.Iso(AtOf(row)) ?? "?",
            Kinds[Columns.Kind[row]],
            Directions[Columns.Direction[row]],
            string.Join(", ", view.PersonsIn(row).Take(3).Select(p => crowd.Shape(p).Name)),
        ];

    protected override string? TextOf(int row) => withText ? details.GetValueOrDefault(Columns.Id[row])?.Text : null;

    private void WritePost(Utf8JsonWriter writer, int row, EntryDetail? detail)
    {
        if (Columns.Post[row] is var own and >= 0)
        {
            writer.WritePost("post", PostShape.Of(view.Facts.Posts[own]));
        }
        else if (detail is { Post.IsNone: false })
        {
            // Somebody else's post: the network's own id is all that is known of it.
            writer.WriteStartObject("post");
            writer.WriteNull("id");
            writer.WriteString("network", NetworkOf(detail.Post) ?? NetworkOf(row));
            writer.WriteString("nativeId", detail.Post.ToString());
            writer.WriteNull("publishedAt");
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("post");
        }
    }

    private Moment? AtOf(int row) => Columns.How[row] == InteractionRow.NoTime ? null : Moment.FromParts(Columns.At[row], Columns.How[row]);

    private LocalDate? DayOf(int row) => AtOf(row)?.Day;

    private string? NetworkOf(int row)
    {
        var other = Columns.Other[row];
        if (other <= -2)
        {
            other = view.Facts.Audience(-2 - other)[0];
        }
        return other > 0 ? view.Facts.HandleAt(other).Network
            : Columns.Post[row] is var own and >= 0 ? view.Facts.Posts[own].Network
            : null;
    }

    private static string? NetworkOf(PostRef post) =>
        post.Kind != PostRefKind.Address || post.Address!.Contains("linkedin.com", StringComparison.OrdinalIgnoreCase) ? "linkedin"
        : post.Address.StartsWith("at://", StringComparison.Ordinal) ? "bluesky"
        : post.Address.StartsWith("https://x.com/", StringComparison.Ordinal) ? "x"
        : null;

    private Func<int, bool> Ids(Clause clause)
    {
        var ids = clause.Ids("interaction-");
        return clause.AnyOf<int>(i => ids.Contains(Columns.Id[i]));
    }

    /// <summary>Rows that link the owner with someone; <c>me</c> is the owner, who is on the other side of whatever <paramref name="theirSide"/> is not.</summary>
    private Func<int, bool> With(Clause clause, Func<int, bool> theirSide)
    {
        var who = new WhoIsMeant(view, tongue);
        var me = clause.Values.Contains("me");
        var people = clause.Values.Where(v => v != "me").Select(v => who.Find(v).Person.Index).ToHashSet();
        return clause.AnyOf<int>(i => theirSide(i) ? people.Count > 0 && Links(i, people) : me);
    }

    private bool Links(int row, HashSet<int> people)
    {
        var other = Columns.Other[row];
        return other >= 0 ? people.Contains(view.Overlay.PersonOf(other)) : other <= -2 && view.PersonsIn(row).Any(people.Contains);
    }

    private Func<int, bool> OnPost(Clause clause)
    {
        var posts = view
            .Facts.Posts.Where(p =>
                clause.Values.Any(v => v == $"post-{p.Id}" || v == p.Ref.ToString() || p.Aliases.Any(a => v == a.Ref.ToString()))
            )
            .Select(p => p.Index)
            .ToHashSet();
        return clause.AnyOf<int>(i => posts.Contains(Columns.Post[i]));
    }

    private Func<int, bool> InConversation(Clause clause)
    {
        if (clause.Value == "known")
        {
            return clause.AnyOf<int>(i => Columns.Conversation[i] >= 0);
        }
        var ids = clause.Ids("conversation-");
        return clause.AnyOf<int>(i => ids.Contains(Columns.Conversation[i] + 1));
    }

    private IEnumerable<string> MarksOf(int row)
    {
        var marks = (Marks)Columns.Marks[row];
        return Enum.GetValues<Marks>().Where(m => m != Marks.None && marks.HasFlag(m)).Select(m => JsonForm.Word(m));
    }

    private bool Marked(int row, Clause clause) => Columns.Marks[row] != 0 && MarksOf(row).Any(clause.Values.Contains);
}
