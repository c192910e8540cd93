namespace Quinze.Reports.Words;

/// <summary>The words of a workbook: names of sheets, what a row of each is, headings.</summary>
internal abstract partial class Wording
{
    /// <summary><c>sheet.</c> the name of a sheet, <c>about.</c> what its rows are, <c>column.</c> a heading, <c>way.</c> a direction, <c>bound.</c> how a number is meant.</summary>
    public abstract IReadOnlyDictionary<string, string> Workbook { get; }

    /// <summary>How days are written: a code that every program which reads workbooks knows.</summary>
    public abstract string DayFormat { get; }
    public abstract string TimeFormat { get; }

    public string InWorkbook(string id) => Set(Workbook[id]);
}
