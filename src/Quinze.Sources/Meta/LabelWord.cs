namespace Quinze.Sources.Meta;

/// <summary>One label in the languages in which exports were seen, English and French first.</summary>
internal sealed class LabelWord(params string[] spellings)
{
    private readonly HashSet<string> all = new(spellings, StringComparer.OrdinalIgnoreCase);

    public bool Is(string label) => all.Contains(label.Trim().Trim(':').Replace('’', '\''));

    public static readonly LabelWord Username = new(
        "Username",
        "Nom d'utilisateur",
        "Nom de profil",
        "Author",
        "Auteur",
        "Gebruikersnaam",
        "Benutzername",
        "Nutzername",
        "Nombre de usuario",
        "Nome utente",
        "Nome de usuário",
        "Nome de utilizador",
        "Nazwa użytkownika"
    );

    public static readonly LabelWord Name = new("Name", "Nom", "Naam", "Nombre", "Nome", "Nazwa");

    public static readonly LabelWord Comment = new(
        "Comment",
        "Commentaire",
        "Opmerking",
        "Reactie",
        "Kommentar",
        "Comentario",
        "Commento",
        "Comentário",
        "Komentarz"
    );

    public static readonly LabelWord MediaOwner = new(
        "Media Owner",
        "Propriétaire du média",
        "Propriétaire du contenu multimédia",
        "Media-eigenaar",
        "Medieninhaber",
        "Propietario del contenido multimedia",
        "Proprietario del contenuto multimediale",
        "Proprietário da mídia",
        "Właściciel mediów"
    );

    public static readonly LabelWord Reaction = new("Reaction", "Réaction", "Reactie", "Reaktion", "Reacción", "Reazione", "Reação");

    public static readonly LabelWord Caption = new(
        "Caption",
        "Légende",
        "Text",
        "Texte",
        "Bijschrift",
        "Bildunterschrift",
        "Pie de foto",
        "Didascalia",
        "Legenda"
    );

    public static readonly LabelWord PrivateAccount = new(
        "Private Account",
        "Compte privé",
        "Privéaccount",
        "Privates Konto",
        "Cuenta privada",
        "Account privato",
        "Conta privada"
    );

    public static readonly LabelWord Yes = new("True", "Yes", "Oui", "Vrai", "Ja", "Sí", "Sì", "Sim");
}
