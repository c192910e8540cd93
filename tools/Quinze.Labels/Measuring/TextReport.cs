using System.Globalization;
using System.Text;

namespace Quinze.Labels.Measuring;

/// <summary>Writes bench/results/texts.md.</summary>
internal static class TextReport
{
    public static void Head(StringBuilder page, int texts, int voices)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            # Labels on texts, held out by voice

            {texts} texts that we wrote, in {voices} voices. A voice is one invented person with a trade and a way of writing; each is held out once, in all
            labels together, and read by weights that never saw it. No text, and no part of one, is ever on both sides. Written by
            `dotnet run --project tools/Quinze.Labels -c Release -- evaluate`; the same texts give the same bytes.

            These are figures on our own sentences: real posts are stranger, and figures on them are lower. "Majority" says always the commonest label.

            """
        );
    }

    public static void Task(
        StringBuilder page,
        string task,
        IReadOnlyList<HeldOut> heads,
        Func<HeldOut, (double Temperature, double Threshold)> calibrated
    )
    {
        foreach (var heldOut in heads)
        {
            var (temperature, threshold) = calibrated(heldOut);
            var card = Scorecard.Of(heldOut, temperature, threshold);
            page.Append(CultureInfo.InvariantCulture, $"\n## {task}: {heldOut.Head.Name}\n\n");
            page.Append(
                CultureInfo.InvariantCulture,
                $"{card.Texts} texts. Macro-F1 **{card.MacroF1:0.000}**, accuracy {card.Accuracy:0.000}; majority: accuracy {card.MajorityAccuracy:0.000}, macro-F1 {card.MajorityMacroF1:0.000}. "
            );
            foreach (var language in new[] { "fr", "en" })
            {
                var own = Scorecard.Of(heldOut, temperature, threshold, t => t.Example.Text.Language == language);
                page.Append(CultureInfo.InvariantCulture, $"{language}: macro-F1 {own.MacroF1:0.000} on {own.Texts}. ");
            }

            var free = Scorecard.Of(heldOut, temperature, 0);
            page.Append(
                CultureInfo.InvariantCulture,
                $"Temperature {temperature:0.00}, calibration error {Calibration.Error(heldOut, temperature):0.000}. "
            );
            page.Append(
                heldOut.Head.Unless is { } unless
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"`{unless}` unless another is {threshold:0.00} likely, where these texts are best told.\n\n"
                    )
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"Abstains below {threshold:0.000}: {card.Abstained} texts; without abstaining macro-F1 {free.MacroF1:0.000}.\n\n"
                    )
            );
            Table(page, card);
        }
    }

    public static void Table(StringBuilder page, Scorecard card)
    {
        page.Append("| label | texts | precision | recall | F1 |\n|---|---|---|---|---|\n");
        for (var i = 0; i < card.Labels.Count; i++)
        {
            if (card.Support(i) > 0)
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| {card.Labels[i]} | {card.Support(i)} | {card.Precision(i):0.00} | {card.Recall(i):0.00} | {card.F1(i):0.00} |\n"
                );
            }
        }

        page.Append("\nTaken for something else most often: ");
        page.Append(string.Join(", ", card.Mistakes(8).Select(m => $"{m.Truth} → {m.Said} ({m.Count})")));
        page.Append(".\n");
    }
}
