using System.Text;
using Quinze.Sources.Formats.Mail;

namespace Quinze.Sources.Formats.ContentLines;

/// <summary>One line of a calendar or an address card: <c>group.NAME;PARAM=value:VALUE</c> (RFC 5545 §3.1, RFC 6350 §3.3), in which form it was written is all the same.</summary>
internal sealed class ContentLine
{
    private readonly List<(string Name, string Value)> parameters = [];

    /// <summary>Upper case, without the group.</summary>
    public string Name { get; private set; } = "";

    /// <summary><c>item1</c> in <c>item1.EMAIL</c>, upper case; empty when there is none.</summary>
    public string Group { get; private set; } = "";

    /// <summary>As it stands, still escaped.</summary>
    public string Value { get; private set; } = "";

    public long Number { get; private set; }

    /// <summary>The value of a parameter; several of one name with commas between them, as vCard 4 writes them. Null when there is none.</summary>
    public string? this[string parameter]
    {
        get
        {
            string? found = null;
            foreach (var (name, value) in parameters)
            {
                if (name == parameter)
                {
                    found = found is null ? value : $"{found},{value}";
                }
            }
            return found;
        }
    }

    /// <summary>Bare parameters (vCard 2.1: <c>TEL;HOME;VOICE</c>) have an empty name here.</summary>
    public IReadOnlyList<(string Name, string Value)> Parameters => parameters;

    public bool Is(string name, string value) => Name == name && Value.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads an unfolded line. False when there is no name in it.</summary>
    public bool Read(ReadOnlySpan<byte> line, long number)
    {
        parameters.Clear();
        Number = number;
        var head = Head(line);
        if (head <= 0)
        {
            return false;
        }
        var written = Charsets.Guess(line[..head]);
        var pieces = Cut(written);
        var dot = pieces[0].LastIndexOf('.');
        Group = dot > 0 ? pieces[0][..dot].ToUpperInvariant() : "";
        Name = pieces[0][(dot + 1)..].Trim().ToUpperInvariant();
        foreach (var piece in pieces.Skip(1))
        {
            var equals = piece.IndexOf('=', StringComparison.Ordinal);
            var value = piece[(equals + 1)..].Trim().Trim('"');
            parameters.Add((equals < 0 ? "" : piece[..equals].Trim().ToUpperInvariant(), value));
        }
        var bytes = line[(head + 1)..];
        Value = IsQuotedPrintable
            ? Charsets.Text(TransferEncodings.QuotedPrintable(bytes), this["CHARSET"])
            : Charsets.Text(bytes, this["CHARSET"]);
        return Name.Length > 0;
    }

    /// <summary>Whether the value of this line is quoted-printable (vCard 2.1), so that a "=" at its end goes on in the next.</summary>
    public static bool SaysQuotedPrintable(ReadOnlySpan<byte> line)
    {
        var head = Head(line);
        return head > 0 && Encoding.Latin1.GetString(line[..head]).Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A text value without its escapes: <c>\n \, \; \\</c>.</summary>
    public static string Unescaped(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal))
        {
            return value;
        }
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && i + 1 < value.Length)
            {
                var next = value[++i];
                text.Append(next is 'n' or 'N' ? '\n' : next);
            }
            else
            {
                text.Append(value[i]);
            }
        }
        return text.ToString();
    }

    /// <summary>The parts of a structured value, cut at semicolons that are not escaped; each without its escapes.</summary>
    public static List<string> Components(string value)
    {
        var parts = new List<string>();
        var from = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i == value.Length || value[i] == ';')
            {
                parts.Add(Unescaped(value[from..i]).Trim());
                from = i + 1;
            }
            else if (value[i] == '\\')
            {
                i++;
            }
        }
        return parts;
    }

    private bool IsQuotedPrintable =>
        parameters.Exists(p => p.Name is "ENCODING" or "" && p.Value.Equals("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the colon before the value stands: the first outside quotes.</summary>
    private static int Head(ReadOnlySpan<byte> line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';
            if (line[i] == ':' && !quoted)
            {
                return i;
            }
        }
        // An unclosed quote is the fault of the writer, not the end of the name.
        return line.IndexOf((byte)':');
    }

    private static List<string> Cut(string head)
    {
        var pieces = new List<string>();
        var (from, quoted) = (0, false);
        for (var i = 0; i <= head.Length; i++)
        {
            if (i == head.Length || (head[i] == ';' && !quoted))
            {
                pieces.Add(head[from..i]);
                from = i + 1;
            }
            else
            {
                quoted ^= head[i] == '"';
            }
        }
        return pieces;
    }
}
