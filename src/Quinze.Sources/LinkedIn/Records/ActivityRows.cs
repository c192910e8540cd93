namespace Quinze.Sources.LinkedIn.Records;

/// <summary><c>Comments.csv</c>: one's own comments. Quotes stand behind backslashes; the link is the post's, also for a reply to a comment; dates may be empty.</summary>
internal sealed class CommentRows() : RowReader("comment", ["Date", "Link", "Message"])
{
    public override bool MayUseBackslashes => true;

    public override void Read(Row row, LinkedInReading reading)
    {
        if (reading.TryDate(row, 0, out var at, universal: true))
        {
            reading.OnPost(row, InteractionKind.Comment, at, row[1], null, row.Utf8(2));
        }
    }
}

/// <summary><c>Reactions.csv</c>: one's own reactions, to posts and to comments.</summary>
internal sealed class ReactionRows() : RowReader("reaction", ["Date", "Type", "Link"])
{
    public override void Read(Row row, LinkedInReading reading)
    {
        if (reading.TryDate(row, 0, out var at, universal: true))
        {
            reading.OnPost(row, InteractionKind.Reaction, at, row[2], reading.Word(row[1]), Utf8Text.None);
        }
    }
}

/// <summary><c>InstantReposts.csv</c>: posts of others passed on with one click. The repost itself has no number.</summary>
internal sealed class RepostRows() : RowReader("repost", ["Date", "Link"])
{
    /// <summary>Any table may have a date and a link.</summary>
    public override bool Distinctive => false;

    public override void Read(Row row, LinkedInReading reading)
    {
        if (reading.TryDate(row, 0, out var at, universal: true))
        {
            reading.OnPost(row, InteractionKind.Repost, at, row[1], null, Utf8Text.None);
        }
    }
}

/// <summary><c>Votes.csv</c>: the polls one voted in, with the option.</summary>
internal sealed class VoteRows() : RowReader("vote", ["Date", "Link", "OptionText"])
{
    public override void Read(Row row, LinkedInReading reading)
    {
        if (reading.TryDate(row, 0, out var at, universal: true))
        {
            reading.OnPost(row, InteractionKind.Vote, at, row[1], reading.Word(row[2]), Utf8Text.None);
        }
    }
}
