using NodaTime;
using Quinze.Sources.Formats.Sheets;

namespace Quinze.Sources.LinkedInPage;

/// <summary>Days of page workbooks: texts, real days, or bare serial numbers of Excel's.</summary>
internal static class PageDays
{
    private static readonly LocalDate Zero = new(1899, 12, 30);

    public static bool IsDay(Cell cell) => WrittenDays.IsWritten(cell) || IsSerial(cell);

    public static LocalDate? Of(Cell cell, WrittenDays days) => IsSerial(cell) ? Zero.PlusDays((int)cell.Number!.Value) : days.Of(cell);

    /// <summary>A number from 2003 to 2099, when taken for days since 1900.</summary>
    private static bool IsSerial(Cell cell) => cell.Number is >= 37_622 and <= 73_050;
}
