using System.Buffers;
using System.Runtime.ExceptionServices;

namespace Quinze.Sources.Formats.Archives;

/// <summary>A stream whose next piece is read on another thread while the one before is used: unpacking a large file is a fifth of the work of reading it. Owns the stream it reads.</summary>
internal sealed class AheadStream : ForwardStream
{
    private const int Piece = 128 << 10;

    private readonly Stream inner;
    private byte[] here = ArrayPool<byte>.Shared.Rent(Piece);
    private byte[] ahead = ArrayPool<byte>.Shared.Rent(Piece);
    private Task<int> coming;
    private ExceptionDispatchInfo? failure;
    private int from;
    private int until;
    private bool ended;
    private bool disposed;

    public AheadStream(Stream inner)
    {
        this.inner = inner;
        coming = Task.Run(Fetch);
    }

    public override int Read(Span<byte> buffer)
    {
        if (from == until && !ended)
        {
            (from, until) = (0, coming.GetAwaiter().GetResult());
            (here, ahead) = (ahead, here);
            ended = until == 0;
            if (!ended)
            {
                coming = Task.Run(Fetch);
            }
        }
        var read = Math.Min(buffer.Length, until - from);
        here.AsSpan(from, read).CopyTo(buffer);
        from += read;
        return read;
    }

    /// <summary>Fills the piece ahead. What breaks on the way is told once all that came before it is used.</summary>
    private int Fetch()
    {
        failure?.Throw();
        var filled = 0;
        try
        {
            while (filled < Piece && inner.Read(ahead.AsSpan(filled, Piece - filled)) is > 0 and var read)
            {
                filled += read;
            }
        }
        catch (Exception broken) when (filled > 0)
        {
            failure = ExceptionDispatchInfo.Capture(broken);
        }
        return filled;
    }

    public override long Length => inner.Length;

    protected override void Dispose(bool disposing)
    {
        if (disposing && !disposed)
        {
            disposed = true;
            coming.ContinueWith(static _ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
            inner.Dispose();
            ArrayPool<byte>.Shared.Return(here);
            ArrayPool<byte>.Shared.Return(ahead);
        }
        base.Dispose(disposing);
    }
}
