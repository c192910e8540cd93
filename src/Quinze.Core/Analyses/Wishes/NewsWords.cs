using System.Collections.Frozen;

namespace Quinze.Analyses;

/// <summary>The words by which people tell what happens to them, by kind, without accents. What a text says of somebody's health, faith or heart gets no kind.</summary>
internal static class NewsWords
{
    public static readonly IReadOnlyList<(string Kind, FrozenSet<string> Words)> Kinds =
    [
        (
            "work",
            Set(
                "poste job boulot embauche embauchee recrute recrutee demission demissionne retraite retired contrat contract formation diplome degree "
                    + "promotion promoted stage apprenti associe associee boutique shop cabinet chantier reconversion hired quit"
            )
        ),
        (
            "family",
            Set(
                "fils fille bebe baby naissance born naitre mariage maries wedding married enfant enfants kids children maman papa mum dad parents petit frere soeur brother sister "
                    + "grand son daughter niece neveu nephew marie femme mari wife husband"
            )
        ),
        (
            "home",
            Set(
                "demenage demenagement demenageons maison house appartement flat travaux jardin garden emmenage moving moved quartier toit roof cuisine kitchen installe installee settled"
            )
        ),
        (
            "journey",
            Set(
                "voyage vacances holiday holidays trip parti partie partons rentre rentree rentres revenu flight sejour randonnee hike bretagne italie japon corse montagne mer sea travelled travelling"
            )
        ),
        (
            "project",
            Set(
                "livre book roman novel exposition exhibition concert spectacle show chorale choir association marathon film podcast blog these thesis "
                    + "lance lancee launched ouvre opened publie published conference"
            )
        ),
    ];

    public static readonly FrozenSet<string> FirstPerson = Set("je j on nous i we mon ma mes notre nos my our");

    /// <summary>What happened, or is about to: "j'ai", "nous avons", "je vais", "I've".</summary>
    public static readonly FrozenSet<string> Telling = Set(
        "ai avons a suis sommes est etait etions vais allons va viens venons commence commencons prepare preparons quitte quittons have ve has am m are re was were got started start starting "
            + "began begin finished finally going moved changed ouvre ouvrons fini termine"
    );

    /// <summary>A sentence about the reader asks or answers; it tells nothing of its writer.</summary>
    public static readonly FrozenSet<string> SecondPerson = Set("tu te t toi ton ta tes vous votre vos you your yours");

    /// <summary>What is only imagined or advised.</summary>
    public static readonly FrozenSet<string> Imagined = Set(
        "would should could might devrais devrait faudrait pourrais pourrait ferais aurais serais si if"
    );

    public static readonly FrozenSet<string> Greetings = Set(
        "bonjour bonsoir salut coucou hello hi hey dear cher chere bises bisous bise cordialement amities regards cheers bientot ciao love"
    );

    public static readonly FrozenSet<string> Wishes = Set("voeux noel fetes anniversaire birthday christmas nouvel wishes");

    public static readonly FrozenSet<string> Thanks = Set(
        "merci thanks thank remercie grateful bravo felicitations congratulations congrats"
    );

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
