using System.Globalization;

namespace Quinze.World;

/// <summary>The owner's own posts, comments, reactions, reposts, votes and articles.</summary>
internal static class ActivityFiles
{
    private static readonly string[] Types = ["LIKE", "PRAISE", "EMPATHY", "INTEREST", "APPRECIATION", "ENTERTAINMENT", "MAYBE"];
    private static readonly string[] Options = ["Oui", "Non", "Ça dépend", "Autre (en commentaire)", "Yes, every day"];

    public static void Write(ArchiveFiles files)
    {
        var view = files.View;
        if (view.Era.Complete)
        {
            files.WriteIfAny(
                files.Member("Shares"),
                "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl" + (view.Era.ShareVisibility ? ",Visibility" : ""),
                view.Posts.Reverse().Select(p => Share(p, view.Era.ShareVisibility))
            );
            files.WriteIfAny(
                files.Member("Comments"),
                "Date,Link,Message",
                view.Remarks.Reverse()
                    .Select(r => (string[])[r.Undated ? "" : Dates.Plain(r.At), Activity(r.Activity), view.Town.TextOf(r)]),
                Quoting.Backslash
            );
            files.WriteIfAny(
                files.Member("Reactions"),
                "Date,Type,Link",
                view.Reactions.Reverse().Select(r => (string[])[Dates.Plain(r.At), Types[r.Type], Target(r)])
            );
            files.WriteIfAny(
                files.Member("InstantReposts"),
                "Date,Link",
                view.Reposts.Reverse().Select(r => (string[])[Dates.Plain(r.At), Activity(r.Activity)])
            );
            files.WriteIfAny(
                files.Member("Votes"),
                "Date,Link,OptionText",
                view.Votes.Reverse().Select(v => (string[])[Dates.Plain(v.At), Activity(v.Activity), Options[v.Option]])
            );
            RichMedia(files);
        }
        foreach (var article in view.Articles)
        {
            Article(files, article);
        }
    }

    private static string[] Share(OwnPost post, bool visibility)
    {
        var link = $"https://www.linkedin.com/feed/update/{Uri.EscapeDataString(post.Urn)}";
        var text = post.Text.Contains('\n', StringComparison.Ordinal)
            ? post.Text.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("\n", "\"\n\"", StringComparison.Ordinal)
            : post.Text;
        return visibility
            ? [Dates.Plain(post.At), link, text, post.SharedUrl, post.MediaUrl, post.Visibility]
            : [Dates.Plain(post.At), link, text, post.SharedUrl, post.MediaUrl];
    }

    private static string Activity(long id) =>
        string.Create(CultureInfo.InvariantCulture, $"https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A{id}");

    private static string Target(Reaction reaction) =>
        reaction.Comment == 0
            ? Activity(reaction.Activity)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Activity(reaction.Activity)}?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A{reaction.Activity}%2C{reaction.Comment}%29"
            );

    private static void RichMedia(ArchiveFiles files) =>
        files.WriteIfAny(
            "Rich_Media.csv",
            "Date/Time,Media Description,Media Link",
            files
                .View.Posts.Where(p => p.MediaUrl.Length > 0)
                .Reverse()
                .Select(p =>
                    (string[])
                        [
                            $"You uploaded a feed {(p.ShareId % 5 == 0 ? "document" : "photo")} on {Dates.Spoken(p.At)}",
                            p.ShareId % 3 == 0 ? "-" : p.Text[..Math.Min(60, p.Text.Length)].Replace('\n', ' '),
                            p.MediaUrl,
                        ]
                )
        );

    private static void Article(ArchiveFiles files, OwnArticle article)
    {
        var title = System.Net.WebUtility.HtmlEncode(article.Title);
        var stamp = Dates.Plain(article.At);
        var dates =
            files.View.Era.DatedArticles || !article.Published
                ? $"<p class=\"created\">Created on {stamp[..16]}</p>\n"
                    + (article.Published ? $"<p class=\"published\">Published on {stamp[..16]}</p>\n" : "")
                : "";
        var body = string.Concat(article.Paragraphs.Select(p => $"<p>{System.Net.WebUtility.HtmlEncode(p)}</p>"));
        var address = $"https://www.linkedin.com/pulse/{article.Slug}";
        var name = files.View.Era.Era <= LinkedInEra.Y2022 ? $"{stamp.Replace(':', '-')}.0-{article.Slug}" : article.Slug;
        files.Text(
            $"Articles/Articles/{name}.html",
            $"<html>\n<head><title>{title}</title></head>\n<body>\n<h1><a href=\"{address}\">{title}</a></h1>\n{dates}<div>{body}</div>\n</body>\n</html>"
        );
        files.Rows[$"Articles/Articles/{name}.html"] = 1;
    }
}
