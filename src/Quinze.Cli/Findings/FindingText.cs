using Quinze.Cli.Language;
using Quinze.Findings;
using Quinze.Reports;
using Quinze.Reports.Terminal;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Cli.Findings;

/// <summary>A finding for a reader at a terminal: said as a report says it.</summary>
internal static class FindingText
{
    public static void Write(Call call, LedgerView view, ILedgerStore store, Finding finding)
    {
        var options = new ReportOptions(call.Tongue == Tongue.French ? ReportLanguage.French : ReportLanguage.English)
        {
            Sources = House.Sources,
            InFrench = House.InFrench,
        };
        TerminalAnswer.Write(view, finding, store.Imports(), options, Math.Clamp(call.Around.Width, 60, 100), call.Out, call.Colour);
    }
}
