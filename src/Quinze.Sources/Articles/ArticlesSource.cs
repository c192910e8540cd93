using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.Articles;

/// <summary>Texts as files (plain text, Markdown, saved pages): others' articles to compare with, or the owner's own where the user says so. Nothing in such a file tells whose it is.</summary>
public sealed class ArticlesSource : ISource
{
    internal const string Name = "articles";

    /// <summary>Below this many bytes a text is a note: nothing to compare with, and no reason to take a stray file for an article.</summary>
    private const int LeastBytes = 200;

    public SourceCard Card { get; } = new(Name, "web", 1, "Texts and saved pages", "Textes et pages enregistrées");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => ArticlesInFrench.Reasons;

    /// <summary>Only what consists of texts: one note in somebody's archive does not make it a folder of articles.</summary>
    public Choices Choices => Choices.Writings;

    public Recognition Recognise(IArchive archive)
    {
        var files = archive.Files.Where(f => f.Trouble is null && !Junk.Is(f.Name)).ToList();
        var texts = files.Count(f => ArticleFile.KindOf(f.Name) != ArticleKind.None);
        var other = files.FirstOrDefault(f => ArticleFile.KindOf(f.Name) == ArticleKind.None && !ArticleFile.BelongsToAPage(f.Name));
        return texts == 0 ? Recognition.No("it holds no text, Markdown or HTML file")
            : other is not null ? Recognition.No($"not only texts are in it: {other.Name}")
            : files.All(f => f.Length < LeastBytes) ? Recognition.Nearly("no text in it is as long as an article")
            : files.FirstOrDefault(f => ArticleFile.IsOfANetwork(f.Name)) is { } theirs
                ? Recognition.No($"{theirs.Name} looks like a part of a network's export")
            : Recognition.YesBut(
                "every file in it is a text or belongs to a saved page",
                "Texts are taken for others', to compare with; if they are your own: --as mine."
            );
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation)
    {
        foreach (var file in archive.Files.Where(f => !options.Known.Contains(f.Index)))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var reading in Guarded.Readings(file, OfFile(archive, file, options.Writings)))
            {
                yield return reading;
            }
        }
        yield return new OwnerFound([.. options.KnownOwner], null, "texts do not say whose they are", null);
    }

    private static IEnumerable<Reading> OfFile(IArchive archive, ArchiveFile file, Writings writings) =>
        Junk.Is(file.Name) ? [new FileLeftAside(file.Index, Junk.Reason)]
        : file.Trouble is { } trouble ? [new FileUnread(file.Index, trouble)]
        : ArticleFile.KindOf(file.Name) == ArticleKind.None ? [new FileLeftAside(file.Index, "a picture or style of a saved page")]
        : Read(archive, file, writings);

    private static IEnumerable<Reading> Read(IArchive archive, ArchiveFile file, Writings writings)
    {
        var (content, why) = ArticleFile.Content(archive, file);
        if (content is null)
        {
            yield return new FileUnread(file.Index, why!);
            yield break;
        }
        var article = Article.Of(ArticleFile.KindOf(file.Name), content);
        if (article.Text.Length == 0)
        {
            yield return new FileRead(file.Index, 0, "an empty file");
            yield break;
        }
        var place = new Place(file.Index, 0);
        var isMine = writings == Writings.Mine;
        var author = isMine ? Handle.Owner : article.AuthorHandle;
        if (!isMine)
        {
            yield return new Seen(place, author, article.Author ?? "");
        }
        yield return new PostEntry(place)
        {
            Network = "web",
            Kind = PostKind.Article,
            Ref = article.Ref,
            At = article.At,
            Author = author,
            Origin = writings.OriginOf(PostOrigin.Comparison),
            Title = article.Title,
            Text = Utf8Text.From(article.Text),
            Link = article.Link,
            Language = article.Language,
        };
        if (isMine && article.At is { } at)
        {
            yield return new Covered(file.Index, new CoverageSpan(Name, "article", at.Day, at.Day, Complete: false));
        }
        yield return new FileRead(file.Index, 1);
    }
}
