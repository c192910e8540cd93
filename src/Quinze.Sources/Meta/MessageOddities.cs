using System.Text.RegularExpressions;

namespace Quinze.Sources.Meta;

/// <summary>What Meta writes into letters in nobody's name, in the languages in which it was seen.</summary>
internal static class MessageOddities
{
    private static readonly HashSet<string> Closed = new(StringComparer.OrdinalIgnoreCase)
    {
        "Facebook user",
        "Utilisateur Facebook",
        "Utilisateur de Facebook",
        "Facebook-Nutzer",
        "Facebook-gebruiker",
        "Usuario de Facebook",
        "Utente di Facebook",
        "Usuário do Facebook",
        "Instagram user",
        "instagramuser",
        "__deleted__instagramuser",
        "Utilisateur Instagram",
        "Utilisateur d'Instagram",
        "Instagram-Nutzer",
        "Instagram-gebruiker",
        "Usuario de Instagram",
        "Utente di Instagram",
        "Usuário do Instagram",
    };

    /// <summary>What stands in the place of a name when the account is gone: many accounts, not one.</summary>
    public static bool IsClosed(string? name) => string.IsNullOrWhiteSpace(name) || Closed.Contains(name.Trim().Replace('’', '\''));

    /// <summary>A reaction to a letter that is written as a letter of its own.</summary>
    public static bool IsReaction(string words) => Reaction.IsMatch(words);

    /// <summary>A sentence in the place of what was sent along.</summary>
    public static bool IsAboutAnAttachment(string words) => Attachment.IsMatch(words);

    private static readonly Regex Reaction = new(
        @"^(?:Liked a message|Reacted .{1,16} to your message|A aimé un message|A réagi avec .{1,16} à votre message|A réagi .{1,16} à votre message)\s*$",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex Attachment = new(
        @"^(?:.{1,80} (?:sent an attachment|sent a photo|sent a link|a envoyé une pièce jointe|a envoyé une photo|avez envoyé une pièce jointe|a envoyé un lien))\.?\s*$",
        RegexOptions.CultureInvariant
    );
}
