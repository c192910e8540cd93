using System.Globalization;
using System.Runtime.InteropServices;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>Writes batches of rows into the tables of a staging file; used by one thread.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly PageFile file;
    private readonly List<TablePages> tables = [];
    private readonly TablePages word;
    private readonly TablePages address;
    private readonly TablePages handle;
    private readonly TablePages name;
    private readonly TablePages conversation;
    private readonly TablePages audience;
    private readonly TablePages interaction;
    private readonly TablePages post;
    private readonly TablePages fact;
    private readonly TablePages observation;
    private readonly TablePages outcome;
    private readonly TablePages join;
    private readonly TablePages samePost;
    private readonly TablePages ownId;
    private readonly TablePages entryKey;
    private readonly TablePages recordMark;

    /// <param name="roots">On which page the tree of each table begins.</param>
    public RowWriter(string path, IReadOnlyDictionary<string, long> roots)
    {
        file = new PageFile(path);
        TablePages Into(string table)
        {
            tables.Add(new TablePages(file, (uint)roots[table]));
            return tables[^1];
        }
        word = Into("word");
        address = Into("address");
        handle = Into("handle");
        name = Into("handle_name");
        conversation = Into("conversation");
        audience = Into("audience");
        interaction = Into("interaction");
        post = Into("post");
        fact = Into("person_fact");
        observation = Into("observation");
        outcome = Into("outcome");
        join = Into("handle_join");
        samePost = Into("post_same");
        ownId = Into("own_id");
        entryKey = Into("entry_key");
        recordMark = Into("record_mark");
    }

    public void Write(RowBatch batch)
    {
        batch.Words.ForEach(w => word.Row(w.Id).Add(w.Text).End());
        batch.Addresses.ForEach(a => address.Row(a.Id).Add(a.Text).End());
        batch.Handles.ForEach(h =>
            handle.Row(h.Id).Add(h.Handle.Network).Add(h.Handle.Key).Add((long)h.Handle.Kind).Add(h.Id == 1 ? 1 : 0).End()
        );
        batch.Names.ForEach(n => name.Row().Add(n.Handle).Add(n.Name).End());
        batch.Conversations.ForEach(c => conversation.Row(c.Id).Add(c.Network).Add(c.NativeId).End());
        foreach (var set in batch.Audiences)
        {
            foreach (var member in set.Handles)
            {
                audience.Row().Add(set.Id).Add(member).End();
            }
        }
        foreach (ref readonly var row in batch.Interactions)
        {
            Write(row);
            if (!row.OwnId.IsNone)
            {
                var mark = row.OwnId;
                ownId.Row(row.Id).AddBlob(MemoryMarshal.AsBytes(new ReadOnlySpan<NaturalKey>(in mark))).End();
            }
        }
        batch.Posts.ForEach(Write);
        batch.PersonFacts.ForEach(f => fact.Row(f.Id).Add(f.Handle).Add(f.Field).Add(f.Value).Add(f.AsOf).Add(f.File).Add(f.Line).End());
        batch.Observations.ForEach(Write);
        batch.Outcomes.ForEach(Write);
        batch.Joins.ForEach(j => join.Row(j.Id).Add(j.A).Add(j.B).Add(j.Because).Add(j.File).Add(j.Line).End());
        batch.SamePosts.ForEach(s =>
            samePost.Row(s.Id).Add((long)s.A.Kind).Add(s.A.Number).Add((long)s.B.Kind).Add(s.B.Number).Add(s.File).Add(s.Line).End()
        );
        if (!batch.Keys.IsEmpty)
        {
            entryKey.Row(batch.FirstEntry).AddBlob(MemoryMarshal.AsBytes(batch.Keys)).End();
        }
        if (!batch.RecordMarks.IsEmpty)
        {
            recordMark
                .Row()
                .AddBlob(MemoryMarshal.AsBytes(batch.RecordMarks))
                .AddBlob(MemoryMarshal.AsBytes(batch.RecordDays))
                .AddBlob(Varints.Write(batch.RecordEntries))
                .End();
        }
    }

    /// <summary>Ends every table: from here the file is a database.</summary>
    public void Complete()
    {
        tables.ForEach(t => t.Complete());
        file.Complete();
        file.Dispose();
    }

    public void Dispose() => file.Dispose();

    private void Write(in InteractionRow row) =>
        interaction
            .Row(row.Id)
            .Add(row.Network)
            .Add((long)row.Kind)
            .Add(row.At)
            .Add((long)row.How)
            .Add(row.Actor)
            .Add(row.Target)
            .Add(row.Conversation)
            .Add((long)row.Post.Kind)
            .Add(row.Post.Number)
            .Add(row.Comment)
            .Add(row.Detail)
            .Add((long)row.Marks)
            .Add(row.Words)
            .AddText(row.Text.Bytes.Span)
            .Add(row.File)
            .Add(row.Line)
            .End();

    private void Write(PostRow row) =>
        post.Row(row.Id)
            .Add(row.Network)
            .Add((long)row.Kind)
            .Add((long)row.Ref.Kind)
            .Add(row.Ref.Number)
            .Add(row.At)
            .Add((long)row.How)
            .Add(row.Author)
            .Add((long)row.About.Kind)
            .Add(row.About.Number)
            .Add(row.Visibility)
            .Add(row.Link)
            .Add(row.Media)
            .Add(row.Title)
            .Add(row.Language)
            .Add(row.Words)
            .AddText(row.Text.Bytes.Span)
            .Add(row.File)
            .Add(row.Line)
            .Add((long)row.Origin)
            .End();

    private void Write(ObservationRow row) =>
        observation
            .Row(row.Id)
            .Add(row.Network)
            .Add((long)row.Post.Kind)
            .Add(row.Post.Number)
            .Add(row.Metric)
            .Add(row.Value)
            .Add(row.From)
            .Add(row.To)
            .Add(row.File)
            .Add(row.Line)
            .Add(row.Account)
            .Add(row.Dimension)
            .Add((long)row.Bound)
            .Add(row.SeenAt)
            .Add((long)row.SeenHow)
            .End();

    private void Write(OutcomeRow row) =>
        outcome
            .Row(row.Id)
            .Add(row.Kind)
            .Add(row.At)
            .Add((long)row.How)
            .Add(row.Person)
            .Add(row.Stage)
            .Add(row.Amount?.ToString(CultureInfo.InvariantCulture))
            .Add(row.Currency)
            .Add(row.Said)
            .Add(row.Title)
            .Add(row.File)
            .Add(row.Line)
            .Add(row.Reference)
            .Add(row.Organisation)
            .Add(row.Channel)
            .Add(row.Closed)
            .Add((long)row.ClosedHow)
            .Add(PostList.Write(row.Posts))
            .End();
}
