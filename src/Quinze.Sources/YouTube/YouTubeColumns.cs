using System.Text.RegularExpressions;
using Quinze.Importing;
using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.YouTube;

/// <summary>
/// Which table of YouTube's one is, and where its columns stand. Every generation has other columns in another order: they go by their names, in English or French;
/// a table of comments, chats or subscriptions in another language goes by what its cells look like.
/// </summary>
internal sealed class YouTubeColumns
{
    private const int RowsLookedAt = 50;

    public YouTubeFile Table { get; private init; } = YouTubeFile.Aside;
    public int Id { get; private init; } = -1;
    public int Parent { get; private init; } = -1;
    public int Post { get; private init; } = -1;
    public int Video { get; private init; } = -1;
    public int Channel { get; private init; } = -1;
    public int Time { get; private init; } = -1;
    public int OtherTime { get; private init; } = -1;
    public int Text { get; private init; } = -1;
    public int Title { get; private init; } = -1;
    public int Privacy { get; private init; } = -1;
    public int Language { get; private init; } = -1;

    /// <summary>Null when it has no header.</summary>
    public static YouTubeColumns? Of(IArchive archive, ArchiveFile file)
    {
        using var table = Formats.Tables.Table.OpenBelowHeader(archive, file);
        return table is null ? null : ByName(table) ?? ByContent(table) ?? new YouTubeColumns();
    }

    private static YouTubeColumns? ByName(Table table)
    {
        int At(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (table.FoldedHeader.ToList().IndexOf(name) is >= 0 and var at)
                {
                    return at;
                }
            }
            return -1;
        }
        var channel = At("channel id", "id de la chaine", "id des chaines");
        var video = At("video id", "id de la video");
        var chatText = At("live chat text", "texte du chat en direct");
        var commentText = At("comment text", "texte du commentaire");
        if (chatText >= 0 || commentText >= 0)
        {
            return new YouTubeColumns
            {
                Table = chatText >= 0 ? YouTubeFile.LiveChats : YouTubeFile.Comments,
                Id = At("comment id", "live chat id", "id du commentaire", "id du chat en direct"),
                Parent = At("parent comment id", "id du commentaire parent"),
                Post = At("post id", "id du post", "id de la publication"),
                Video = video,
                Channel = channel,
                Time = At(
                    "comment create timestamp",
                    "live chat create timestamp",
                    "created at",
                    "code temporel de creation du commentaire",
                    "code temporel de creation du chat en direct"
                ),
                Text = Math.Max(chatText, commentText),
            };
        }
        var videoTitle = At("video title original", "video title", "titre de la video original", "titre de la video d origine");
        if (video >= 0 && videoTitle >= 0)
        {
            return new YouTubeColumns
            {
                Table = YouTubeFile.Videos,
                Id = video,
                Channel = channel,
                Title = videoTitle,
                Text = At(
                    "video description original",
                    "video description",
                    "description de la video original",
                    "description de la video d origine"
                ),
                Privacy = At("privacy", "confidentialite"),
                Time = At("video publish timestamp", "code temporel de publication de la video"),
                OtherTime = At("video create timestamp", "code temporel de creation de la video"),
                Language = At("video audio language", "langue audio de la video"),
            };
        }
        var address = At("channel url", "url de la chaine", "url des chaines");
        var title = At(
            "channel title",
            "channel title original",
            "titre de la chaine",
            "titres des chaines",
            "titre de la chaine original",
            "titre de la chaine d origine"
        );
        return channel >= 0 && title >= 0
            ? new YouTubeColumns
            {
                Table = address >= 0 ? YouTubeFile.Subscriptions : YouTubeFile.Channels,
                Channel = channel,
                Title = title,
            }
            : null;
    }

    /// <summary>The cells of the first rows: a column is what all its filled cells look like.</summary>
    private static YouTubeColumns? ByContent(Table table)
    {
        var cells = new List<string>[table.Header.Count];
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = [];
        }
        var rows = 0;
        while (rows < RowsLookedAt && table.Read())
        {
            rows++;
            for (var column = 0; column < cells.Length; column++)
            {
                if (table[column] is { Length: > 0 } cell)
                {
                    cells[column].Add(cell);
                }
            }
        }
        int Like(Regex shape) => Array.FindIndex(cells, c => c.Count > 0 && c.TrueForAll(shape.IsMatch));
        var (channel, text, time) = (Like(OfChannel), Like(OfText), Like(OfTime));
        if (channel < 0)
        {
            return null;
        }
        if (text < 0 || time < 0)
        {
            var address = Like(OfChannelAddress);
            var title = Array.FindIndex(
                cells,
                c => c.Count > 0 && Array.IndexOf(cells, c) != channel && Array.IndexOf(cells, c) != address
            );
            return address >= 0 && title >= 0 && cells.Length == 3
                ? new YouTubeColumns
                {
                    Table = YouTubeFile.Subscriptions,
                    Channel = channel,
                    Title = title,
                }
                : null;
        }
        var numbers = Enumerable.Range(0, cells.Length).Where(c => cells[c].Count > 0 && cells[c].TrueForAll(OfComment.IsMatch)).ToList();
        var own = numbers.FirstOrDefault(c => cells[c].Count == rows, -1);
        return new YouTubeColumns
        {
            Table = own >= 0 ? YouTubeFile.Comments : YouTubeFile.LiveChats,
            Id = own,
            Parent = numbers.FirstOrDefault(c => c != own && cells[c].Count < rows, -1),
            Video = Like(OfVideo),
            Channel = channel,
            Time = time,
            Text = text,
        };
    }

    private static readonly Regex OfChannel = new(@"^UC[\w-]{22}$", RegexOptions.CultureInvariant);

    private static readonly Regex OfChannelAddress = new(
        @"^https?://(?:www\.)?youtube\.com/channel/UC[\w-]{22}/?$",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex OfText = new(@"^\[?\{\s*""", RegexOptions.CultureInvariant);

    private static readonly Regex OfTime = new(@"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d", RegexOptions.CultureInvariant);

    private static readonly Regex OfVideo = new(@"^[\w-]{11}$", RegexOptions.CultureInvariant);

    private static readonly Regex OfComment = new(@"^Ug[\w-]{18,}(?:\.[\w-]+)?$", RegexOptions.CultureInvariant);
}
