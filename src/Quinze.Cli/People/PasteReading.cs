using System.Text.Json;
using Quinze.Sources.Pasted;
using Quinze.Views;
using Quinze.Web;

namespace Quinze.Cli.People;

/// <summary>A paste as the rooms in the browser preview it: the same reading as that of <c>quinze capture</c>.</summary>
internal static class PasteReading
{
    public static PasteRead Of(LedgerView view, Paste paste)
    {
        var post = paste.Post is null ? null : new WhichPost(view).Find(paste.Post);
        var network = paste.Network ?? (post?.Network is "linkedin" or "facebook" or "x" ? post.Network : null);
        var page = PastedPage.Read(paste.Text, network, feed: post is null);
        var captured = CapturedEntries.Of(page, CapturedFrom.Of(view, post, page, paste.At), paste.LeftOut);
        var lines = paste.Text.ReplaceLineEndings("\n").Split('\n');
        return new PasteRead(
            page.Network,
            [
                .. page.Items.Select(
                    (item, i) =>
                        new PasteItem(
                            Word(item.Kind),
                            item.Who.Name,
                            Word(item.Who.Sort),
                            item.Who.Headline,
                            item.Detail,
                            item.When?.At(paste.At),
                            item.Text,
                            item.Line,
                            Word(captured.Fates[i])
                        )
                ),
            ],
            [.. page.Counts.Select(c => new PasteCount(c.Metric, c.Part, c.Value, c.Bound == Bound.AtLeast))],
            page.Lines.Count,
            [.. page.NotUnderstood.Select(number => new PasteLine(number, number <= lines.Length ? lines[number - 1].Trim() : ""))],
            [
                .. Namesakes
                    .Find(view, captured.People)
                    .Select(n => new PasteNamesake(n.Captured.Shown.Name, n.Captured.Handle, n.Known, n.Person, n.HeadlineAgrees)),
            ],
            captured.Entries
        );
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
