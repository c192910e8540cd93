using Quinze.Cli.Language;
using Quinze.People;
using Quinze.Storing;

namespace Quinze.Cli.Importing;

/// <summary>Whether an import brought people who may be known already under another handle.</summary>
internal static class PossiblySame
{
    private static readonly Noun Count = new(
        new(
            "{0} possible case of one person under two handles: quinze same",
            "{0} cas possible d'une personne sous deux identifiants : quinze same"
        ),
        new(
            "{0} possible cases of one person under two handles: quinze same",
            "{0} cas possibles d'une personne sous deux identifiants : quinze same"
        )
    );

    /// <summary>Null when nobody came, or all came one way: then nobody is looked for, so that a first archive is read as fast as it can be.</summary>
    public static int? After(IReadOnlyList<PathReport> reports, ILedgerStore store)
    {
        var ways = store.Imports().Where(i => !i.Withdrawn).Select(i => i.Source).Distinct().Count();
        return ways > 1 && reports.Any(r => r.Report is { Problem: null, Added.People: > 0 })
            ? Suggestions.Find(House.View(store)).Count
            : null;
    }

    public static void Tell(Call call, int? suggested)
    {
        if (suggested is > 0 and var count)
        {
            call.Out.WriteLine(Count.Count(call.Tongue, count));
        }
    }
}
