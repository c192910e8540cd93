using System.Security.Cryptography;
using System.Text;
using Quinze.Importing;
using Quinze.Sources.Formats.Mail;

namespace Quinze.Sources.Mail;

/// <summary>
/// Mails by their Message-ID: each counted once, and threads. A thread is Gmail's own number where there is one; else a mail joins the thread of any mail it refers to that was
/// met before, and the first mail it refers to names a new one. Ids are kept as digests only: many hold an address.
/// </summary>
internal sealed class MailThreads
{
    private const int MostReferences = 40;

    private readonly Dictionary<UInt128, Conversation> byMail = [];
    private readonly Dictionary<string, Conversation> byGmail = new(StringComparer.Ordinal);
    private readonly HashSet<UInt128> met = [];

    /// <summary>True when a mail of this id was counted before.</summary>
    public bool IsRepeated(string id) => !met.Add(Digest(id));

    public Conversation? Find(MailHeaders mail, string? id)
    {
        var own = id is null ? (UInt128?)null : Digest(id);
        var references = References(mail);
        if (mail[Field.GmailThread] is { Length: > 0 } number)
        {
            if (!byGmail.TryGetValue(number, out var gmail))
            {
                byGmail.Add(number, gmail = new Conversation(MailIdentity.Network, "gmail:" + number));
            }
            return gmail;
        }
        Conversation? found = null;
        for (var i = references.Count - 1; i >= 0 && found is null; i--)
        {
            byMail.TryGetValue(references[i], out found);
        }
        if (found is null && own is { } mine)
        {
            byMail.TryGetValue(mine, out found);
        }
        var root = references.Count > 0 ? references[0] : own;
        if (found is null && root is { } first)
        {
            found = new Conversation(MailIdentity.Network, first.ToString("x32", System.Globalization.CultureInfo.InvariantCulture));
        }
        if (found is not null)
        {
            foreach (var one in (UInt128?[])[own, root, references.Count > 0 ? references[^1] : null])
            {
                if (one is { } key)
                {
                    byMail.TryAdd(key, found);
                }
            }
        }
        return found;
    }

    /// <summary>The first <c>&lt;…&gt;</c> in a header, or the whole where brackets are missing; null when there is none.</summary>
    public static string? IdIn(string? header)
    {
        var open = header?.IndexOf('<', StringComparison.Ordinal) ?? -1;
        var close = open < 0 ? -1 : header!.IndexOf('>', open);
        var id = close > open ? header![(open + 1)..close].Trim() : header?.Trim(' ', '<', '>');
        return string.IsNullOrEmpty(id) ? null : id;
    }

    /// <summary>From the oldest to the newest; In-Reply-To last, unless it only says the same again.</summary>
    private static List<UInt128> References(MailHeaders mail)
    {
        var all = new List<UInt128>();
        var header = mail[Field.References] ?? "";
        for (
            var open = header.IndexOf('<', StringComparison.Ordinal);
            open >= 0 && all.Count < MostReferences;
            open = header.IndexOf('<', open + 1)
        )
        {
            var close = header.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }
            all.Add(Digest(header[(open + 1)..close].Trim()));
        }
        if (IdIn(mail[Field.InReplyTo]) is { } parent && Digest(parent) is var last && !all.Contains(last))
        {
            all.Add(last);
        }
        return all;
    }

    private static UInt128 Digest(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
