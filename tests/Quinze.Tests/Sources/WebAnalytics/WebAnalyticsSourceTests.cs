using System.Text;
using Quinze.Importing;
using Quinze.Sources.WebAnalytics;
using Quinze.Tests.Sources.Bluesky;

namespace Quinze.Tests.Sources.WebAnalytics;

public class WebAnalyticsSourceTests
{
    private static readonly WebAnalyticsSource Source = new();
    private const string Ga4 = "# Property: sails.example.org\n# Start date: 20260901\n# End date: 20260930\n";

    private static string Told(ObservationEntry o) => $"{o.Metric} {o.Dimension} {o.Value} {o.From:uuuu-MM-dd}..{o.To:uuuu-MM-dd}";

    [Fact]
    public void A_totals_row_is_the_whole_and_not_a_part()
    {
        var said = Said.By(Source, ("x.csv", Ga4 + "Session source,Sessions\n,\"1,200\"\nlinkedin,900\nGrand total,\"1,200\"\n"))
            .Of<ObservationEntry>();

        Assert.Equal(
            [
                "visits  1200 2026-09-01..2026-09-30",
                "visits utm_source=linkedin 900 2026-09-01..2026-09-30",
                "visits  1200 2026-09-01..2026-09-30",
            ],
            said.Select(Told)
        );
        Assert.All(said, s => Assert.Equal("web:org:sails.example.org", s.Account!.ToString()));
    }

    [Fact]
    public void Two_tables_in_one_file_have_headers_and_days_of_their_own()
    {
        var said = Said.By(
            Source,
            (
                "x.csv",
                Ga4 + "Nth day,Sessions\n0000,4\n0001,0\n\n# Start date: 20260801\n# End date: 20260831\nSession medium,Views\nsocial,7\n"
            )
        );

        Assert.Equal(
            [
                "visits  4 2026-09-01..2026-09-01",
                "visits  0 2026-09-02..2026-09-02",
                "pageviews utm_medium=social 7 2026-08-01..2026-08-31",
            ],
            said.Of<ObservationEntry>().Select(Told)
        );
    }

    [Fact]
    public void Rows_of_a_table_we_do_not_know_are_no_visits()
    {
        var said = Said.By(Source, ("x.csv", Ga4 + "Session source,Sessions\nlinkedin,900\n\nEvent name,Event value\nlead,3\n"));

        Assert.Equal("visits utm_source=linkedin 900 2026-09-01..2026-09-30", Told(said.One<ObservationEntry>()));
        Assert.Equal(2, said.Of<LeftAside>().Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_matomo_report_in_utf_16_is_read_with_and_without_a_mark(bool mark)
    {
        var text = "label,nb_uniq_visitors,nb_visits,nb_actions\nété,5,6,14\n";
        byte[] bytes = [.. mark ? [0xFF, 0xFE] : Array.Empty<byte>(), .. Encoding.Unicode.GetBytes(text)];
        using var archive = new BytesArchive(("getCampaigns 2026-10-01_2026-10-31.csv", bytes));

        Assert.True(Source.Recognise(archive).IsOurs);
        Assert.Equal(
            "visits utm_campaign=été 6 2026-10-01..2026-10-31",
            Told(Said.By(Source, ReadingOptions.Default, archive).Of<ObservationEntry>()[0])
        );
    }

    [Fact]
    public void A_report_that_tells_no_days_is_unread_with_what_to_do()
    {
        var said = Said.By(Source, ("matomo.csv", "label,nb_visits,nb_actions\nx,1,1\n"));

        Assert.Contains("put them into its name", said.One<FileUnread>().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_cell_is_unknown_and_a_zero_is_a_zero()
    {
        var said = Said.By(Source, ("x.csv", Ga4 + "Session source,Sessions,Key events\nlinkedin,0,\n")).Of<ObservationEntry>();

        Assert.Equal("visits utm_source=linkedin 0 2026-09-01..2026-09-30", Told(Assert.Single(said)));
    }

    [Fact]
    public void Marks_inside_a_value_do_not_part_the_dimension() =>
        Assert.Equal("source=a%26b%3Dc 5%25", SiteFigures.Dimension(("source", "a&b=c 5%"), ("utm_source", "")));

    [Theory]
    [InlineData("sources.csv", "name,visitors\nx,1\n")]
    [InlineData("x.csv", "# a note\nname,visitors\nx,1\n")]
    [InlineData("x.csv", "label,amount\nx,1\n")]
    public void Other_peoples_tables_are_not_taken(string name, string table) =>
        Assert.False(Source.Recognise(Said.Archive((name, table))).IsOurs);

    [Fact]
    public void Whatever_bytes_stand_in_a_download_every_row_is_accounted_for()
    {
        var random = new Random(15);
        const string Alphabet = "ab,\"\n# 12/:()";
        for (var round = 0; round < 300; round++)
        {
            var noise = new string([.. Enumerable.Range(0, random.Next(300)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);

            var said = Said.By(Source, ("x.csv", Ga4 + "Session source,Sessions\n" + noise));

            var lines = said.Of<ObservationEntry>().Select(o => o.Place.Line).Distinct().Count();
            Assert.Equal(said.One<FileRead>().Rows, lines + said.Of<Unread>().Count + said.Of<LeftAside>().Count);
        }
    }
}
