using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using Microsoft.Win32.SafeHandles;

namespace Quinze.Storage.Sqlite;

/// <summary>
/// Pages put behind those of a database that SQLite has made and nobody has open, in the format that SQLite promises to read until 2050 (sqlite.org/fileformat2.html).
/// A file that was not completed is no database: it is thrown away.
/// </summary>
internal sealed class PageFile : IDisposable
{
    public const int PageSize = 4096;

    /// <summary>SQLite locks bytes behind the first gibibyte; the page they lie in holds nothing.</summary>
    private const uint LockPage = ((1 << 30) / PageSize) + 1;
    private const int PagesAtOnce = 64;
    private const int PageCountAt = 28;

    /// <summary>So much is sent to the disk at a time while the import goes on; what is left at the end is less, and who waits for it waits less.</summary>
    private const long SentAtOnce = 8 << 20;
    private const int Full = 13;

    private readonly SafeFileHandle file;
    private readonly byte[] waiting = new byte[PagesAtOnce * PageSize];
    private int waitingBytes;
    private long written;
    private long sent;
    private Task sending = Task.CompletedTask;

    public PageFile(string path)
    {
        file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        written = RandomAccess.GetLength(file);
        Next = (uint)(written / PageSize) + 1;
    }

    /// <summary>The number that the next page gets.</summary>
    public uint Next { get; private set; }

    /// <summary>Puts a page at the end; the answer is its number.</summary>
    public uint Append(ReadOnlySpan<byte> page)
    {
        var number = Next;
        Wait(page);
        if (++Next == LockPage)
        {
            Wait(new byte[PageSize]);
            Next++;
        }
        return number;
    }

    /// <summary>The number of the page that follows another one.</summary>
    public static uint After(uint number) => number + 1 == LockPage ? number + 2 : number + 1;

    /// <summary>Writes one of the pages that SQLite had made.</summary>
    public void Write(uint number, ReadOnlySpan<byte> page) => Write(page, (number - 1L) * PageSize);

    /// <summary>Writes what waits, and tells the head of the file how many pages it has.</summary>
    public void Complete()
    {
        WriteWaiting();
        Span<byte> count = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, Next - 1);
        Write(count, PageCountAt);
        Sent();
    }

    public void Dispose() => file.Dispose();

    private void Wait(ReadOnlySpan<byte> page)
    {
        page.CopyTo(waiting.AsSpan(waitingBytes));
        waitingBytes += PageSize;
        if (waitingBytes == waiting.Length)
        {
            WriteWaiting();
        }
    }

    private void WriteWaiting()
    {
        Write(waiting.AsSpan(0, waitingBytes), written);
        written += waitingBytes;
        waitingBytes = 0;
        if (written - sent >= SentAtOnce && sending.IsCompleted)
        {
            Sent();
            sent = written;
            // On a thread of its own: it waits for the disk, and the pool unpacks the archive meanwhile.
            sending = Task.Factory.StartNew(
                () => RandomAccess.FlushToDisk(file),
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            );
        }
    }

    /// <summary>Waits for what is on its way to the disk. That it failed is said here and nowhere else: the system tells it once.</summary>
    private void Sent()
    {
        try
        {
            sending.GetAwaiter().GetResult();
        }
        catch (IOException)
        {
            throw NoRoom();
        }
    }

    private void Write(ReadOnlySpan<byte> bytes, long at)
    {
        try
        {
            RandomAccess.Write(file, bytes, at);
        }
        catch (IOException)
        {
            throw NoRoom();
        }
    }

    /// <summary>As SQLite itself would say it: the archive is not what is broken.</summary>
    private static SqliteException NoRoom() => new($"SQLite Error {Full}: 'database or disk is full'.", Full);
}
