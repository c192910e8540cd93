using System.Security.Cryptography;
using System.Text;
using Quinze.Importing;
using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.Crm;

/// <summary>Where each meaning stands in one table: a known program's, or as the user explained it.</summary>
/// <param name="Network">In front of its numbers and of the names it tells: <c>hubspot</c>, <c>pipedrive</c>, <c>crm</c>.</param>
/// <param name="References">In front of a deal's number.</param>
/// <param name="IsExplained">The user said what the columns mean.</param>
internal sealed record CrmLayout(
    string Network,
    string References,
    string Title,
    bool OfPeople,
    bool IsExplained,
    IReadOnlyDictionary<string, int> Columns
)
{
    public int this[string meaning] => Columns.GetValueOrDefault(meaning, -1);

    public bool Has(string meaning) => Columns.ContainsKey(meaning);

    /// <summary>The user's word first, then the programs we know; null when nobody knows the header.</summary>
    public static CrmLayout? Of(IReadOnlyList<string> header, IReadOnlyDictionary<string, ColumnMap> explained)
    {
        var key = HeaderKey(header);
        if (explained.TryGetValue(key, out var map))
        {
            return Explained(key, map, header);
        }
        foreach (var program in CrmPrograms.All)
        {
            if (program.Match(header) is { } columns)
            {
                return new CrmLayout(program.Name, program.Name + ":deal", program.Title, program.OfPeople, false, columns);
            }
        }
        return null;
    }

    /// <summary>See <see cref="ColumnMap.Header"/>.</summary>
    public static string HeaderKey(IReadOnlyList<string> header) => string.Join('|', header.Select(Folded.Of));

    private static CrmLayout? Explained(string key, ColumnMap map, IReadOnlyList<string> header)
    {
        var names = header.Select(Folded.Of).ToList();
        var columns = new Dictionary<string, int>();
        foreach (var (meaning, name) in map.Columns)
        {
            var column = names.IndexOf(Folded.Of(name));
            if (column >= 0)
            {
                columns[meaning] = column;
            }
        }
        // Two tables of one user may both number from 1: the header tells their numbers apart.
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..8];
        var ofPeople = !columns.Keys.Any(Meaning.OfOutcomes.Contains);
        return columns.Count == 0
            ? null
            : new CrmLayout("crm", $"table-{digest}", "a table whose columns you explained", ofPeople, true, columns);
    }
}
