using System.Text;

namespace Quinze.Sources.Formats.Mail;

/// <summary>The header fields that are read; all others are passed over.</summary>
internal enum Field
{
    From,
    Sender,
    To,
    Cc,
    Bcc,
    Date,
    Subject,
    MessageId,
    InReplyTo,
    References,
    Received,
    DeliveredTo,
    ReturnPath,
    ListId,
    ListPost,
    ListUnsubscribe,
    Precedence,
    AutoSubmitted,
    AutoReply,
    ResponseSuppress,
    FailedRecipients,
    FeedbackId,
    GmailThread,
    GmailLabels,
    ContentClass,
    ContentType,
    TransferEncoding,
    Disposition,
    ContentLength,
    Status,
}

/// <summary>The header of one mail, or of one part of it: folded fields joined (RFC 5322 §2.2.3), each of the known ones once, the first that stands there.</summary>
internal sealed class MailHeaders
{
    private const int LongestValue = 64 << 10;

    private static readonly Dictionary<string, Field> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["From"] = Field.From,
        ["Sender"] = Field.Sender,
        ["To"] = Field.To,
        ["Cc"] = Field.Cc,
        ["Bcc"] = Field.Bcc,
        ["Date"] = Field.Date,
        ["Subject"] = Field.Subject,
        ["Message-ID"] = Field.MessageId,
        ["In-Reply-To"] = Field.InReplyTo,
        ["References"] = Field.References,
        ["Received"] = Field.Received,
        ["Delivered-To"] = Field.DeliveredTo,
        ["X-Original-To"] = Field.DeliveredTo,
        ["Return-Path"] = Field.ReturnPath,
        ["List-Id"] = Field.ListId,
        ["List-Post"] = Field.ListPost,
        ["Mailing-List"] = Field.ListPost,
        ["List-Unsubscribe"] = Field.ListUnsubscribe,
        ["Precedence"] = Field.Precedence,
        ["Auto-Submitted"] = Field.AutoSubmitted,
        ["X-Autoreply"] = Field.AutoReply,
        ["X-Autorespond"] = Field.AutoReply,
        ["X-Auto-Response-Suppress"] = Field.ResponseSuppress,
        ["X-Failed-Recipients"] = Field.FailedRecipients,
        ["Feedback-ID"] = Field.FeedbackId,
        ["X-GM-THRID"] = Field.GmailThread,
        ["X-Gmail-Labels"] = Field.GmailLabels,
        ["Content-Class"] = Field.ContentClass,
        ["Content-Type"] = Field.ContentType,
        ["Content-Transfer-Encoding"] = Field.TransferEncoding,
        ["Content-Disposition"] = Field.Disposition,
        ["Content-Length"] = Field.ContentLength,
        ["X-Mozilla-Status"] = Field.Status,
    };

    private static readonly Dictionary<string, Field>.AlternateLookup<ReadOnlySpan<char>> Known = Names.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private readonly string?[] values = new string?[Enum.GetValues<Field>().Length];
    private byte[] held = new byte[1024];
    private int length;
    private Field? open;

    /// <summary>How many fields there were, known or not.</summary>
    public int Count { get; private set; }

    /// <summary>The value of a field as it stands, encoded words and all; null when the header has none.</summary>
    public string? this[Field field] => values[(int)field];

    public bool Has(Field field) => values[(int)field] is not null;

    public void Clear()
    {
        Array.Clear(values);
        (length, open, Count) = (0, null, 0);
    }

    /// <summary>Takes a line of the header. False when the line ends it: an empty line, or one that is no field.</summary>
    public bool Take(ReadOnlySpan<byte> line)
    {
        if (line is [(byte)' ' or (byte)'\t', ..] && Count > 0)
        {
            // A folded field goes on, also over lines of blanks only.
            Hold(line, blankFirst: true);
            return true;
        }
        Close();
        if (line.IsEmpty)
        {
            return false;
        }
        var colon = line.IndexOf((byte)':');
        if (colon <= 0 || line[..colon].TrimEnd(" \t"u8).IndexOfAny((byte)' ', (byte)'\t') >= 0)
        {
            // ">From …" and other traces of old mail systems stand between fields; text where the header should go on ends it.
            return line.StartsWith(">From "u8) || line.StartsWith("From "u8);
        }
        Count++;
        var name = line[..colon].TrimEnd(" \t"u8);
        Span<char> letters = stackalloc char[40];
        if (
            name.Length <= letters.Length
            && Known.TryGetValue(letters[..Encoding.Latin1.GetChars(name, letters)], out var field)
            && values[(int)field] is null
        )
        {
            open = field;
            Hold(line[(colon + 1)..], blankFirst: false);
        }
        return true;
    }

    /// <summary>Ends the field that is open; called once more at the end of a header without an empty line.</summary>
    public void Close()
    {
        if (open is { } field)
        {
            values[(int)field] = Charsets.Guess(held.AsSpan(0, length)).Trim();
            (open, length) = (null, 0);
        }
    }

    private void Hold(ReadOnlySpan<byte> value, bool blankFirst)
    {
        if (open is null || length + value.Length + 1 > LongestValue)
        {
            return;
        }
        if (length + value.Length + 1 > held.Length)
        {
            Array.Resize(ref held, Math.Max(held.Length * 2, length + value.Length + 1));
        }
        if (blankFirst)
        {
            held[length++] = (byte)' ';
        }
        value = value.Trim(" \t\r"u8);
        value.CopyTo(held.AsSpan(length));
        length += value.Length;
    }
}
