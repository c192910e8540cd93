namespace Quinze.Sources.Formats.Archives;

/// <summary>
/// An unpacked file that is held to what its archive says of it: never longer than declared, and at its end as long as declared with the declared CRC-32.
/// .NET's own reader stops silently at the declared length and checks no CRC.
/// </summary>
/// <param name="turn">Held while reading: files of one zip share its place in it, and one may be read ahead while another is opened. Null where nothing is shared.</param>
internal sealed class CheckedStream(Stream inner, long declared, uint declaredCrc, string name, Lock? turn = null) : ForwardStream
{
    private readonly Lock turn = turn ?? new Lock();
    private long position;
    private uint crc;
    private bool ended;

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            lock (turn)
            {
                read = inner.Read(buffer);
            }
        }
        catch (InvalidDataException)
        {
            throw Damaged("The file is damaged inside the archive");
        }
        position += read;
        crc = Crc32.Append(crc, buffer[..read]);
        if (position > declared)
        {
            throw Damaged("The file unpacks to more than the archive declares");
        }
        if (read == 0 && buffer.Length > 0 && !ended)
        {
            ended = true;
            if (position != declared || crc != declaredCrc)
            {
                throw Damaged(position == declared ? "The file's check sum is wrong" : "The file ends before its declared length");
            }
        }
        return read;
    }

    private ProblemException Damaged(string found) =>
        new(new Problem("file-damaged", found, name, "Expected an undamaged archive.", "Download the archive again."));

    public override long Length => declared;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }
        base.Dispose(disposing);
    }
}
