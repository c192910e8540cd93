using System.IO.Compression;
using Quinze.Sources.Formats.Archives;
using Zips = Quinze.Sources.Formats.Archives.Archives;

namespace Quinze.Tests.Formats.Archives;

public class AheadStreamTests
{
    private static readonly byte[] Bytes = Made(1_000_003);

    [Theory]
    [InlineData(1 << 10)]
    [InlineData(100_000)]
    [InlineData(2_000_000)]
    public void What_is_read_ahead_is_what_was_there(int pieces)
    {
        using var stream = new AheadStream(new MemoryStream(Bytes));
        var read = new MemoryStream();
        var buffer = new byte[pieces];
        while (stream.Read(buffer) is > 0 and var length)
        {
            read.Write(buffer.AsSpan(0, length));
        }

        Assert.Equal(Bytes, read.ToArray());
        Assert.Equal(0, stream.Read(buffer));
    }

    [Fact]
    public void A_file_that_breaks_gives_all_that_came_before()
    {
        using var stream = new AheadStream(new Breaking(Bytes, 300_000));
        var whole = new byte[300_000];

        stream.ReadExactly(whole);

        Assert.Equal(Bytes[..300_000], whole);
        Assert.Throws<IOException>(() => stream.ReadByte());
    }

    [Fact]
    public void The_stream_below_is_closed_though_nothing_was_read()
    {
        var below = new MemoryStream(Bytes);

        new AheadStream(below).Dispose();

        Assert.False(below.CanRead);
    }

    [Fact]
    public void Large_files_of_one_zip_can_be_read_side_by_side()
    {
        var folder = Directory.CreateTempSubdirectory("quinze-ahead-").FullName;
        var path = Path.Combine(folder, "two.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            foreach (var name in (string[])["a.bin", "b.bin"])
            {
                using var into = zip.CreateEntry(name).Open();
                into.Write(Made(3_000_000));
            }
        }
        using (var archive = Zips.Open(path, folder))
        {
            using var a = archive.Open(archive.Files[0]);
            using var b = archive.Open(archive.Files[1]);
            var (fromA, fromB) = (new byte[3_000_000], new byte[3_000_000]);

            for (var at = 0; at < fromA.Length; at += 10_000)
            {
                a.ReadExactly(fromA, at, 10_000);
                b.ReadExactly(fromB, at, 10_000);
            }

            Assert.Equal(Made(3_000_000), fromA);
            Assert.Equal(fromA, fromB);
        }
        Directory.Delete(folder, recursive: true);
    }

    private static byte[] Made(int length)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
        {
            bytes[i] = (byte)((i * 31) ^ (i >> 9));
        }
        return bytes;
    }

    private sealed class Breaking(byte[] bytes, int length) : MemoryStream(bytes, 0, length)
    {
        public override int Read(Span<byte> buffer) =>
            Position == Length ? throw new IOException("The disk was pulled out.") : base.Read(buffer[..Math.Min(buffer.Length, 7777)]);
    }
}
