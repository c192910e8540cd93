using System.Globalization;
using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class EgoLayersTests
{
    // science.md §1 prints 9, 158, 74, 10 and 116 active alters; the file gives 9, 159, 75, 11 and 117. What is known of the one too many:
    // - Egos 3, 8 and 9 each have relations begun 31 days before the end, counted in whole days; a month is 30.44 of them. By the clock such a
    //   relation has lasted between 30 and 32 days: one left out gives the printed circles exactly, and no rule in whole days does (31 kept: one too
    //   many; 31 dropped: ego 3 loses two). The printed figures were counted on the tweets' own times, which the file no longer has.
    // - Ego 4 has no relation near a month. One of its fourth ring has to go; alter 455 is only ever mentioned, each time on a day on which 454 is
    //   answered, and is the one that a mention of the answered account under another id, or of the ego itself, would leave behind.
    // Tried without success for all five: ends of observation (download, last contact, a day more), every least age from 20 to 90 days, strict or not,
    // years of 360 to 365.25 days, above or at one contact a year, retweets counted, replies alone, first contact of any type.
    [Theory]
    [InlineData(2, new int[0], new[] { 1, 2, 3, 5, 9 })]
    [InlineData(3, new[] { 274 }, new[] { 1, 6, 22, 55, 158 })]
    [InlineData(3, new[] { 359 }, new[] { 1, 6, 22, 55, 158 })]
    [InlineData(4, new[] { 455 }, new[] { 1, 4, 7, 29, 74 })]
    [InlineData(8, new[] { 19 }, new[] { 1, 4, 6, 7, 10 })]
    [InlineData(9, new[] { 850 }, new[] { 1, 5, 11, 32, 116 })]
    public void Circles_of_the_open_egos_are_the_published_ones_but_for_what_whole_days_and_replaced_ids_no_longer_tell(
        int ego,
        int[] without,
        int[] published
    )
    {
        var (contacts, end) = Ego(ego);

        var network = EgoLayers.Of([.. contacts.Where(c => !without.Contains(c.Alter))], end);

        Assert.Equal(published, network.Circles);
    }

    [Theory]
    [InlineData(2, 9)]
    [InlineData(3, 159)]
    [InlineData(4, 75)]
    [InlineData(8, 11)]
    [InlineData(9, 117)]
    public void Active_networks_of_the_open_egos_in_whole_days(int ego, int active)
    {
        var (contacts, end) = Ego(ego);

        Assert.Equal(active, EgoLayers.Of(contacts, end).ActiveNetwork);
    }

    [Theory]
    [InlineData(3, 274)]
    [InlineData(3, 359)]
    [InlineData(8, 19)]
    [InlineData(9, 850)]
    public void The_alters_in_doubt_began_a_month_before_the_end_within_the_hour_that_days_cannot_tell(int ego, int alter)
    {
        var (contacts, end) = Ego(ego);

        Assert.Equal(31, end - contacts.Where(c => c.Alter == alter).Min(c => c.Day));
        Assert.Equal(31, (int)Math.Ceiling(EgoLayers.YoungestRelation));
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
