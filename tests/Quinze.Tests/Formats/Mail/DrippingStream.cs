using System.Text;
using Quinze.Sources.Formats.Archives;

namespace Quinze.Tests.Formats.Mail;

/// <summary>A stream that gives few bytes at a time, as sockets and zips do.</summary>
internal sealed class DrippingStream(byte[] bytes, int most) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);
}

/// <summary>A mailbox of as many mails as one likes, each with an attachment, that lies nowhere.</summary>
internal sealed class EndlessMails : ForwardStream
{
    private readonly byte[] mail;
    private readonly long length;
    private long at;

    public EndlessMails(int mails, int attachment)
    {
        var header = "From a@example.org Tue Mar  3 09:12:44 2026\nFrom: a@example.org\nSubject: x\nContent-Type: application/pdf\n\n";
        mail = Encoding.ASCII.GetBytes(header + string.Concat(Enumerable.Repeat(new string('Q', 76) + "\n", attachment / 77)) + "\n");
        length = (long)mail.Length * mails;
    }

    public override long Length => length;

    public override int Read(Span<byte> buffer)
    {
        var from = (int)(at % mail.Length);
        var taken = (int)Math.Min(Math.Min(buffer.Length, mail.Length - from), length - at);
        mail.AsSpan(from, taken).CopyTo(buffer);
        at += taken;
        return taken;
    }
}
