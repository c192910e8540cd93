using System.Buffers.Binary;
using System.Text;
using NodaTime;

namespace Quinze.World;

/// <summary>Writes a workbook as binary <c>.xls</c>: the BIFF8 records that a reader needs ([MS-XLS]), in the compound file that holds them.</summary>
internal sealed class XlsFile : IDisposable
{
    private const int LongestRecord = 8224;
    private const ushort General = 0;
    private const ushort Dated = 1;
    private static readonly LocalDate Zero = new(1899, 12, 30);

    private readonly MemoryStream stream = new();
    private readonly List<string> texts = [];
    private readonly Dictionary<string, int> numbers = [];

    public static byte[] Bytes(params IReadOnlyList<SheetPage> pages)
    {
        using var file = new XlsFile();
        return CompoundFile.Bytes("Workbook", file.Write(pages));
    }

    public void Dispose() => stream.Dispose();

    private byte[] Write(IReadOnlyList<SheetPage> pages)
    {
        foreach (var text in pages.SelectMany(p => p.Rows).SelectMany(r => r).OfType<string>())
        {
            if (numbers.TryAdd(text, texts.Count))
            {
                texts.Add(text);
            }
        }
        Record(0x0809, [.. U16(0x0600), .. U16(0x0005), .. U16(0x0DBB), .. U16(0x07CC), .. U32(0), .. U32(6)]);
        Record(0x0042, U16(1200));
        Record(0x00E0, Format(0));
        Record(0x00E0, Format(14));
        var places = new List<long>();
        foreach (var page in pages)
        {
            places.Add(stream.Position + 4);
            Record(0x0085, [.. U32(0), .. U16(0), (byte)page.Name.Length, 1, .. Encoding.Unicode.GetBytes(page.Name)]);
        }
        WriteTexts();
        Record(0x000A, []);
        for (var i = 0; i < pages.Count; i++)
        {
            var begin = stream.Position;
            stream.Position = places[i];
            stream.Write(U32((uint)begin));
            stream.Position = begin;
            WritePage(pages[i]);
        }
        return stream.ToArray();
    }

    private void WritePage(SheetPage page)
    {
        var width = page.Rows.Count == 0 ? 0 : page.Rows.Max(r => r.Length);
        Record(0x0809, [.. U16(0x0600), .. U16(0x0010), .. U16(0x0DBB), .. U16(0x07CC), .. U32(0), .. U32(6)]);
        Record(0x0200, [.. U32(0), .. U32((uint)page.Rows.Count), .. U16(0), .. U16((ushort)width), .. U16(0)]);
        for (var row = 0; row < page.Rows.Count; row++)
        {
            for (var column = 0; column < page.Rows[row].Length; column++)
            {
                if (page.Rows[row][column] is { } value)
                {
                    Cell([.. U16((ushort)row), .. U16((ushort)column)], value);
                }
            }
        }
        Record(0x000A, []);
    }

    private void Cell(byte[] at, object value)
    {
        switch (value)
        {
            case string text:
                Record(0x00FD, [.. at, .. U16(General), .. U32((uint)numbers[text])]);
                break;
            case LocalDate day:
                Record(0x0203, [.. at, .. U16(Dated), .. F64(NodaTime.Period.DaysBetween(Zero, day))]);
                break;
            case CellError error:
                Record(0x0205, [.. at, .. U16(General), error.Code, 1]);
                break;
            case Formula { Cached: string text }:
                Record(0x0006, [.. at, .. U16(General), 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, .. U16(0), .. U32(0), .. U16(0)]);
                Record(0x0207, Text(text));
                break;
            case Formula formula:
                Record(0x0006, [.. at, .. U16(General), .. F64(ToNumber(formula.Cached)), .. U16(0), .. U32(0), .. U16(0)]);
                break;
            default:
                Record(0x0203, [.. at, .. U16(General), .. F64(ToNumber(value))]);
                break;
        }
    }

    /// <summary>The table of shared texts, cut into records between texts.</summary>
    private void WriteTexts()
    {
        var id = (ushort)0x00FC;
        var body = new List<byte>([.. U32((uint)texts.Count), .. U32((uint)texts.Count)]);
        foreach (var text in texts)
        {
            var bytes = Text(text);
            if (body.Count + bytes.Length > LongestRecord)
            {
                Record(id, [.. body]);
                (id, body) = (0x003C, []);
            }
            body.AddRange(bytes);
        }
        Record(id, [.. body]);
    }

    private void Record(ushort id, byte[] body)
    {
        stream.Write(U16(id));
        stream.Write(U16((ushort)body.Length));
        stream.Write(body);
    }

    private static byte[] Text(string text) => [.. U16((ushort)text.Length), 1, .. Encoding.Unicode.GetBytes(text)];

    /// <summary>A cell format: only its number format counts here.</summary>
    private static byte[] Format(ushort number) => [.. U16(0), .. U16(number), .. new byte[16]];

    private static double ToNumber(object value) => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);

    private static byte[] U16(ushort value) => [(byte)value, (byte)(value >> 8)];

    private static byte[] U32(uint value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];

    private static byte[] F64(double value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
        return bytes;
    }
}
