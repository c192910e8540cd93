using System.Text.Json;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Findings;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Cli.Rows;

/// <summary>The posts of a ledger, in the order of their publication.</summary>
internal sealed class PostRows(LedgerView view, ILedgerStore store, bool withText) : RowTable<PostFact>
{
    private static readonly string[] Kinds = [.. Enum.GetValues<PostKind>().Select(k => JsonForm.Word(k))];

    private readonly Crowd crowd = new(view);
    private readonly HashSet<string> askedFor = new(StringComparer.OrdinalIgnoreCase);
    private IReadOnlyDictionary<long, EntryDetail> details = new Dictionary<long, EntryDetail>();

    protected override IEnumerable<PostFact> All => view.Facts.Posts;

    protected override IReadOnlyList<RowField<PostFact>> Fields =>
        [
            new("id", clause => Among(clause, clause.Ids("post-"))),
            new("kind", clause => clause.Word<PostFact>(p => Kinds[(int)p.Kind], Kinds)),
            new("network", clause => clause.Word<PostFact>(p => p.Network)),
            new("own", clause => clause.Word<PostFact>(p => p.Own ? "true" : "false", ["true", "false"])),
            new("nativeid", clause => clause.Word<PostFact>(p => p.Ref.ToString())),
            new("period", clause => clause.Day<PostFact>(p => p.Day, view.AsOf())),
            new("words", clause => clause.Number<PostFact>(p => p.Words)),
            new("visibility", Visible),
            new("language", clause => clause.Word<PostFact>(p => p.Language)),
            new("title", clause => clause.Contains<PostFact>(p => p.Title)),
            new("link", clause => clause.Contains<PostFact>(p => p.Link)),
            new("behind", clause => clause.Behind<PostFact>(view, p => p.Id)),
            new("import", clause => clause.FromImport<PostFact>(store, p => p.Id, view.Facts.Posts)),
        ];

    public override IReadOnlyList<Phrase> Headings =>
        [new("id", "id"), new("day", "jour"), new("kind", "genre"), new("words", "mots"), new("title or address", "titre ou adresse")];

    protected override void Fetch(IReadOnlyList<PostFact> rows)
    {
        if (withText)
        {
            details = store.Details([.. rows.Select(r => r.Id)]);
        }
    }

    protected override void Write(Utf8JsonWriter writer, PostFact row)
    {
        writer.WritePostFields(PostShape.Of(row));
        writer.WriteString("kind", Kinds[(int)row.Kind]);
        writer.WriteBoolean("own", row.Own);
        writer.WritePerson("author", row.Own ? crowd.Owner : crowd.Shape(view.Overlay.PersonOf(row.Author)));
        writer.WriteNumber("words", row.Words);
        var shown = !row.IsForAFew || askedFor.Contains(row.Visibility!);
        writer.WriteString("title", shown ? row.Title : null);
        writer.WriteString("language", row.Language);
        writer.WriteString("link", shown ? row.Link : null);
        writer.WriteString("media", row.Media);
        writer.WriteString("visibility", row.Visibility);
        writer.WriteString("about", row.About.IsNone ? null : row.About.ToString());
        if (withText)
        {
            writer.WriteString("text", shown ? TextOf(row) ?? "" : null);
        }
    }

    // What is for a few is shown to whoever asks for it by its visibility, and to nobody by the way.
    protected override string? TextOf(PostFact row) =>
        withText && (!row.IsForAFew || askedFor.Contains(row.Visibility!)) ? details.GetValueOrDefault(row.Id)?.Text : null;

    protected override string[] Line(PostFact row, Tongue tongue) =>
        [
            $"post-{row.Id}",
            JsonForm.Iso(row.At)?[..Math.Min(10, JsonForm.Iso(row.At)!.Length)] ?? "?",
            Kinds[(int)row.Kind],
            Numbers.Of(tongue, row.Words),
            (row.IsForAFew ? null : row.Title) ?? row.Ref.ToString(),
        ];

    private Func<PostFact, bool> Visible(Clause clause)
    {
        if (clause.How == Comparison.Is)
        {
            askedFor.UnionWith(clause.Values);
        }
        return clause.Word<PostFact>(p => p.Visibility);
    }

    private static Func<PostFact, bool> Among(Clause clause, HashSet<long> ids) => clause.AnyOf<PostFact>(p => ids.Contains(p.Id));
}
