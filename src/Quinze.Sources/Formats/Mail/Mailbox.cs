using System.Text;

namespace Quinze.Sources.Formats.Mail;

/// <summary>
/// Mails one after the other, from an mbox file of any kind (mboxo, mboxrd, mboxcl, mboxcl2) or from a file that is one mail. Only the header of a mail is read at once;
/// the body is there to be read line by line, or it is passed over without looking at it.
/// </summary>
/// <remarks>
/// A declared <c>Content-Length</c> (mboxcl, mboxcl2) is believed when a postmark or the end of the file stands where it says, and not otherwise: programs that change a mail
/// forget to change it, and a wrong one would swallow the mails behind. Beyond the window (8 MiB) it cannot be checked, and postmarks decide alone.
/// </remarks>
internal sealed class Mailbox(Stream stream, bool oneMail) : IDisposable
{
    private const int HeaderLimit = 512 << 10;
    private const int LookAhead = 2 << 10;

    private readonly ByteWindow window = new(stream);
    private bool begun;
    private bool inBody;
    private bool blankBefore = true;
    private int left = -1;

    public MailHeaders Headers { get; } = new();

    /// <summary>The line on which the mail begins.</summary>
    public long Line { get; private set; }

    /// <summary>The date in the postmark; empty when there is none.</summary>
    public string PostmarkDate { get; private set; } = "";

    /// <summary>Bytes before the first postmark, which belong to no mail.</summary>
    public long Stray { get; private set; }

    /// <summary>Goes to the next mail and reads its header.</summary>
    public bool Next()
    {
        if (!begun)
        {
            begun = true;
            SkipToFirst();
        }
        else
        {
            SkipBody();
        }
        PostmarkDate = "";
        if (window.IsAtEnd)
        {
            return false;
        }
        Line = window.Line;
        if (window.Has(5) && window.Bytes.StartsWith(Postmark.Word))
        {
            window.TryLine(out var line, out var taken);
            PostmarkDate = Encoding.Latin1.GetString(Postmark.DateIn(line));
            window.Advance(taken);
        }
        ReadHeader();
        inBody = true;
        return true;
    }

    /// <summary>The next line of the body, its "From " unquoted; false at the end of the mail.</summary>
    public bool TryBodyLine(out ReadOnlySpan<byte> line)
    {
        line = default;
        if (!inBody || (left == 0) || window.IsAtEnd)
        {
            inBody = false;
            return false;
        }
        window.TryLine(out line, out var taken);
        if (left < 0 && IsPostmark(blankBefore))
        {
            inBody = false;
            return false;
        }
        // Asking for what follows may have moved the window: the line is taken again.
        window.TryLine(out line, out taken);
        if (left > 0)
        {
            taken = Math.Min(taken, left);
            left -= taken;
        }
        blankBefore = line.IsEmpty;
        window.Advance(taken);
        line = Unquoted(line);
        return true;
    }

    public void Dispose() => window.Dispose();

    private void SkipToFirst()
    {
        // A mark of the byte order has been seen in front of mails saved by hand.
        if (window.Has(3) && window.Bytes.StartsWith("\uFEFF"u8))
        {
            window.Advance(3);
        }
        while (!window.IsAtEnd && window.Bytes[0] is (byte)'\n' or (byte)'\r')
        {
            window.Advance(1);
        }
        if (!oneMail)
        {
            while (!window.IsAtEnd && !IsPostmark(afterBlank: true))
            {
                window.TryLine(out _, out var taken);
                Stray += taken;
                window.Advance(taken);
            }
        }
    }

    private bool IsPostmark(bool afterBlank)
    {
        if (oneMail || !window.Has(Postmark.Word.Length) || !window.Bytes.StartsWith(Postmark.Word))
        {
            return false;
        }
        window.Has(LookAhead);
        return Postmark.IsAt(window.Bytes, afterBlank);
    }

    private void ReadHeader()
    {
        Headers.Clear();
        var read = 0;
        while (window.TryLine(out var line, out var taken))
        {
            var goesOn = read > HeaderLimit ? !line.IsEmpty : Headers.Take(line);
            if (!goesOn && !line.IsEmpty)
            {
                break;
            }
            read += taken;
            window.Advance(taken);
            if (!goesOn)
            {
                break;
            }
        }
        Headers.Close();
        blankBefore = true;
        left = Declared();
    }

    /// <summary>The length of the body as declared, when it proves true; else -1.</summary>
    private int Declared()
    {
        if (
            oneMail
            || !int.TryParse(Headers[Field.ContentLength], System.Globalization.NumberStyles.None, null, out var length)
            || length > ByteWindow.Most - LookAhead
        )
        {
            return -1;
        }
        window.Has(length + LookAhead);
        if (window.Bytes.Length < length)
        {
            return -1;
        }
        var behind = window.Bytes[length..].TrimStart("\r\n"u8);
        return behind.IsEmpty || Postmark.IsAt(behind, afterBlank: true) ? window.Bytes.Length - behind.Length : -1;
    }

    private void SkipBody()
    {
        if (!inBody)
        {
            return;
        }
        inBody = false;
        if (left >= 0)
        {
            window.Advance(left);
            return;
        }
        var atLine = true;
        while (!window.IsAtEnd)
        {
            if (atLine && IsPostmark(blankBefore))
            {
                return;
            }
            var found = oneMail ? -1 : window.Bytes.IndexOf("\nFrom "u8);
            if (found >= 0)
            {
                blankBefore = IsBlank(found, atLine);
                atLine = true;
                window.Advance(found + 1);
                continue;
            }
            // The last bytes may be the beginning of a postmark, and of the empty line before it.
            var passed = Math.Max(0, window.Bytes.Length - 8);
            atLine &= passed == 0;
            window.Advance(passed);
            if (!window.Fill())
            {
                window.Advance(window.Bytes.Length);
            }
        }
    }

    /// <summary>Whether the line that ends with this break is empty.</summary>
    private bool IsBlank(int lineBreak, bool atLine)
    {
        var last = lineBreak > 0 && window.Bytes[lineBreak - 1] == '\r' ? lineBreak - 2 : lineBreak - 1;
        return last < 0 ? atLine : window.Bytes[last] == '\n';
    }

    /// <summary><c>&gt;From </c> was <c>From </c>; <c>&gt;&gt;From </c> was <c>&gt;From </c> (mboxrd), which mboxo cannot tell.</summary>
    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> line)
    {
        var marks = 0;
        while (marks < line.Length && line[marks] == '>')
        {
            marks++;
        }
        return marks > 0 && line[marks..].StartsWith(Postmark.Word) ? line[1..] : line;
    }
}
