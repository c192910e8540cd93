using System.Globalization;
using System.Text.Json;
using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Findings.Json;

namespace Quinze.Tests.Findings;

public sealed class FindingJsonTests
{
    private static readonly CoverageSpan Posts = new(
        "linkedin-archive",
        "post",
        new LocalDate(2019, 3, 4),
        new LocalDate(2025, 6, 30),
        true
    );

    private static Finding Made(object? results = null, Period? period = null, params CoverageSpan[] coverage) =>
        new(
            "repeats",
            1,
            period ?? new Period(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)),
            new LocalDate(2025, 6, 30),
            coverage,
            results is null ? FindingStatus.NotEnough : FindingStatus.Found,
            results is null ? new Amount(7, "posts") : null,
            results is null ? new Amount(20, "posts") : null,
            new Method("repeats", "a / b", null, new Dictionary<string, double> { ["threshold"] = 0.5, ["broken"] = double.NaN }),
            results,
            [new EvidenceOf("families[0]", 2, ["post-1", "post-2"], "posts --where id=post-1,post-2")]
        );

    private static RepeatsResults OneFamily(Moment? at, double median = 0.5) =>
        new(
            [
                new RepeatFamily(
                    [new PostShape("post-1", "linkedin", "urn:li:share:7", at)],
                    new Similarity(0.25, median),
                    null,
                    null,
                    null
                )
                {
                    Kind = "recycled",
                    Occasions = [],
                },
            ],
            4,
            0,
            8,
            0.3,
            new ShareOf(2, 4, 0.5, new IntervalShape(0.15, 0.85, 0.95))
        )
        {
            CrossPosted = new ShareOf(0, 4, 0, new IntervalShape(0, 0.49, 0.95)),
        };

    private static JsonElement Json(Finding finding) => JsonDocument.Parse(FindingJson.ToText(finding)).RootElement;

    private static string? PublishedAt(Moment? at) =>
        Json(Made(OneFamily(at)))
            .GetProperty("results")
            .GetProperty("families")[0]
            .GetProperty("posts")[0]
            .GetProperty("publishedAt")
            .GetString();

    [Fact]
    public void A_finding_of_too_little_is_written_whole() =>
        Assert.Equal(
            """
            {"analysis":"repeats","version":1,"period":{"from":"2025-01-01","to":"2025-12-31"},"asOf":"2025-06-30","coverage":[{"source":"linkedin-archive","kind":"post","from":"2019-03-04","to":"2025-06-30","complete":true}],"status":"not-enough","have":{"count":7,"of":"posts"},"need":{"count":20,"of":"posts"},"method":{"id":"repeats","formula":"a / b","source":null,"parameters":{"threshold":0.5,"broken":null}},"results":null,"evidence":{"families[0]":{"count":2,"ids":["post-1","post-2"],"show":"posts --where id=post-1,post-2"}}}
            """,
            FindingJson.ToText(Made(coverage: Posts))
        );

    [Fact]
    public void Results_are_written_in_camel_case_with_their_nulls() =>
        Assert.Equal(
            """
            {"families":[{"posts":[{"id":"post-1","network":"linkedin","nativeId":"urn:li:share:7","publishedAt":null}],"similarity":{"min":0.25,"median":0.5},"first":null,"last":null,"spanDays":null,"kind":"recycled","occasions":[]}],"lookedAt":4,"tooShort":0,"minimumWords":8,"threshold":0.3,"repeated":{"count":2,"of":4,"share":0.5,"interval":{"lo":0.15,"hi":0.85,"level":0.95}},"crossPosted":{"count":0,"of":4,"share":0,"interval":{"lo":0,"hi":0.49,"level":0.95}},"textGone":0}
            """,
            Json(Made(OneFamily(null))).GetProperty("results").GetRawText()
        );

    [Theory]
    [InlineData(Precision.Year, "2020")]
    [InlineData(Precision.Month, "2020-01")]
    [InlineData(Precision.Day, "2020-01-02")]
    [InlineData(Precision.Minute, "2020-01-02T03:04:05Z")]
    [InlineData(Precision.Second, "2020-01-02T03:04:05Z")]
    public void A_time_is_written_as_fine_as_it_is_known(Precision precision, string written) =>
        Assert.Equal(written, PublishedAt(new Moment(Instant.FromUtc(2020, 1, 2, 3, 4, 5), precision, ZoneKnown: true)));

    [Fact]
    public void A_fraction_of_a_second_is_kept() =>
        Assert.Equal(
            "2020-01-02T03:04:05.678Z",
            PublishedAt(new Moment(Instant.FromUtc(2020, 1, 2, 3, 4, 5).Plus(Duration.FromMilliseconds(678)), Precision.Millisecond, true))
        );

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_number_is_null(double value)
    {
        var similarity = Json(Made(OneFamily(null, value))).GetProperty("results").GetProperty("families")[0].GetProperty("similarity");

        Assert.Equal(JsonValueKind.Null, similarity.GetProperty("median").ValueKind);
    }

    [Fact]
    public void All_history_is_written_as_the_days_that_coverage_speaks_of()
    {
        var messages = new CoverageSpan("linkedin-archive", "message", new LocalDate(2015, 1, 1), new LocalDate(2024, 1, 1), true);

        var period = Json(Made(period: Period.All, coverage: [Posts, messages])).GetProperty("period");

        Assert.Equal("""{"from":"2015-01-01","to":"2025-06-30"}""", period.GetRawText());
    }

    [Fact]
    public void All_history_without_coverage_ends_with_what_is_known()
    {
        var period = Json(Made(period: Period.All)).GetProperty("period");

        Assert.Equal("""{"from":null,"to":"2025-06-30"}""", period.GetRawText());
    }

    [Fact]
    public void Enums_are_words_with_hyphens()
    {
        var results = new FifteenResults(true, [], [new NamedOnly("Anna", NotSeenBecause.NoTwoWayContact, null, null, [])], []);

        var because = Json(Made(results)).GetProperty("results").GetProperty("namedNotSeen")[0].GetProperty("because");

        Assert.Equal("no-two-way-contact", because.GetString());
    }

    [Fact]
    public void Accents_stay_readable_and_what_could_end_a_script_is_escaped()
    {
        var results = new WordsWentResults([], ["été </script> \"& 日本"]);

        var text = FindingJson.ToText(Made(results));

        Assert.Contains("été \\u003C/script\\u003E \\u0022\\u0026 日本", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_culture_with_decimal_commas_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        hostile.NumberFormat.NumberDecimalSeparator = ",";
        hostile.NumberFormat.NegativeSign = "−";
        hostile.DateTimeFormat.DateSeparator = ".";
        var expected = FindingJson.ToText(Made(OneFamily(Moment.OnDay(new LocalDate(2020, 1, 2))), coverage: Posts));
        try
        {
            CultureInfo.CurrentCulture = hostile;

            Assert.Equal(expected, FindingJson.ToText(Made(OneFamily(Moment.OnDay(new LocalDate(2020, 1, 2))), coverage: Posts)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
