using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Tests.Support;
using Quinze.Views;

namespace Quinze.Tests.Analyses;

public sealed class AuditTests
{
    private static readonly LocalDate First = new(2025, 1, 1);
    private static readonly LocalDate Last = new(2025, 12, 31);
    private static readonly PeriodWish Year2025 = new(null, new Period(First, Last));

    private static LedgerOf Covering(params string[] kinds) =>
        kinds.Aggregate(LedgerOf.Linkedin(), (ledger, kind) => ledger.Covers(kind, First, Last));

    private static Finding Run(LedgerView view, AuditOptions? options = null, PeriodWish? period = null) =>
        new Audit(options ?? AuditOptions.Default).Run(view, new AnalysisRequest(period ?? Year2025));

    private static AuditResults Of(LedgerView view, AuditOptions? options = null) => (AuditResults)Run(view, options).Results!;

    private static ActivityRate Row(AuditResults results, string kind) => results.Activities.Kinds.Single(k => k.Kind == kind);

    private static IEnumerable<LocalDate> Days(Func<LocalDate, bool> which) => Enumerable.Range(0, 365).Select(First.PlusDays).Where(which);

    private static bool IsWeekday(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    [Theory]
    [InlineData(2024, 252)]
    [InlineData(2025, 251)]
    [InlineData(2026, 252)]
    public void A_year_has_the_working_days_that_calendars_print(int year, int expected)
    {
        var period = new Period(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        var view = LedgerOf.Linkedin().Covers("comment", period.From, period.To).View();

        var results = (AuditResults)Run(view, period: new PeriodWish(null, period)).Results!;

        Assert.Equal(expected, results.Activities.Days.Count);
    }

    [Fact]
    public void Without_a_calendar_holidays_are_working_days()
    {
        var days = Of(Covering("comment").View(), new AuditOptions(FrenchHolidays: false)).Activities.Days;

        Assert.Equal((261, 261, null, 0), (days.Count, days.Weekdays, days.Calendar, days.HolidaysLeftOut.Count));
    }

    [Fact]
    public void Planted_activities_come_back_as_a_rate_by_kind_and_in_sum()
    {
        var ledger = Covering("post", "comment", "reaction");
        foreach (var day in Days(IsWeekday))
        {
            ledger.Post(day, "my own words of this very day").Act(InteractionKind.Comment, true, null, day, "well said");
            ledger.Act(InteractionKind.Reaction, true, null, day).Act(InteractionKind.Reaction, true, null, day);
        }

        var activities = Of(ledger.View()).Activities;

        Assert.Equal(261.0 / 251, activities.Kinds.Single(k => k.Kind == "comment").PerWorkingDay);
        Assert.Equal(522.0 / 251, activities.Kinds.Single(k => k.Kind == "reaction").PerWorkingDay);
        Assert.Equal(4 * 261.0 / 251, activities.Total.PerWorkingDay!.Value, 12);
        Assert.True(activities.Total.Interval!.Lo <= 4 * 261.0 / 251 && activities.Total.Interval.Hi >= 4 * 261.0 / 251);
    }

    [Theory]
    [InlineData("quote", "post")]
    [InlineData("reply", "comment")]
    public void What_does_not_exist_on_a_network_is_no_zero_there(string kind, string listedAmong)
    {
        var row = Row(Of(Covering(listedAmong).Post(First, "words of my own").View()), kind);

        Assert.Equal((Knowledge.Unknown, null, null), (row.Known, row.Count, row.PerWorkingDay));
    }

    [Fact]
    public void A_network_that_lists_quotes_among_posts_is_known_by_the_first_of_them()
    {
        var seen = Covering("post").Post(First, "words of my own", PostKind.Quote).View();
        var covered = Covering("post", "quote").Post(First, "words of my own").View();

        Assert.Equal((Knowledge.Known, 1), (Row(Of(seen), "quote").Known, Row(Of(seen), "quote").Count));
        Assert.Equal((Knowledge.Known, 0), (Row(Of(covered), "quote").Known, Row(Of(covered), "quote").Count));
    }

    [Fact]
    public void A_channel_that_no_source_covers_is_unknown_and_not_zero()
    {
        var row = Row(Of(Covering("post").View()), "comment");

        Assert.Equal((Knowledge.Unknown, null, null), (row.Known, row.Count, row.PerWorkingDay));
    }

    [Fact]
    public void A_covered_channel_with_nothing_in_it_is_zero_and_not_unknown()
    {
        var row = Row(Of(Covering("post", "comment").View()), "comment");

        Assert.Equal((Knowledge.Known, 0L, 0.0), (row.Known, row.Count, row.PerWorkingDay));
    }

    [Fact]
    public void Where_posts_comments_and_reactions_are_all_missing_the_total_is_unknown()
    {
        var total = Of(Covering("follow", "endorsement").Act(InteractionKind.Follow, true, "anna", First).View()).Activities.Total;

        Assert.Equal((Knowledge.Unknown, null, null), (total.Known, total.Count, total.PerWorkingDay));
        Assert.Contains("comment", total.Without);
    }

    [Fact]
    public void A_ledger_of_messages_alone_has_too_little_for_an_audit()
    {
        var finding = Run(Covering("message", "connection").Message(sent: true, "anna", First).View());

        Assert.Equal(FindingStatus.NotEnough, finding.Status);
        Assert.Null(finding.Results);
        Assert.Equal(new Amount(1, "public channels covered"), finding.Need);
    }

    [Fact]
    public void A_channel_that_ends_early_is_divided_by_its_own_working_days()
    {
        var june = new LocalDate(2025, 6, 30);
        var ledger = Covering("reaction").Covers("comment", First, june);
        foreach (var day in Days(d => IsWeekday(d) && d <= june))
        {
            ledger.Act(InteractionKind.Comment, true, null, day, "yes");
        }

        var row = Row(Of(ledger.View()), "comment");

        // 129 weekdays to the end of June, six holidays among them.
        Assert.Equal((Knowledge.Partly, 129L, 123), (row.Known, row.Count, row.WorkingDays));
    }

    [Fact]
    public void What_was_seen_of_an_uncovered_kind_is_counted_without_a_rate()
    {
        var row = Row(Of(Covering("post").Act(InteractionKind.Vote, true, null, First).View()), "vote");

        Assert.Equal((Knowledge.Partly, 1L, null), (row.Known, row.Count, row.PerWorkingDay));
    }

    [Fact]
    public void A_source_that_covers_a_part_of_the_time_makes_the_rest_unknown()
    {
        var ledger = Covering("reaction")
            .Add(new Covered(0, new CoverageSpan("bluesky-repository", "reaction", First, new LocalDate(2025, 1, 31), Complete: true)));

        var row = Row(Of(ledger.View()), "reaction");

        Assert.Equal((Knowledge.Partly, 22), (row.Known, row.WorkingDays));
        Assert.Equal(["bluesky-repository", "linkedin-archive"], row.Sources);
    }

    [Fact]
    public void An_activity_on_a_weekend_counts_and_is_named_as_such()
    {
        var row = Row(Of(Covering("comment").Act(InteractionKind.Comment, true, null, new LocalDate(2025, 3, 1), "yes").View()), "comment");

        Assert.Equal((1L, 1L), (row.Count, row.OnDaysOff));
    }

    [Fact]
    public void A_reply_that_is_told_as_a_post_and_as_an_act_counts_once()
    {
        var posted = Covering("post", "reply").Post(First, "I agree with all of it", PostKind.Reply);
        var act = new InteractionEntry(new Place(0, 90))
        {
            Network = "linkedin",
            Kind = InteractionKind.Reply,
            At = posted.View().Facts.Posts[0].At,
            From = Handle.Owner,
        };

        var told = Covering("post", "reply").Post(First, "I agree with all of it", PostKind.Reply).Add(act).View();

        Assert.Equal(1, told.Facts.Interactions.Count);
        Assert.Equal(1, Row(Of(told), "reply").Count);
    }

    [Fact]
    public void What_others_do_is_not_the_owners_activity()
    {
        var results = Of(Covering("comment").Act(InteractionKind.Comment, sent: false, "anna", First, "bravo").View());

        Assert.Equal(0, Row(results, "comment").Count);
    }

    [Fact]
    public void The_default_period_is_the_last_365_days_of_coverage()
    {
        var finding = new Audit().Run(
            LedgerOf.Linkedin().Covers("post", new LocalDate(2020, 1, 1), new LocalDate(2025, 6, 30)).View(),
            new()
        );

        Assert.Equal(new Period(new LocalDate(2024, 7, 1), new LocalDate(2025, 6, 30)), finding.Period);
    }

    [Fact]
    public void Evidence_leads_from_each_kind_to_its_rows()
    {
        var finding = Run(Covering("comment").Act(InteractionKind.Comment, true, null, First, "one").View());

        var evidence = finding.Evidence.Single(e => e.Figure == "activities[comment]");
        Assert.Equal(1, evidence.Count);
        Assert.StartsWith("interaction-", Assert.Single(evidence.Ids), StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_invitations_and_connections_never_change_the_audit()
    {
        InteractionKind[] privateKinds =
        [
            InteractionKind.Message,
            InteractionKind.Invitation,
            InteractionKind.Connection,
            InteractionKind.Mail,
            InteractionKind.Meeting,
            InteractionKind.Visit,
            InteractionKind.ServiceRequest,
        ];
        var acts = Gen.Zip(Gen.Choose(0, 364), Gen.Elements(privateKinds)).ListOf();
        var without = Of(Covering("comment", "post").View()).Activities;

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(20),
            Prop.ForAll(
                acts.ToArbitrary(),
                planted =>
                {
                    var ledger = Covering("comment", "post");
                    foreach (var (day, kind) in planted)
                    {
                        ledger.Act(kind, sent: true, "anna", First.PlusDays(day));
                    }
                    var with = Of(ledger.View()).Activities;
                    return with.Total.Count == without.Total.Count && with.Undated == 0;
                }
            )
        );
    }
}
