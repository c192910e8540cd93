using System.Globalization;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>People by the id that addresses hold.</summary>
internal static class People
{
    private const string Prefix = "person-";

    /// <summary>The person of an id; null when there is none, or they were forgotten.</summary>
    public static Person? Find(LedgerView view, string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal)
        && int.TryParse(id.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= view.Facts.HandleCount
        && !view.Facts.IsForgotten(number - 1)
            ? view.PersonAt(view.Overlay.PersonOf(number - 1))
            : null;
}
