using System.Globalization;
using System.Text;

namespace Quinze.Reports.Html;

/// <summary>Writes HTML to a stream. What comes from data goes through <see cref="Text"/>; only our own tags go through <see cref="Raw"/>.</summary>
internal sealed class HtmlWriter(Stream stream, Words.Wording words, PartLinks? links = null) : IDisposable
{
    private readonly StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 15, leaveOpen: true)
    {
        NewLine = "\n",
    };

    public Words.Wording Words { get; } = words;

    public HtmlWriter Raw(string markup)
    {
        writer.Write(markup);
        return this;
    }

    public HtmlWriter Text(string text)
    {
        var clean = Plain.Of(text);
        var rest = clean.AsSpan();
        for (var at = rest.IndexOfAny("&<>\"'"); at >= 0; at = rest.IndexOfAny("&<>\"'"))
        {
            writer.Write(rest[..at]);
            writer.Write(
                rest[at] switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    _ => "&#39;",
                }
            );
            rest = rest[(at + 1)..];
        }
        writer.Write(rest);
        return this;
    }

    /// <summary>A coordinate: a tenth of a unit is fine enough to draw with.</summary>
    public HtmlWriter Number(double value)
    {
        Span<char> digits = stackalloc char[32];
        var rounded = Math.Round(value, 1);
        rounded.TryFormat(digits, out var length, "0.#", CultureInfo.InvariantCulture);
        writer.Write(digits[..length]);
        return this;
    }

    public HtmlWriter Attribute(string name, string value) => Raw(" ").Raw(name).Raw("=\"").Text(value).Raw("\"");

    public HtmlWriter Attribute(string name, double value) => Raw(" ").Raw(name).Raw("=\"").Number(value).Raw("\"");

    public HtmlWriter Prose(Prose prose)
    {
        foreach (var run in prose.Runs)
        {
            _ = run.Tone switch
            {
                Tone.Near => Raw("<b>").Text(run.Text).Raw("</b>"),
                Tone.Quiet => Raw("<i class=\"q\">").Text(run.Text).Raw("</i>"),
                Tone.Unknown => Raw("<span class=\"unknown\">").Text(run.Text).Raw("</span>"),
                // A name may be written from right to left: it must not turn the line around it.
                Tone.Name => Name(run.Text, LinkOf(run.Person)),
                Tone.Soft => Raw("<span class=\"sub\">").Text(run.Text).Raw("</span>"),
                Tone.Code => Code(run.Text),
                _ when run.Post is { } post && links?.Post(post) is { } page => Raw("<a")
                    .Attribute("href", page)
                    .Raw("><bdi>")
                    .Text(run.Text)
                    .Raw("</bdi></a>"),
                _ => Text(run.Text),
            };
        }
        return this;
    }

    private HtmlWriter Code(string code) =>
        links?.Instead(code) is { } place
            ? Raw("<a").Attribute("href", place.Address).Raw(">").Text(place.Says).Raw("</a>")
            : Raw("<code>").Text(code).Raw("</code>");

    private HtmlWriter Name(string name, string? link) =>
        link is null
            ? Raw("<bdi class=\"name\">").Text(name).Raw("</bdi>")
            : Raw("<a").Attribute("href", link).Raw("><bdi class=\"name\">").Text(name).Raw("</bdi></a>");

    /// <summary>The way to a person's page; null where there is none.</summary>
    public string? LinkOf(string? person) => person is null ? null : links?.Person(person);

    /// <summary>An SVG text.</summary>
    public HtmlWriter Label(double x, double y, string text, string kind, string anchor = "start") =>
        Raw("<text")
            .Attribute("x", x)
            .Attribute("y", y)
            .Attribute("class", kind)
            .Attribute("text-anchor", anchor)
            .Raw(">")
            .Text(text)
            .Raw("</text>");

    public HtmlWriter Line(double x1, double y1, double x2, double y2, string kind) =>
        Raw("<line").Attribute("x1", x1).Attribute("y1", y1).Attribute("x2", x2).Attribute("y2", y2).Attribute("class", kind).Raw("/>");

    public HtmlWriter Circle(double x, double y, double radius, string kind) =>
        Raw("<circle").Attribute("cx", x).Attribute("cy", y).Attribute("r", radius).Attribute("class", kind).Raw("/>");

    /// <summary>A square standing on its corner: the shape of what is quiet.</summary>
    public HtmlWriter Diamond(double x, double y, double radius, string kind) =>
        Raw("<path d=\"M")
            .Number(x)
            .Raw(" ")
            .Number(y - radius)
            .Raw("l")
            .Number(radius)
            .Raw(" ")
            .Number(radius)
            .Raw("l")
            .Number(-radius)
            .Raw(" ")
            .Number(radius)
            .Raw("l")
            .Number(-radius)
            .Raw(" ")
            .Number(-radius)
            .Raw("z\"")
            .Attribute("class", kind)
            .Raw("/>");

    public void Dispose() => writer.Dispose();
}
