using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.Crm;

/// <summary>What the whole of a table shows before its rows are read: how its numbers and dates are written.</summary>
internal sealed class CrmSurvey
{
    private static readonly string[] Dates = [Meaning.Created, Meaning.Closed, Meaning.Won, Meaning.Lost];

    private CrmSurvey(char delimiter) => Amounts = new DecimalMark(delimiter);

    public DecimalMark Amounts { get; }
    public DayOrder Days { get; } = new();

    public static CrmSurvey Of(Table table, CrmLayout layout, CancellationToken cancellation)
    {
        var survey = new CrmSurvey(table.Delimiter);
        var dates = Dates.Where(layout.Has).Select(d => layout[d]).ToArray();
        while (table.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            survey.Amounts.See(table[layout[Meaning.Amount]]);
            foreach (var date in dates)
            {
                survey.Days.See(table[date]);
            }
        }
        return survey;
    }
}
