using System.Collections.Frozen;
using Quinze.Findings;

namespace Quinze.Text.Labelling;

/// <summary>A labeller that has learnt from one ledger's corrections, and only from those. A corrected text keeps the user's label at once; texts like
/// it lean towards that label; and labels that the user gives more often than the machine did become a little likelier everywhere.</summary>
public sealed class AdaptedLabeller
{
    /// <summary>Strength of the belief that the machine's own balance of labels is right; about as many corrections outweigh it. Who corrects begins with what
    /// is wrong, so that the first corrections say little of the whole.</summary>
    private const double Caution = 8;

    private const int Steps = 40;

    /// <summary>Likeness (cosine) from which a corrected text pulls, and how much it pulls at most, in log odds.</summary>
    private const double AlikeFrom = 0.30;

    private const double Pull = 6;

    private readonly FrozenDictionary<string, string> decided;
    private readonly float[] leaning;
    private readonly CorrectedTexts corrected;

    /// <summary>Learns; the order of the corrections makes no difference but that the last on a text wins.</summary>
    public AdaptedLabeller(Labeller machine, IEnumerable<Correction> corrections)
    {
        Machine = machine;
        var last = new Dictionary<string, Correction>(StringComparer.Ordinal);
        foreach (var correction in corrections.Where(c => LabelNames.Of(machine.Task).Contains(c.Label)))
        {
            last[Key(correction.Text)] = correction;
        }

        var ordered = last.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Value).ToList();
        decided = last.ToFrozenDictionary(c => c.Key, c => c.Value.Label, StringComparer.Ordinal);
        leaning = Leaning(machine, ordered);
        corrected = new CorrectedTexts(machine.Model, ordered);
    }

    public Labeller Machine { get; }

    public int Corrections => decided.Count;

    public Labelled Label(string text, TextContext? context = null)
    {
        text = PageEdge.Without(text);
        if (decided.TryGetValue(Key(text), out var label))
        {
            var known = Machine.Label(text, context);
            return known with
            {
                Label = label,
                Confidence = 1,
                Also = [],
                Abstained = false,
                Because = [new Reason(ReasonKind.Decision, label, 0)],
            };
        }

        var language = Labeller.LanguageOf(text, context);
        var scorer = Scorer.Mine;
        if (Corrections == 0 || language is Language.Other)
        {
            return Machine.Label(text, context);
        }

        var around = context ?? TextContext.None;
        var scores = scorer.Score(Machine.Model, text, around).ToArray();
        if (scorer.Reader.Text.Words.Length == 0)
        {
            return Labeller.Unlabelled(language);
        }

        var alike = corrected.Alike(scorer.Vector(Machine.Model), AlikeFrom);
        var pulls = new float[leaning.Length];
        foreach (var (column, likeness) in alike)
        {
            pulls[column] = Math.Max(pulls[column], (float)(Pull * (likeness - AlikeFrom) / (1 - AlikeFrom)));
        }

        for (var c = 0; c < leaning.Length; c++)
        {
            scores[c] += leaning[c] + pulls[c];
        }

        return Machine.Decide(
            language,
            scores,
            c => WithPull(Machine.Because(text, around, c), Machine.Model.Heads[0].Labels[c], pulls[c])
        );
    }

    /// <summary>The texts whose label is another than the machine's alone would be: what the corrections changed.</summary>
    public IEnumerable<(int Text, string Before, string After)> Changed(IReadOnlyList<(string Text, TextContext? Context)> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            var (before, after) = (Machine.Label(texts[i].Text, texts[i].Context).Label, Label(texts[i].Text, texts[i].Context).Label);
            if (before != after)
            {
                yield return (i, before, after);
            }
        }
    }

    private static IReadOnlyList<Reason> WithPull(IReadOnlyList<Reason> reasons, string label, float pull) =>
        pull <= 0 ? reasons : new OnDemand<Reason>(() => [new Reason(ReasonKind.AlikeText, label, Math.Round(pull, 3)), .. reasons]);

    // The same words are the same text, however it was copied.
    private static string Key(string text) => NormalisedText.Of(PageEdge.Without(text)).Body;

    /// <summary>One constant a label, fitted to the corrections under a Gaussian belief around zero, by plain gradient descent.</summary>
    private static float[] Leaning(Labeller machine, List<Correction> corrections)
    {
        var head = machine.Model.Heads[0];
        var scored = corrections
            .Select(c => (Scores: machine.Model.ScoresOf(c).AsSpan(0, head.Labels.Length).ToArray(), Label: head.Labels.IndexOf(c.Label)))
            .ToList();
        var leaning = new float[head.Labels.Length];
        var rate = 1 / (Caution + 0.5 * scored.Count);
        for (var step = 0; step < Steps; step++)
        {
            var gradient = leaning.Select(l => -Caution * l).ToArray();
            foreach (var (scores, label) in scored)
            {
                var shares = Labeller.Shares([.. scores.Zip(leaning, (s, l) => s + l)], head.Temperature);
                for (var c = 0; c < shares.Length; c++)
                {
                    gradient[c] += (c == label ? 1 : 0) - shares[c];
                }
            }

            for (var c = 0; c < leaning.Length; c++)
            {
                leaning[c] += (float)(rate * gradient[c]);
            }
        }

        return leaning;
    }
}
