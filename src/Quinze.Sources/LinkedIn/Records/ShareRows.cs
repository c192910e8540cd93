using Quinze.Importing;

namespace Quinze.Sources.LinkedIn.Records;

/// <summary>
/// <c>Shares.csv</c>: one's own posts. A share without words of one's own is a reshare; a reshare with words does not name what it shares.
/// Older files lack Visibility or MediaUrl.
/// </summary>
internal sealed class ShareRows() : RowReader("post", ["Date", "ShareLink", "ShareCommentary"], "SharedUrl", "Visibility")
{
    private const int Date = 0;
    private const int ShareLink = 1;
    private const int Commentary = 2;
    private const int SharedUrl = 3;
    private const int Visibility = 4;

    public override void Read(Row row, LinkedInReading reading)
    {
        if (!reading.TryDate(row, Date, out var at, universal: true))
        {
            return;
        }
        var post = LinkedInLinks.Post(row[ShareLink], out _);
        if (post.IsNone)
        {
            if (at is null)
            {
                reading.Unread(row, "neither a date nor a link");
                return;
            }
            // Without a link its second is the only name it has.
            post = PostRef.At($"linkedin:post:{at.Value.Instant.ToUnixTimeSeconds()}");
        }
        var text = row[Commentary].ToArray();
        var length = LinkedInOddities.UnquoteLines(text);
        var shared = LinkedInLinks.Post(row[SharedUrl], out _);
        reading.Compare(post, at);
        reading.Say(
            new PostEntry(row.Place)
            {
                Network = LinkedInPeople.Network,
                Kind = length == 0 ? PostKind.Reshare : PostKind.Post,
                Ref = post,
                At = at,
                Author = Handle.Owner,
                Text = new Utf8Text(text.AsMemory(0, length)),
                Visibility = reading.Word(row[Visibility]),
                About = shared.Number != 0 ? shared : PostRef.None,
                Link = row[SharedUrl].IsEmpty ? null : row.Text(SharedUrl),
                Media = at is null ? null : reading.Media.At(at.Value),
            }
        );
    }

    public override string? Remark(LinkedInReading reading) => reading.ClockRemark();
}
