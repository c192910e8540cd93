namespace Quinze.Sources.GoogleTakeout;

/// <summary>What the reader of Takeouts says itself, and what the readers of its parts say, in French.</summary>
internal static class TakeoutInFrench
{
    private static readonly Dictionary<string, string> Own = new()
    {
        ["no folder Takeout in it"] = "aucun dossier Takeout dedans",
        ["it is a Google Takeout with {0} files of mail, calendars, contacts or YouTube"] =
            "c'est un Google Takeout avec {0} fichiers de courrier, de calendriers, de contacts ou de YouTube",
        ["a Google Takeout without mail, calendars, contacts or YouTube"] =
            "un Google Takeout sans courrier, ni calendriers, ni contacts, ni YouTube",
        ["a Google product that is not read"] = "un produit de Google qui n'est pas lu",
        ["nothing in it shows whose it is: say it with --owner"] = "rien n'y montre à qui il est : dites-le avec --owner",
        ["left by an operating system"] = "laissé par un système d'exploitation",
    };

    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        Own.Concat(Mail.MailInFrench.Reasons)
            .Concat(Calendars.CalendarInFrench.Reasons)
            .Concat(AddressBooks.AddressBookInFrench.Reasons)
            .Concat(YouTube.YouTubeInFrench.Reasons)
            .DistinctBy(r => r.Key)
            .ToDictionary(r => r.Key, r => r.Value);
}
