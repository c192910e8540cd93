using NodaTime;

namespace Quinze.Analyses;

/// <summary>
/// The sentence a first word owes the person it goes to: where one knows them from, where it is kept, and that it goes when they say so
/// (GDPR article 14: at the latest at the first communication). It is the user's to say, so it stands in both languages wherever the lead does.
/// </summary>
internal static class LeadSentences
{
    private static readonly string[] French =
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];

    private static readonly string[] English =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    public static LeadSentence Of(InteractionKind kind, string network, LocalDate? day, bool onPost)
    {
        var (fr, en) = Words(kind);
        var place = Title(network);
        var (frWhen, enWhen) = day is { } d ? ($" du {InFrench(d)}", $" of {d.Day} {English[d.Month - 1]} {d.Year}") : ("", "");
        return new LeadSentence(
            $"Je connais votre nom et votre fonction par {fr}{frWhen}{(onPost ? $" sur l'une de mes publications, sur {place}" : $" sur {place}")} ; "
                + "je les garde sur mon seul ordinateur et les efface si vous me le demandez.",
            $"I know your name and what you do from {en}{enWhen}{(onPost ? $" on one of my posts on {place}" : $" on {place}")}; "
                + "I keep them on my own computer only, and delete them if you ask me to."
        );
    }

    private static string InFrench(LocalDate day) => $"{(day.Day == 1 ? "1er" : $"{day.Day}")} {French[day.Month - 1]} {day.Year}";

    private static (string Fr, string En) Words(InteractionKind kind) =>
        kind switch
        {
            InteractionKind.Reaction => ("votre réaction", "your reaction"),
            InteractionKind.Comment or InteractionKind.Reply => ("votre commentaire", "your comment"),
            InteractionKind.Repost => ("votre partage", "your repost"),
            InteractionKind.Quote => ("votre citation", "your quotation"),
            InteractionKind.Vote => ("votre vote", "your vote"),
            InteractionKind.Follow => ("votre abonnement", "your following me"),
            InteractionKind.Invitation => ("votre invitation", "your invitation"),
            InteractionKind.Mention => ("votre mention de mon nom", "your mention of my name"),
            InteractionKind.Endorsement => ("votre recommandation de compétence", "your endorsement"),
            InteractionKind.Recommendation => ("votre recommandation", "your recommendation"),
            _ => ("votre demande", "your request"),
        };

    private static string Title(string network) =>
        network switch
        {
            "linkedin" => "LinkedIn",
            "youtube" => "YouTube",
            "x" => "X",
            "" => "?",
            _ => char.ToUpperInvariant(network[0]) + network[1..],
        };
}
