namespace Quinze.Web.Words;

/// <summary>Kinds of interaction in the visitor's language.</summary>
internal static class KindNames
{
    public static string Of(Tongue tongue, InteractionKind kind) => tongue == Tongue.French ? French(kind) : English(kind);

    private static string English(InteractionKind kind) =>
        kind switch
        {
            InteractionKind.ServiceRequest => "service request",
            _ => kind.ToString().ToLowerInvariant(),
        };

    private static string French(InteractionKind kind) =>
        kind switch
        {
            InteractionKind.Message => "message",
            InteractionKind.Reaction => "réaction",
            InteractionKind.Comment => "commentaire",
            InteractionKind.Reply => "réponse",
            InteractionKind.Mention => "mention",
            InteractionKind.Quote => "citation",
            InteractionKind.Repost => "partage",
            InteractionKind.Follow => "abonnement",
            InteractionKind.Connection => "mise en relation",
            InteractionKind.Invitation => "invitation",
            InteractionKind.Endorsement => "recommandation de compétence",
            InteractionKind.Recommendation => "recommandation",
            InteractionKind.Vote => "vote",
            InteractionKind.Meeting => "rencontre",
            InteractionKind.Mail => "courriel",
            InteractionKind.Visit => "visite",
            InteractionKind.ServiceRequest => "demande de service",
            _ => "autre",
        };
}
