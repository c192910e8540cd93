using System.Globalization;
using System.Text.RegularExpressions;
using Quinze.Reports.Html;

namespace Quinze.Tests.Reports;

public sealed class LookTests
{
    /// <summary>Words and what they stand on; 4.5 to 1 is what WCAG 2.2 asks of them (AA).</summary>
    private static readonly (string Ink, string Paper)[] Words =
    [
        ("ink", "paper"),
        ("ink", "card"),
        ("ink", "mark"),
        ("ink", "near-4"),
        ("soft", "paper"),
        ("soft", "card"),
        ("soft", "near-4"),
        ("near", "paper"),
        ("near", "card"),
        ("quiet", "paper"),
        ("quiet", "card"),
        ("quiet", "quiet-bg"),
    ];

    /// <summary>Shapes that carry meaning; 3 to 1.</summary>
    private static readonly (string Ink, string Paper)[] Shapes =
    [
        ("near", "card"),
        ("near", "near-4"),
        ("quiet-mark", "card"),
        ("near-2", "card"),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Words_and_shapes_stand_out_in_every_theme(int theme)
    {
        var tokens = Themes()[theme];

        Assert.All(
            Words,
            p =>
                Assert.True(
                    Contrast(tokens[p.Ink], tokens[p.Paper]) >= 4.5,
                    $"{p.Ink} on {p.Paper}: {Contrast(tokens[p.Ink], tokens[p.Paper]):F2}"
                )
        );
        Assert.All(
            Shapes,
            p =>
                Assert.True(
                    Contrast(tokens[p.Ink], tokens[p.Paper]) >= 3,
                    $"{p.Ink} on {p.Paper}: {Contrast(tokens[p.Ink], tokens[p.Paper]):F2}"
                )
        );
    }

    [Fact]
    public void Dark_is_the_same_whether_it_is_preferred_or_chosen()
    {
        var themes = Themes();

        Assert.Equal(themes[1].OrderBy(t => t.Key), themes[2].OrderBy(t => t.Key));
    }

    [Fact]
    public void Both_fonts_together_stay_small()
    {
        var fonts = Regex.Matches(Style.Sheet, "base64,([^)]*)\\)").Sum(m => m.Groups[1].Length);

        Assert.InRange(fonts, 1, 250_000);
        Assert.Equal(2, Regex.Count(Style.Sheet, "@font-face"));
    }

    private static List<Dictionary<string, string>> Themes() =>
        [
            .. Theme
                .Matches(Style.Sheet)
                .Select(m => Token.Matches(m.Value).ToDictionary(t => t.Groups[1].Value, t => t.Groups[2].Value))
                .Where(t => t.ContainsKey("paper"))
                .Take(3),
        ];

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var c = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }
        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    private static readonly Regex Theme = new(":root[^{]*\\{[^}]*\\}");

    private static readonly Regex Token = new("--([a-z0-9-]+): (#[0-9a-f]{6})");
}
