using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;
using Quinze.Views;
using Quinze.Web.Ledgers;
using Quinze.Web.Parts;
using Quinze.Web.Words;
using static Quinze.Tests.Web.Parts.PartFixtures;

namespace Quinze.Tests.Web.Parts;

/// <summary>What stands there while figures are being counted, before there are any, and after a decision.</summary>
public sealed class CountedPartsTests
{
    private static RenderFragment Broken(Exception with) => _ => throw with;

    [Fact]
    public async Task A_part_that_is_being_counted_says_so_in_its_place()
    {
        var part = await PartReader.English.Read<AsCounted>(("ChildContent", Broken(new NotCounted())));

        Assert.Equal("Being counted…", PartReader.TextOf(part.QuerySelector(".uncounted")));
    }

    [Fact]
    public async Task A_room_that_is_being_counted_keeps_its_heading()
    {
        var part = await PartReader.French.Read<AsCounted>(("Room", "Personnes"), ("ChildContent", Broken(new NotCounted())));

        Assert.Equal("Personnes", PartReader.TextOf(part.QuerySelector("h1")));
        Assert.Equal("On compte…", PartReader.TextOf(part.QuerySelector(".uncounted")));
    }

    [Fact]
    public async Task Within_a_heading_what_is_being_counted_takes_no_line()
    {
        var part = await PartReader.English.Read<AsCounted>(("Silently", true), ("ChildContent", Broken(new NotCounted())));

        Assert.Empty(part.Children);
    }

    [Fact]
    public async Task What_broke_is_never_told_as_being_counted()
    {
        var broken = new AggregateException(new NotCounted(), new InvalidOperationException("something else"));

        await Assert.ThrowsAsync<AggregateException>(() => PartReader.English.Read<AsCounted>(("ChildContent", Broken(broken))));
    }

    [Theory]
    [InlineData("en", true, "What you decided is kept. Some figures on this page are still those of before it")]
    [InlineData("fr", true, "Votre décision est gardée. Certains chiffres de cette page sont encore ceux d’avant\u202f:")]
    [InlineData("en", false, "Some of this is counted for the first time since Quinze was opened.")]
    [InlineData("fr", false, "Une partie de cette page se compte pour la première fois depuis l’ouverture.")]
    public async Task Figures_that_are_old_or_missing_are_marked_and_come_back_by_themselves(string language, bool old, string said)
    {
        const string Address = "/l/mine/people?period=28d&done=4";
        var mark = await PartReader.In(language).At(Address).Read<BeingCounted>(Asking(old), []);

        var line = mark.QuerySelector("#counting > [role=status]")!;
        Assert.StartsWith(said, PartReader.TextOf(line), StringComparison.Ordinal);
        Assert.Equal(Address, line.GetAttribute("hx-get"));
        Assert.Equal(Address, line.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_found_beside_a_page_is_waited_for_as_long_as_the_page_waits_and_then_marked()
    {
        var beside = new TaskCompletionSource<string>();
        var view = LedgerOf.Linkedin().Message(sent: true, "ines", First).View();
        var findings = Seen(view).Within(TimeSpan.Zero).Findings;

        Assert.Throws<NotCounted>(() => findings.InTime(beside.Task));
        Assert.True(findings.AreMissing);
        beside.SetResult("found");
        Assert.Equal("found", findings.InTime(beside.Task));
        Assert.Equal("found", await Task.Run(() => findings.Exactly.InTime(beside.Task)));
    }

    [Fact]
    public async Task Figures_of_now_bear_no_mark()
    {
        var view = LedgerOf.Linkedin().Message(sent: true, "ines", First).View();

        var mark = await PartReader.English.Read<BeingCounted>(s => s.GetRequiredService<Visit>().Sees(Seen(view)), []);

        Assert.Empty(mark.QuerySelector("#counting")!.Children);
    }

    [Theory]
    [InlineData("en", "Nothing has been read into this ledger yet.", "Begin")]
    [InlineData("fr", "Rien n’a encore été lu dans ce carnet.", "Commencer")]
    public async Task An_empty_ledger_explains_itself_and_leads_to_where_archives_are_read(string language, string said, string begin)
    {
        var part = await PartReader.In(language).Read<NothingYet>(("Ledger", "a b"));

        Assert.Equal(said, PartReader.TextOf(part.QuerySelector(".notenough strong")));
        Assert.Equal(
            ("/l/a%20b/welcome", begin),
            (part.QuerySelector("a")!.GetAttribute("href"), PartReader.TextOf(part.QuerySelector("a")))
        );
    }

    /// <summary>A page that asks for a figure which dates from before the last decision, or was never counted.</summary>
    private static Action<IServiceProvider> Asking(bool old) =>
        services =>
        {
            var store = LedgerOf.Linkedin().Message(sent: true, "ines", First).Store();
            var (slow, view) = (new SlowAnalysis(), LedgerOf.Open(store));
            var kept = KeptFindings.Of(view, null, TimeSpan.Zero);
            if (old)
            {
                slow.Go.Set();
                new PageFindings(kept, exactly: false, Timeout.InfiniteTimeSpan).Of(slow, null);
                slow.Go.Reset();
                store.Judge(JudgementKind.Elsewhere, ["linkedin:/in/ines"], null, NodaTime.Instant.FromUnixTimeSeconds(0));
                var decided = new LedgerView(view.Facts, Overlay.Build(view.Facts, store.Judgements()), null, view.TextsOf);
                kept = KeptFindings.Of(decided, kept, TimeSpan.Zero);
            }
            var page = Seen(view) with { Findings = new PageFindings(kept, exactly: false, Timeout.InfiniteTimeSpan) };
            var findings = services.GetRequiredService<Visit>().Sees(page).Findings;
            _ = Record.Exception(() => findings.Of(slow, null));
            slow.Go.Set();
        };

    /// <summary>Finds only when it is let go.</summary>
    private sealed class SlowAnalysis : IAnalysis
    {
        public ManualResetEventSlim Go { get; } = new();

        public string Name => "slow";

        public int Version => 1;

        public Finding Run(LedgerView view, AnalysisRequest request)
        {
            Go.Wait();
            return Found("slow", "found");
        }
    }
}
