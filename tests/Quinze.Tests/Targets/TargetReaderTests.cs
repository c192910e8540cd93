using Quinze.Targets;
using Quinze.Targets.Titles;

namespace Quinze.Tests.Targets;

public class TargetReaderTests
{
    [Fact]
    public void Criteria_and_values_are_read_in_both_languages()
    {
        var english = Read("role: finance or hr and seniority: director+ and not place: Paris, \"Saint-Malo\"");
        var french = Read("fonction: finance ou rh et niveau: directeur et plus ; sauf lieu: Paris, « Saint-Malo »");

        Assert.Equal(
            english.Criteria.Select(c => (c.Field, c.Not, c.Values.Count)),
            french.Criteria.Select(c => (c.Field, c.Not, c.Values.Count))
        );
        Assert.Equal([2, 1, 2], english.Criteria.Select(c => c.Values.Count));
        Assert.True(english.Criteria[2].Not);
        Assert.Equal(english.Criteria[1].Values[0].Levels, french.Criteria[1].Values[0].Levels);
        Assert.False(english.Criteria[1].Values[0].Levels.HasFlag(Levels.Lead));
        Assert.True(english.Criteria[1].Values[0].Levels.HasFlag(Levels.Owner));
    }

    [Fact]
    public void And_inside_a_value_divides_nothing()
    {
        var target = Read("industry: banque et assurance and role: hr");

        Assert.Equal(["banque et assurance"], target.Criteria[0].Values.Select(v => v.Written));
    }

    [Theory]
    [InlineData("", TargetMistakeKind.Empty, 1)]
    [InlineData("finance", TargetMistakeKind.FieldMissing, 1)]
    [InlineData("role: hr and colour: blue", TargetMistakeKind.UnknownField, 14)]
    [InlineData("role: hr and place:", TargetMistakeKind.ValueMissing, 20)]
    [InlineData("place: \"Saint-Malo", TargetMistakeKind.QuoteOpen, 8)]
    [InlineData("seniority: boss", TargetMistakeKind.UnknownLevel, 12)]
    [InlineData("size: big", TargetMistakeKind.NotASize, 7)]
    [InlineData("size: 500..50", TargetMistakeKind.NotASize, 7)]
    public void A_mistake_says_what_where_and_what_was_expected(string expression, TargetMistakeKind kind, int at)
    {
        var (target, mistake) = TargetReader.Read("x", expression);

        Assert.Null(target);
        Assert.Equal((kind, at), (mistake!.Kind, mistake.At));
        Assert.NotEmpty(mistake.Expected);
    }

    [Theory]
    [InlineData("50..500", 50, 500)]
    [InlineData("51-200 employees", 51, 200)]
    [InlineData("10 001+ employés", 10_001, null)]
    [InlineData(">= 50", 50, null)]
    [InlineData("< 10", 0, 9)]
    [InlineData("PME", 10, 249)]
    [InlineData("1,001-5,000", 1001, 5000)]
    [InlineData("350", 350, 350)]
    public void Sizes_are_read_as_networks_and_people_write_them(string text, int from, int? to) =>
        Assert.Equal(new Headcount(from, to), Headcount.Parse(text));

    [Fact]
    public void A_band_that_reaches_over_the_edge_is_unknown()
    {
        var wanted = new Headcount(50, 500);

        Assert.True(new Headcount(51, 200).IsWithin(wanted));
        Assert.False(new Headcount(501, 1000).IsWithin(wanted));
        Assert.Null(new Headcount(201, 501).IsWithin(wanted));
    }

    private static Target Read(string expression)
    {
        var (target, mistake) = TargetReader.Read("x", expression);
        Assert.Null(mistake);
        return target!;
    }
}
