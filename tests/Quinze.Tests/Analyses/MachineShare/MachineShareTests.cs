using System.Globalization;
using System.Reflection;
using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Statistics;
using Quinze.Tests.Support;
using Quinze.Tests.Text;

namespace Quinze.Tests.Analyses;

public sealed class MachineShareTests
{
    private static readonly LocalDate First = new(2024, 1, 1);

    private static LedgerOf Posts(IReadOnlyList<string> texts, LocalDate first)
    {
        var ledger = LedgerOf.Linkedin();
        foreach (var (i, text) in texts.Index())
        {
            ledger.Post(first.PlusDays(i), text);
        }
        return ledger.Covers("post", first, first.PlusDays(texts.Count));
    }

    private static Finding Run(LedgerOf ledger) => new MachineShare().Run(ledger.View(), new AnalysisRequest(PeriodWish.All));

    private static LedgerOf Both(TwoWriters writers, int posts, double share, int human = 100, int machine = 100) =>
        Posts(writers.Mixed(posts, share), First)
            .With(PostOrigin.HumanReference, writers.Human(human))
            .With(PostOrigin.MachineReference, writers.Machine(machine));

    [Fact]
    public void A_planted_share_is_told_of_the_group_with_interval_and_floor()
    {
        var results = (MachineShareResults)Run(Both(new TwoWriters(3), 120, 0.4)).Results!;

        Assert.True(results.Share!.ToldFromNone);
        Assert.InRange(results.Share.Estimate, 0.28, 0.52);
        Assert.InRange(0.4, results.Share.Interval.Lo, results.Share.Interval.Hi);
        Assert.Equal(
            (120, "en", 100, 100, null),
            (results.Posts, results.Language, results.References.Human, results.References.Machine, results.Missing)
        );
    }

    [Fact]
    public void A_group_of_people_alone_cannot_be_told_from_none()
    {
        Assert.False(((MachineShareResults)Run(Both(new TwoWriters(4), 120, 0)).Results!).Share!.ToldFromNone);
    }

    [Fact]
    public void Forty_nine_posts_or_ninety_nine_references_are_too_few()
    {
        var posts = Run(Both(new TwoWriters(5), 49, 0.5));
        var references = Run(Both(new TwoWriters(5), 60, 0.5, machine: 99));

        Assert.Equal((FindingStatus.NotEnough, 49.0, 50.0), (posts.Status, posts.Have!.Count, posts.Need!.Count));
        Assert.Equal((FindingStatus.NotEnough, 99.0, 100.0), (references.Status, references.Have!.Count, references.Need!.Count));
    }

    [Fact]
    public void References_that_are_alike_tell_nothing()
    {
        var writers = new TwoWriters(6);
        var ledger = Posts(writers.Human(60), First)
            .With(PostOrigin.HumanReference, writers.Human(100))
            .With(PostOrigin.MachineReference, writers.Human(100));

        var results = (MachineShareResults)Run(ledger).Results!;

        Assert.Equal((null, "references-too-alike"), (results.Share, results.Missing));
    }

    [Fact]
    public void With_one_reference_only_a_change_since_the_day_may_be_told()
    {
        var writers = new TwoWriters(7);
        var ledger = Posts([.. writers.Human(160), .. writers.Machine(60)], new LocalDate(2022, 11, 30).PlusDays(-160));

        var results = (MachineShareResults)Run(ledger.With(PostOrigin.HumanReference, writers.Human(100))).Results!;

        Assert.Equal((null, "machine-reference"), (results.Share, results.Missing));
        Assert.True(results.Change!.BeyondUsual);
        Assert.Equal(new LocalDate(2022, 11, 30), results.Change.Since);
    }

    [Fact]
    public void References_in_another_language_are_no_references()
    {
        var writers = new TwoWriters(8);
        var french = writers
            .Machine(120)
            .Select(t =>
                t.Replace("The ", "Les ", StringComparison.Ordinal)
                    .Replace("with this and that", "avec ceci et pour cela dans une", StringComparison.Ordinal)
            );
        var ledger = Posts(writers.Human(60), First)
            .With(PostOrigin.HumanReference, writers.Human(100))
            .With(PostOrigin.MachineReference, french);

        Assert.Equal((FindingStatus.NotEnough, 0.0), (Run(ledger).Status, Run(ledger).Have!.Count));
    }

    [Fact]
    public void References_are_compared_with_nothing_else()
    {
        var text = new TwoWriters(9).Human(1)[0];
        var ledger = Posts([text], First).With(PostOrigin.HumanReference, [text]);

        Assert.Equal(FindingStatus.NotEnough, new Borrowed().Run(ledger.View(), new AnalysisRequest(PeriodWish.All)).Status);
    }

    [Fact]
    public void No_type_of_the_results_can_hold_a_figure_of_one_post()
    {
        var reached = new HashSet<Type>();
        Reach(typeof(MachineShareResults));

        Assert.DoesNotContain(typeof(PostShape), reached);
        Assert.DoesNotContain(reached, t => t != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(t));

        void Reach(Type type)
        {
            if (reached.Add(type) && type.Assembly == typeof(MachineShare).Assembly)
            {
                foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    Reach(property.PropertyType);
                }
            }
        }
    }

    [Fact]
    public void The_page_that_says_why_no_text_is_judged_has_the_published_rates()
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "analyses", "machine-share.md"));
        var scores = File.ReadLines(Path.Combine(CheckData.Folder("detector-bias-scores"), "scores.csv"))
            .Skip(1)
            .Select(l => l.Split(','))
            .ToLookup(f => (f[0], f[1]), f => double.Parse(f[3], NumberStyles.Float, CultureInfo.InvariantCulture));

        foreach (
            var (name, id) in new[]
            {
                ("Originality.ai", "OriginalityAI"),
                ("Quil.org", "Quil"),
                ("Sapling", "Sapling"),
                ("OpenAI", "HFOpenAI"),
                ("Crossplag", "Crossplag"),
                ("GPTZero", "GPTZero"),
                ("ZeroGPT", "ZeroGPT"),
            }
        )
        {
            var rates = new[] { "TOEFL_real_91", "HewlettStudentEssay_real_88" }
                .Select(set => 100 * Quinze.Statistics.Screening.Above([.. scores[(set, id)]], 0.5))
                .ToArray();

            Assert.Contains(
                string.Create(CultureInfo.InvariantCulture, $"| {name} | {rates[0]:F1} % | {rates[1]:F1} % |"),
                page,
                StringComparison.Ordinal
            );
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Quinze.slnx")))
        {
            folder = folder.Parent!;
        }
        return folder.FullName;
    }
}
