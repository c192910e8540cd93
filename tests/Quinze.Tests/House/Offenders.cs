namespace Quinze.Tests.HouseRules;

/// <summary>Collects everything that breaks a rule, so that one run names all of it.</summary>
internal sealed class Offenders(string rule)
{
    private readonly List<string> found = [];

    public void Add(string offender) => found.Add(offender);

    public void AddRange(IEnumerable<string> offenders) => found.AddRange(offenders);

    public void AddUnless(bool good, string offender)
    {
        if (!good)
        {
            found.Add(offender);
        }
    }

    public void AssertNone() =>
        Assert.True(found.Count == 0, $"{rule}{Environment.NewLine}  {string.Join(Environment.NewLine + "  ", found.Distinct())}");
}

/// <summary>Honest exceptions to a rule, each with its reason. One that no longer breaks the rule has to go.</summary>
internal sealed class Exempt(params (string Name, string Reason)[] entries)
{
    private readonly HashSet<string> used = [];

    public bool Has(string name)
    {
        var exempt = entries.Any(e => e.Name == name);
        if (exempt)
        {
            used.Add(name);
        }
        return exempt;
    }

    public void AssertAllUsed() =>
        Assert.True(
            entries.All(e => used.Contains(e.Name) && e.Reason.Length > 0),
            "Exempt without need or reason: "
                + string.Join(", ", entries.Where(e => !used.Contains(e.Name) || e.Reason.Length == 0).Select(e => e.Name))
        );
}
