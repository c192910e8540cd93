using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Quinze.Importing;
using Quinze.Tests.Sources.LinkedIn;
using Quinze.World;

namespace Quinze.Tests.Formats.Archives;

public sealed class TarTests : IDisposable
{
    private readonly TempFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    internal static byte[] Tar(bool packed, params TarEntry[] entries)
    {
        var stream = new MemoryStream();
        using (var gzip = packed ? new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true) : null)
        {
            using var tar = new TarWriter(gzip ?? (Stream)stream, leaveOpen: true);
            foreach (var entry in entries)
            {
                tar.WriteEntry(entry);
            }
        }
        return stream.ToArray();
    }

    internal static TarEntry File(string name, byte[] bytes, TarEntryFormat format = TarEntryFormat.Pax) =>
        format switch
        {
            TarEntryFormat.Ustar => new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) },
            TarEntryFormat.V7 => new V7TarEntry(TarEntryType.V7RegularFile, name) { DataStream = new MemoryStream(bytes) },
            TarEntryFormat.Gnu => new GnuTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) },
            _ => new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) },
        };

    private static TarEntry Text(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    private IArchive Open(string name, byte[] bytes) =>
        Quinze.Sources.Formats.Archives.Archives.Open(scratch.Write(name, bytes), scratch.Folder);

    private static string Content(IArchive archive, string name)
    {
        using var reader = new StreamReader(archive.Open(archive.Files.Single(f => f.Name == name)));
        return reader.ReadToEnd();
    }

    /// <summary>Files above 8 GiB have their size in the extended header, and whatever the writer liked in the plain one.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void The_size_in_the_extended_header_is_the_one_that_holds(int plain)
    {
        using var archive = Open(
            "a.tar",
            [
                .. Block("PaxHeader/outbox.json", 'x', "9 size=7\n".Length),
                .. Padded("9 size=7\n"),
                .. Block("outbox.json", '0', plain),
                .. Padded("{\"a\":1}"),
                .. Block("likes.json", '0', 2),
                .. Padded("[]"),
                .. new byte[1024],
            ]
        );

        Assert.Equal([("outbox.json", 7L), ("likes.json", 2L)], archive.Files.Select(f => (f.Name, f.Length)));
        Assert.Equal("{\"a\":1}", Content(archive, "outbox.json"));
        Assert.Equal("[]", Content(archive, "likes.json"));
    }

    private static byte[] Padded(string text) => [.. Encoding.ASCII.GetBytes(text), .. new byte[512 - text.Length]];

    private static byte[] Block(string name, char kind, int size)
    {
        var block = new byte[512];
        Put(0, name);
        Put(100, "0000644\0");
        Put(108, "0000000\0");
        Put(116, "0000000\0");
        Put(124, Convert.ToString(size, 8).PadLeft(11, '0') + "\0");
        Put(136, "00000000000\0");
        Put(148, "        ");
        Put(156, kind.ToString());
        Put(257, "ustar\000");
        Put(148, Convert.ToString(block.Sum(b => b), 8).PadLeft(6, '0') + "\0 ");
        return block;

        void Put(int at, string text) => Encoding.ASCII.GetBytes(text).CopyTo(block, at);
    }

    [Theory]
    [InlineData("a.tar.gz", true)]
    [InlineData("a.tgz", true)]
    [InlineData("a.tar", false)]
    [InlineData("a.zip", true)]
    [InlineData("download", true)]
    public void A_tar_is_known_by_its_bytes(string name, bool packed)
    {
        using var archive = Open(name, Tar(packed, Text("outbox.json", "{}"), Text("folder/likes.json", "[]")));

        Assert.Equal(["outbox.json", "folder/likes.json"], archive.Files.Select(f => f.Name));
        Assert.Equal("[]", Content(archive, "folder/likes.json"));
    }

    [Theory]
    [InlineData(TarEntryFormat.V7)]
    [InlineData(TarEntryFormat.Ustar)]
    [InlineData(TarEntryFormat.Gnu)]
    [InlineData(TarEntryFormat.Pax)]
    public void Every_dialect_is_read(TarEntryFormat format)
    {
        using var archive = Open("a.tar.gz", Tar(true, File("a.json", "{}"u8.ToArray(), format)));

        Assert.Equal("{}", Content(archive, "a.json"));
    }

    /// <summary>Large files are not kept in memory: each is found again by walking.</summary>
    [Fact]
    public void Files_are_read_in_any_order_and_side_by_side()
    {
        var chance = new Chance(15);
        var large = Enumerable
            .Range(0, 4)
            .Select(_ => Enumerable.Range(0, 1_500_000).Select(_ => (byte)chance.Below(256)).ToArray())
            .ToArray();
        using var archive = Open("a.tar.gz", Tar(true, [.. large.Select((bytes, i) => File($"{i}.bin", bytes))]));

        foreach (var i in new[] { 2, 0, 3, 1 })
        {
            using var one = archive.Open(archive.Files[i]);
            using var beside = archive.Open(archive.Files[3]);
            var first = new byte[1000];
            beside.ReadExactly(first);
            using var read = new MemoryStream();
            one.CopyTo(read);

            Assert.Equal(large[i], read.ToArray());
            Assert.Equal(large[3][..1000], first);
        }
    }

    [Fact]
    public void The_same_bytes_have_the_same_fingerprint_in_a_tar_and_in_a_zip()
    {
        using var tar = Open("a.tar.gz", Tar(true, Text("a.json", "{}")));
        using var zip = Open("a.zip", ArchivesTests.Zip(("a.json", "{}"u8.ToArray())));

        Assert.Equal(zip.Fingerprint(zip.Files[0]), tar.Fingerprint(tar.Files[0]));
    }

    [Fact]
    public void Links_devices_and_names_that_lead_out_are_listed_with_their_trouble()
    {
        using var archive = Open(
            "a.tar.gz",
            Tar(
                true,
                new PaxTarEntry(TarEntryType.SymbolicLink, "link.json") { LinkName = "/etc/passwd" },
                new PaxTarEntry(TarEntryType.HardLink, "hard.json") { LinkName = "../secret" },
                new PaxTarEntry(TarEntryType.Fifo, "pipe"),
                Text("../outside.json", "{}"),
                Text("/etc/absolute.json", "{}"),
                Text("good.json", "{}")
            )
        );

        Assert.Equal(6, archive.Files.Count);
        Assert.All(archive.Files.Take(5), f => Assert.NotNull(f.Trouble));
        Assert.Null(archive.Files[5].Trouble);
        Assert.Throws<ProblemException>(() => archive.Open(archive.Files[0]));
    }

    [Fact]
    public void A_tar_that_breaks_off_is_read_as_far_as_it_goes()
    {
        var tar = Tar(false, Text("a.json", "{}"), File("b.bin", new byte[5000]), Text("c.json", "[]"));
        using var archive = Open("cut.tar", tar[..(tar.Length - 6000)]);

        Assert.Equal("{}", Content(archive, "a.json"));
        Assert.Contains("breaks off", archive.Files[^1].Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public void Cut_anywhere_a_packed_tar_is_listed_or_refused_and_never_fails()
    {
        var tar = Tar(true, Text("a.json", new string('x', 900)), Text("b.json", "[]"));

        for (var length = 20; length < tar.Length; length += 3)
        {
            try
            {
                using var archive = Open("cut.tar.gz", tar[..length]);
                Assert.NotEmpty(archive.Files);
            }
            catch (ProblemException)
            {
                // Refused, in words.
            }
        }
    }

    [Fact]
    public void A_bomb_is_refused()
    {
        var path = Path.Combine(scratch.Folder, "bomb.tar.gz");
        using (var gzip = new GZipStream(System.IO.File.Create(path), CompressionLevel.SmallestSize))
        using (var tar = new TarWriter(gzip))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "zeros.json") { DataStream = new Zeros(400L << 20) });
        }

        var problem = Assert.Throws<ProblemException>(() => Quinze.Sources.Formats.Archives.Archives.Open(path, scratch.Folder)).Problem;

        Assert.Equal("archive-too-large", problem.Id);
    }

    [Fact]
    public void A_tar_in_a_folder_is_looked_into()
    {
        scratch.Write("all/mastodon.tar.gz", Tar(true, Text("outbox.json", "{}")));
        scratch.Write("all/x.csv", "a");
        using var archive = Quinze.Sources.Formats.Archives.Archives.Open(Path.Combine(scratch.Folder, "all"), scratch.Folder);

        Assert.Equal(["mastodon.tar.gz/outbox.json", "x.csv"], archive.Files.Select(f => f.Name));
    }

    [Fact]
    public void A_gzip_that_holds_no_tar_stays_one_file()
    {
        var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(new string('x', 2000)));
        }
        using var archive = Open("mail.gz", stream.ToArray());

        Assert.Equal("mail.gz", Assert.Single(archive.Files).Name);
    }

    private sealed class Zeros(long length) : MemoryStream
    {
        private long at;

        public override long Length => length;
        public override long Position
        {
            get => at;
            set => at = value;
        }

        public override int Read(Span<byte> buffer)
        {
            var read = (int)Math.Min(buffer.Length, length - at);
            buffer[..read].Clear();
            at += read;
            return read;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
