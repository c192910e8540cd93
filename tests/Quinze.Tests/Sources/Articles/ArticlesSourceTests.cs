using Quinze.Importing;
using Quinze.Sources.Articles;

namespace Quinze.Tests.Sources.Articles;

public class ArticlesSourceTests
{
    private static readonly ArticlesSource Source = new();

    [Fact]
    public void Without_a_word_a_text_is_somebody_elses()
    {
        var post = Said.By(Source, ("a.txt", "Some words.")).One<PostEntry>();

        Assert.Equal(PostOrigin.Comparison, post.Origin);
        Assert.NotEqual(Handle.Owner, post.Author);
        Assert.Null(post.At);
    }

    [Fact]
    public void What_is_said_to_be_mine_is_my_article()
    {
        var post = Said.By(Source, new ReadingOptions { Writings = Writings.Mine }, ("a.txt", "Some words.")).One<PostEntry>();

        Assert.Equal((PostOrigin.Presence, PostKind.Article, Handle.Owner), (post.Origin, post.Kind, post.Author));
    }

    [Fact]
    public void Front_matter_tells_title_day_author_and_address()
    {
        var article = Article.Of(
            ArticleKind.Markdown,
            "---\ntitle: 'On: linen'\ndate: 2026-05-04\nauthor: Anna Roy\nurl: https://a.example.org/x\n---\nWords with *weight* and snake_case.\n"
        );

        Assert.Equal(
            ("On: linen", "Anna Roy", "https://a.example.org/x", "Words with weight and snake_case."),
            (article.Title, article.Author, article.Link, article.Text)
        );
        Assert.Equal(Precision.Day, article.At!.Value.Precision);
    }

    [Fact]
    public void A_page_gives_its_article_without_scripts_and_navigation()
    {
        var article = Article.Of(
            ArticleKind.Html,
            "<html><head><title>T</title><meta name=author content=\"A\"></head><body><nav>menu</nav><main><p>Words</p><script>x</script></main><footer>f</footer></body></html>"
        );

        Assert.Equal(("T", "Words"), (article.Title, article.Text));
    }

    [Theory]
    [InlineData("a.txt", "b.json")]
    [InlineData("README.txt", "data/tweets.js")]
    [InlineData("your_activity/posts.html", "index.html")]
    [InlineData("_chat.txt", "a.txt")]
    public void An_archive_with_a_text_in_it_is_not_a_folder_of_articles(string one, string other) =>
        Assert.False(Source.Recognise(Said.Archive((one, new string('x', 1000)), (other, "y"))).IsOurs);

    [Theory]
    [InlineData("bread", false)]
    [InlineData("A text that is long enough to be compared with. ", true)]
    public void A_note_is_no_article(string words, bool isOurs) =>
        Assert.Equal(
            isOurs,
            Source.Recognise(Said.Archive(("shopping.txt", string.Concat(Enumerable.Repeat(words, isOurs ? 6 : 1))))).IsOurs
        );

    [Fact]
    public void The_same_words_in_two_files_are_one_text()
    {
        var said = Said.By(Source, ("a.txt", "Some words."), ("b.txt", "Some words.\n")).Of<PostEntry>();

        Assert.Equal(said[0].Ref, said[1].Ref);
    }

    [Fact]
    public void A_file_that_is_no_text_is_unread() =>
        Assert.Equal("not a text", Said.By(Source, ("a.txt", "ab\0cd")).One<FileUnread>().Reason);
}
