using System.Text;
using System.Text.Json;
using Quinze.Sources.Formats.Car;

namespace Quinze.Tests.Formats.Car;

public sealed class RecordTreeTests
{
    private const string Did = "did:plc:tree";

    [Theory]
    [InlineData("paul_staging.repo.car", 185)]
    [InlineData("fakermaker.repo.car", 142)]
    [InlineData("greenground.repo.car", 2)]
    [InlineData("bafyreieovfuizojpw3zresz7sx3nk4trm2by23pt5rxbey3jme4uo5ogiu.car", 6)]
    public void The_tree_built_again_from_the_records_of_a_real_file_has_the_root_that_its_commit_signs(string name, int records)
    {
        using var car = CarFile.Open(new MemoryStream(CheckData.Bytes("bluesky-car", name)), name);
        var commit = Commit.Of(car, name);

        var leaves = RecordTree.Walk(car, commit.Data).ToArray();

        Assert.Equal(records, leaves.Length);
        Assert.DoesNotContain(leaves, l => l.Fault is not null);
        Assert.Equal(commit.Data, new RepositoryWriter(Did).Tree([.. leaves.Select(l => (l.Key, l.Record))]));
    }

    [Fact]
    public void The_test_writer_stands_keys_on_the_levels_of_the_interop_vectors()
    {
        using var vectors = JsonDocument.Parse(CheckData.Bytes("atproto-interop", "mst", "key_heights.json"));

        foreach (var vector in vectors.RootElement.EnumerateArray())
        {
            Assert.Equal(vector.GetProperty("height").GetInt32(), RepositoryWriter.Height(vector.GetProperty("key").GetString()!));
        }
    }

    [Fact]
    public void The_test_writer_shares_the_prefixes_of_the_interop_vectors()
    {
        using var vectors = JsonDocument.Parse(CheckData.Bytes("atproto-interop", "mst", "common_prefix.json"));

        foreach (var vector in vectors.RootElement.EnumerateArray())
        {
            var (left, right) = (vector.GetProperty("left").GetString()!, vector.GetProperty("right").GetString()!);
            Assert.Equal(
                vector.GetProperty("len").GetInt32(),
                RepositoryWriter.SharedPrefix(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right))
            );
        }
    }

    [Fact]
    public void Keys_come_back_in_order_whatever_they_are()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 40; round++)
        {
            var writer = new RepositoryWriter(Did);
            var expected = new SortedSet<string>(StringComparer.Ordinal);
            for (var i = random.Next(60); i > 0; i--)
            {
                var key = $"com.example.{(char)('a' + random.Next(3))}/{random.Next(1000):x}";
                expected.Add(key);
                writer.Add(key, i);
            }

            Assert.Equal(expected, Walk(writer.Write()).Select(l => l.Key));
        }
    }

    [Fact]
    public void The_example_keys_of_the_interop_vectors_are_walked_in_order()
    {
        var keys = CheckData.Lines("atproto-interop", "mst", "example_keys.txt").Select(k => k.Trim()).ToArray();
        var writer = new RepositoryWriter(Did);
        foreach (var key in keys)
        {
            writer.Add(key.Contains('/', StringComparison.Ordinal) ? key : $"com.example.record/{key}", key);
        }

        Assert.Equal(keys.Length, Walk(writer.Write()).Count(l => l.Fault is null));
    }

    [Fact]
    public void A_missing_part_of_the_tree_is_told_and_the_walk_goes_on_after_it()
    {
        var writer = new RepositoryWriter(Did);
        var first = writer.Keep(CborWriter.Write(1));
        var gone = Cid.Of("gone"u8);
        var tree = writer.Keep(
            RepositoryWriter.NodeBytes(
                gone,
                [RepositoryWriter.Entry(0, "c.e.x/a"u8.ToArray(), first, gone), RepositoryWriter.Entry(6, "b"u8.ToArray(), first, null)]
            )
        );

        var leaves = Walk(writer.Write(tree: tree));

        Assert.Equal(["", "c.e.x/a", "", "c.e.x/b"], leaves.Select(l => l.Key));
        Assert.Equal([true, false, true, false], leaves.Select(l => l.IsSubtree));
    }

    [Fact]
    public void A_node_that_comes_twice_is_walked_once()
    {
        // Each level names the one below twice: 2^60 records if one believed it.
        var writer = new RepositoryWriter(Did);
        var record = writer.Keep(CborWriter.Write(1));
        var tree = writer.Keep(RepositoryWriter.NodeBytes(null, []));
        for (var level = 0; level < 60; level++)
        {
            tree = writer.Keep(
                RepositoryWriter.NodeBytes(tree, [RepositoryWriter.Entry(0, Encoding.ASCII.GetBytes($"c.e.x/{level:00}"), record, tree)])
            );
        }

        var leaves = Walk(writer.Write(tree: tree));

        Assert.Equal(60, leaves.Count(l => !l.IsSubtree));
        Assert.Equal(60, leaves.Count(l => l.IsSubtree));
    }

    [Fact]
    public void A_key_out_of_order_is_told()
    {
        var writer = new RepositoryWriter(Did);
        var record = writer.Keep(CborWriter.Write(1));
        object[] entries =
        [
            RepositoryWriter.Entry(0, "c.e.x/b"u8.ToArray(), record, null),
            RepositoryWriter.Entry(0, "c.e.x/a"u8.ToArray(), record, null),
        ];

        var leaves = Walk(writer.Write(tree: writer.Keep(RepositoryWriter.NodeBytes(null, entries))));

        Assert.Equal([null, "its key is out of order in the tree"], leaves.Select(l => l.Fault));
    }

    [Theory]
    [InlineData("no-slash")]
    [InlineData("/a")]
    [InlineData("c.e.x/")]
    [InlineData("c.e.x/a/b")]
    [InlineData("c.e.x/..")]
    [InlineData("c.e.x/é")]
    [InlineData("c.e.x/a b")]
    public void A_key_of_an_impossible_form_is_told(string key)
    {
        var writer = new RepositoryWriter(Did);
        writer.Add(key, 1);

        Assert.Equal("its key has an impossible form", Assert.Single(Walk(writer.Write())).Fault);
    }

    [Fact]
    public void Valid_record_keys_pass()
    {
        var writer = new RepositoryWriter(Did);
        var keys = CheckData.Lines("atproto-interop", "syntax", "recordkey_syntax_valid.txt");
        foreach (var key in keys)
        {
            writer.Add($"com.example.record/{key}", 1);
        }

        Assert.Equal(keys.Distinct().Count(), Walk(writer.Write()).Count(l => l.Fault is null));
    }

    [Theory]
    [InlineData(1, "a")]
    [InlineData(-1, "a")]
    [InlineData(0, "")]
    public void A_node_whose_keys_cannot_be_put_together_is_told(int shared, string suffix)
    {
        var writer = new RepositoryWriter(Did);
        var record = writer.Keep(CborWriter.Write(1));
        object[] entries = [RepositoryWriter.Entry(shared, Encoding.ASCII.GetBytes(suffix), record, null)];

        var leaf = Assert.Single(Walk(writer.Write(tree: writer.Keep(RepositoryWriter.NodeBytes(null, entries)))));

        Assert.True(leaf.IsSubtree);
        Assert.Contains("impossible form", leaf.Fault, StringComparison.Ordinal);
    }

    private static Leaf[] Walk(byte[] bytes)
    {
        using var car = CarFile.Open(new MemoryStream(bytes), "tree.car");
        return [.. RecordTree.Walk(car, Commit.Of(car, "tree.car").Data)];
    }
}
