using System.Text;
using System.Text.RegularExpressions;
using Quinze.Cli;
using Quinze.ServerTests.Support;

namespace Quinze.ServerTests.Printing;

/// <summary>The report on paper, by the browser that is installed here.</summary>
public sealed class PrintedReportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("quinze-printed-").FullName;

    [Fact]
    public async Task The_report_is_printed_as_pages_of_paper_that_hold_no_script_and_no_address()
    {
        var report = Path.Combine(folder, "report.pdf");

        var code = await Audit(report);
        Assert.SkipWhen(code == Exit.NothingUsable, "no Chromium, Chrome or Edge is installed here");
        var pdf = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(report, TestContext.Current.CancellationToken));

        Assert.Equal(Exit.Done, code);
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.InRange(Page.Count(pdf), 2, 60);
        Assert.DoesNotContain("/JavaScript", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("file://", pdf, StringComparison.Ordinal);
        Assert.False(File.Exists(report + ".part"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<int> Audit(string report)
    {
        var sample = Repository.At("samples", "bluesky-small.car");
        using var output = new MemoryStream();
        var around = new Surroundings(output, TextWriter.Null, TextReader.Null, new StoppedClock(), Environment.GetEnvironmentVariable)
        {
            Folder = folder,
        };
        return await Front.RunAsync(["audit", sample, "--out", report, "--lang", "fr"], around);
    }

    private static readonly Regex Page = new("/Type */Page[^s]");
}
