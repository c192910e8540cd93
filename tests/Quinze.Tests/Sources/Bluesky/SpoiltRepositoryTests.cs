using Quinze.Importing;
using Quinze.Sources.Bluesky;
using Quinze.Sources.Formats.Car;
using Quinze.Tests.Formats.Car;

namespace Quinze.Tests.Sources.Bluesky;

/// <summary>Whatever bytes come, reading ends, nothing is thrown but a problem, and no row is lost.</summary>
public sealed class SpoiltRepositoryTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Bytes_changed_at_random_never_break_the_reading(int seed)
    {
        var random = new Random(seed);
        var whole = Sample.Write();
        for (var round = 0; round < 400; round++)
        {
            var bytes = Spoil(whole, random);

            var readings = Read(bytes);

            Accounted(readings);
        }
    }

    [Fact]
    public void Records_and_nodes_spoilt_before_their_ids_were_made_never_break_the_reading()
    {
        var random = new Random(4);
        var record = CborWriter.Write(Sample.Post("spoilt"));
        for (var round = 0; round < 400; round++)
        {
            var writer = new RepositoryWriter("did:plc:anais");
            var post = writer.AddBytes("app.bsky.feed.post/3lbnjq2zkc22a", Spoil(record, random));
            var node = RepositoryWriter.NodeBytes(
                Cid.Of("missing"u8),
                [
                    RepositoryWriter.Entry(0, "app.bsky.feed.post/3lbnjq2zkc22a"u8.ToArray(), post, null),
                    RepositoryWriter.Entry(31, "b"u8.ToArray(), post, post),
                ]
            );

            var readings = Read(writer.Write(tree: writer.Keep(round % 2 == 0 ? node : Spoil(node, random))));

            Accounted(readings);
        }
    }

    private static void Accounted(List<Reading> readings)
    {
        if (readings is [FileUnread])
        {
            return;
        }
        var rows = Assert.Single(readings.OfType<FileRead>()).Rows;
        Assert.Equal(rows, readings.Where(r => r is Entry or Unread or LeftAside).Select(r => r.Place.Line).Distinct().Count());
    }

    private static byte[] Spoil(byte[] whole, Random random)
    {
        var bytes = whole.ToArray();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }
        return random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    private static List<Reading> Read(byte[] bytes) =>
        new BlueskyRepositorySource().Read(new BytesArchive(("repo.car", bytes)), ReadingOptions.Default, default).ToList();
}
