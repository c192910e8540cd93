using System.Collections.Frozen;
using System.Globalization;
using Quinze.Text.Labelling;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// The labeller of one ledger for one kind of text: the machine, what it learnt from this ledger's corrections and from no other's, and the
/// decisions themselves, which always win.
/// </summary>
internal sealed class LedgerLabels
{
    private const string PostPrefix = "post-";
    private const string InteractionPrefix = "interaction-";

    private readonly AdaptedLabeller labeller;
    private readonly FrozenDictionary<long, string> decided;

    private LedgerLabels(AdaptedLabeller labeller, FrozenDictionary<long, string> decided)
    {
        this.labeller = labeller;
        this.decided = decided;
    }

    /// <summary>How many texts of this kind the user labelled.</summary>
    public int Decisions => decided.Count;

    public static LedgerLabels Of(LedgerView view, TextTask task)
    {
        var machine = Labeller.Of(task);
        var known = LabelNames.Of(task);
        var prefix = task == TextTask.Post ? PostPrefix : InteractionPrefix;
        var said = new Dictionary<long, string>();
        foreach (var (item, label) in view.Overlay.InForce.Labels)
        {
            if (
                item.StartsWith(prefix, StringComparison.Ordinal)
                && known.Contains(label)
                && long.TryParse(item.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var entry)
            )
            {
                said[entry] = label;
            }
        }
        if (said.Count == 0)
        {
            return new LedgerLabels(new AdaptedLabeller(machine, []), FrozenDictionary<long, string>.Empty);
        }
        var texts = task == TextTask.Post ? PostsToLabel.Of(view, said.Keys) : ActsToLabel.Of(view, task, said.Keys);
        return new LedgerLabels(
            new AdaptedLabeller(machine, texts.Select(t => new Correction(t.Text, said[t.Entry], t.Context))),
            texts.ToFrozenDictionary(t => t.Entry, t => said[t.Entry])
        );
    }

    /// <summary>Labels texts, on as many processors as there are; the order stays. Wishes and sales letters come in the very same words: those are labelled once.</summary>
    public LabelledText[] Label(IReadOnlyList<TextToLabel> texts)
    {
        var numbers = new Dictionary<(string Text, TextContext Context), int>(texts.Count);
        List<TextToLabel> wordings = [];
        var wordingOf = new int[texts.Count];
        for (var i = 0; i < wordingOf.Length; i++)
        {
            if (decided.ContainsKey(texts[i].Entry) || !numbers.TryGetValue((texts[i].Text, texts[i].Context), out wordingOf[i]))
            {
                wordingOf[i] = wordings.Count;
                wordings.Add(texts[i]);
                if (!decided.ContainsKey(texts[i].Entry))
                {
                    numbers[(texts[i].Text, texts[i].Context)] = wordingOf[i];
                }
            }
        }
        var labelled = new LabelledText[wordings.Count];
        _ = Parallel.For(0, labelled.Length, i => labelled[i] = Label(wordings[i]));
        return [.. texts.Select((t, i) => labelled[wordingOf[i]] is var its && its.Entry == t.Entry ? its : its with { Entry = t.Entry })];
    }

    /// <summary>The label of words that are no entry of their own, such as several messages in a row: what the ledger learnt holds for them too.</summary>
    public Labelled Unseen(string text) => decided.Count == 0 ? labeller.Machine.Label(text) : labeller.Label(text);

    private LabelledText Label(TextToLabel text)
    {
        var machine = labeller.Machine.Label(text.Text, text.Context);
        if (decided.TryGetValue(text.Entry, out var label))
        {
            return new LabelledText(text.Entry, Decided(machine, label), machine.Label, Decided: true);
        }
        var given = decided.Count == 0 ? machine : labeller.Label(text.Text, text.Context);
        return new LabelledText(text.Entry, given, machine.Label, Decided: false);
    }

    private static Labelled Decided(Labelled machine, string label) =>
        machine with
        {
            Label = label,
            Confidence = 1,
            Also = [],
            Abstained = false,
            Because = [new Reason(ReasonKind.Decision, label, 0)],
        };
}
