using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Quinze.World;

namespace Quinze.Tests.World;

public class BlueskyCarTests
{
    private static string? Data(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Quinze.slnx")))
        {
            folder = folder.Parent;
        }
        var path = folder is null ? "" : Path.Combine(folder.FullName, "..", "shared", "data", name);
        return File.Exists(path) ? path : null;
    }

    private static Cid Decode(string text)
    {
        List<byte> bytes = [];
        int bits = 0,
            held = 0;
        foreach (var c in text[1..])
        {
            held = (held << 5) | "abcdefghijklmnopqrstuvwxyz234567".IndexOf(c, StringComparison.Ordinal);
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        return new Cid([.. bytes]);
    }

    [Fact]
    public void Heights_of_keys_are_those_of_the_protocol()
    {
        var path = Data("atproto-interop/mst/key_heights.json");
        Assert.SkipWhen(path is null, "shared/data/atproto-interop is not here");
        using var json = JsonDocument.Parse(File.ReadAllText(path!));
        Assert.All(
            json.RootElement.EnumerateArray(),
            e => Assert.Equal(e.GetProperty("height").GetInt32(), SearchTree.HeightOf(e.GetProperty("key").GetString()!))
        );
    }

    [Fact]
    public void Common_prefixes_are_counted_in_bytes()
    {
        var path = Data("atproto-interop/mst/common_prefix.json");
        Assert.SkipWhen(path is null, "shared/data/atproto-interop is not here");
        using var json = JsonDocument.Parse(File.ReadAllText(path!));
        Assert.All(
            json.RootElement.EnumerateArray(),
            e =>
                Assert.Equal(
                    e.GetProperty("len").GetInt32(),
                    SearchTree.CommonPrefix(
                        System.Text.Encoding.UTF8.GetBytes(e.GetProperty("left").GetString()!),
                        System.Text.Encoding.UTF8.GetBytes(e.GetProperty("right").GetString()!)
                    )
                )
        );
    }

    // Roots published with the tests of the atproto reference implementation (MIT or Apache-2.0).
    [Theory]
    [InlineData("bafyreie5737gdxlw5i64vzichcalba3z2v5n6icifvx5xytvske7mr3hpm")]
    [InlineData("bafyreibj4lsc3aqnrvphp5xmrnfoorvru4wynt6lwidqbm2623a6tatzdu", "3jqfcqzm3fo2j")]
    [InlineData("bafyreih7wfei65pxzhauoibu3ls7jgmkju4bspy4t2ha2qdjnzqvoy33ai", "3jqfcqzm3fx2j")]
    [InlineData(
        "bafyreicmahysq4n6wfuxo522m6dpiy7z7qzym3dzs756t5n7nfdgccwq7m",
        "3jqfcqzm3fp2j",
        "3jqfcqzm3fr2j",
        "3jqfcqzm3fs2j",
        "3jqfcqzm3ft2j",
        "3jqfcqzm4fc2j"
    )]
    public void Trees_have_the_roots_of_the_reference_implementation(string root, params string[] keys)
    {
        var record = Decode("bafyreie5cvv4h45feadgeuwhbcutmh6t2ceseocckahdoe6uat64zmz454");
        var tree = new SearchTree([.. keys.Select(k => ("com.example.record/" + k, record))], (_, _) => { });
        Assert.Equal(root, tree.Root().Text());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_block_is_named_by_its_own_hash(int version)
    {
        var path = Path.Combine(Towns.Folder("car-" + version.ToString(CultureInfo.InvariantCulture)), "owner.car");
        var truth = BlueskyCar.Write(Towns.Small(), path, version);
        var bytes = File.ReadAllBytes(path);
        var blocks = 0;
        for (var at = 0; at < bytes.Length; )
        {
            int length = 0,
                shift = 0;
            do
            {
                length |= (bytes[at] & 0x7F) << shift;
                shift += 7;
            } while ((bytes[at++] & 0x80) != 0);
            if (at > 3)
            {
                if (blocks++ > 0)
                {
                    Assert.Equal(bytes[(at + 4)..(at + 36)], SHA256.HashData(bytes[(at + 36)..(at + length)]));
                }
            }
            at += length;
        }
        Assert.True(blocks > truth.Rows.Values.Sum());
    }

    // A real key of November 2022; its record claims 20:57:04.320Z.
    [Fact]
    public void Record_keys_carry_their_time()
    {
        const string Key = "3jhb2kwqvoc2k";
        var value = Key.Aggregate(
            0L,
            (sum, c) => (sum << 5) | (uint)"234567abcdefghijklmnopqrstuvwxyz".IndexOf(c, StringComparison.Ordinal)
        );
        Assert.Equal(1_668_200_224_485, (value >> 10) / 1000);
        Assert.Equal(Key, Tid.Of(value >> 10, (int)(value & 1023)));
    }
}
