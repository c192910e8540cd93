using System.IO.Compression;
using System.Text;
using Quinze.Importing;
using Quinze.Sources.Formats.Archives;
using Quinze.Tests.Sources.LinkedIn;

namespace Quinze.Tests.Formats.Archives;

public sealed class ArchivesTests : IDisposable
{
    private readonly TempFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    internal static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private IArchive Open(string name, byte[] bytes) =>
        Quinze.Sources.Formats.Archives.Archives.Open(scratch.Write(name, bytes), Path.Combine(scratch.Folder, "inner"));

    private Problem Refused(string name, byte[] bytes) => Assert.Throws<ProblemException>(() => Open(name, bytes)).Problem;

    private static string Content(IArchive archive, ArchiveFile file)
    {
        using var reader = new StreamReader(archive.Open(file));
        return reader.ReadToEnd();
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.zip.zip")]
    [InlineData("a.download")]
    [InlineData("a")]
    public void A_zip_is_known_by_its_bytes(string name)
    {
        using var archive = Open(name, Zip(("x/y.csv", Text("hello")), ("empty/", [])));

        var file = Assert.Single(archive.Files);
        Assert.Equal(("x/y.csv", 5L, "hello"), (file.Name, file.Length, Content(archive, file)));
        Assert.Equal("crc:5:3610a686", archive.Fingerprint(file));
    }

    [Fact]
    public void A_zip_in_a_zip_is_flattened_and_leaves_nothing_behind()
    {
        var inner = Zip(("messages.csv", Text("inside")));

        using (var archive = Open("outer.zip", Zip(("Complete.zip", inner), ("readme.txt", Text("outside")))))
        {
            Assert.Equal(["Complete.zip/messages.csv", "readme.txt"], archive.Files.Select(f => f.Name));
            Assert.Equal("inside", Content(archive, archive.Files[0]));
        }

        Assert.Empty(Directory.GetFiles(Path.Combine(scratch.Folder, "inner")));
    }

    [Fact]
    public void A_zip_in_a_folder_is_flattened_without_a_copy()
    {
        scratch.Write("all/part.zip", Zip(("messages.csv", Text("inside"))));
        scratch.Write("all/other.csv", "beside");

        using var archive = Quinze.Sources.Formats.Archives.Archives.Open(
            Path.Combine(scratch.Folder, "all"),
            Path.Combine(scratch.Folder, "inner")
        );

        Assert.Equal(["other.csv", "part.zip/messages.csv"], archive.Files.Select(f => f.Name));
        Assert.False(Directory.Exists(Path.Combine(scratch.Folder, "inner")));
        Assert.StartsWith("sha256:", archive.Fingerprint(archive.Files[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_third_level_of_zips_is_listed_with_its_trouble()
    {
        using var archive = Open("a.zip", Zip(("b.zip", Zip(("c.zip", Zip(("d.csv", Text("x"))))))));

        Assert.Contains("unpack it first", Assert.Single(archive.Files).Trouble, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7", "a PDF")]
    [InlineData("<!DOCTYPE html><html>", "a web page")]
    [InlineData("Rar!\u001a\u0007\u0000", "a RAR archive")]
    [InlineData("hello", "something else")]
    public void What_is_no_zip_is_called_what_it_is(string content, string what)
    {
        var problem = Refused("archive.zip", Text(content));

        Assert.Equal("archive-not-zip", problem.Id);
        Assert.Contains(what, problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_7z_named_zip_is_called_what_it_is() =>
        Assert.Contains("7z", Refused("a.zip", [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, 0, 0]).Found, StringComparison.Ordinal);

    [Fact]
    public void A_cut_zip_says_that_it_breaks_off()
    {
        var zip = Zip(("a.csv", Text(new string('x', 5000))), ("b.csv", Text("y")));

        Assert.Equal("archive-truncated", Refused("a.zip", zip[..(zip.Length / 2)]).Id);
    }

    [Fact]
    public void Nothing_an_empty_file_an_empty_zip_and_an_empty_folder_are_refused()
    {
        Assert.Equal(
            "archive-missing",
            Assert
                .Throws<ProblemException>(() => Quinze.Sources.Formats.Archives.Archives.Open(Path.Combine(scratch.Folder, "no"), ""))
                .Problem.Id
        );
        Assert.Equal("archive-empty", Refused("a.zip", []).Id);
        Assert.Equal("archive-empty", Refused("a.zip", Zip()).Id);
        Directory.CreateDirectory(Path.Combine(scratch.Folder, "none"));
        Assert.Equal(
            "archive-empty",
            Assert
                .Throws<ProblemException>(() => Quinze.Sources.Formats.Archives.Archives.Open(Path.Combine(scratch.Folder, "none"), ""))
                .Problem.Id
        );
    }

    [Theory]
    [InlineData("../../etc/passwd", "../../etc/passwd")]
    [InlineData("/etc/passwd", "etc/passwd")]
    [InlineData("C:\\Windows\\x.csv", "Windows/x.csv")]
    [InlineData("a/../../x.csv", "a/../../x.csv")]
    public void Names_that_lead_elsewhere_are_listed_and_never_opened(string name, string shown)
    {
        using var archive = Open("a.zip", Zip((name, Text("x")), ("good.csv", Text("y"))));

        Assert.Equal(shown, archive.Files[0].Name);
        Assert.NotNull(archive.Files[0].Trouble);
        Assert.Throws<ProblemException>(() => archive.Open(archive.Files[0]));
        Assert.Null(archive.Files[1].Trouble);
    }

    [Fact]
    public void Backslashes_are_folders_and_a_second_file_of_a_name_is_trouble()
    {
        using var archive = Open("a.zip", Zip(("Jobs\\x.csv", Text("x")), ("Jobs/x.csv", Text("y"))));

        Assert.Equal(["Jobs/x.csv", "Jobs/x.csv"], archive.Files.Select(f => f.Name));
        Assert.NotNull(archive.Files[1].Trouble);
        Assert.Equal("x", Content(archive, archive.Files[0]));
    }

    [Fact]
    public void A_name_of_old_Windows_is_read_in_code_page_437()
    {
        var zip = Zip(("caf#.csv", Text("x")), ("b.csv", Text("y")));
        for (var at = zip.AsSpan().IndexOf("caf#"u8); at >= 0; at = zip.AsSpan().IndexOf("caf#"u8))
        {
            zip[at + 3] = 0x82;
        }

        using var archive = Open("a.zip", zip);

        Assert.Equal("café.csv", archive.Files[0].Name);
    }

    [Fact]
    public void A_spoilt_byte_is_found_by_the_check_sum()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("a.csv", CompressionLevel.NoCompression).Open();
            entry.Write("Date,Link,OptionText"u8);
        }
        var bytes = stream.ToArray();
        bytes[bytes.AsSpan().IndexOf("Link"u8)] ^= 1;

        using var archive = Open("a.zip", bytes);

        Assert.Equal("file-damaged", Assert.Throws<ProblemException>(() => Content(archive, archive.Files[0])).Problem.Id);
    }

    [Fact]
    public void A_file_that_declares_less_than_it_holds_ends_with_a_problem()
    {
        var bytes = Zip(("a.csv", Text(new string('x', 100_000))));
        var directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(directory + 24), 50_000);

        using var archive = Open("a.zip", bytes);

        Assert.Equal("file-damaged", Assert.Throws<ProblemException>(() => Content(archive, archive.Files[0])).Problem.Id);
    }

    [Fact]
    public void A_bomb_is_listed_and_not_opened()
    {
        var bytes = Zip(("a.csv", Text("x")), ("b.csv", Text("y")));
        var directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(directory + 24), 200 << 20);

        using var archive = Open("a.zip", bytes);

        Assert.Contains("zip bombs", archive.Files[0].Trouble, StringComparison.Ordinal);
        Assert.Null(archive.Files[1].Trouble);
    }

    [Fact]
    public void Encrypted_files_say_so()
    {
        var bytes = Zip(("a.csv", Text("x")), ("b.csv", Text("y")));
        var directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        bytes[directory + 8] |= 1;

        using var archive = Open("a.zip", bytes);

        Assert.StartsWith("encrypted", archive.Files[0].Trouble, StringComparison.Ordinal);
        bytes[directory + 8 + bytes.AsSpan(directory + 4).IndexOf("PK\u0001\u0002"u8) + 4] |= 1;
        Assert.Equal("archive-encrypted", Refused("all.zip", bytes).Id);
    }

    [Fact]
    public void More_than_20_000_files_are_refused()
    {
        var files = Enumerable.Range(0, 20_001).Select(i => ($"{i}", Array.Empty<byte>())).ToArray();

        Assert.Equal("archive-too-large", Refused("a.zip", Zip(files)).Id);
    }

    [Fact]
    public void A_link_in_a_folder_is_not_followed()
    {
        var secret = scratch.Write("elsewhere/secret.csv", "x");
        Directory.CreateDirectory(Path.Combine(scratch.Folder, "all"));
        File.CreateSymbolicLink(Path.Combine(scratch.Folder, "all", "link.csv"), secret);

        using var archive = Quinze.Sources.Formats.Archives.Archives.Open(Path.Combine(scratch.Folder, "all"), "");

        Assert.NotNull(Assert.Single(archive.Files).Trouble);
    }

    [Fact]
    public void A_single_file_and_a_workbook_are_files()
    {
        using var csv = Open("Connections.csv", Text("First Name,Last Name,Connected On\n"));
        using var workbook = Open("book.xlsx", Zip(("xl/workbook.xml", Text("<x/>"))));

        Assert.Equal("Connections.csv", Assert.Single(csv.Files).Name);
        Assert.Equal("book.xlsx", Assert.Single(workbook.Files).Name);
    }

    [Fact]
    public void The_check_sum_is_that_of_zip()
    {
        Assert.Equal(0xCBF43926, Crc32.Append(0, "123456789"u8));
        var bytes = Enumerable.Range(0, 1000).Select(i => (byte)(i * 7)).ToArray();
        Assert.Equal(Crc32.Append(0, bytes), Crc32.Append(Crc32.Append(0, bytes.AsSpan(0, 333)), bytes.AsSpan(333)));
        for (var length = 0; length <= bytes.Length; length++)
        {
            Assert.Equal(~Crc32.ByTables(~15u, bytes.AsSpan(0, length)), Crc32.Append(15, bytes.AsSpan(0, length)));
        }
    }
}
