using Quinze.Importing;
using Quinze.Sources.AddressBooks;
using Quinze.Sources.Calendars;
using Quinze.Sources.Mail;
using Quinze.Sources.YouTube;

namespace Quinze.Sources.GoogleTakeout;

/// <summary>A product in a Takeout that is read, which of its files, and by which source.</summary>
/// <param name="Takes">Whether a file, by its name without <c>Takeout/</c>, belongs to it. Folders are in the account's language: endings tell more than folders.</param>
internal sealed record TakeoutPart(ISource Reader, Func<string, bool> Takes);

/// <summary>The products that are read, in the order of reading: mail first, for it shows best whose archive it is. Another product is one more line here.</summary>
internal static class TakeoutParts
{
    public static IReadOnlyList<TakeoutPart> All { get; } =
    [
        new(new MboxSource(), name => name.EndsWith(".mbox", StringComparison.OrdinalIgnoreCase)),
        new(new IcsSource(), IcsSource.IsCalendar),
        new(new VcardSource(), VcardSource.IsCards),
        new(new YouTubeTakeoutSource(), YouTubeTakeoutSource.IsYouTubes),
    ];
}
