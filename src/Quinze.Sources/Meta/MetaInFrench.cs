namespace Quinze.Sources.Meta;

/// <summary>What the readers of Facebook, Instagram and Threads say, in French.</summary>
internal static class MetaInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            // Files left aside.
            [MetaAside.Private] = "données privées de la personne ; aucune question ici n'en a besoin",
            [MetaAside.Security] = "traces de connexion avec adresses réseau et appareils ; aucune question ici n'en a besoin",
            [MetaAside.Advertising] = "ce que Meta et les annonceurs déduisent de la personne ; aucune question ici n'en a besoin",
            [MetaAside.OffPlatform] =
                "ce que d'autres sites et applications ont dit de la personne à Meta ; aucune question ici n'en a besoin",
            [MetaAside.Seen] = "ce qui a été cherché, vu ou visité, et où ; aucune question ici n'en a besoin",
            [MetaAside.AddressBook] =
                "un carnet d'adresses remis à Meta : les numéros d'autres personnes ; aucune question ici n'en a besoin",
            [MetaAside.Setting] = "un réglage, pas un geste",
            [MetaAside.Unwanted] = "ceux que la personne ne veut pas voir : pas un contact",
            [MetaAside.Unanswered] = "des demandes sans suite, ou des liens finis : pas un contact aujourd'hui",
            [MetaAside.OwnList] = "une liste à soi ; nul ne le sait",
            [MetaAside.SetAside] = "ce que la personne a mis de côté pour lire ; nul ne le sait",
            [MetaAside.Assistant] = "des échanges avec l'assistant de Meta, pas une conversation entre personnes",
            [MetaAside.Deleted] = "la personne l'a supprimé",
            ["payments, games, sales, events and other products of Meta; no contact"] =
                "paiements, jeux, ventes, événements et autres produits de Meta ; pas un contact",
            ["Meta says so itself: there is nothing of this kind"] = "Meta le dit elle-même : il n'y a rien de ce genre",
            ["a page of the export's own"] = "une page de l'export lui-même",
            ["a page to look at, not data: ask for the export again and choose the format JSON"] =
                "une page à regarder, pas des données : redemandez l'export en choisissant le format JSON",
            ["pictures, films, sounds and files sent along are not opened"] =
                "les images, films, sons et fichiers joints ne sont pas ouverts",
            ["a picture or film without words of the owner's own"] = "une image ou un film sans mots de la personne",
            ["what others wrote on the owner's page: who they are stands in prose only"] =
                "ce que d'autres ont écrit sur sa page : qui ils sont n'est dit qu'en toutes lettres",
            ["membership of groups and roles in them; no contact"] = "l'appartenance à des groupes et les rôles ; pas un contact",
            ["a page that the owner runs: its own figures and letters are in its own export"] =
                "une page que la personne tient : ses chiffres et ses lettres sont dans son propre export",
            ["figures of a professional account, in a shape that was never seen: no post can be told from them"] =
                "les chiffres d'un compte professionnel, sous une forme jamais vue : on n'y reconnaît aucune publication",
            ["a picture of the owner; no post"] = "une photo de la personne ; pas une publication",
            ["a picture of the owner or of a letter; no post"] = "une photo de la personne ou d'une lettre ; pas une publication",
            ["neither posts nor stories; Meta does not say what they are"] = "ni publications ni stories ; Meta ne dit pas ce que c'est",
            ["answers to questions, countdowns and the like under stories: what was asked is not told"] =
                "des réponses à des questions, comptes à rebours et autres sous des stories : ce qui était demandé n'est pas dit",
            // Records.
            ["the profile has no name"] = "le profil n'a pas de nom",
            ["the friend has no name"] = "l'ami n'a pas de nom",
            ["the account has no name"] = "le compte n'a pas de nom",
            ["the request has no name"] = "la demande n'a pas de nom",
            ["the page has no name"] = "la page n'a pas de nom",
            ["the account follows itself"] = "le compte se suit lui-même",
            ["the post has no time"] = "la publication n'a pas d'heure",
            ["the comment has no time"] = "le commentaire n'a pas d'heure",
            ["the reaction has no time"] = "la réaction n'a pas d'heure",
            ["the comment has neither words nor time"] = "le commentaire n'a ni mots ni heure",
            ["neither when nor what was liked is told"] = "ni quand ni ce qui a été aimé n'est dit",
            ["nothing in it but a sentence of Facebook's own"] = "rien dedans qu'une phrase de Facebook",
            ["somebody else's comment"] = "le commentaire de quelqu'un d'autre",
            ["a further picture of a post; it is read with the first"] =
                "une autre image d'une publication ; elle est lue avec la première",
            ["the message has no time"] = "le message n'a pas d'heure",
            ["the message has no sender"] = "le message n'a pas d'expéditeur",
            ["the message has no sender or no time"] = "le message n'a pas d'expéditeur ou pas d'heure",
            ["both who talk have one name: which of them wrote it cannot be told"] =
                "les deux qui se parlent ont le même nom : on ne peut dire lequel a écrit",
            ["taken back by whoever wrote it"] = "repris par qui l'avait écrit",
            ["a call, not a letter"] = "un appel, pas une lettre",
            ["a reaction to a message"] = "une réaction à un message",
            ["a note to oneself"] = "une note à soi-même",
            ["a conversation without messages"] = "une conversation sans message",
            ["somebody joined, left or named the group: no message"] = "quelqu'un est entré, parti ou a nommé le groupe : pas un message",
            ["not for everyone to see: not read in an audit"] = "pas pour tout le monde : non lu dans un audit",
            // Whose it is.
            ["the profile in it says whose it is"] = "le profil qui s'y trouve dit de qui c'est",
            ["no profile in it: say whose it is with --owner"] = "aucun profil dedans : dites de qui c'est avec --owner",
            ["as told before"] = "comme dit auparavant",
            // Recognition.
            ["Instagram lies in it too"] = "Instagram s'y trouve aussi",
            ["{0} lies where {1} puts it"] = "{0} est là où {1} le met",
            ["{0} is written as {1} writes it"] = "{0} est écrit comme {1} l'écrit",
            ["no file of it is written as {0} writes its exports"] = "aucun de ses fichiers n'est écrit comme {0} écrit ses exports",
            ["Only a profile or letters are here; what the other files of the export would say stays unknown."] =
                "Il n'y a ici qu'un profil ou des lettres ; ce que diraient les autres fichiers de l'export reste inconnu.",
            ["This export is made of pages to look at. Ask {0} for it again and choose the format JSON: only that one can be read."] =
                "Cet export est fait de pages à regarder. Redemandez-le à {0} en choisissant le format JSON : seul celui-là peut être lu.",
        };
}
