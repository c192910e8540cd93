using Quinze.Cli;
using Quinze.Tests.Reports;

namespace Quinze.Tests.Cli;

/// <summary>The report in the form that the ending of its name asks for.</summary>
public class ReportFormsTests
{
    [Fact]
    public void A_name_ending_in_xlsx_gives_a_workbook()
    {
        using var door = new Door();

        var answer = door.Say("audit", Door.Sample(Door.Bluesky), "--out", "report.xlsx", "--lang", "fr");
        var sheets = ReadWorkbook.Of(File.ReadAllBytes(door.At("report.xlsx"))).Sheets;

        Assert.Equal(0, answer.Code);
        Assert.Contains("Constats", sheets.Keys);
        Assert.False(File.Exists(door.At("report.xlsx.part")));
    }

    [Fact]
    public void A_name_of_another_form_is_refused_before_anything_is_read() =>
        Assert.Equal(64, new Door().Say("audit", Door.Sample(Door.Bluesky), "--out", "report.docx").Code);

    [Fact]
    public void Without_a_browser_a_pdf_says_what_to_do_instead()
    {
        using var door = new Door().With("QUINZE_BROWSER", "/nowhere/chromium");

        var answer = door.Say("audit", Door.Sample(Door.Bluesky), "--out", "report.pdf", "--json", "--lang", "fr");

        Assert.Equal(Exit.NothingUsable, answer.Code);
        Assert.Equal("no-printer", answer.Word("error", "id"));
        Assert.Contains("QUINZE_BROWSER", answer.Word("error", "try"), StringComparison.Ordinal);
        Assert.False(File.Exists(door.At("report.pdf")));
    }
}
