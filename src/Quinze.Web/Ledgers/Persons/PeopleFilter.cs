using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Quinze.Web.Ledgers.Persons;

/// <summary>Who is looked for, as the address says it: everything that can be looked for has an address.</summary>
/// <param name="Circle"><c>fifteen</c>, or the number of a circle from the innermost.</param>
/// <param name="Target">The name of a target: those in it.</param>
/// <param name="From">How many are passed over.</param>
internal sealed record PeopleFilter(string Name, string Circle, bool Quiet, string Target, string Network, string Company, int From)
{
    public const int Most = 50;

    public bool IsEmpty => !HasMore && Name.Length == 0;

    /// <summary>True when more than a name is asked for.</summary>
    public bool HasMore => Quiet || Circle.Length + Target.Length + Network.Length + Company.Length > 0;

    public static PeopleFilter Of(IQueryCollection query)
    {
        string Said(string field) => query[field].ToString().Trim();
        return new PeopleFilter(
            Said("name"),
            Said("circle"),
            Said("quiet").Length > 0,
            Said("target"),
            Said("network"),
            Said("company"),
            int.TryParse(Said("from"), NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 0
        );
    }

    /// <summary>The same in an address, beside whatever else stands there.</summary>
    public string In(string address)
    {
        (string Field, string Value)[] said =
        [
            ("name", Name),
            ("circle", Circle),
            ("quiet", Quiet ? "1" : ""),
            ("target", Target),
            ("network", Network),
            ("company", Company),
            ("from", From == 0 ? "" : From.ToString(CultureInfo.InvariantCulture)),
        ];
        var query = string.Join('&', said.Where(s => s.Value.Length > 0).Select(s => $"{s.Field}={Uri.EscapeDataString(s.Value)}"));
        return query.Length == 0 ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}";
    }
}
