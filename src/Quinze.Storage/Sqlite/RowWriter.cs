using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>Writes batches of rows through prepared statements; used by one thread.</summary>
internal sealed class RowWriter : IDisposable
{
    /// <summary>Where the text stands among the columns of an interaction, from 1.</summary>
    private const int TextOfInteraction = 15;

    private readonly Statement word;
    private readonly Statement address;
    private readonly Statement handle;
    private readonly Statement name;
    private readonly Statement conversation;
    private readonly Statement audience;
    private readonly Statement interaction;
    private readonly Statement post;
    private readonly Statement fact;
    private readonly Statement observation;
    private readonly Statement outcome;
    private readonly Statement join;
    private readonly Statement samePost;
    private readonly Statement ownId;
    private readonly Statement entryKey;
    private bool disposed;

    public RowWriter(SqliteConnection connection)
    {
        Statement Into(string table, int columns) =>
            new(connection, $"INSERT INTO {table} VALUES ({string.Join(',', Enumerable.Repeat('?', columns))})");
        word = Into("word", 2);
        address = Into("address", 2);
        handle = Into("handle", 5);
        name = Into("handle_name", 2);
        conversation = Into("conversation", 3);
        audience = Into("audience", 2);
        interaction = Into("interaction", 17);
        post = Into("post", 20);
        fact = Into("person_fact", 7);
        observation = Into("observation", 15);
        outcome = Into("outcome", 18);
        join = Into("handle_join", 6);
        samePost = Into("post_same", 7);
        ownId = Into("own_id", 2);
        entryKey = Into("entry_key", 2);
    }

    public void Write(RowBatch batch)
    {
        batch.Words.ForEach(w => word.Bind(w.Id).Bind(w.Text).Run());
        batch.Addresses.ForEach(a => address.Bind(a.Id).Bind(a.Text).Run());
        batch.Handles.ForEach(h =>
            handle.Bind(h.Id).Bind(h.Handle.Network).Bind(h.Handle.Key).Bind((long)h.Handle.Kind).Bind(h.Id == 1 ? 1 : 0).Run()
        );
        batch.Names.ForEach(n => name.Bind(n.Handle).Bind(n.Name).Run());
        batch.Conversations.ForEach(c => conversation.Bind(c.Id).Bind(c.Network).Bind(c.NativeId).Run());
        foreach (var set in batch.Audiences)
        {
            foreach (var member in set.Handles)
            {
                audience.Bind(set.Id).Bind(member).Run();
            }
        }
        foreach (ref readonly var row in batch.Interactions)
        {
            Write(row);
            if (!row.OwnId.IsNone)
            {
                var mark = row.OwnId;
                ownId.Bind(row.Id).BindBlob(MemoryMarshal.AsBytes(new ReadOnlySpan<NaturalKey>(in mark))).Run();
            }
        }
        batch.Posts.ForEach(Write);
        batch.PersonFacts.ForEach(f =>
            fact.Bind(f.Id).Bind(f.Handle).Bind(f.Field).Bind(f.Value).Bind(f.AsOf).Bind(f.File).Bind(f.Line).Run()
        );
        batch.Observations.ForEach(Write);
        batch.Outcomes.ForEach(Write);
        batch.Joins.ForEach(j => join.Bind(j.Id).Bind(j.A).Bind(j.B).Bind(j.Because).Bind(j.File).Bind(j.Line).Run());
        batch.SamePosts.ForEach(s =>
            samePost.Bind(s.Id).Bind((long)s.A.Kind).Bind(s.A.Number).Bind((long)s.B.Kind).Bind(s.B.Number).Bind(s.File).Bind(s.Line).Run()
        );
        if (!batch.Keys.IsEmpty)
        {
            entryKey.Bind(batch.FirstEntry).BindBlob(MemoryMarshal.AsBytes(batch.Keys)).Run();
        }
    }

    private void Write(in InteractionRow row) =>
        interaction
            .Bind(row.Id)
            .Bind(row.Network)
            .Bind((long)row.Kind)
            .Bind(row.At)
            .Bind((long)row.How)
            .Bind(row.Actor)
            .Bind(row.Target)
            .Bind(row.Conversation)
            .Bind((long)row.Post.Kind)
            .Bind(row.Post.Number)
            .Bind(row.Comment)
            .Bind(row.Detail)
            .Bind((long)row.Marks)
            .Bind(row.Words)
            .Skip()
            .Bind(row.File)
            .Bind(row.Line)
            .Run(TextOfInteraction, row.Text.Bytes.Span);

    private void Write(PostRow row) =>
        post.Bind(row.Id)
            .Bind(row.Network)
            .Bind((long)row.Kind)
            .Bind((long)row.Ref.Kind)
            .Bind(row.Ref.Number)
            .Bind(row.At)
            .Bind((long)row.How)
            .Bind(row.Author)
            .Bind((long)row.About.Kind)
            .Bind(row.About.Number)
            .Bind(row.Visibility)
            .Bind(row.Link)
            .Bind(row.Media)
            .Bind(row.Title)
            .Bind(row.Language)
            .Bind(row.Words)
            .Bind(row.Text.Bytes.Span)
            .Bind(row.File)
            .Bind(row.Line)
            .Bind((long)row.Origin)
            .Run();

    private void Write(ObservationRow row) =>
        observation
            .Bind(row.Id)
            .Bind(row.Network)
            .Bind((long)row.Post.Kind)
            .Bind(row.Post.Number)
            .Bind(row.Metric)
            .Bind(row.Value)
            .Bind(row.From)
            .Bind(row.To)
            .Bind(row.File)
            .Bind(row.Line)
            .Bind(row.Account)
            .Bind(row.Dimension)
            .Bind((long)row.Bound)
            .Bind(row.SeenAt)
            .Bind((long)row.SeenHow)
            .Run();

    private void Write(OutcomeRow row) =>
        outcome
            .Bind(row.Id)
            .Bind(row.Kind)
            .Bind(row.At)
            .Bind((long)row.How)
            .Bind(row.Person)
            .Bind(row.Stage)
            .Bind(row.Amount?.ToString(CultureInfo.InvariantCulture))
            .Bind(row.Currency)
            .Bind(row.Said)
            .Bind(row.Title)
            .Bind(row.File)
            .Bind(row.Line)
            .Bind(row.Reference)
            .Bind(row.Organisation)
            .Bind(row.Channel)
            .Bind(row.Closed)
            .Bind((long)row.ClosedHow)
            .Bind(PostList.Write(row.Posts))
            .Run();

    public void Dispose()
    {
        if (disposed)
        {
            return;
        }
        disposed = true;
        foreach (
            var statement in (ReadOnlySpan<Statement>)
                [
                    word,
                    address,
                    handle,
                    name,
                    conversation,
                    audience,
                    interaction,
                    post,
                    fact,
                    observation,
                    outcome,
                    join,
                    samePost,
                    ownId,
                    entryKey,
                ]
        )
        {
            statement.Dispose();
        }
    }
}
