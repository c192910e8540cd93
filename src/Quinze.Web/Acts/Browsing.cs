using Quinze.Web.Ledgers;

namespace Quinze.Web.Acts;

/// <summary>Pages and pictures that the installed browser turns into files; where there is none, a problem that says what to do instead.</summary>
internal sealed class Browsing(IWebHouse house, Incoming incoming)
{
    public byte[] Print(Action<Stream> page) => Made(page, "page.html", "page.pdf", house.Print);

    public byte[] Photograph(Action<Stream> picture, int width, int height) =>
        Made(picture, "picture.svg", "picture.png", (from, to) => house.Photograph(from, width, height, to));

    private byte[] Made(Action<Stream> write, string from, string to, Func<string, string, bool> make)
    {
        var place = incoming.Scratch();
        try
        {
            using (var file = new FileStream(Path.Combine(place, from), FileMode.CreateNew, FileAccess.Write))
            {
                write(file);
            }
            return make(Path.Combine(place, from), Path.Combine(place, to))
                ? File.ReadAllBytes(Path.Combine(place, to))
                : throw NoBrowser();
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static ProblemException NoBrowser() =>
        new(
            new Problem(
                "no-printer",
                "No Chromium, Chrome or Edge here could print the report.",
                "",
                "A browser that is installed was expected.",
                "Name one with QUINZE_BROWSER, or write an .html and print it from your own browser."
            )
        );
}
