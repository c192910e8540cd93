namespace Quinze.People;

/// <summary>
/// Weighs what two portraits have in common: for each likeness log2(m/u), m the chance of seeing it of one person and u of two
/// (Fellegi and Sunter 1969; the u of a name is its own frequency, Winkler 1989). The m are assumptions and stand in docs/people.md.
/// </summary>
internal sealed class Comparison(NameCounts names, ContactDays days, Dictionary<string, int> companies, int withCompany)
{
    /// <summary>Of the people met on one network, how many are met on another too: an assumption.</summary>
    private const double Overlap = 0.2;
    private const int FewestPeople = 100;
    private const int FewestDays = 3;
    private const double MostOfDays = 8;

    /// <summary>log2 of the odds before anything is compared: few of all the pairs that could be made are one person.</summary>
    public double Prior => Math.Log2(Overlap / Math.Max(FewestPeople, names.People));

    /// <summary>Everything that agrees and disagrees, the name first.</summary>
    public List<Reason> Reasons(Portrait a, Portrait b, Reason name, string? conversation)
    {
        var reasons = new List<Reason> { name };
        if (conversation is not null)
        {
            reasons.Add(new Reason(Likeness.SameConversation, Math.Log2(0.5 / 0.002), conversation));
        }
        AddWork(a, b, reasons);
        if (a.Headlines.FirstOrDefault(b.Headlines.Contains) is { } headline)
        {
            reasons.Add(new Reason(Likeness.SameHeadline, Math.Log2(0.3 / 0.005), headline));
        }
        var (shared, of, chance) = days.Shared(a.Person, b.Person);
        if (shared >= FewestDays && chance < 0.05)
        {
            var weight = Math.Min(MostOfDays, Math.Log2(0.3 / chance));
            reasons.Add(new Reason(Likeness.SameDays, weight, FormattableString.Invariant($"{shared}/{of}")));
        }
        return reasons;
    }

    /// <summary>What the names of two portraits have in common; null when nothing.</summary>
    public Reason? Name(Portrait a, Portrait b)
    {
        foreach (var form in a.Names)
        {
            if (b.IsCalled(form.Key))
            {
                return new Reason(Likeness.SameName, Math.Log2(0.9 / names.Chance(form)), Written(form));
            }
        }
        if ((Spells(a, b) ?? Spells(b, a)) is { } spelled)
        {
            return new Reason(Likeness.SpelledName, Math.Log2(0.5 / Math.Min(0.5, 3 * names.Chance(spelled))), Written(spelled));
        }
        foreach (var one in a.Names)
        {
            foreach (var other in b.Names)
            {
                var (shorter, longer) = one.Words.Length <= other.Words.Length ? (one, other) : (other, one);
                if (one.Sound == other.Sound || longer.Shorter.Contains(shorter.Key))
                {
                    var chance = Math.Min(0.08, 10 * names.Chance(shorter));
                    return new Reason(Likeness.NearName, Math.Log2(0.08 / chance), $"{Written(one)} ~ {Written(other)}");
                }
            }
        }
        return null;
    }

    private static NameForm? Spells(Portrait nameless, Portrait named) =>
        nameless.Spelled is { } spelled
            ? named.Names.FirstOrDefault(n => n.Key == spelled.Key || n.Pieces.Contains(spelled.Pieces[0]) || ShortOf(n, spelled))
                ?? (named.Spelled?.Key == spelled.Key ? spelled : null)
            : null;

    /// <summary>An address has more behind the name than the name: a number, a year in letters.</summary>
    private static bool ShortOf(NameForm name, NameForm spelled) =>
        spelled.Words.Length > name.Words.Length && spelled.Shorter.Contains(name.Key);

    private void AddWork(Portrait a, Portrait b, List<Reason> reasons)
    {
        var company = a.Companies.FirstOrDefault(c => b.Companies.Contains(c) || Names(b.Headlines, c));
        company ??= b.Companies.FirstOrDefault(c => Names(a.Headlines, c));
        if (company is not null)
        {
            // As with names: a ledger is small, and the frequency is drawn towards one in two hundred with the weight of two hundred people.
            var chance = Math.Max(1, companies.GetValueOrDefault(company) - 1) + 1;
            var weight = Math.Log2(0.5 * (withCompany + 200) / chance);
            var written = a.Spelling(company) ?? b.Spelling(company) ?? company;
            reasons.Add(new Reason(Likeness.SameCompany, Math.Max(0.5, weight), written));
            return;
        }
        var domain = a.Domains.FirstOrDefault(d => b.Domains.Contains(d) || IsOf(d, b.Companies));
        domain ??= b.Domains.FirstOrDefault(d => IsOf(d, a.Companies));
        if (domain is not null)
        {
            reasons.Add(new Reason(Likeness.SameDomain, Math.Log2(0.3 / 0.004), domain));
        }
        else if (a.Companies.Count > 0 && b.Companies.Count > 0)
        {
            reasons.Add(new Reason(Likeness.OtherCompany, -1, $"{a.Companies[0]} / {b.Companies[0]}"));
        }
    }

    private static bool Names(IReadOnlyList<string> headlines, string company) =>
        company.Length > 3 && headlines.Any(h => StandsIn(h, company));

    /// <summary>True where it stands in a text in whole words.</summary>
    private static bool StandsIn(string text, string words)
    {
        for (var at = 0; (at = text.IndexOf(words, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var end = at + words.Length;
            if ((at == 0 || text[at - 1] == ' ') && (end == text.Length || text[end] == ' '))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsOf(string domain, IEnumerable<string> companies) =>
        companies.Any(c => c.Replace(" ", "", StringComparison.Ordinal) == domain || (domain.Length > 4 && c.Split(' ')[0] == domain));

    private static string Written(NameForm name) => string.Join(' ', name.Words);
}
