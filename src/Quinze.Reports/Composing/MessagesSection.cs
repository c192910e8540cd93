using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>Of what kinds the messages received are.</summary>
internal static class MessagesSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("messages") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not MessagesResults results)
        {
            return new Section("messages", words.MessagesHeading, c.TooLittle(finding));
        }
        var labels = new LabelBlocks(finding, "message", results);
        List<Block> blocks =
        [
            new Said([
                labels.Mostly(words, words.Messages(results.Items.Count)),
                words.WishesSaid(results.MassWishes, results.Counts["bragging"], results.Counts["prospecting"]),
            ]),
            .. labels.In(c, words.Messages),
            new Note(words.RelabelNote("quinze record label interaction-12 conversation")),
        ];
        if (results.InSpamFolder > 0)
        {
            blocks.Add(new Note(words.SpamFolderNote(results.InSpamFolder)));
        }
        if (results.OtherLanguages + results.TextGone > 0)
        {
            blocks.Add(new Note(words.LeftUnlabelled(results.OtherLanguages, results.TextGone)));
        }
        return new Section("messages", words.MessagesHeading, blocks);
    }
}
