using System.Globalization;
using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class EgoLayersTests
{
    // The published circles were counted after each ego's contacts with itself were dropped. The file, whose ids are replaced, no longer
    // says which alter is the ego: with it egos 3, 4, 8 and 9 have one alter too many, and leaving out one alter gives what is published.
    [Theory]
    [InlineData(2, 9, new[] { 1, 2, 3, 5, 9 })]
    [InlineData(3, 159, new[] { 1, 6, 22, 55, 158 })]
    [InlineData(4, 75, new[] { 1, 4, 7, 29, 74 })]
    [InlineData(8, 11, new[] { 1, 4, 6, 7, 10 })]
    [InlineData(9, 117, new[] { 1, 5, 11, 32, 116 })]
    public void Circles_of_the_open_egos_are_the_published_ones_but_for_their_contacts_with_themselves(
        int ego,
        int activeInTheFile,
        int[] published
    )
    {
        var (contacts, end) = Ego(ego);

        var network = EgoLayers.Of(contacts, end);
        var withoutOne = network.Ties.Select(tie => EgoLayers.Of([.. contacts.Where(c => c.Alter != tie.Alter)], end)).ToList();

        Assert.Equal(activeInTheFile, network.ActiveNetwork);
        Assert.Contains(activeInTheFile == published[^1] ? [network] : withoutOne, n => n.Circles.SequenceEqual(published));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(10)]
    public void An_open_ego_with_fewer_than_five_frequencies_gets_no_circles(int ego)
    {
        var (contacts, end) = Ego(ego);

        var network = EgoLayers.Of(contacts, end);

        Assert.False(network.HasCircles);
        Assert.Null(network.NaturalLayers);
        Assert.All(network.Ties, tie => Assert.Equal(0, tie.Ring));
    }

    [Fact]
    public void Rings_count_from_the_most_frequent_and_add_up_to_the_circles()
    {
        var network = EgoLayers.OfFrequencies([0.4, 1, 1.2, 2, 5, 5.5, 20, 60, 300]);

        Assert.Equal(8, network.ActiveNetwork);
        Assert.Equal(0, network.Ties[0].Ring);
        Assert.Equal(1, network.Ties[8].Ring);
        Assert.Equal(network.Circles, Enumerable.Range(1, 5).Select(r => network.Ties.Count(t => t.Ring is > 0 && t.Ring <= r)));
    }

    [Fact]
    public void A_relation_of_less_than_a_month_is_left_out()
    {
        var ties = EgoLayers.Frequencies([new Contact(1, 0), new Contact(1, 340), new Contact(2, 340)], endDay: 365);

        Assert.Equal([1], ties.Select(t => t.Alter));
    }

    [Fact]
    public void The_years_of_a_relation_run_from_its_first_contact_to_the_end_of_observation()
    {
        var tie = EgoLayers.Frequencies([new Contact(1, 0), new Contact(1, 10), new Contact(1, 20, 0.5)], endDay: 1461).Single();

        Assert.Equal(2.5 / 4, tie.PerYear, 1e-12);
    }

    internal static (List<Contact> Contacts, int End) Ego(int ego)
    {
        var folder = CheckData.Folder("ego-twitter10");
        var end = File.ReadLines(Path.Combine(folder, "egos.tsv"))
            .Skip(1)
            .Select(l => l.Split('\t'))
            .Where(c => Number(c[0]) == ego)
            .Select(c => Number(c[1]))
            .Single();
        List<Contact> contacts =
        [
            .. File.ReadLines(Path.Combine(folder, "contacts.tsv"))
                .Skip(1)
                .Select(l => l.Split('\t'))
                .Where(c => Number(c[0]) == ego && c[3] is "reply" or "mention")
                .Select(c => new Contact(Number(c[1]), Number(c[2]))),
        ];
        return (contacts, end);
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
