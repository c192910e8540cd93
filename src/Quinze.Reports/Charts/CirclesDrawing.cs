using Quinze.Reports.Html;

namespace Quinze.Reports.Charts;

/// <summary>Rings around the owner. Names are placed so that none lies on another; the rest are dots, as many as there are people.</summary>
internal static class CirclesDrawing
{
    private const double Size = 560;
    private const double Centre = Size / 2;
    private const int Angles = 72;

    public static void Draw(HtmlWriter html, CirclesChart chart)
    {
        var rings = chart.Rings;
        var radii = Radii(rings);
        var leads = rings.Any(r => r.Named.Concat(r.Around).Any(d => html.LinkOf(d.Person) is not null));
        Drawing.Open(html, chart, "circles", Size, Size, leads);
        for (var i = rings.Count - 1; i >= 0; i--)
        {
            html.Circle(Centre, Centre, radii[i], "ring");
        }
        List<Box> taken = [new(Centre - 20, Centre - 8, 40, 28)];
        for (var i = 0; i < rings.Count; i++)
        {
            if (rings[i].Label is { } label)
            {
                html.Label(Centre, Centre - radii[i] + 13, label, "size", "middle");
                taken.Add(new Box(Centre - 14, Centre - radii[i] + 2, 28, 14));
            }
        }
        var middles = radii.Select((r, i) => i == 0 ? r * 0.62 : (r + radii[i - 1]) / 2).ToArray();
        var placed = rings
            .Select((ring, i) => ring.Named.Select((dot, j) => (dot, At: Place(dot, middles[i], j, ring.Named.Count, i, taken))).ToList())
            .ToList();
        for (var i = 0; i < rings.Count; i++)
        {
            Others(html, rings[i], radii[i], i == 0 ? 24 : radii[i - 1], i, taken);
        }
        foreach (var (dot, at) in placed.SelectMany(p => p))
        {
            var link = Begin(html, dot, "face");
            _ = dot.Quiet ? html.Diamond(at.X, at.Y, 8.5, "quiet") : html.Circle(at.X, at.Y, 7, "near");
            html.Label(at.X, at.Y + 21, dot.Name, dot.Quiet ? "who q" : "who", "middle").Raw(link ? "</a>" : "");
        }
        html.Circle(Centre, Centre, 4, "me").Label(Centre, Centre + 16, chart.Centre, "size", "middle").Raw("</svg>");
    }

    /// <summary>Rings with names get room for them; those with dots alone are narrower.</summary>
    private static double[] Radii(IReadOnlyList<Ring> rings)
    {
        var weights = rings
            .Select(
                (r, i) =>
                    (i == 0 ? 0.7 : 0)
                    + (
                        r.Named.Count == 0 ? 0.55
                        : r.Named.Count <= 6 ? 1
                        : 1.25
                    )
            )
            .ToArray();
        var scale = (Centre - 6) / weights.Sum();
        var radius = 0.0;
        return [.. weights.Select(w => radius += w * scale)];
    }

    private static (double X, double Y) Place(Dot dot, double radius, int index, int count, int ring, List<Box> taken)
    {
        var wished = (2 * Math.PI * index / count) + (ring * 2.4) - (Math.PI / 3);
        var width = Math.Max(18, (dot.Name.Length * 6.9) + 4);
        (double X, double Y) best = default;
        var least = double.MaxValue;
        for (var step = 0; step < Angles; step++)
        {
            // 0, +1, -1, +2, -2… steps from the wished angle, and a little in and out of the middle of the ring.
            var turn = ((step + 1) / 2) * (step % 2 == 0 ? 1 : -1) * 2 * Math.PI / Angles;
            foreach (var shift in new[] { 0.0, -10, 10 })
            {
                var (x, y) = (Centre + ((radius + shift) * Math.Cos(wished + turn)), Centre + ((radius + shift) * Math.Sin(wished + turn)));
                var box = new Box(x - (width / 2), y - 10, width, 34);
                if (box.X < 2 || box.X + box.Width > Size - 2 || box.Y < 2 || box.Y + box.Height > Size - 2)
                {
                    continue;
                }
                var cost = taken.Sum(t => t.Overlap(box)) + Math.Abs(shift) + (step * 0.5);
                if (cost < least)
                {
                    (least, best) = (cost, (x, y));
                }
            }
        }
        taken.Add(new Box(best.X - (width / 2), best.Y - 10, width, 34));
        return best;
    }

    private static void Others(HtmlWriter html, Ring ring, double outer, double inner, int index, List<Box> taken)
    {
        var count = Math.Min(ring.Others, CirclesChart.MostDots);
        var quiet = ring.Others == 0 ? 0 : (int)Math.Ceiling((double)count * ring.OthersQuiet / ring.Others);
        for (var i = 0; i < count; i++)
        {
            // Golden angles and three depths: even, and without a pattern that could be taken for an order.
            var isQuiet = i < quiet;
            var angle = isQuiet ? (2 * Math.PI * i / quiet) + (index * 1.3) + 0.4 : (i * 2.399963) + index;
            var depth = inner + ((outer - inner) * (0.28 + (0.22 * (i % 3))));
            var (x, y) = Free(angle, depth, taken);
            var link = i < ring.Around.Count && Begin(html, ring.Around[i], "face far");
            _ = isQuiet ? html.Diamond(x, y, 4, "quiet") : html.Circle(x, y, index < 3 ? 3.2 : 2.4, "other");
            _ = link ? html.Label(x, y + 7.5, ring.Around[i].Name, "who", "middle").Raw("</a>") : html;
        }
    }

    /// <summary>Opens the way to a person; false where there is none. Dots far out are no stops of the tab key: a table has them too.</summary>
    private static bool Begin(HtmlWriter html, Dot dot, string kind)
    {
        if (html.LinkOf(dot.Person) is not { } link)
        {
            return false;
        }
        html.Raw("<a").Attribute("class", kind).Attribute("href", link).Attribute("aria-label", dot.FullName);
        html.Raw(dot.Strong ? ">" : " tabindex=\"-1\">").Raw("<title>").Text(dot.FullName).Raw("</title>");
        return true;
    }

    private static (double X, double Y) Free(double angle, double depth, List<Box> taken)
    {
        for (var tries = 0; ; tries++)
        {
            var (x, y) = (Centre + (depth * Math.Cos(angle)), Centre + (depth * Math.Sin(angle)));
            if (tries == 24 || !taken.Exists(t => t.Holds(x, y)))
            {
                return (x, y);
            }
            angle += 0.13;
        }
    }

    private readonly record struct Box(double X, double Y, double Width, double Height)
    {
        public double Overlap(Box other) =>
            Math.Max(0, Math.Min(X + Width, other.X + other.Width) - Math.Max(X, other.X))
            * Math.Max(0, Math.Min(Y + Height, other.Y + other.Height) - Math.Max(Y, other.Y));

        public bool Holds(double x, double y) => x > X - 4 && x < X + Width + 4 && y > Y - 4 && y < Y + Height + 4;
    }
}
