using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using Quinze.Cli.Language;
using Quinze.Findings;
using Quinze.Findings.Json;

namespace Quinze.Cli.Findings;

/// <summary>A finding as a compact text: what it says, as of when, by which formula, and how to see the rows behind it.</summary>
internal static class FindingText
{
    private const int EvidenceShown = 6;

    private static readonly Phrase AsOf = new("{0}, as of {1}", "{0}, au {1}");
    private static readonly Phrase Between = new("{0}, {1} to {2}, as of {3}", "{0}, du {1} au {2}, arrêté au {3}");
    private static readonly Phrase NotEnough = new(
        "Not enough to say: {0} {1}, {2} needed.",
        "Trop peu pour le dire : {0} {1}, il en faut {2}."
    );
    private static readonly Phrase NothingCovered = new(
        "Nothing that this asks about is covered.",
        "Rien de ce que ceci demande n'est couvert."
    );
    private static readonly Phrase Formula = new("Formula: {0}", "Formule : {0}");
    private static readonly Phrase Source = new("Source: {0}", "Source : {0}");
    private static readonly Phrase Behind = new("The rows behind it:", "Les lignes derrière :");

    public static void Write(Call call, Finding finding)
    {
        var asOf = finding.AsOf is { } day ? LocalDatePattern.Iso.Format(day) : "?";
        if (finding.Period.IsAll)
        {
            call.Line(AsOf, finding.Analysis, asOf);
        }
        else
        {
            var (from, to) = (LocalDatePattern.Iso.Format(finding.Period.From), LocalDatePattern.Iso.Format(finding.Period.To));
            call.Line(Between, finding.Analysis, from, to, asOf);
        }
        if (finding.Status == FindingStatus.NotEnough)
        {
            WriteMissing(call, finding);
        }
        else
        {
            using var document = JsonDocument.Parse(FindingJson.ToText(finding));
            new Outline(call.Out, call.Tongue).Write(document.RootElement.GetProperty("results"), 1);
        }
        call.Out.WriteLine();
        call.Line(Formula, finding.Method.Formula);
        if (finding.Method.Source is { } source)
        {
            call.Line(Source, source);
        }
        WriteEvidence(call, finding);
    }

    private static void WriteMissing(Call call, Finding finding)
    {
        if (finding is { Have: { } have, Need: { } need })
        {
            call.Line(NotEnough, Numbers.Of(call.Tongue, have.Count), have.Of, Numbers.Of(call.Tongue, need.Count));
        }
        else
        {
            call.Line(NothingCovered);
        }
    }

    private static void WriteEvidence(Call call, Finding finding)
    {
        if (finding.Evidence.Count == 0)
        {
            return;
        }
        call.Line(Behind);
        foreach (var behind in finding.Evidence.Take(EvidenceShown))
        {
            var count = Numbers.Of(call.Tongue, behind.Count);
            call.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {behind.Figure} ({count}): quinze show {behind.Show}"));
        }
        if (finding.Evidence.Count > EvidenceShown)
        {
            call.Out.WriteLine("  …");
        }
    }
}
