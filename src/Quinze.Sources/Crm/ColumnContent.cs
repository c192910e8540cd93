using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.Crm;

/// <summary>What the first cells of a column hold: addresses, dates, numbers or words.</summary>
internal sealed class ColumnContent(char delimiter)
{
    private readonly DecimalMark numbers = new(delimiter);
    private readonly DayOrder days = new();
    private int filled;
    private int mails;
    private int dates;
    private int amounts;
    private bool moneyShown;

    public void See(string cell)
    {
        if (cell.Length == 0)
        {
            return;
        }
        filled++;
        numbers.See(cell);
        days.See(cell);
        mails += CrmPeople.ByMail(cell) is not null ? 1 : 0;
        dates += days.Read(cell) is not null ? 1 : 0;
        amounts += numbers.Read(cell) is not null ? 1 : 0;
        moneyShown |= DecimalMark.CurrencyIn(cell) is not null && numbers.Read(cell) is not null;
    }

    /// <summary>False when the cells contradict the meaning.</summary>
    public bool Allows(string meaning) =>
        filled == 0
        || meaning switch
        {
            Meaning.Mail => Most(mails),
            Meaning.Amount => Most(amounts),
            Meaning.Created or Meaning.Closed => Most(dates),
            Meaning.Title or Meaning.Stage or Meaning.Organisation or Meaning.Person or Meaning.Said or Meaning.Channel => !Most(dates)
                && !Most(amounts),
            _ => true,
        };

    /// <summary>True when the cells themselves say it, whatever the name.</summary>
    public bool Shows(string meaning) =>
        filled > 0
        && meaning switch
        {
            Meaning.Mail => Most(mails),
            Meaning.Created => Most(dates),
            Meaning.Amount => Most(amounts) && moneyShown,
            _ => false,
        };

    private bool Most(int some) => some * 5 >= filled * 4;
}
