using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Quinze.Web.Ledgers;

/// <summary>The ledgers of this machine's user, side by side and strictly apart: each is one file, and no page shows two.</summary>
internal sealed class Shelf(IWebHouse house, WebOptions options) : IDisposable
{
    public const string Ending = ".quinze";
    public const string Usual = "default";

    private readonly ConcurrentDictionary<string, OpenLedger> open = new(StringComparer.Ordinal);

    /// <summary>The name that the address of the first page has.</summary>
    public string First =>
        options.FirstLedger is { } path ? System.IO.Path.GetFileNameWithoutExtension(path) : Names().FirstOrDefault(Usual);

    /// <summary>Names of the ledgers there are, the usual one first.</summary>
    public IReadOnlyList<string> Names() =>
        !Directory.Exists(house.LedgerFolder)
            ? []
            :
            [
                .. Directory
                    .EnumerateFiles(house.LedgerFolder, "*" + Ending)
                    .Select(f => System.IO.Path.GetFileNameWithoutExtension(f))
                    .Where(IsName)
                    .OrderBy(n => n != Usual)
                    .ThenBy(n => n, StringComparer.OrdinalIgnoreCase),
            ];

    /// <summary>The ledger of that name, which need not exist yet; null when it can be no name. A name never leaves the folder.</summary>
    public OpenLedger? Find(string name)
    {
        if (options.FirstLedger is { } path && name == First)
        {
            return open.GetOrAdd(name, n => new OpenLedger(house, n, path, options.Patience));
        }
        return IsName(name)
            ? open.GetOrAdd(name, n => new OpenLedger(house, n, System.IO.Path.Combine(house.LedgerFolder, n + Ending), options.Patience))
            : null;
    }

    /// <summary>True for a ledger that lies among the others; one that was named by its path is its owner's to put away.</summary>
    public bool IsHere(string name) => options.FirstLedger is null || name != First;

    /// <summary>Deletes a ledger for good.</summary>
    public void Delete(string name)
    {
        if (IsHere(name) && Find(name) is { Exists: true } ledger)
        {
            ledger.Dispose();
            house.DeleteLedger(ledger.Path);
            open.TryRemove(name, out _);
        }
    }

    /// <summary>Gives a ledger another name, which must be one; what is open of it is closed first.</summary>
    public void Rename(string name, string to)
    {
        if (IsHere(name) && IsName(to) && Find(name) is { Exists: true } ledger)
        {
            ledger.Dispose();
            house.RenameLedger(ledger.Path, System.IO.Path.Combine(house.LedgerFolder, to + Ending));
            open.TryRemove(name, out _);
            open.TryRemove(to, out _);
        }
    }

    public static bool IsName(string name) => Name.IsMatch(name);

    public void Dispose()
    {
        foreach (var ledger in open.Values)
        {
            ledger.Dispose();
        }
    }

    private static readonly Regex Name = new(@"^[\p{L}\p{N}][\p{L}\p{N} _-]{0,60}$");
}
