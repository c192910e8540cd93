using Quinze.Text.Labelling;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What others wrote to the owner in a period: the rows of one kind of text, those whose text is kept, and how many are left out.</summary>
internal sealed record ReceivedTexts(IReadOnlyList<(int Row, TextToLabel Text)> Kept, int TextGone, int InSpamFolder)
{
    public static ReceivedTexts Of(LedgerView view, TextTask task, Period period)
    {
        var columns = view.Facts.Interactions;
        var (start, end) = period.IsAll ? (0, columns.Count) : columns.Within(period);
        var rows = new List<int>();
        var spam = 0;
        for (var i = start; i < end; i++)
        {
            if (
                columns.DirectionArray[i] != (byte)Direction.Received
                || LabelledKinds.TaskOf((InteractionKind)columns.KindArray[i]) != task
            )
            {
                continue;
            }
            if ((columns.MarksArray[i] & (byte)Marks.Spam) != 0)
            {
                spam++;
                continue;
            }
            rows.Add(i);
        }
        var kept = ActsToLabel.Of(view, rows);
        return new ReceivedTexts(kept, rows.Count - kept.Count, spam);
    }
}
