using Quinze.Reports;
using Quinze.Reports.Html;

namespace Quinze.Cli.Browsers;

/// <summary>The report on paper: its HTML, printed by the browser that is installed. No browser, no PDF, and it says what to do instead.</summary>
internal static class PrintedReport
{
    public static void Write(Report report, Func<string, string?> variable, string path)
    {
        var browser = InstalledBrowser.Find(variable) ?? throw NoBrowser(path);
        var folder = Directory.CreateTempSubdirectory("quinze-print-").FullName;
        try
        {
            var page = Path.Combine(folder, "report.html");
            using (var file = new FileStream(page, FileMode.Create, FileAccess.Write))
            {
                HtmlReport.Write(report, file);
            }
            var printed = Path.Combine(folder, "report.pdf");
            if (!browser.Print(page, printed))
            {
                throw NoBrowser(path);
            }
            File.Move(printed, path, overwrite: true);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ProblemException NoBrowser(string path) =>
        new(
            new Problem(
                "no-printer",
                "No Chromium, Chrome or Edge here could print the report.",
                path,
                "A browser that is installed was expected.",
                "Name one with QUINZE_BROWSER, or write an .html and print it from your own browser."
            )
        );
}
