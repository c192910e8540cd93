using Quinze.Tests.Sources;

namespace Quinze.Tests.Cli;

/// <summary>What was written for a few is neither counted as published nor shown by the way.</summary>
public sealed class VisibilityTests : IDisposable
{
    private readonly Door door = new();

    public VisibilityTests() => door.Say("import", Told.Case("mastodon-archive", "generation-1"), "--anyway");

    public void Dispose() => door.Dispose();

    private IReadOnlyList<System.Text.Json.JsonElement> Posts(params string[] more) =>
        [.. door.Say(["show", "posts", "--text", "--json", .. more]).At("items").EnumerateArray()];

    [Fact]
    public void Their_words_are_not_shown_unless_asked_for()
    {
        var all = Posts();

        var few = all.Where(p => p.GetProperty("visibility").GetString() is "private" or "direct").ToList();
        Assert.Equal(2, few.Count);
        Assert.All(few, p => Assert.Equal(System.Text.Json.JsonValueKind.Null, p.GetProperty("text").ValueKind));
        Assert.All(all.Except(few), p => Assert.NotEmpty(p.GetProperty("text").GetString()!));
    }

    [Fact]
    public void They_are_shown_to_whoever_asks_by_visibility()
    {
        var one = Assert.Single(Posts("--where", "visibility=private"));

        Assert.Contains("août", one.GetProperty("text").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_that_excludes_a_visibility_asks_for_nothing() =>
        Assert.All(
            Posts("--where", "visibility!=public").Where(p => p.GetProperty("visibility").GetString() == "private"),
            p => Assert.Equal(System.Text.Json.JsonValueKind.Null, p.GetProperty("text").ValueKind)
        );
}
