using Microsoft.AspNetCore.Http;

namespace Quinze.Web.Words;

/// <summary>What is asked of an audit besides its period, as the address says it.</summary>
/// <param name="Compare">As in the address: <c>before</c>, <c>year</c>, or a period; empty for no comparison.</param>
/// <param name="ForClient">An audit of files that somebody handed over: no people, no desk.</param>
internal sealed record AuditChoice(string Compare, bool ForClient, bool HideNames)
{
    /// <summary>As many days, just before.</summary>
    public const string Before = "before";

    /// <summary>The same days a year earlier.</summary>
    public const string YearBefore = "year";

    public const string Client = "client";

    public static AuditChoice Of(IQueryCollection query)
    {
        var compare = query["against"] == Before ? Before : query["compare"].ToString();
        var known = compare is Before or YearBefore || PeriodWish.Parse(compare) is not null;
        return new AuditChoice(known ? compare : "", query["for"] == Client, query["names"] == "hidden");
    }

    /// <summary>The period to put beside one whose days are known; null for none.</summary>
    public PeriodWish? Beside(Period period) =>
        Compare switch
        {
            "" => null,
            _ when period.IsAll => null,
            Before => new PeriodWish(null, new Period(period.From.PlusDays(-period.Days), period.From.PlusDays(-1))),
            YearBefore => new PeriodWish(null, new Period(period.From.PlusYears(-1), period.To.PlusYears(-1))),
            _ => PeriodWish.Parse(Compare),
        };

    /// <summary>The address of a page with a period and what was chosen beside it.</summary>
    public string At(string page, PeriodChoice period)
    {
        var address = page + (period with { Against = Compare == Before }).Query();
        address = Compare.Length > 0 && Compare != Before ? Addresses.And(address, "compare", Compare) : address;
        address = ForClient ? Addresses.And(address, "for", Client) : address;
        return HideNames ? Addresses.And(address, "names", "hidden") : address;
    }
}
