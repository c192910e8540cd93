using System.Text.RegularExpressions;

namespace Quinze.Sources.Pasted;

/// <summary>LinkedIn's own words on a post's page and in the feed, in French and English, as they come along when a page is copied. All folded.</summary>
internal static class LinkedInWords
{
    /// <summary>What the screen calls a reaction, and what LinkedIn's own files call it.</summary>
    public static readonly Dictionary<string, string> Reactions = new(StringComparer.Ordinal)
    {
        ["j'aime"] = "LIKE",
        ["like"] = "LIKE",
        ["bravo"] = "PRAISE",
        ["celebrate"] = "PRAISE",
        ["soutien"] = "APPRECIATION",
        ["support"] = "APPRECIATION",
        ["j'adore"] = "EMPATHY",
        ["love"] = "EMPATHY",
        ["instructif"] = "INTEREST",
        ["insightful"] = "INTEREST",
        ["intéressant"] = "INTEREST",
        ["drôle"] = "ENTERTAINMENT",
        ["amusant"] = "ENTERTAINMENT",
        ["funny"] = "ENTERTAINMENT",
    };

    private static readonly HashSet<string> LikeButtons = ["j'aime", "like", "j'aime |", "like |"];
    private static readonly HashSet<string> PostButtons = ["commenter", "comment", "republier", "repost", "partager", "share"];
    private static readonly HashSet<string> Hidden =
    [
        "membre de linkedin",
        "utilisateur linkedin",
        "utilisateur de linkedin",
        "linkedin member",
        "linkedin user",
    ];
    private static readonly HashSet<string> Promotions =
    [
        "promoted",
        "sponsorisé",
        "post sponsorisé",
        "contenu sponsorisé",
        "publication sponsorisée",
        "sponsored",
    ];

    /// <summary>Words that stand between a name and a headline.</summary>
    private static readonly HashSet<string> Badges =
    [
        "premium",
        "linkedin premium",
        "profil premium",
        "premium profile",
        "vérifié",
        "profil vérifié",
        "verified",
        "verified profile",
        "ce profil est vérifié",
        "auteur",
        "author",
        "• auteur",
        "• author",
        "· auteur",
        "· author",
        "autrice",
        "influenceur",
        "influencer",
        "top voice",
        "créateur",
        "creator",
        "open to work",
        "#opentowork",
        "#hiring",
        "il/lui",
        "elle/elle",
        "elle/la",
        "he/him",
        "she/her",
        "they/them",
        "(il/lui)",
        "(elle)",
        "(elle/elle)",
        "(he/him)",
        "(she/her)",
        "(they/them)",
        "iel",
        "(iel)",
        "suivi",
        "following",
        "• suivi",
        "• following",
        "suivre",
        "follow",
        "+ suivre",
        "+ follow",
        "• suivre",
        "• follow",
    ];

    private static readonly HashSet<string> Authors = ["auteur", "author", "• auteur", "• author", "· auteur", "· author", "autrice"];

    private static readonly HashSet<string> Words =
    [
        // Buttons and labels of a post and its comments.
        "envoyer",
        "send",
        "répondre",
        "reply",
        "suivre",
        "follow",
        "+ suivre",
        "+ follow",
        "se connecter",
        "connect",
        "+ se connecter",
        "+ connect",
        "message",
        "en attente",
        "pending",
        "inviter",
        "invite",
        "le plus pertinent",
        "les plus pertinents",
        "plus pertinents",
        "le plus récent",
        "les plus récents",
        "plus récents",
        "tous les commentaires",
        "most relevant",
        "most recent",
        "all comments",
        "afficher plus",
        "voir plus",
        "voir moins",
        "...voir plus",
        "... voir plus",
        "...plus",
        "... plus",
        "plus",
        "show more",
        "see more",
        "see less",
        "show less",
        "...see more",
        "...more",
        "... more",
        "more",
        "voir la traduction",
        "afficher la traduction",
        "traduire",
        "voir l'original",
        "see translation",
        "show translation",
        "translate",
        "see original",
        "show original",
        "traduit du français",
        "traduit de l'anglais",
        "ajouter un commentaire...",
        "ajouter un commentaire",
        "ajouter une réponse...",
        "add a comment...",
        "add a comment",
        "add a reply...",
        "ouvrir le clavier emoji",
        "open emoji keyboard",
        "réactions",
        "reactions",
        "réactions à la publication",
        "toutes les réactions",
        "all reactions",
        "fermer",
        "close",
        "dismiss",
        "ignorer",
        "annuler",
        "cancel",
        "visible de tous sur linkedin et en dehors",
        "visible de tous sur linkedin et en dehors.",
        "visible to anyone on or off linkedin",
        "visible aux relations uniquement",
        "visible to connections only",
        "tout le monde",
        "anyone",
        "afficher les statistiques",
        "voir les statistiques",
        "view analytics",
        "see analytics",
        "statistiques",
        "analytics",
        "booster",
        "boost",
        "booster la publication",
        "promouvoir",
        "boost post",
        "ouvrir le menu de contrôle",
        "open control menu",
        "copier le lien vers la publication",
        "copy link to post",
        "signaler",
        "report",
        "masquer",
        "hide",
        "enregistrer",
        "save",
        "modifié",
        "edited",
        "• modifié",
        "• edited",
        "(modifié)",
        "(edited)",
        "•",
        "·",
        "|",
        "-",
        "photo de profil",
        "profile photo",
        "image",
        "photo",
        "vidéo",
        "video",
        "lire",
        "play",
        "lire la vidéo",
        "play video",
        "pause",
        "activer le son",
        "unmute",
        "mute",
        "activer pour voir une image plus grande",
        "activer pour voir une image plus grande,",
        "activate to view larger image",
        "activate to view larger image,",
        "aucune description alternative pour cette image",
        "aucun texte alternatif pour cette image",
        "no alternative text description for this image",
        "en savoir plus",
        "learn more",
        "s'inscrire",
        "sign up",
        "télécharger",
        "download",
        "postuler",
        "apply",
        // The frame of the page.
        "accueil",
        "home",
        "réseau",
        "mon réseau",
        "network",
        "my network",
        "emplois",
        "offres d'emploi",
        "jobs",
        "messagerie",
        "messaging",
        "notifications",
        "moi",
        "me",
        "pour les entreprises",
        "for business",
        "recherche",
        "search",
        "passer au contenu principal",
        "skip to main content",
        "skip to search",
        "linkedin",
        "commencer un post",
        "commencer une publication",
        "start a post",
        "rédiger un article",
        "write article",
        "à propos",
        "about",
        "accessibilité",
        "accessibility",
        "assistance clientèle",
        "help center",
        "confidentialité et conditions générales",
        "privacy & terms",
        "préférences publicités",
        "ad choices",
        "publicité",
        "advertising",
        "solutions professionnelles",
        "business services",
        "obtenir l'application linkedin",
        "get the linkedin app",
        "plus d'options",
        "fil d'actualité",
        "feed",
        "nouveaux posts",
        "new posts",
        "suggestion",
        "suggestions",
        "suggested",
        "suggéré",
        "recommandé pour vous",
        "recommended for you",
        "post du fil d'actualité",
        "feed post",
        "publication du fil d'actualité",
        "le statut est en ligne",
        "le statut est hors ligne",
        "status is online",
        "status is offline",
        "status is reachable",
        "statut : en ligne",
        "statut : hors ligne",
        "joignable",
    ];

    public static bool IsHidden(string folded) => Hidden.Contains(folded);

    public static bool IsBadge(string folded) => Badges.Contains(folded);

    public static bool IsAuthor(string folded) => Authors.Contains(folded);

    public static bool IsLikeButton(string folded) => LikeButtons.Contains(folded) || LikeWithCount.IsMatch(folded);

    public static bool IsReplyButton(string folded) => ReplyWithCount.IsMatch(folded);

    public static bool IsPostButton(string folded) => PostButtons.Contains(folded);

    public static bool IsPromotion(string folded) => Promotions.Contains(folded) || PromotedBy.IsMatch(folded);

    public static bool IsMoreComments(string folded) => MoreComments.IsMatch(folded);

    public static bool IsEarlierReplies(string folded) => EarlierReplies.IsMatch(folded);

    /// <summary>"…voir plus" and its kin inside a text.</summary>
    public static bool IsInsideText(string folded) =>
        folded
            is "...voir plus"
                or "... voir plus"
                or "...plus"
                or "... plus"
                or "voir plus"
                or "see more"
                or "...see more"
                or "...more"
                or "... more"
                or "voir la traduction"
                or "afficher la traduction"
                or "see translation"
                or "show translation"
                or "voir l'original"
                or "see original"
                or "activer pour voir une image plus grande"
                or "activer pour voir une image plus grande,"
                or "activate to view larger image"
                or "activate to view larger image,"
                or "aucune description alternative pour cette image"
                or "no alternative text description for this image"
        || Ocean.IsMatch(folded);

    /// <summary>Any word of the interface that cannot be part of what somebody wrote where it stands: behind a text, between two people, around the page.</summary>
    public static bool IsInterface(string folded) =>
        Words.Contains(folded)
        || Badges.Contains(folded)
        || Reactions.ContainsKey(folded)
        || PostButtons.Contains(folded)
        || Promotions.Contains(folded)
        || IsLikeButton(folded)
        || IsReplyButton(folded)
        || Phrases.IsMatch(folded)
        || Context.IsMatch(folded)
        || IsInsideText(folded)
        || MoreComments.IsMatch(folded)
        || EarlierReplies.IsMatch(folded);

    /// <summary>"2 réponses", "Reply · 2 replies": how many answers a comment has; null when the line does not say.</summary>
    public static int? Replies(string folded) =>
        CountOfReplies.Match(folded) is { Success: true } m ? (int?)ShownNumber.Parse(m.Groups["n"].Value)?.Value : null;

    /// <summary>The name in "View X's profile"; null when the line is none.</summary>
    public static string? NameInProfileLink(string line) =>
        ProfileLink.Match(line) is { Success: true } m ? m.Groups["name"].Value.Trim() : null;

    private static readonly Regex LikeWithCount = new(
        @"^(?:j'aime|like)\s*[|·•]?\s*(?:" + ShownNumber.Shape + @")(?:\s+(?:r[ée]actions?))?\s*\|?$"
    );

    private static readonly Regex ReplyWithCount = new(
        @"^(?:(?:j'aime|like)\s*[|·•]?\s*(?:\d+\s*[|·•]?\s*)?)?(?:répondre|reply)(?:\s*[|·•]?\s*\d+\s*(?:réponses?|repl(?:y|ies)))?$"
    );

    private static readonly Regex CountOfReplies = new(
        @"(?:^|[|·•]\s*|(?:répondre|reply)\s+)(?<n>\d{1,4})\s*(?:réponses?|repl(?:y|ies))(?:\s+(?:on|au|à)\s.+)?$"
    );

    private static readonly Regex MoreComments = new(
        @"^(?:afficher|charger|voir|load|show|see|view)\s+(?:plus de|plus|d'autres|more|\d+\s+(?:autres?|more))\s*(?:commentaires?|comments?).*$"
    );

    private static readonly Regex EarlierReplies = new(
        @"^(?:afficher|charger|voir|load|show|see|view)\s+(?:(?:les|la|l'|the|plus de|more|\d+|previous|earlier|une?|autres?)\s*)*(?:autres?\s+)?(?:réponses?|repl(?:y|ies))(?:\s+précédentes?)?.*$"
    );

    private static readonly Regex PromotedBy = new(@"^(?:promoted by|sponsorisé par|promu par) .+$");

    private static readonly Regex Ocean = new(
        @"^(?:image preview|no alternative text|aucun texte alternatif|aperçu de l'image|voir l'image|view image).*$"
    );

    private static readonly Regex Phrases = new(
        @"^(?:(?:voir|afficher) le profil\b.*|(?:view|open) .+ profile|relation de \d.* niveau.*|\d\w\w\+? degree connection|(?:statut|status|le statut)\b.*(?:ligne|line|reachable|joignable).*|\d+ (?:réponses?|repl(?:y|ies)|réactions?|reactions?)(?: .{0,80})?|(?:trier par|sort by|currently sort|l'ordre actuel|tri actuel).*|(?:répondre au commentaire|reply to .+ comment|réagir (?:au|avec)|react |unreact|ouvrir les options|open options|view more options|afficher plus d'options|plus d'options pour|inviter .+ à se connecter|invite .+ to connect).*|linkedin corporation.*|numéro de la publication.*|feed post number \d+|post du fil d'actualité n.*|\d+ (?:notifications?|nouvelles notifications?)|il y a .{1,20}|.{1,20} ago|\d+:\d\d(?:\s*/\s*\d+:\d\d)?|ce commentaire a été supprimé.*|this comment (?:has been|was) deleted.*)$"
    );

    /// <summary>Why the feed shows a post: somebody liked it, commented on it.</summary>
    private static readonly Regex Context = new(
        @"^.{2,90} (?:aime(?:nt)? ceci|aime(?:nt)? cette publication|a(?:ont)? aimé ceci|likes? this|liked this|(?:a|ont) (?:commenté|republié|partagé|réagi|trouvé|applaudi)\b.{0,40}|commented on this|reposted this|reposted|shared this|celebrates this|loves this|finds this (?:insightful|funny)|supports this|trouve(?:nt)? (?:ceci|cela) .{2,20}|soutient ceci|adore ceci|félicite .{2,30}|suit cette page|follows? this page|follow this page)$"
    );

    private static readonly Regex ProfileLink = new(
        @"^(?:(?:voir|afficher) le profil (?:complet )?(?:de la page )?(?:de |d['’]|du )?(?<name>.{2,90})|(?:view|open) (?<name>.{2,90}?)['’]s?\s+(?:full )?(?:profile|page)|view:? (?<name>.{2,90}?)(?:['’]s)? profile)$",
        RegexOptions.IgnoreCase
    );
}
