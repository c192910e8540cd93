namespace Quinze.Targets;

/// <summary>What a criterion looks at.</summary>
public enum TargetField
{
    Role,
    Seniority,
    Company,
    Industry,
    Size,
    Place,
    Headline,
}

/// <summary>One thing a target asks for: a field, and the values of which one has to fit (none of them, when it is negated).</summary>
/// <param name="Written">The criterion as the user wrote it.</param>
public sealed record Criterion(TargetField Field, bool Not, IReadOnlyList<WantedValue> Values, string Written);

/// <summary>A value of a criterion: the words as written, and what they were understood as, which depends on the field.</summary>
public sealed record WantedValue(string Written)
{
    /// <summary>Role: what a job title has to contain.</summary>
    public Titles.TitleReading? Role { get; init; }

    /// <summary>Seniority: the levels that fit.</summary>
    public Titles.Levels Levels { get; init; }

    /// <summary>Size: how many people, both ends included.</summary>
    public Headcount? Size { get; init; }

    /// <summary>Company, industry, place, headline: the words in their plain form, of which a last one may be a beginning.</summary>
    public PlainPhrase? Phrase { get; init; }
}

/// <summary>Whom the owner wants to serve: a name and an expression, read into criteria that all have to hold.</summary>
public sealed record Target(string Name, string Expression, IReadOnlyList<Criterion> Criteria)
{
    /// <summary>The targets that hold: for each name its latest expression, in the order in which they were first written down. One that can no longer be read is left out.</summary>
    public static IReadOnlyList<Target> Of(Views.JudgementsInForce inForce) =>
        [
            .. inForce
                .All.Where(j => j is { Kind: JudgementKind.Target, About.Count: > 0 })
                .GroupBy(j => Analyses.PlainName.Of(j.About[0]))
                .Select(g => TargetReader.Read(g.Last().About[0], g.Last().Says ?? "").Target)
                .OfType<Target>(),
        ];

    /// <summary>The one of this name; without a name, the one written down last.</summary>
    public static Target? Find(Views.JudgementsInForce inForce, string? name)
    {
        var all = Of(inForce);
        if (name is not null)
        {
            var plain = Analyses.PlainName.Of(name);
            return all.FirstOrDefault(t => Analyses.PlainName.Of(t.Name) == plain);
        }
        var last = inForce.All.LastOrDefault(j => j is { Kind: JudgementKind.Target, About.Count: > 0 });
        return last is null ? null : all.FirstOrDefault(t => t.Name == last.About[0]);
    }
}
