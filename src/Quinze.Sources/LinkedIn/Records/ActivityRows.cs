namespace Quinze.Sources.LinkedIn.Records;

/// <summary>What the owner did on posts: a row is one act, dated in its first column, in UTC.</summary>
internal abstract class ActivityRows(string kind, string[] needed) : RowReader(kind, needed)
{
    protected const int Date = 0;

    public override bool IsKnownByItsBytes(Row row) => true;

    public override bool ReadKnown(Row row, LinkedInReading reading) => reading.TryDate(row, Date, out _, universal: true);
}

/// <summary><c>Comments.csv</c>: one's own comments. Quotes stand behind backslashes; the link is the post's, also for a reply to a comment; dates may be empty.</summary>
internal sealed class CommentRows() : ActivityRows("comment", ["Date", "Link", "Message"])
{
    public override bool MayUseBackslashes => true;

    public override void Read(Row row, LinkedInReading reading)
    {
        if (reading.TryDate(row, Date, out var at, universal: true))
        {
            reading.OnPost(row, InteractionKind.Comment, at, row[1], detail: null, row[2]);
        }
    }
}

/// <summary><c>Reactions.csv</c>: one's own reactions, to posts and to comments.</summary>
internal sealed class ReactionRows() : ActivityRows("reaction", ["Date", "Type", "Link"])
{
    public override void Read(Row row, LinkedInReading reading)
    {
        if (reading.TryDate(row, Date, out var at, universal: true))
        {
            reading.OnPost(row, InteractionKind.Reaction, at, row[2], reading.Word(row[1]));
        }
    }
}

/// <summary><c>InstantReposts.csv</c>: posts of others passed on with one click. The repost itself has no number.</summary>
internal sealed class RepostRows() : ActivityRows("repost", ["Date", "Link"])
{
    /// <summary>Any table may have a date and a link.</summary>
    public override bool Distinctive => false;

    public override void Read(Row row, LinkedInReading reading)
    {
        if (reading.TryDate(row, Date, out var at, universal: true))
        {
            reading.OnPost(row, InteractionKind.Repost, at, row[1], detail: null);
        }
    }
}

/// <summary><c>Votes.csv</c>: the polls one voted in, with the option.</summary>
internal sealed class VoteRows() : ActivityRows("vote", ["Date", "Link", "OptionText"])
{
    public override void Read(Row row, LinkedInReading reading)
    {
        if (reading.TryDate(row, Date, out var at, universal: true))
        {
            reading.OnPost(row, InteractionKind.Vote, at, row[1], reading.Word(row[2]));
        }
    }
}
