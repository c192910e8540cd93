namespace Quinze.Sources.Mail;

/// <summary>Names that only one provider gives.</summary>
internal static class MailOddities
{
    /// <summary>Gmail's Takeout calls the file that claims to hold all mail so, in the account's language (2019 to 2026).</summary>
    private static readonly string[] Everything =
    [
        "All mail Including Spam and Trash",
        "Tous les messages, y compris ceux du dossier Spam",
        "Alle Nachrichten einschließlich Spam und Papierkorb",
        "Todo el correo, incluido Spam y Papelera",
    ];

    public static bool SaysEverything(string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        return Array.Exists(Everything, e => name.StartsWith(e, StringComparison.OrdinalIgnoreCase));
    }
}
