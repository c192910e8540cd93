using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats;
using Quinze.Sources.Mail;

namespace Quinze.Sources.AddressBooks;

/// <summary>Address books as programs export them (vCard 2.1, 3.0, 4.0): which addresses and profiles are one person's, and where they work. No telephone number is kept.</summary>
public sealed class VcardSource : ISource
{
    public const string Name = "vcard";

    private static readonly string[] Endings = [".vcf", ".vcard"];

    public SourceCard Card { get; } = new(Name, MailIdentity.Network, 1, "Contacts (vCard)", "Contacts (vCard)");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => AddressBookInFrench.Reasons;

    public Recognition Recognise(IArchive archive)
    {
        try
        {
            var single = archive.Files.Count == 1;
            var first = archive.Files.FirstOrDefault(f =>
                f.Trouble is null && (single || IsCards(f.Name)) && FirstBytes.BeginAs(archive, f, "BEGIN:VCARD")
            );
            return first is null
                ? Recognition.No("no file in it begins as an address card does")
                : Recognition.Yes($"{first.Name} begins as an address card does");
        }
        catch (Exception e) when (Guarded.IsOfTheFile(e))
        {
            return Recognition.No("it cannot be read");
        }
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        new AddressBookWalk(archive, options, cancellation).Readings();

    internal static bool IsCards(string name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
