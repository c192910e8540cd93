using System.Globalization;
using System.Text.RegularExpressions;
using Quinze.Analyses;

namespace Quinze.Targets;

/// <summary>How many people work for a company: a number, a band as networks write it, or a class of French and European statistics.</summary>
/// <param name="To">Null when open: 10 001 and more.</param>
public sealed record Headcount(int From, int? To)
{
    // INSEE, decree 2008-1354 and recommendation 2003/361/EC: by people alone, turnover is not looked at.
    private static readonly Dictionary<string, Headcount> Classes = new()
    {
        ["micro"] = new(0, 9),
        ["tpe"] = new(0, 9),
        ["small"] = new(10, 49),
        ["petite"] = new(10, 49),
        ["medium"] = new(50, 249),
        ["moyenne"] = new(50, 249),
        ["sme"] = new(10, 249),
        ["pme"] = new(10, 249),
        ["mid"] = new(250, 4999),
        ["eti"] = new(250, 4999),
        ["large"] = new(5000, null),
        ["ge"] = new(5000, null),
    };

    /// <summary>The words of classes, for who asks what can be written.</summary>
    public static IReadOnlyCollection<string> Words => Classes.Keys;

    /// <summary>Reads <c>50..500</c>, <c>51-200 employees</c>, <c>10 001+</c>, <c>&gt;= 50</c>, <c>&lt; 10</c>, <c>350</c>, <c>PME</c>; null when it is none of these.</summary>
    public static Headcount? Parse(string text)
    {
        var plain = PlainName.Of(text);
        if (Classes.TryGetValue(plain, out var known))
        {
            return known;
        }
        var digits = Spaces.Replace(text, "");
        if (Band.Match(digits) is { Success: true } band)
        {
            return Number(band.Groups[1]) is { } from && Number(band.Groups[2]) is { } to && from <= to ? new Headcount(from, to) : null;
        }
        if (Compared.Match(digits) is not { Success: true } compared || Number(compared.Groups["n"]) is not { } n)
        {
            return null;
        }
        return (compared.Groups["sign"].Value, compared.Groups["more"].Success) switch
        {
            (">", _) => new Headcount(n + 1, null),
            (">=" or "≥", _) or (_, true) => new Headcount(n, null),
            ("<", _) => n == 0 ? null : new Headcount(0, n - 1),
            ("<=" or "≤", _) => new Headcount(0, n),
            _ => new Headcount(n, n),
        };
    }

    /// <summary>Whether a company of this headcount lies within a wanted one: null when its band reaches over the edge.</summary>
    public bool? IsWithin(Headcount wanted)
    {
        var (last, most) = (To ?? int.MaxValue, wanted.To ?? int.MaxValue);
        return From >= wanted.From && last <= most ? true
            : last < wanted.From || From > most ? false
            : null;
    }

    private static int? Number(Group group) =>
        int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static readonly Regex Spaces = new(@"(?<=\d)[\s\u00a0\u202f,.](?=\d{3}(?!\d))");

    private static readonly Regex Band = new(@"^\s*(\d+)\s*(?:\.\.|-|–|—|à|to)\s*(\d+)(?!\d)", RegexOptions.IgnoreCase);

    private static readonly Regex Compared = new(
        @"^\s*(?<sign>>=|<=|>|<|≥|≤)?\s*(?<n>\d+)\s*(?<more>\+|(?:et|ou)\s+plus|(?:and|or)\s+(?:more|above))?\s*(?:employees|employés|salariés|people|personnes)?\s*$",
        RegexOptions.IgnoreCase
    );
}
