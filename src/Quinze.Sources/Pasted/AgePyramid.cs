using System.Globalization;
using System.Text.RegularExpressions;

namespace Quinze.Sources.Pasted;

/// <summary>A band of a typed or pasted age pyramid.</summary>
/// <param name="To">Last age of the band; null for "65+".</param>
/// <param name="Gender">The column's heading, folded: <c>women</c>, <c>men</c>, or another word as written; null when the table has one column.</param>
/// <param name="IsShare">True when the value is a share (0.12 for 12 %), false when it is a count.</param>
public sealed record AgeBand(int From, int? To, string? Gender, double Value, bool IsShare, Bound Bound)
{
    /// <summary><c>25-34</c>, <c>65+</c>.</summary>
    public string Ages =>
        To is { } to
            ? string.Create(CultureInfo.InvariantCulture, $"{From}-{to}")
            : string.Create(CultureInfo.InvariantCulture, $"{From}+");
}

/// <summary>
/// Understands a table of ages as people type it or copy it from a screen, in French or English: <c>25-34 30,5 %</c>, <c>25 to 34: 1 204</c>, <c>65 ans et plus &lt; 1 %</c>,
/// with one column of figures or several under a line of headings.
/// </summary>
public static class AgePyramid
{
    /// <returns>The bands in their order, and the lines (from 1) that were not understood.</returns>
    public static (IReadOnlyList<AgeBand> Bands, IReadOnlyList<int> NotUnderstood) Read(string text)
    {
        var bands = new List<AgeBand>();
        var missed = new List<int>();
        string[] headings = [];
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Replace('\u00a0', ' ').Replace('\u202f', ' ').Trim();
            if (line.Length == 0)
            {
                continue;
            }
            if (Ages(line) is not var (from, to, rest))
            {
                // A line of words above the first figures names the columns.
                if (bands.Count == 0 && !line.Any(char.IsAsciiDigit))
                {
                    headings = [.. Gap.Split(line).Select(Gender).OfType<string>()];
                }
                else
                {
                    missed.Add(i + 1);
                }
                continue;
            }
            var figures = Figure.Matches(rest).Select(Value).ToList();
            if (figures.Count == 0 || figures.Any(f => f is null))
            {
                missed.Add(i + 1);
                continue;
            }
            for (var column = 0; column < figures.Count; column++)
            {
                var gender = figures.Count > 1 && headings.Length == figures.Count ? headings[column] : null;
                if (figures.Count > 1 && gender is null)
                {
                    missed.Add(i + 1);
                    break;
                }
                var (value, isShare, bound) = figures[column]!.Value;
                bands.Add(new AgeBand(from, to, gender, value, isShare, bound));
            }
        }
        return (bands, missed);
    }

    private static (int From, int? To, string Figures)? Ages(string line)
    {
        if (Between.Match(line) is { Success: true } between)
        {
            return (Int(between.Groups[1]), Int(between.Groups[2]), line[between.Length..]);
        }
        if (AndMore.Match(line) is { Success: true } more)
        {
            return (Int(more.Groups[1]), null, line[more.Length..]);
        }
        return LessThan.Match(line) is { Success: true } less ? (0, Int(less.Groups[1]) - 1, line[less.Length..]) : null;
    }

    private static (double Value, bool IsShare, Bound Bound)? Value(Match figure)
    {
        var digits = figure.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal);
        var isShare = figure.Groups["percent"].Success;
        // 1,204 is a thousand; 30,5 and 1,25 are decimals.
        digits =
            Thousands.IsMatch(digits) && !isShare
                ? digits.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)
                : digits.Replace(',', '.');
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }
        return (isShare ? value / 100 : value, isShare, figure.Groups["below"].Success ? Bound.Below : Bound.Exact);
    }

    private static string? Gender(string heading) =>
        heading.Trim().Trim(':').ToLowerInvariant() switch
        {
            "" or "âge" or "age" or "ages" or "âges" or "tranche" or "tranche d'âge" or "age range" => null,
            "f" or "femme" or "femmes" or "women" or "female" => "women",
            "h" or "m" or "homme" or "hommes" or "men" or "male" => "men",
            var other => other,
        };

    private static int Int(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    private static readonly Regex Between = new(
        @"^(?:de\s+|from\s+|ages?\s+)?(\d{1,3})\s*(?:-|–|—|à|to|au?)\s*(\d{1,3})\s*(?:ans|years?(?:\s+old)?)?\s*[:=;|]?",
        RegexOptions.IgnoreCase
    );

    private static readonly Regex AndMore = new(
        @"^(?:plus\s+de\s+|over\s+)?(\d{1,3})\s*(?:\+|ans\s+et\s+(?:plus|\+)|et\s+plus|and\s+(?:over|older|above)|years?\s+and\s+over)\s*(?:ans)?\s*[:=;|]?",
        RegexOptions.IgnoreCase
    );

    private static readonly Regex LessThan = new(
        @"^(?:moins\s+de|under|below|<)\s*(\d{1,3})\s*(?:ans|years?)?\s*[:=;|]?",
        RegexOptions.IgnoreCase
    );

    private static readonly Regex Figure = new(
        @"(?<below><|moins\s+de|less\s+than)?\s*(?<number>\d+(?: \d{3})*(?:[.,]\d+)*)\s*(?<percent>%)?",
        RegexOptions.IgnoreCase
    );

    private static readonly Regex Thousands = new(@"^\d{1,3}(?:[.,]\d{3})+$");

    private static readonly Regex Gap = new(@"\t|\s{2,}|\s*[|;]\s*|(?<=\S)\s+(?=\S)");
}
