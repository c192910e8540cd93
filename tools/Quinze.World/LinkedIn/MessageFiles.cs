using System.Globalization;

namespace Quinze.World;

/// <summary><c>messages.csv</c> in its seven sets of columns, and its look-alikes.</summary>
internal static class MessageFiles
{
    private const string LookAlike =
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";
    private const string Closed = "LinkedIn Member";

    public static void Write(ArchiveFiles files)
    {
        var era = files.View.Era;
        if (era.Era == LinkedInEra.Y2026Complete)
        {
            // These sort before the real one and share its ending.
            files.Write("guide_messages.csv", LookAlike, []);
            files.Write("learning_coach_messages.csv", LookAlike, []);
            files.Write("learning_role_play_messages.csv", LookAlike, []);
            files.Text("LearningCoachMessages.csv", "No conversations found");
        }
        var header =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
            + (era.RecipientUrls ? "RECIPIENT PROFILE URLS," : "")
            + "DATE,SUBJECT,CONTENT,FOLDER"
            + (era.Attachments ? ",ATTACHMENTS" : "")
            + (era.MessageDrafts ? ",IS MESSAGE DRAFT" : "")
            + (era.ConversationDrafts ? ",IS CONVERSATION DRAFT" : "");
        files.Write("messages.csv", header, Rows(files.View), era.AllQuoted ? Quoting.Always : Quoting.WhenNeeded);
    }

    private static IEnumerable<string[]> Rows(ArchiveView view)
    {
        List<string> row = [];
        foreach (var (talk, turns) in view.Talks())
        {
            for (var i = turns.Count - 1; i >= 0; i--)
            {
                row.Clear();
                Fill(row, view, talk, turns[i]);
                yield return [.. row];
            }
        }
    }

    private static void Fill(List<string> row, ArchiveView view, Talk talk, Turn turn)
    {
        var era = view.Era;
        var owner = view.Town.Owner;
        var mine = turn.Sender == Turn.Owner;
        var faceless = talk.Kind is TalkKind.ClosedAccount or TalkKind.Sponsored;
        row.Add(talk.Kind == TalkKind.Sponsored && talk.Number % 3 == 0 ? "" : talk.Key);
        row.Add(talk.Title);
        row.Add(
            mine ? owner.Name
            : faceless ? Closed
            : talk.Others[turn.Sender].Name
        );
        row.Add(
            mine ? owner.Url
            : faceless ? ""
            : talk.Others[turn.Sender].Url
        );
        var recipients = talk.Others.Where((_, i) => i != turn.Sender);
        row.Add(
            mine && faceless ? Closed
            : mine ? string.Join(',', recipients.Select(r => r.Name))
            : string.Join(',', recipients.Select(r => r.Name).Prepend(owner.Name))
        );
        if (era.RecipientUrls)
        {
            row.Add(
                mine && faceless ? ""
                : mine ? string.Join(',', recipients.Select(r => r.OtherUrl))
                : string.Join(',', recipients.Select(r => r.OtherUrl).Prepend(owner.Url))
            );
        }
        row.Add(Dates.Utc(turn.At));
        row.Add(talk.Kind == TalkKind.Mail && !mine ? talk.Title : "");
        var text = view.Town.TextOf(talk, turn);
        row.Add(era.LineBreaksKept ? text : text.Replace('\n', ' '));
        row.Add(
            talk.Kind == TalkKind.Spam ? "SPAM"
            : talk.Archived ? "ARCHIVE"
            : talk.Kind == TalkKind.Sponsored && talk.Number % 2 == 0 ? ""
            : "INBOX"
        );
        if (era.Attachments)
        {
            row.Add(
                turn.Words % 61 == 0
                    ? string.Create(CultureInfo.InvariantCulture, $"https://www.linkedin.com/dms/prv/file/{turn.Words:x16}")
                    : ""
            );
        }
        if (era.MessageDrafts)
        {
            row.Add(turn.Kind == TurnKind.Draft ? "Yes" : "No");
        }
        if (era.ConversationDrafts)
        {
            row.Add("No");
        }
    }
}
