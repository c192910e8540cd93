using System.Collections.Frozen;
using Quinze.Text.Grouping;

namespace Quinze.Text.Questions;

/// <summary>What a question is about: its words without those that only greet, ask, or settle a day.</summary>
internal static class QuestionMatter
{
    /// <summary>How much a group of letters counts beside a stem: enough to hold a misspelt word to its right spelling, too little to outweigh another word.</summary>
    private const float ShareOfLetters = 0.4f;

    private const int ShortestGroup = 3;
    private const int LongestGroup = 4;
    private const ulong Letters = 0x51;

    private static readonly FrozenSet<string> Asking = Split(
        """
        bonjour bonsoir salut coucou hello hi hey dear cher chère merci svp stp plait plaît avance thanks thank please bravo super
        question questions demande curieux curieuse curiosité wonder wondering curious quick petite petit idée idées idea ideas
        avis conseil conseils conseillez conseilles conseiller conseillerais conseilleriez recommandez recommandes recommander recommanderais recommanderiez
        recommend recommended advice advise tip tips suggest suggestion suggestions savez sais sait savoir know knows
        connaissez connais connaît connait connaître connaitre pensez penses penser pense think thoughts opinion dire dites dis dit tell say said
        quelqu'un quelqu anyone anybody someone somebody possible pourriez pourrait pourrais pourrions pouvoir auriez aurais aurions faudrait voudrais voudrait
        aimerais aimerait souhaite souhaiterais would could should might cherche cherchez prenez prends prendre utilisez utilises utiliser use using used
        mettez mets mettre vaut meilleur meilleure mieux bon bonne bons bonnes good best better vrai exactement exactly actually actuellement moment simplement
        need want wanted like get getting got take taking way any thing things still ever anything something really vraiment oublier
        """
    );

    /// <summary>What is asked of a person out of politeness, or to settle a day: "quoi de neuf ?", "14 h, ça te va ?", "did you get my mail?".</summary>
    private static readonly FrozenSet<string> Personal = Split(
        """
        neuf forme santé allez allons vas aller bien nouvelles new news up doing going well fine okay ok accord partant tenté tentée
        disponible disponibles dispo dispos libre libres available free lundi mardi mercredi jeudi vendredi samedi dimanche matin midi après-midi soir semaine
        prochaine prochain demain heure heures rendez rdv rencontre rencontrer voir revoir retrouve retrouver échanger échange discuter parler
        appel appelle appeler rappeler téléphone tel visio zoom teams café déjeuner verre
        monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight morning afternoon evening week next call phone meet meeting coffee lunch chat catch minutes minute
        mail mails email e-mail message messages reçu recu vu lu réponse répondre reçois received receive seen see read reply invitation lien link profil profile
        """
    );

    /// <summary>The words of a question that carry its matter, as they stand; none when it is a mere courtesy.</summary>
    public static List<string> WordsOf(string question)
    {
        List<string> words = [];
        var courtesy = true;
        foreach (var word in Words.In(NormalisedText.Of(question).Body))
        {
            // "faut-il", "micro-entreprise": each part is a word of its own.
            foreach (var range in word.SplitAny("-‐"))
            {
                var part = word[range].ToString();
                if (!ContentWords.IsContent(part) || Asking.Contains(part))
                {
                    continue;
                }

                courtesy &= Personal.Contains(part);
                words.Add(part);
            }
        }

        return courtesy ? [] : words;
    }

    /// <summary>What a question is compared by: the stems of its words, and groups of three and four letters of each.</summary>
    public static TextFeatures FeaturesOf(IReadOnlyList<string> words)
    {
        var features = new TextFeatures();
        Span<char> framed = stackalloc char[18];
        foreach (var word in words)
        {
            features.Add(LightStem.Of(word));
            framed[0] = '^';
            var length = LightStem.Plain(word, framed[1..^1]) + 2;
            framed[length - 1] = '$';
            for (var size = ShortestGroup; size <= LongestGroup; size++)
            {
                for (var at = 0; at + size <= length; at++)
                {
                    features.Add(Hashing.Combine(Letters, Hashing.Of(framed.Slice(at, size))), ShareOfLetters);
                }
            }
        }

        return features;
    }

    private static FrozenSet<string> Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
