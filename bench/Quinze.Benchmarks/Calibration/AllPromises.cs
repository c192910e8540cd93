namespace Quinze.Benchmarks.Calibration;

/// <summary>Every promise that is measured: a list that is written down.</summary>
internal static class AllPromises
{
    public static IReadOnlyList<Promise> List { get; } =
    [
        new OutliersOfLogNormalAuthors(),
        new OutliersOfFewReactions(),
        new OutliersOfHeavyTails(),
        new OutliersBelowRankings(),
        new ReachOutcomesByChance(),
        new ReachOutcomesInterval(),
        new GrowthHalfLife(),
        new VisitsByChance(),
        new TempoPace(),
        new TempoEffect(),
        new QuietOfSteadyTies(),
        new QuietHalfLife(),
        new CirclesInterval(),
        new ExchangesWait(),
        new ProductiveByChance(),
        new ParticipationGini(),
        new ExchangesProductiveShare(),
        new CasesWithin90(),
        new MachineShareOfAFifth(),
        new MachineShareOfHalf(),
        new MachineShareFloor(),
        new AuditActivities(),
        new WilsonShares(),
    ];
}
