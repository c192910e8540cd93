using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using NodaTime;

namespace Quinze.World;

/// <summary>
/// Writes a workbook as <c>.xlsx</c> (ECMA-376), the same bytes every time. <paramref name="saved"/> only changes the document's properties, as two downloads of the same figures do;
/// parts are stored unpacked so that a workbook in a repository can be read with any tool.
/// </summary>
internal sealed class XlsxFile(
    IReadOnlyList<SheetPage> pages,
    string saved = "2026-01-01T00:00:00Z",
    CompressionLevel level = CompressionLevel.NoCompression
)
{
    private static readonly LocalDate Zero = new(1899, 12, 30);
    private readonly List<string> texts = [];
    private readonly Dictionary<string, int> numbers = [];

    public static byte[] Bytes(params IReadOnlyList<SheetPage> pages) => new XlsxFile(pages).ToBytes();

    public byte[] ToBytes()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes());
            Add(
                zip,
                "_rels/.rels",
                Package(
                    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
                )
            );
            Add(zip, "docProps/core.xml", Properties());
            Add(zip, "xl/workbook.xml", Book());
            Add(zip, "xl/_rels/workbook.xml.rels", Package(string.Concat(Parts())));
            Add(zip, "xl/styles.xml", Styles);
            for (var i = 0; i < pages.Count; i++)
            {
                Add(zip, $"xl/worksheets/sheet{i + 1}.xml", Page(pages[i]));
            }
            Add(zip, "xl/sharedStrings.xml", Shared());
        }
        return stream.ToArray();
    }

    private void Add(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml));
    }

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Styles =
        $"<styleSheet xmlns=\"{Main}\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    private static string Package(string relations) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";

    private IEnumerable<string> Parts()
    {
        for (var i = 1; i <= pages.Count; i++)
        {
            yield return $"<Relationship Id=\"rId{i}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>";
        }
        yield return $"<Relationship Id=\"rId{pages.Count + 1}\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>";
        yield return $"<Relationship Id=\"rId{pages.Count + 2}\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/>";
    }

    private string ContentTypes()
    {
        const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var sheets = pages.Select(
            (_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{Kind}worksheet+xml\"/>"
        );
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kind}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Kind}styles+xml\"/>"
            + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Kind}sharedStrings+xml\"/>{string.Concat(sheets)}</Types>";
    }

    private string Properties() =>
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + $" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dcterms:created xsi:type=\"dcterms:W3CDTF\">{saved}</dcterms:created></cp:coreProperties>";

    private string Book()
    {
        var sheets = pages.Select((p, i) => $"<sheet name=\"{SecurityElement.Escape(p.Name)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>");
        return $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(sheets)}</sheets></workbook>";
    }

    private string Page(SheetPage page)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (var row = 0; row < page.Rows.Count; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < page.Rows[row].Length; column++)
            {
                if (page.Rows[row][column] is { } value)
                {
                    xml.Append(Cell(Column(column) + (row + 1).ToString(CultureInfo.InvariantCulture), value));
                }
            }
            xml.Append("</row>");
        }
        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private string Cell(string at, object value) =>
        value switch
        {
            string text => $"<c r=\"{at}\" t=\"s\"><v>{Number(text)}</v></c>",
            LocalDate day => $"<c r=\"{at}\" s=\"1\"><v>{NodaTime.Period.DaysBetween(Zero, day)}</v></c>",
            Formula { Cached: string text } formula =>
                $"<c r=\"{at}\" t=\"str\"><f>{SecurityElement.Escape(formula.Text)}</f><v>{SecurityElement.Escape(text)}</v></c>",
            Formula formula => $"<c r=\"{at}\"><f>{SecurityElement.Escape(formula.Text)}</f><v>{Invariant(formula.Cached)}</v></c>",
            CellError error => $"<c r=\"{at}\" t=\"e\"><v>{error.Name}</v></c>",
            _ => $"<c r=\"{at}\"><v>{Invariant(value)}</v></c>",
        };

    private static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private int Number(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            number = numbers[text] = texts.Count;
            texts.Add(text);
        }
        return number;
    }

    private string Shared() =>
        $"<sst xmlns=\"{Main}\">{string.Concat(texts.Select(t => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(t)}</t></si>"))}</sst>";

    private static string Column(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + (char)('A' + (index % 26));
}
