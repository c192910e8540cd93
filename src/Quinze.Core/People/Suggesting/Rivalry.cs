namespace Quinze.People;

/// <summary>Two portraits with what was weighed between them.</summary>
internal sealed record Weighed(Portrait A, Portrait B, IReadOnlyList<Reason> Reasons, double Prior)
{
    public double Weight { get; } = Prior + Reasons.Sum(r => r.Weight);

    public double Odds => Math.Pow(2, Math.Min(60, Weight));

    public double Probability { get; init; }

    public int Rivals { get; init; }

    /// <summary>Names, in whatever form, are one kind of evidence; the rest is another.</summary>
    public bool IsMoreThanAName =>
        Reasons.Any(r => r.Weight > 0 && r.Likeness is not (Likeness.SameName or Likeness.NearName or Likeness.SpelledName));
}

/// <summary>
/// Who excludes whom: of the people who fit one record and have accounts on one and the same network, at most one is right.
/// The odds of each are shared among them (and "none of them"), on both sides; the smaller probability holds.
/// </summary>
internal static class Rivalry
{
    /// <summary>So many times likelier than a rival, and the rival is not worth showing.</summary>
    private const double FarBetter = 4;

    public static IReadOnlyList<Weighed> Resolve(IReadOnlyList<Weighed> pairs)
    {
        var of = new Dictionary<int, List<Weighed>>();
        foreach (var pair in pairs)
        {
            Add(of, pair.A.Person, pair);
            Add(of, pair.B.Person, pair);
        }
        return
        [
            .. pairs
                .Select(p => Against(p, RivalsOf(p, p.A, p.B, of), RivalsOf(p, p.B, p.A, of)))
                .OfType<Weighed>()
                .OrderByDescending(p => p.Probability)
                .ThenByDescending(p => p.Weight)
                .ThenBy(p => p.A.Person)
                .ThenBy(p => p.B.Person),
        ];
    }

    private static void Add(Dictionary<int, List<Weighed>> of, int person, Weighed pair) =>
        (of.TryGetValue(person, out var known) ? known : of[person] = new(1)).Add(pair);

    /// <summary>The other pairs of <paramref name="one"/> whose partner cannot be the same person as <paramref name="partner"/>.</summary>
    private static List<Weighed> RivalsOf(Weighed pair, Portrait one, Portrait partner, Dictionary<int, List<Weighed>> of) =>
        of[one.Person].Count == 1
            ? []
            : of[one.Person].FindAll(p => !ReferenceEquals(p, pair) && Other(p, one).SharesANetworkWith(partner));

    private static Portrait Other(Weighed pair, Portrait one) => pair.A.Person == one.Person ? pair.B : pair.A;

    private static Weighed? Against(Weighed pair, List<Weighed> here, List<Weighed> there)
    {
        var rivals = here.Concat(there).ToList();
        var probability = Math.Min(Share(pair, here), Share(pair, there));
        return rivals.Exists(r => r.Odds > FarBetter * pair.Odds) && probability < 0.5
            ? null
            : pair with
            {
                Probability = probability,
                Rivals = rivals.Count,
            };
    }

    private static double Share(Weighed pair, List<Weighed> rivals) => pair.Odds / (1 + pair.Odds + rivals.Sum(r => r.Odds));
}
