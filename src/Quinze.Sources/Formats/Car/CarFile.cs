namespace Quinze.Sources.Formats.Car;

/// <summary>Whether a block could be had.</summary>
public enum BlockState : byte
{
    Found,
    Missing,

    /// <summary>It is there, and its bytes are not those that its id promises.</summary>
    Damaged,
}

/// <summary>
/// A CAR file of version 1 with its blocks found by id. Every block's bytes were held against their id.
/// Payloads stay in the file where it can be read anywhere and is large, in memory otherwise.
/// </summary>
public sealed class CarFile : IDisposable
{
    /// <summary>Below this a file that can be read anywhere is held in memory all the same: quicker than going back to it for each block.</summary>
    public const long KeptUpTo = 64L << 20;

    /// <summary>The most that is held of a file that can only be read from start to end.</summary>
    public const long MostHeld = 512L << 20;

    private const int ChunkLength = 4 << 20;

    private readonly Dictionary<Cid, int> numbers = [];
    private readonly List<Block> blocks = [];
    private readonly List<byte[]> chunks = [];
    private readonly Stream stream;
    private readonly bool kept;
    private int chunkFilled;
    private byte[] scratch = [];

    private CarFile(Stream stream, CarHeader header, bool kept)
    {
        this.stream = stream;
        this.kept = kept;
        Header = header;
    }

    public CarHeader Header { get; }

    /// <summary>How many different blocks it holds.</summary>
    public int Count => blocks.Count;

    /// <summary>Why it was not read to its end; null when it was.</summary>
    public string? Cut { get; private set; }

    /// <summary>Frames whose id is of a kind that repositories do not use; nothing in a repository can point to them.</summary>
    public int Foreign { get; private set; }

    /// <summary>Reads a whole file once to find its blocks, and takes over the stream.</summary>
    /// <param name="where">The file's name, for problems.</param>
    /// <param name="keptUpTo">The largest file held in memory although it could be read anywhere.</param>
    /// <param name="mostHeld">The most payload held in memory of a file that can only be read once.</param>
    public static CarFile Open(
        Stream stream,
        string where,
        long keptUpTo = KeptUpTo,
        long mostHeld = MostHeld,
        CancellationToken cancellation = default
    )
    {
        var opened = false;
        try
        {
            var frames = new CarFrames(stream);
            var car = new CarFile(stream, frames.ReadHeader(where), kept: !stream.CanSeek || stream.Length <= keptUpTo);
            var held = 0L;
            while (frames.TryNext(out var frame))
            {
                cancellation.ThrowIfCancellationRequested();
                held += frame.Length;
                if (car.kept && held > mostHeld)
                {
                    throw TooLarge(where, mostHeld);
                }
                car.Add(frame, frames.Position);
            }
            car.Cut = frames.Cut;
            opened = true;
            return car;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new ProblemException(
                new Problem(
                    "car-stream",
                    "The file cannot be read to its end",
                    where,
                    "A file that opens and is whole was expected.",
                    "Ask for the export again."
                )
            );
        }
        finally
        {
            if (!opened)
            {
                stream.Dispose();
            }
        }
    }

    /// <summary>The number of a block in this file, from 0; -1 when it is not there.</summary>
    public int IndexOf(in Cid cid) => numbers.TryGetValue(cid, out var number) ? number : -1;

    /// <summary>Gives the payload of a block, good until the next call.</summary>
    public BlockState Read(in Cid cid, out ReadOnlySpan<byte> payload)
    {
        payload = default;
        var number = IndexOf(cid);
        if (number < 0)
        {
            return BlockState.Missing;
        }
        var block = blocks[number];
        if (!block.IsWhole)
        {
            return BlockState.Damaged;
        }
        try
        {
            payload = kept ? chunks[block.Chunk].AsSpan((int)block.At, block.Length) : FromFile(block);
            return BlockState.Found;
        }
        catch (IOException)
        {
            // Somebody cut the file, or unplugged it, while it was being read.
            return BlockState.Damaged;
        }
    }

    public void Dispose() => stream.Dispose();

    private void Add(ReadOnlySpan<byte> frame, long endsAt)
    {
        if (!Cid.TryRead(frame, out var cid, out var idLength))
        {
            Foreign++;
            return;
        }
        var payload = frame[idLength..];
        // Exports of 2023 hold some blocks twice; a damaged one gives way to a whole one.
        var known = numbers.TryGetValue(cid, out var number);
        if (known && blocks[number].IsWhole)
        {
            return;
        }
        var isWhole = Cid.Of(payload, cid.Codec) == cid;
        var block = kept && isWhole ? Keep(payload) : new Block(endsAt - payload.Length, payload.Length, 0, isWhole);
        if (known)
        {
            blocks[number] = block;
            return;
        }
        numbers.Add(cid, blocks.Count);
        blocks.Add(block);
    }

    private Block Keep(ReadOnlySpan<byte> payload)
    {
        if (chunks.Count == 0 || payload.Length > chunks[^1].Length - chunkFilled)
        {
            // The first chunk is small: most archives are.
            chunks.Add(new byte[Math.Max(payload.Length, chunks.Count == 0 ? ChunkLength / 32 : ChunkLength)]);
            chunkFilled = 0;
        }
        payload.CopyTo(chunks[^1].AsSpan(chunkFilled));
        var block = new Block(chunkFilled, payload.Length, chunks.Count - 1, IsWhole: true);
        chunkFilled += payload.Length;
        return block;
    }

    private ReadOnlySpan<byte> FromFile(Block block)
    {
        if (scratch.Length < block.Length)
        {
            scratch = new byte[Math.Max(block.Length, 4096)];
        }
        var target = scratch.AsSpan(0, block.Length);
        stream.Position = block.At;
        stream.ReadExactly(target);
        return target;
    }

    private static ProblemException TooLarge(string where, long mostHeld) =>
        new(
            new Problem(
                "car-too-large",
                $"More than {mostHeld >> 20} MiB of blocks in a file that can only be read from start to end",
                where,
                "Inside a zip a repository must be held in memory.",
                "Unpack the zip and give the .car file itself."
            )
        );

    private readonly record struct Block(long At, int Length, int Chunk, bool IsWhole);
}
