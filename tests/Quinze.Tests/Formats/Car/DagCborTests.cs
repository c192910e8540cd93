using System.Text.Json;
using Quinze.Sources.Formats.Car;

namespace Quinze.Tests.Formats.Car;

public sealed class DagCborTests
{
    [Fact]
    public void The_interop_fixtures_decode_to_their_values_and_give_their_ids()
    {
        using var fixtures = JsonDocument.Parse(CheckData.Bytes("atproto-interop", "data-model", "data-model-fixtures.json"));

        foreach (var fixture in fixtures.RootElement.EnumerateArray())
        {
            var bytes = CborWriter.Base64(fixture.GetProperty("cbor_base64").GetString()!);

            Assert.True(DagCbor.TryRead(bytes, out var item, out var fault), fault);
            Assert.Equal(CborWriter.Write(CborWriter.FromJson(fixture.GetProperty("json"))), CborWriter.Write(Value(item)));
            Assert.Equal(fixture.GetProperty("cid").GetString(), Cid.Of(bytes).ToString());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a1")]
    [InlineData("a16161")]
    [InlineData("63c3a9")]
    [InlineData("1901")]
    [InlineData("5820aa")]
    public void A_value_that_is_cut_short_is_refused(string hex) => Assert.Contains("ends before", Fault(hex), StringComparison.Ordinal);

    [Theory]
    [InlineData("9f01ff", "left open")]
    [InlineData("bf616101ff", "left open")]
    [InlineData("7f6161ff", "left open")]
    [InlineData("ff", "left open")]
    [InlineData("1c", "reserved")]
    [InlineData("1817", "longer than it need be")]
    [InlineData("190017", "longer than it need be")]
    [InlineData("780161", "longer than it need be")]
    [InlineData("f93c00", "shorter than 64 bits")]
    [InlineData("fa3f800000", "shorter than 64 bits")]
    [InlineData("fb7ff8000000000000", "not finite")]
    [InlineData("fb7ff0000000000000", "not finite")]
    [InlineData("f7", "simple value")]
    [InlineData("f820", "simple value")]
    [InlineData("c11a514b67b0", "tag")]
    [InlineData("d82a00", "not made of bytes")]
    [InlineData("d82a4101", "not an id")]
    [InlineData("d82a40", "not an id")]
    [InlineData("d82a450001711220", "not an id")]
    [InlineData("a10102", "key is not a text")]
    [InlineData("62c328", "not UTF-8")]
    [InlineData("0000", "bytes follow")]
    public void What_the_strict_form_forbids_is_refused_with_its_reason(string hex, string reason) =>
        Assert.Contains(reason, Fault(hex), StringComparison.Ordinal);

    [Fact]
    public void Nesting_is_followed_to_64_levels_and_no_further()
    {
        Assert.Null(Fault(string.Concat(Enumerable.Repeat("81", 64)) + "00"));
        Assert.Contains("nested", Fault(string.Concat(Enumerable.Repeat("81", 65)) + "00"), StringComparison.Ordinal);
        Assert.Contains("nested", Fault(string.Concat(Enumerable.Repeat("a16161", 100_000)) + "00"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9bffffffffffffffff")]
    [InlineData("bbffffffffffffffff")]
    [InlineData("5bffffffffffffffff")]
    [InlineData("7b7fffffffffffffff00")]
    [InlineData("9a0fffffff00")]
    public void A_huge_declared_length_costs_nothing(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        DagCbor.TryRead(bytes, out _, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var good = DagCbor.TryRead(bytes, out _, out _);

        Assert.False(good);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1000);
    }

    [Fact]
    public void Of_a_key_that_comes_twice_the_first_counts_and_any_order_will_do()
    {
        Assert.True(DagCbor.TryRead(Convert.FromHexString("a3616201616102616203"), out var map, out _));

        Assert.Equal(1, map["b"u8].Integer);
        Assert.Equal(2, map["a"u8].Integer);
        Assert.Equal(CborKind.Absent, map["c"u8].Kind);
    }

    [Theory]
    [InlineData("1b7fffffffffffffff", long.MaxValue)]
    [InlineData("3b7fffffffffffffff", long.MinValue)]
    [InlineData("20", -1)]
    public void Whole_numbers_reach_to_the_ends_of_64_bits(string hex, long expected)
    {
        Assert.True(DagCbor.TryRead(Convert.FromHexString(hex), out var item, out _));

        Assert.Equal(expected, item.Integer);
    }

    [Fact]
    public void A_number_beyond_64_bits_with_a_sign_is_no_number_here()
    {
        Assert.True(DagCbor.TryRead(Convert.FromHexString("1bffffffffffffffff"), out var item, out _));

        Assert.Null(item.Integer);
    }

    /// <summary>A value as the writer takes it.</summary>
    internal static object? Value(CborItem item)
    {
        switch (item.Kind)
        {
            case CborKind.Integer:
                return item.Integer;
            case CborKind.Text:
                return item.Text;
            case CborKind.Bytes:
                return item.Bytes.ToArray();
            case CborKind.Link:
                return item.Link;
            case CborKind.List:
                var list = new List<object?>();
                foreach (var part in item.Items)
                {
                    list.Add(Value(part.Value));
                }
                return list.ToArray();
            case CborKind.Map:
                var map = new Dictionary<string, object?>();
                foreach (var field in item.Fields)
                {
                    map.Add(System.Text.Encoding.UTF8.GetString(field.Name), Value(field.Value));
                }
                return map;
            case CborKind.Boolean:
                return item.Boolean;
            default:
                return null;
        }
    }

    private static string? Fault(string hex)
    {
        DagCbor.TryRead(Convert.FromHexString(hex), out _, out var fault);
        return fault;
    }
}
