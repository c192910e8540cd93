using System.Text;
using Quinze.Sources.Bluesky;
using Quinze.Sources.Formats.Car;
using Quinze.Tests.Formats.Car;

namespace Quinze.Tests.Sources.Bluesky;

/// <summary>Every file of vectors of the AT Protocol: what is valid is accepted, what is invalid is refused, and no file is left out.</summary>
public sealed class InteropVectorsTests
{
    private static readonly Dictionary<string, Func<string, bool>> Syntax = new()
    {
        ["atidentifier"] = AtSyntax.IsIdentifier,
        ["aturi"] = t => AtUri.Parse(t) is not null,
        ["cid"] = AtSyntax.IsCid,
        ["datetime"] = t => ClaimedTime.Parse(Encoding.UTF8.GetBytes(t)) is not null,
        ["did"] = AtSyntax.IsDid,
        ["handle"] = AtSyntax.IsHandle,
        ["language"] = AtSyntax.IsLanguage,
        ["nsid"] = AtSyntax.IsCollection,
        ["recordkey"] = AtSyntax.IsRecordKey,
        ["tid"] = t => Tid.Parse(t) is not null,
        ["uri"] = AtSyntax.IsUri,
    };

    /// <summary>Read by a test of their own: RecordShapeTests, DagCborTests, RecordTreeTests.</summary>
    private static readonly string[] Elsewhere =
    [
        "data-model/data-model-fixtures.json",
        "data-model/data-model-invalid.json",
        "data-model/data-model-valid.json",
        "mst/common_prefix.json",
        "mst/example_keys.txt",
        "mst/key_heights.json",
    ];

    public static IEnumerable<TheoryDataRow<string>> Kinds => Syntax.Keys.Select(k => new TheoryDataRow<string>(k));

    [Theory, MemberData(nameof(Kinds))]
    public void Valid_vectors_are_accepted(string kind) =>
        Assert.All(CheckData.Lines("atproto-interop", "syntax", $"{kind}_syntax_valid.txt"), t => Assert.True(Syntax[kind](t), t));

    [Theory, MemberData(nameof(Kinds))]
    public void Invalid_vectors_are_refused(string kind) =>
        Assert.All(CheckData.Lines("atproto-interop", "syntax", $"{kind}_syntax_invalid.txt"), t => Assert.False(Syntax[kind](t), t));

    [Theory]
    [InlineData("datetime")]
    [InlineData("language")]
    public void Well_written_ones_that_cannot_be_are_refused(string kind) =>
        Assert.All(CheckData.Lines("atproto-interop", "syntax", $"{kind}_parse_invalid.txt"), t => Assert.False(Syntax[kind](t), t));

    [Fact]
    public void No_file_of_vectors_is_left_out()
    {
        var root = CheckData.Path("atproto-interop");
        var here = Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => f != "LICENSE-CC0")
            .Order(StringComparer.Ordinal);

        string[] read =
        [
            .. Elsewhere,
            .. Syntax.Keys.SelectMany(k => (string[])[$"syntax/{k}_syntax_valid.txt", $"syntax/{k}_syntax_invalid.txt"]),
            "syntax/datetime_parse_invalid.txt",
            "syntax/language_parse_invalid.txt",
        ];
        Assert.Equal(here, read.Order(StringComparer.Ordinal));
    }
}
