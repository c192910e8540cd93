using Quinze.Sources.Formats.Car;

namespace Quinze.Tests.Formats.Car;

public sealed class CarFileTests
{
    private const string Zeros = "000000000000000000000000000000000000000000000000000000000000";

    private static readonly byte[] Small = SmallRepository();

    [Theory]
    [InlineData("paul_staging.repo.car", 452)]
    [InlineData("fakermaker.repo.car", 682)]
    [InlineData("greenground.repo.car", 4)]
    [InlineData("repo_slice.car", 5)]
    public void Real_files_hold_as_many_different_blocks_as_another_decoder_counted(string name, int blocks)
    {
        using var car = Open(CheckData.Bytes("bluesky-car", name));

        Assert.Equal(blocks, car.Count);
        Assert.Null(car.Cut);
        Assert.Equal(0, car.Foreign);
    }

    [Fact]
    public void A_block_is_the_same_from_memory_and_from_the_file()
    {
        using var held = Open(Small);
        using var left = CarFile.Open(new MemoryStream(Small), "small.car", keptUpTo: 0);

        foreach (var leaf in RecordTree.Walk(held, Commit.Of(held, "small.car").Data))
        {
            Assert.Equal(BlockState.Found, held.Read(leaf.Record, out var one));
            Assert.Equal(BlockState.Found, left.Read(leaf.Record, out var other));
            Assert.Equal(one.ToArray(), other.ToArray());
        }
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_read_all_the_same()
    {
        using var car = CarFile.Open(new OneWayStream(Small), "small.car");

        Assert.Equal(42, RecordTree.Walk(car, Commit.Of(car, "small.car").Data).Count(l => l.Fault is null));
    }

    [Fact]
    public void A_stream_that_cannot_seek_and_is_too_large_to_hold_is_a_problem_with_a_way_out()
    {
        var problem = Assert.Throws<ProblemException>(() => CarFile.Open(new OneWayStream(Small), "small.car", mostHeld: 1000)).Problem;

        Assert.Equal("car-too-large", problem.Id);
        Assert.Contains("Unpack", problem.Try, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("00", "length of a CAR header")]
    [InlineData("ffffffffffffffffff7f", "length of a CAR header")]
    [InlineData("80", "length of a CAR header")]
    [InlineData("3aa2", "ends inside")]
    [InlineData("01a0", "no CAR header of version 1")]
    [InlineData("0aa16776657273696f6e02", "version 2")]
    [InlineData("0aa16776657273696f6e01", "no roots")]
    [InlineData("504b0304140000000800" + Zeros + Zeros + Zeros, "no CAR header")]
    public void What_is_no_CAR_file_is_a_problem_that_says_so(string hex, string found)
    {
        var problem = Assert.Throws<ProblemException>(() => Open(Convert.FromHexString(hex))).Problem;

        Assert.Equal("car-header", problem.Id);
        Assert.Contains(found, problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_before_a_cut_are_there_and_the_cut_is_told()
    {
        using var car = Open(Small[..^10]);

        Assert.Equal("the file ends inside a block", car.Cut);
        Assert.True(car.Count > 40);
    }

    [Theory]
    [InlineData("ffffffffffffffff7f")]
    [InlineData("ffffffffffffffffffff01")]
    [InlineData("ffffffff0f")]
    public void An_absurd_length_ends_the_reading_without_setting_anything_aside_for_it(string hex)
    {
        byte[] absurd = [.. Small, .. Convert.FromHexString(hex), 1, 2, 3];
        Open(absurd).Dispose();
        var before = GC.GetAllocatedBytesForCurrentThread();

        using var car = Open(absurd);

        Assert.Contains("impossible length", car.Cut, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 20);
    }

    [Fact]
    public void A_length_beyond_the_end_of_the_file_ends_the_reading_there()
    {
        using var car = Open([.. Small, 0xff, 0xff, 0x7f, 1, 2, 3]);

        Assert.Equal("the file ends inside a block", car.Cut);
    }

    [Fact]
    public void A_flipped_byte_spoils_its_block_and_no_other()
    {
        var bytes = Small.ToArray();
        var at = bytes.AsSpan().IndexOf("number 17"u8);
        bytes[at] ^= 1;

        using var car = Open(bytes);

        var states = RecordTree.Walk(car, Commit.Of(car, "small.car").Data).Select(l => car.Read(l.Record, out _)).ToArray();
        Assert.Equal(1, states.Count(s => s == BlockState.Damaged));
        Assert.Equal(41, states.Count(s => s == BlockState.Found));
    }

    [Fact]
    public void A_damaged_block_gives_way_to_a_whole_one_of_the_same_id()
    {
        var payload = CborWriter.Write("whole");
        var cid = Cid.Of(payload);

        using var car = Open(RepositoryWriter.Car([cid], [(cid, CborWriter.Write("spoilt")), (cid, payload)]));

        Assert.Equal(BlockState.Found, car.Read(cid, out var read));
        Assert.Equal(payload, read.ToArray());
    }

    [Fact]
    public void A_frame_with_an_id_of_another_kind_is_counted_and_passed_over()
    {
        var file = new MemoryStream();
        file.Write(Small);
        RepositoryWriter.Frame(file, [0x12, 0x20, .. new byte[32], 1, 2, 3]);

        using var car = Open(file.ToArray());

        Assert.Equal(1, car.Foreign);
        Assert.Null(car.Cut);
    }

    [Fact]
    public void A_stream_that_breaks_is_a_problem()
    {
        var problem = Assert.Throws<ProblemException>(() => CarFile.Open(new BrokenStream(), "broken.car")).Problem;

        Assert.Equal("car-stream", problem.Id);
    }

    private static CarFile Open(byte[] bytes) => CarFile.Open(new MemoryStream(bytes), "small.car");

    private static byte[] SmallRepository()
    {
        var writer = new RepositoryWriter("did:plc:small");
        for (var i = 0; i < 42; i++)
        {
            writer.Add($"app.bsky.feed.post/record-{i:00}", new Dictionary<string, object?> { ["text"] = $"number {i}" });
        }
        return writer.Write();
    }

    private class OneWayStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }
    }

    private sealed class BrokenStream() : OneWayStream([])
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidDataException("the packed data are damaged");
    }
}
