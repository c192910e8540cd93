using System.Globalization;
using System.Text;
using Quinze.Labels.Reading;
using Quinze.Labels.Training;
using Quinze.Text.Labelling;

namespace Quinze.Labels.Measuring;

/// <summary>Texts of voices that no training ever reads and nothing was ever chosen on, labelled as a user's are: language first, then label or abstention.</summary>
internal static class FreshVoices
{
    public const string Folder = "HoldOut";

    public static void Head(StringBuilder page) =>
        page.Append(
            """

            # Fresh voices

            Texts of other voices, written after the rest and kept apart in `tools/Quinze.Labels/HoldOut`: no weights learn from them, and no setting, rule
            or threshold was chosen on them. They are ours all the same, short and plain as most comments and letters are, and by the hand that wrote the newest
            texts of the corpus: figures on real texts are lower. They go the whole way of a user's text: the language is told first, then the label, or none.

            """
        );

    public static void Tell(StringBuilder page, string workshop, TaskPlan plan, Labeller labeller)
    {
        var texts = CorpusReader.Read(Path.Combine(workshop, Folder), plan.Name);
        if (texts.Count == 0)
        {
            return;
        }

        var labels = plan.Heads[0].Labels.ToList();
        var all = Card(texts, labels, labeller, Roughened.Ways[0].Of);
        var fr = Card(texts.Where(t => t.Language == "fr"), labels, labeller, Roughened.Ways[0].Of);
        var en = Card(texts.Where(t => t.Language == "en"), labels, labeller, Roughened.Ways[0].Of);
        var voices = texts.Select(t => t.Voice).Distinct().Count();
        page.Append(
            CultureInfo.InvariantCulture,
            $"\n## fresh {plan.Name}: {plan.Heads[0].Name}\n\n{all.Texts} texts in {voices} voices. Macro-F1 **{all.MacroF1:0.000}**, accuracy {all.Accuracy:0.000}; majority: macro-F1 {all.MajorityMacroF1:0.000}. fr: {fr.MacroF1:0.000} on {fr.Texts}. en: {en.MacroF1:0.000} on {en.Texts}. Abstains: {all.Abstained} texts.\n\n"
        );
        TextReport.Table(page, all);
        Roughen(page, texts, labels, labeller);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"fresh {plan.Name}: {all.Texts} texts, macro-F1 {all.MacroF1:0.000} (fr {fr.MacroF1:0.000}, en {en.MacroF1:0.000}), accuracy {all.Accuracy:0.000}, abstains {all.Abstained}"
            )
        );
    }

    private static void Roughen(StringBuilder page, List<CorpusText> texts, List<string> labels, Labeller labeller)
    {
        page.Append("\nThe same texts, roughened as real ones are:\n\n| | macro-F1 | abstains |\n|---|---|---|\n");
        foreach (var (name, of) in Roughened.Ways)
        {
            var card = Card(texts, labels, labeller, of);
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {card.MacroF1:0.000} | {card.Abstained} |\n");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   {name}: {card.MacroF1:0.000}, abstains {card.Abstained}"));
        }
    }

    private static Scorecard Card(
        IEnumerable<CorpusText> texts,
        List<string> labels,
        Labeller labeller,
        Func<string, string, string> way
    ) =>
        Scorecard.Of(
            labels,
            [
                .. texts
                    .Select(t => (Text: t, Labelled: labeller.Label(way(t.Text, t.Language), t.Context)))
                    .Select(s => (labels.IndexOf(s.Text.Label), labels.IndexOf(s.Labelled.Label), s.Labelled.Abstained)),
            ]
        );
}
