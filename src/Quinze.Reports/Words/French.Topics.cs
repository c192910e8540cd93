namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string TopicsHeading => "Votre ligne éditoriale";

    public override Prose TopicsSaid(int posts, int topics, IReadOnlyList<(string Name, int Count)> most) =>
        topics == 1
            ? P($"Vos {Run.Near(Posts(posts))} ne font qu'un sujet : aucune coupe entre elles ne vaudrait mieux que le hasard.")
            : P(
                $"Vos {Run.Near(Posts(posts))} parlent de {Count(topics, "sujet", "sujets")}, le plus souvent de {Prose.Of(string.Join(T(" ; "), most.Select(m => $"{m.Name} ({Number(m.Count)})")), Tone.Near)}."
            );

    public override Prose ConstancySaid(double value, double unchanging, bool years, bool below) =>
        P(
            $"{(years ? T("D'une année") : T("D'un trimestre"))} à {T("l'autre")}, {Run.Near(Percent(value))} des publications restent sur les mêmes sujets ; une ligne qui ne change jamais donnerait {Percent(unchanging)}{(below ? T(" : moins de constance que le hasard n'en explique") : T(", ce qui n'est pas une vraie différence"))}."
        );

    public override Prose DriftSaid(double value, double unchanging, bool moved) =>
        P(
            $"De la première moitié à la seconde, {Percent(value)} des publications ont changé de sujet ({Percent(unchanging)} sans aucun changement de ligne) : {(moved ? "la ligne a bougé" : T("pas de dérive qui se distingue du hasard"))}."
        );

    public override string TopicColumn => "Sujet, dans ses propres mots";
    public override string FirstHalfColumn => "Première moitié";
    public override string SecondHalfColumn => "Seconde moitié";
    public override string AboutTradeColumn => "Nomme votre métier";
    public override string TopicChanged => "a changé";
    public override string TopicsPicture => "Parts des sujets, avec leur intervalle";

    public override string TopicsPictureSays(string shares) => T($"Un point par sujet. {shares}");

    public override Prose TopicsNote =>
        P(
            $"Les sujets se trouvent par les mots : une même chose dite en deux langues en fait deux. Ce que vaut un sujet, ses mots ne le disent pas."
        );

    public override Prose TopicsLeftOut(int tooShort, int textGone) =>
        P(
            $"Dans aucun sujet : {Count(tooShort, "publication", "publications")} de presque aucun mot ; {Count(textGone, "texte non gardé, inconnu", "textes non gardés, inconnus")}."
        );

    private static readonly (string Key, (string Name, string Text) Method) TopicsMethod = (
        "topics",
        (
            "Sujets",
            "Vos propres publications, jamais celles d'autrui, réduites à des racines pondérées sans mots vides, coupées en deux encore et encore par k-moyennes sphériques (Dhillon et Modha 2001) tant qu'une coupe gagne une fois et demie ce qu'elle gagne sur les mêmes mots redistribués au hasard entre les publications. Nommés par les mots qui distinguent un sujet des autres. Parts : intervalle de Wilson ; constance et dérive : face aux mêmes publications dans un ordre quelconque ; sujets qui ont changé : intervalle de Newcombe, au taux de fausses découvertes de 10 %."
        )
    );
}
