using Quinze.Labels.Measuring;
using Quinze.Labels.Reading;
using Quinze.Labels.Training;
using Quinze.Tests.HouseRules;
using Quinze.Text.Labelling;

namespace Quinze.Tests.Text.Labelling;

public class TrainingTests
{
    private static readonly TaskPlan Plan = new("drinks", [new HeadPlan("drink", ["tea", "coffee", "other"], t => t.Label)]);

    private static readonly List<CorpusText> Texts =
    [
        .. from voice in new[] { "ann", "bob", "cid", "dee", "eve", "fay" }
        from n in Enumerable.Range(0, 4)
        from drink in new[] { "tea", "coffee", "other" }
        select new CorpusText(voice, n % 2 == 0 ? "en" : "fr", drink, Sentence(voice, drink, n), TextContext.None, null),
    ];

    [Fact]
    public void The_same_texts_give_the_same_weights_byte_for_byte()
    {
        Assert.Equal(Weights(), Weights());
    }

    [Fact]
    public void Weights_read_back_are_those_that_were_written()
    {
        var parts = TrainedTask.Fit(Plan, Example.Of(Texts), new Settings()).Quantised([Head()]);

        var back = ModelParts.Read(parts.Write());

        Assert.Equal(parts.Features, back.Features);
        Assert.Equal(parts.Weights, back.Weights);
        Assert.Equal(parts.RuleNames, back.RuleNames);
        Assert.Equal(parts.Heads[0].Labels, back.Heads[0].Labels);
        Assert.All(parts.Rarity.Zip(back.Rarity), r => Assert.Equal(r.First, r.Second, 0.01f));
    }

    [Fact]
    public void The_fast_scorer_says_what_the_trainer_says()
    {
        var examples = Example.Of(Texts);
        var trained = TrainedTask.Fit(Plan, examples, new Settings());
        var model = LabelModel.Of(trained.Quantised([Head()]));

        foreach (var example in examples)
        {
            var fast = Scorer.Mine.Score(model, example.Text.Text, TextContext.None)[..3].ToArray();
            Assert.All(fast.Zip(trained.Scores(example, 0)), s => Assert.Equal(s.Second, s.First, 0.15));
        }
    }

    [Fact]
    public void A_voice_held_out_was_never_seen()
    {
        var heldOut = HeldOut.Of(Plan, Example.Of(Texts), new Settings { Folds = 6 });

        Assert.Equal(Texts.Count, heldOut[0].Texts.Count);
        Assert.True(Scorecard.Of(heldOut[0], 1, 0).MacroF1 > 0.9);
    }

    [Fact]
    public void Calibration_draws_overconfident_scores_back()
    {
        var example = Example.Of(Texts.Take(1))[0];
        // Right three times in four, and as sure as can be each time.
        var sure = Enumerable.Range(0, 100).Select(i => new HeldOutText(example, i % 4 == 0 ? 1 : 0, [8, 0, 0])).ToList();
        var heldOut = new HeldOut(Plan.Heads[0], sure);

        var temperature = Calibration.Temperature(heldOut);

        Assert.True(temperature > 2);
        Assert.Equal(0.75, Calibration.Shares([8, 0, 0], temperature)[0], 0.05);
        Assert.True(Calibration.Error(heldOut, temperature) < Calibration.Error(heldOut, 1));
    }

    [Fact]
    public void A_threshold_costs_no_more_than_allowed()
    {
        var heldOut = HeldOut.Of(Plan, Example.Of(Texts), new Settings())[0];
        var temperature = Calibration.Temperature(heldOut);

        var threshold = Calibration.Threshold(heldOut, temperature, 0.01);

        Assert.True(Scorecard.Of(heldOut, temperature, threshold).MacroF1 >= Scorecard.Of(heldOut, temperature, 0).MacroF1 - 0.01);
    }

    [Theory]
    [InlineData("posts")]
    [InlineData("comments")]
    [InlineData("messages")]
    public void The_corpus_knows_only_stable_labels_and_no_text_stands_in_it_twice(string task)
    {
        var plan = TaskPlan.All.Single(p => p.Name == task);

        var texts = CorpusReader.Read(Repository.At("tools/Quinze.Labels/Corpus"), task);

        Assert.All(texts, t => Assert.Contains(t.Label, plan.Heads[0].Labels));
        Assert.All(
            texts,
            t => Assert.True(t.Flags is null || (PostFlags.Cases.Contains(t.Flags.Case) && PostFlags.Services.Contains(t.Flags.Serves)))
        );
        Assert.All(plan.Heads[0].Labels, l => Assert.True(texts.Where(t => t.Label == l).Select(t => t.Voice).Distinct().Count() >= 5, l));
        Assert.Empty(
            texts
                .GroupBy(t => (t.Language, t.Label, t.Text.ToLowerInvariant(), t.Context.Parent))
                .Where(g => g.Count() > 1)
                .Select(g => g.Key.Item3)
        );
    }

    private static byte[] Weights() => TrainedTask.Fit(Plan, Example.Of(Texts), new Settings()).Quantised([Head()]).Write();

    private static ModelHead Head() => new("drink", ["tea", "coffee", "other"], 1, 0.3f);

    private static string Sentence(string voice, string drink, int n) =>
        (drink, n) switch
        {
            ("tea", _) => $"{voice} pours a cup of green tea with lemon number {n} and likes the leaves",
            ("coffee", _) => $"{voice} grinds beans for a strong black coffee number {n} and likes the foam",
            _ => $"{voice} watches the boats in the harbour number {n} and says nothing at all",
        };
}
