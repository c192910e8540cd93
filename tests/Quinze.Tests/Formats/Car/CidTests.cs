using System.Text;
using Quinze.Sources.Formats.Car;

namespace Quinze.Tests.Formats.Car;

public sealed class CidTests
{
    [Fact]
    public void Base32_vectors_come_back_as_they_were()
    {
        var base32 = CheckData.Lines("atproto-interop", "syntax", "cid_syntax_valid.txt").Where(l => l[0] == 'b').ToArray();

        Assert.NotEmpty(base32);
        Assert.All(base32, text => Assert.Equal(text, Cid.Parse(text)?.ToString()));
    }

    [Fact]
    public void Other_bases_and_invalid_vectors_are_refused()
    {
        var others = CheckData.Lines("atproto-interop", "syntax", "cid_syntax_valid.txt").Where(l => l[0] != 'b');
        var invalid = CheckData.Lines("atproto-interop", "syntax", "cid_syntax_invalid.txt");

        Assert.All([.. others, .. invalid], text => Assert.Null(Cid.Parse(text)));
    }

    [Fact]
    public void Text_and_bytes_say_the_same()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var payload = new byte[random.Next(40)];
            random.NextBytes(payload);
            var cid = Cid.Of(payload, i % 2 == 0 ? Cid.DagCbor : Cid.Raw);

            Assert.Equal(cid, Cid.Parse(cid.ToString()));
            Assert.True(Cid.TryRead(cid.ToBytes(), out var read, out var length));
            Assert.Equal((cid, 36), (read, length));
        }
    }

    [Fact]
    public void The_id_of_known_bytes_is_the_known_one() =>
        Assert.Equal(
            "bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e",
            Cid.Of(Encoding.UTF8.GetBytes("hello world"), Cid.Raw).ToString()
        );

    [Theory]
    [InlineData(new byte[] { 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01 })]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { })]
    public void A_varint_that_does_not_end_within_nine_bytes_is_none(byte[] bytes) => Assert.False(Varint.TryRead(bytes, out _, out _));
}
