using System.IO.Compression;
using NodaTime;
using Quinze.Sources.Formats.Sheets;
using Quinze.Tests.Formats.Archives;
using Quinze.World;

namespace Quinze.Tests.Formats.Sheets;

public class WorkbookTests
{
    private static readonly IReadOnlyList<SheetPage> Pages =
    [
        new(
            "Été",
            [
                ["Texte ", 12, 0.325, new LocalDate(2025, 11, 30), null, "  \u202F"],
                [],
                [new Formula("A1*2", 24), new Formula("A1&\"x\"", "Textex"), -28, "1\u202F234"],
            ]
        ),
        new("Empty", []),
        new(
            "Last",
            [
                [null, null, "C1"],
            ]
        ),
    ];

    private static Workbook Read(byte[] bytes) => Workbook.Read(new MemoryStream(bytes), "w", CancellationToken.None);

    private static Problem Refused(byte[] bytes) => Assert.Throws<ProblemException>(() => Read(bytes)).Problem;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Both_kinds_of_workbook_give_the_same_cells(bool binary)
    {
        var workbook = Read(binary ? XlsFile.Bytes(Pages) : XlsxFile.Bytes(Pages));

        Assert.Equal(["Été", "Empty", "Last"], workbook.Sheets.Select(s => s.Name));
        var first = workbook.Sheets[0];
        Assert.Equal(("Texte", 12.0, 0.325), (first[0, 0].Text, first[0, 1].Number, first[0, 2].Number));
        Assert.Equal(new LocalDate(2025, 11, 30), first[0, 3].Day);
        Assert.True(first[0, 4].IsBlank && first[0, 5].IsBlank && first.IsBlank(1));
        Assert.Equal("C1", workbook.Sheets[2][0, 2].Text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_formula_is_what_it_last_gave(bool binary)
    {
        var sheet = Read(binary ? XlsFile.Bytes(Pages) : XlsxFile.Bytes(Pages)).Sheets[0];

        Assert.Equal((24.0, "Textex"), (sheet[2, 0].Number, sheet[2, 1].Text));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_error_in_a_cell_is_no_figure(bool binary)
    {
        IReadOnlyList<SheetPage> pages =
        [
            new(
                "S",
                [
                    ["x", new CellError("#N/A", 0x2A)],
                ]
            ),
        ];

        Assert.Null(Figure.Of(Read(binary ? XlsFile.Bytes(pages) : XlsxFile.Bytes(pages)).Sheets[0][0, 1]));
    }

    [Fact]
    public void Many_texts_go_over_the_end_of_a_record_of_a_binary_workbook()
    {
        var texts = Enumerable
            .Range(0, 900)
            .Select(i => (object?[])[$"text number {i} of many, and long enough to fill some records"])
            .ToList();

        var sheet = Read(XlsFile.Bytes(new SheetPage("S", texts))).Sheets[0];

        Assert.Equal(texts.Select(t => (string)t[0]!), sheet.Rows.Select(r => r[0].Text));
    }

    [Fact]
    public void Lines_are_counted_through_the_sheets()
    {
        var workbook = Read(XlsxFile.Bytes(Pages));

        Assert.Equal((1L, 4L), (workbook.Sheets[0].LineOf(0), workbook.Sheets[2].LineOf(0)));
    }

    [Fact]
    public void A_document_type_is_refused()
    {
        var bytes = ArchivesTests.Zip(
            ("[Content_Types].xml", "<Types/>"u8.ToArray()),
            ("xl/workbook.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><workbook>&b;</workbook>"u8.ToArray())
        );

        Assert.Equal("workbook-doctype", Refused(bytes).Id);
    }

    [Fact]
    public void A_workbook_that_unpacks_without_end_is_refused()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i <= SheetLimits.Unpacked >> 20; i++)
            {
                part.Write(zeros);
            }
        }

        Assert.Equal("workbook-too-large", Refused(stream.ToArray()).Id);
    }

    [Fact]
    public void A_row_at_the_end_of_the_sheet_does_not_fill_the_memory()
    {
        var parts = new MemoryStream(
            XlsxFile.Bytes(
                new SheetPage(
                    "S",
                    [
                        ["a"],
                    ]
                )
            )
        );
        using (var zip = new ZipArchive(parts, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            part.Write(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>"u8
            );
        }

        Assert.Equal("workbook-too-large", Refused(parts.ToArray()).Id);
    }

    [Theory]
    [InlineData("", "workbook-unknown")]
    [InlineData("<html>sign in</html>", "workbook-unknown")]
    [InlineData("PK\u0003\u0004 and no more", "workbook-damaged")]
    public void What_is_no_workbook_is_said_to_be_none(string text, string problem) =>
        Assert.Equal(problem, Refused(System.Text.Encoding.ASCII.GetBytes(text)).Id);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Spoilt_bytes_end_in_a_problem_and_in_nothing_else(bool binary)
    {
        var whole = binary ? XlsFile.Bytes(Pages) : XlsxFile.Bytes(Pages);
        var chance = new Chance(binary ? 5UL : 6UL);
        for (var attempt = 0; attempt < 150; attempt++)
        {
            var spoilt = whole[..(chance.Happens(0.3) ? chance.Below(whole.Length) : whole.Length)];
            for (var i = chance.Between(1, 8); i > 0 && spoilt.Length > 0; i--)
            {
                spoilt[chance.Below(spoilt.Length)] = (byte)chance.Below(256);
            }

            var thrown = Record.Exception(() => Read(spoilt));

            Assert.True(thrown is null or ProblemException, $"attempt {attempt}: {thrown}");
        }
    }
}
