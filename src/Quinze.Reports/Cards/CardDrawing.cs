using Quinze.Cards;
using Quinze.Reports.Html;
using Quinze.Reports.Words;

namespace Quinze.Reports.Cards;

/// <summary>
/// The counter-card as one SVG of 1200 by 630, its fonts inside: the number, the conversations that are known, and what is not; beside them every view as a faint dot,
/// and the conversations as full ones. It holds no name.
/// </summary>
public static class CardDrawing
{
    public const int Width = 1200;
    public const int Height = 630;

    private const int MostDots = 600;
    private const int Columns = 24;
    private const double Left = 676;
    private const double Top = 92;
    private const double Step = 18.6;

    // The look's tokens, in light: a picture that travels has one theme.
    private const string Look =
        ".paper{fill:#faf7f2}.ink{fill:#1d2330}.soft{fill:#5c6473}.near{fill:#0e5e5b}.m{fill:#0e5e5b}.faint{fill:#cfc6b8}.rule{stroke:#e4ddd2;stroke-width:1.5}"
        + "text{font-family:\"Source Serif 4\",\"Iowan Old Style\",Georgia,\"Liberation Serif\",serif;font-variant-numeric:lining-nums}"
        + ".s{font-family:\"Inter\",system-ui,\"Liberation Sans\",sans-serif;font-size:19px}.big{font-size:132px;letter-spacing:-3px}.unit{font-size:40px}.line{font-size:40px}"
        + ".b{font-weight:600}.i{font-style:italic}.brand{font-size:26px;font-weight:600}.motto{font-size:22px}";

    private static readonly string Sheet = Look + Style.Faces;

    /// <summary>What a browser may do that opens the drawing as a page of its own.</summary>
    public static string Policy { get; } = Style.PolicyOf(Sheet);

    public static void Write(CounterCard card, ReportLanguage language, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(card);
        var words = Wording.In(language);
        using var svg = new HtmlWriter(stream, words);
        svg.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\"").Attribute("lang", words.Lang);
        svg.Attribute("width", Width).Attribute("height", Height).Attribute("viewBox", $"0 0 {Width} {Height}");
        svg.Raw(" role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">").Text(words.CardTitle).Raw("</title><desc id=\"d\">");
        svg.Text(Said(card, words)).Raw("</desc><style>").Raw(Sheet).Raw("</style>");
        svg.Raw("<rect class=\"paper\" width=\"1200\" height=\"630\"/>\n");
        Head(svg);
        Figures(svg, card, words);
        Dots(svg, card, words);
        svg.Raw("</svg>\n");
    }

    /// <summary>The card in one line: "20,000 views · known conversations: 0 · unknown: who read".</summary>
    public static string Said(CounterCard card, ReportLanguage language) => Said(card, Wording.In(language));

    private static string Said(CounterCard card, Wording words)
    {
        var views = card.Views is { } n ? $"{words.Number(n)} {words.CardViews(card.Metric == "membersReached")}" : words.CardViewsUnknown;
        return $"{views} · {words.CardConversations} {words.Number(card.Conversations)} · {words.CardUnknown} {words.CardWhoRead}";
    }

    private static void Head(HtmlWriter svg)
    {
        svg.Raw("<g transform=\"translate(68 54) scale(1.25)\">");
        Mark.Dots(svg);
        svg.Raw("</g>").Label(134, 88, "Quinze", "ink brand");
    }

    private static void Figures(HtmlWriter svg, CounterCard card, Wording words)
    {
        if (card.Views is { } views)
        {
            svg.Label(68, 252, words.Number(views), "ink big");
            svg.Label(74, 308, words.CardViews(card.Metric == "membersReached"), "soft unit");
        }
        else
        {
            svg.Label(70, 280, words.CardViewsUnknown, "soft unit i");
        }
        svg.Line(72, 352, 560, 352, "rule");
        svg.Raw("<text x=\"72\" y=\"418\" class=\"ink line\">").Text(words.CardConversations).Raw(" <tspan class=\"near b\">");
        svg.Text(words.Number(card.Conversations)).Raw("</tspan></text>");
        svg.Raw("<text x=\"72\" y=\"482\" class=\"ink line\">").Text(words.CardUnknown).Raw(" <tspan class=\"soft i\">");
        svg.Text(words.CardWhoRead).Raw("</tspan></text>");
        var when =
            card.Post is { } day ? words.CardOfPost(day)
            : card.Period is { } period ? words.CardOfPeriod(period, card.Days)
            : "";
        svg.Label(72, 572, words.Motto, "soft motto");
        svg.Label(Width - 72, 572, when, "soft s", "end");
    }

    /// <summary>So many views to a dot that they fit: 1, 2, 5, 10, 20…</summary>
    public static double ViewsPerDot(double views)
    {
        for (var power = 1.0; ; power *= 10)
        {
            foreach (var step in (ReadOnlySpan<double>)[power, 2 * power, 5 * power])
            {
                if (views / step <= MostDots)
                {
                    return step;
                }
            }
        }
    }

    private static void Dots(HtmlWriter svg, CounterCard card, Wording words)
    {
        if (card.Views is not { } views)
        {
            return;
        }
        var each = ViewsPerDot(views);
        var count = (int)Math.Ceiling(views / each);
        var known = Math.Min(count, (int)Math.Ceiling(card.Conversations / each));
        for (var i = 0; i < count; i++)
        {
            var (x, y) = (Left + (Step * (i % Columns)), Top + (Step * (i / Columns)));
            svg.Circle(x, y, i < known ? 5.6 : 3.4, i < known ? "near" : "faint");
        }
        svg.Label(Left - 4, Top + (Step * ((count - 1) / Columns)) + 34, words.CardDot(each), "soft s");
    }
}
