using Quinze.Importing;

namespace Quinze.Tests.Importing;

public class FrenchReasonsTests
{
    private static readonly FrenchReasons French = new(
        new Dictionary<string, string>
        {
            ["header only"] = "en-tête seul",
            ["private; nobody needs it"] = "privé ; personne n'en a besoin",
            ["{0} of {1} columns"] = "colonnes : {0} sur {1}",
            ["known by {0}"] = "reconnu à {0}",
            ["known by {0}, not by {1}"] = "reconnu à {0}, pas à {1}",
            ["it cannot be read: {0}"] = "illisible : {0}",
        }
    );

    [Theory]
    [InlineData("header only", "en-tête seul")]
    [InlineData("private; nobody needs it", "privé ; personne n'en a besoin")]
    [InlineData("3 of 10 columns", "colonnes : 3 sur 10")]
    [InlineData("known by its columns", "reconnu à its columns")]
    [InlineData("known by its columns, not by its name", "reconnu à its columns, pas à its name")]
    public void A_sentence_with_holes_keeps_what_stands_in_them(string english, string expected) =>
        Assert.Equal(expected, French.Of(english));

    [Fact]
    public void Several_reasons_in_one_are_told_one_by_one() =>
        Assert.Equal(
            "en-tête seul ; privé ; personne n'en a besoin ; reconnu à A ; colonnes : 1 sur 2",
            French.Of("header only; private; nobody needs it; known by A; 1 of 2 columns")
        );

    [Fact]
    public void A_reason_inside_another_is_told_too() =>
        Assert.Equal("illisible : privé ; personne n'en a besoin", French.Of("it cannot be read: private; nobody needs it"));

    [Fact]
    public void What_has_no_wording_stays_as_it_was_said_and_is_not_known()
    {
        Assert.Equal("new ; en-tête seul", French.Of("new; header only"));
        Assert.False(French.Knows("new; header only"));
        Assert.True(French.Knows("header only; known by it"));
        Assert.Equal("", French.Of(""));
    }
}
