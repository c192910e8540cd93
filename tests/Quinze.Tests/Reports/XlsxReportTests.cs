using System.Globalization;
using System.IO.Compression;
using NodaTime.Text;
using Quinze.Analyses;
using Quinze.Reports;
using Quinze.Reports.Xlsx;

namespace Quinze.Tests.Reports;

/// <summary>The report as a workbook, read back by a reader that is not ours.</summary>
public sealed class XlsxReportTests
{
    private static readonly ReadWorkbook English = ReadWorkbook.Of(SmallPresence.Known, ReportLanguage.English);
    private static readonly ReadWorkbook French = ReadWorkbook.Of(SmallPresence.Known, ReportLanguage.French);

    [Fact]
    public void Every_topic_has_a_sheet_named_in_the_language_of_the_report()
    {
        Assert.Equal(
            ["Read me", "Findings", "Figures", "People", "Posts", "Observations", "Interactions", "Coverage", "Files"],
            English.Sheets.Keys
        );
        Assert.Equal(
            ["À lire d’abord", "Constats", "Chiffres", "Personnes", "Publications", "Relevés", "Échanges", "Couverture", "Fichiers"],
            French.Sheets.Keys
        );
    }

    [Fact]
    public void Figures_are_numbers_and_the_same_as_in_the_finding()
    {
        var rows = English.Sheets["Figures"];
        var quiet = (QuietResults)SmallPresence.Known.Findings.Single(f => f.Analysis == "quiet").Results!;

        var days = rows.Single(r => r[0] is "quiet" && r[1] is "quiet[0].silenceDays");

        Assert.Equal(quiet.Quiet[0].SilenceDays, (double)days[3]!);
        Assert.Equal(quiet.Quiet[0].Person.Name, days[2]);
    }

    [Fact]
    public void A_figure_stands_in_one_row_with_its_interval_and_its_n()
    {
        var words = (WordsWentResults)SmallPresence.Known.Findings.Single(f => f.Analysis == "words-went").Results!;
        var went = words.Years[0].Went[0];
        var row = English.Sheets["Figures"].Single(r => r[0] is "words-went" && r[1] is "years[0].went[0].share");

        Assert.Equal([went.Share, went.Interval!.Lo, went.Interval.Hi, went.Interval.Level], row[3..7].Select(v => (double?)v));
    }

    [Fact]
    public void Days_are_days_and_counts_are_numbers()
    {
        Assert.All(English.Column("Posts", "Day"), d => Assert.Equal("DateTime", d!.GetType().Name));
        Assert.All(English.Column("Interactions", "Count"), c => Assert.IsType<double>(c));
        Assert.All(English.Column("Coverage", "To"), d => Assert.Equal("DateTime", d!.GetType().Name));
        Assert.Equal(
            SmallPresence.Known.View.Facts.Posts.Select(p => LocalDatePattern.Iso.Format(p.Day!.Value)),
            English.Column("Posts", "Day").Select(d => string.Create(CultureInfo.InvariantCulture, $"{d:yyyy-MM-dd}"))
        );
    }

    [Fact]
    public void Every_gesture_is_counted_once_by_month() =>
        Assert.Equal(SmallPresence.Known.View.Facts.Interactions.Count, English.Column("Interactions", "Count").Sum(c => (double)c!));

    [Fact]
    public void People_are_in_the_order_of_the_alphabet_and_everybody_is_there()
    {
        var names = English.Column("People", "Name").Cast<string>().ToList();

        Assert.Equal(SmallPresence.Known.View.People.Count, names.Count);
        Assert.Equal(names.OrderBy(n => n, StringComparer.InvariantCultureIgnoreCase), names);
    }

    [Fact]
    public void With_hidden_names_no_name_handle_title_or_address_is_anywhere_in_the_file()
    {
        var hidden = ReadWorkbook.Of(SmallPresence.Known, ReportLanguage.English, hide: true);
        var everything = string.Join('\n', hidden.Sheets.Values.SelectMany(s => s).SelectMany(r => r).OfType<string>());

        Assert.All(
            SmallPresence.Known.View.People.Select(SmallPresence.Known.View.PersonAt),
            p =>
            {
                Assert.DoesNotContain(Plain.Of(p.Name), everything, StringComparison.Ordinal);
                Assert.All(p.Handles, h => Assert.DoesNotContain(h.Key, everything, StringComparison.Ordinal));
            }
        );
        Assert.Contains("Person A", everything, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden.Sheets["People"][0], h => h is "Company" or "Networks" or "Id");
        Assert.All(hidden.Column("Posts", "Title"), Assert.Null);
    }

    [Fact]
    public void Person_A_is_the_same_person_in_every_form_of_the_report()
    {
        var hidden = ReadWorkbook.Of(SmallPresence.Known, ReportLanguage.English, hide: true);
        var report = SmallPresence.Known.In(ReportLanguage.English, hide: true);
        var quiet = hidden.Sheets["Figures"].First(r => r[0] is "quiet" && r[1] is "quiet[0].silenceDays")[2];

        Assert.Equal(report.Summary.Quiet![0], quiet);
    }

    [Fact]
    public void An_audit_for_somebody_else_has_no_people_and_no_letters()
    {
        var audit = ReadWorkbook.Of(SmallPresence.Known, ReportLanguage.English, hide: true, auditOnly: true);

        Assert.DoesNotContain("People", audit.Sheets.Keys);
        Assert.DoesNotContain("Interactions", audit.Sheets.Keys);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("_x0041_ stays")]
    [InlineData("\uFFFE\u0001 odd")]
    public void What_looks_like_a_formula_stays_a_text(string text)
    {
        using var stream = new MemoryStream();
        Sheet[] sheets =
        [
            new(
                "A",
                "",
                [new("h", 10)],
                [
                    [Value.Text(text)],
                ]
            ),
        ];

        WorkbookWriter.Write(stream, sheets, new WorkbookStyles("yyyy", "yyyy"), "more");
        var read = ReadWorkbook.Of(stream.ToArray());

        Assert.Equal(Plain.Of(text).Replace('\uFFFE', '\uFFFD'), read.Sheets["A"][1][0]);
        Assert.DoesNotContain("<x:f>", Part(read.Bytes, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("inlineStr", Part(read.Bytes, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_cut_and_says_so()
    {
        using var stream = new MemoryStream();
        Sheet[] sheets =
        [
            new(
                "A",
                "",
                [new("h", 10)],
                [
                    [Value.Text(new string('é', 40_000))],
                ]
            ),
        ];

        WorkbookWriter.Write(stream, sheets, new WorkbookStyles("yyyy", "yyyy"), "more");
        var cell = (string)ReadWorkbook.Of(stream.ToArray()).Sheets["A"][1][0]!;

        Assert.Equal(32_767, cell.Length);
        Assert.EndsWith("…", cell, StringComparison.Ordinal);
    }

    [Fact]
    public void The_heading_stays_in_sight_and_columns_have_a_width()
    {
        var sheet = Part(English.Bytes, "xl/worksheets/sheet4.xml");

        Assert.Contains("state=\"frozen\"", sheet, StringComparison.Ordinal);
        Assert.Contains("customWidth=\"1\"", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<x:f>", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_are_written_as_each_language_writes_them()
    {
        Assert.Contains("dd/mm/yyyy", Part(French.Bytes, "xl/styles.xml"), StringComparison.Ordinal);
        Assert.Contains("yyyy\\-mm\\-dd", Part(English.Bytes, "xl/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_before_workbooks_have_days_is_written_out()
    {
        Assert.Equal(ValueKind.Text, Value.Day(new(1899, 12, 31)).Kind);
        Assert.Equal(61, Value.Day(new(1900, 3, 1)).Number);
    }

    [Fact]
    public void Too_little_is_said_in_the_workbook_as_in_the_report()
    {
        var scant = ReadWorkbook.Of(SmallPresence.Scant, ReportLanguage.English);

        Assert.Contains("not enough to say", scant.Column("Findings", "Status"));
        Assert.Equal(SmallPresence.Scant.Findings.Count, scant.Column("Findings", "Status").Count);
    }

    [Fact]
    public void Columns_are_lettered_beyond_Z() =>
        Assert.Equal(["A", "Z", "AA", "AB", "BA"], new[] { 0, 25, 26, 27, 52 }.Select(WorkbookWriter.Letters));

    private static string Part(byte[] workbook, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        var entry = zip.Entries.Single(e => e.FullName == name || e.FullName.Equals("/" + name, StringComparison.Ordinal));
        using var text = new StreamReader(entry.Open());
        return text.ReadToEnd();
    }
}
