using System.Collections.Frozen;

namespace Quinze.Text.Promises;

/// <summary>The words by which French and English commit somebody to do something, without accents, as they are folded.</summary>
internal static class PromiseWords
{
    public static readonly FrozenSet<string> FirstPerson = Set("je j jte jt jm jvais jregarde nous on i we ill il");

    /// <summary>What may stand between "je" and its verb.</summary>
    public static readonly FrozenSet<string> FrenchObjects = Set("te t vous le la l les lui leur en y me m nous se s");

    public static readonly FrozenSet<string> ForTheReader = Set("te t vous toi jte jt you u ya");

    /// <summary>Verbs of doing something for somebody, in the present, which French uses for tomorrow.</summary>
    public static readonly FrozenSet<string> FrenchDeeds = Set(
        "envoie envois envoies renvoie rappelle appelle redis dis confirme transmets transfere fais refais mets propose partage prepare relis reprends regarde jregarde "
            + "verifie checke demande apporte ramene rapporte rends passe repasse file occupe charge jm ecris reponds recontacte contacte adresse prends teste raconte creuse "
            + "note reserve scanne vire depose relance garde ajoute publie soumets pose cale donne glisse touche trouve cherche previens livre finis termine corrige "
            + "tiens laisse fournis signe imprime joins poste montre explique invite recommande renseigne demandons regardons envoyons corrigeons renvoyons preparons "
            + "etudions confirmons rappelons tenons faisons livrons revenons repond"
    );

    public static readonly FrozenSet<string> FrenchMotions = Set("reviens revient reviendrai reviendrons revenons repasse repasserai");

    public static readonly FrozenSet<string> Soon = Set(
        "demain soir tantot bientot lundi mardi mercredi jeudi vendredi samedi dimanche semaine week weekend prochaine prochain apres quand des d'ici ici avant sous vite "
            + "tomorrow tonight soon monday tuesday wednesday thursday friday saturday sunday weekend later after once when by before shortly morning afternoon evening "
            + "matin midi aujourd today janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
    );

    public static readonly FrozenSet<string> Pledges = Set(
        "promis promets promesse jure engage compter comptez compte promise swear undertake settled count"
    );

    /// <summary>Words that can promise without "I": "promis", "recevrez", "sending you", "leave it with me".</summary>
    public static readonly FrozenSet<string> DeedsWithoutSubject = Set(
        "promis promets promesse jure engage compter comptez compte promise swear undertake settled count courant posted informed occupe charge dois owe laisse laissez donne "
            + "let leave recevras recevrez auras aurez recois recevez will gonna sending calling ringing bringing checking chasing adding forwarding passing answering preparing "
            + "redoing writing texting posting signing dropping sorting revert reviens"
    );

    public static readonly FrozenSet<string> Negations = Set("ne n pas jamais rien plus personne not never t nothing nobody no without");

    public static readonly FrozenSet<string> Past = Set(
        "ai avais avons avions a avait ete etais suis sommes sent called did was were had been have has got passed replied told said asked took came went used meant deviez"
    );

    public static readonly FrozenSet<string> OthersFirst = Set(
        "il elle ils elles tu ton ta tes votre ma mon notre le la les ce cette ca c qui he she they the your my his her somebody someone nobody who it that this paul"
    );

    public static readonly FrozenSet<string> Asking = Set(
        "pouvez peux pourriez pourrais merci priere veuillez dites dis donnez envoie envoyez tiens tenez rappelle rappelez fais faites revenez please could would can should "
            + "did do does when thanks thank tell send keep call come give remind quand faut dois avez as es est"
    );

    public static readonly FrozenSet<string> Formulas = Set(
        "prie agreer salutations voeux bisous bises remercie remercier souhaite felicitations excuses espere wishes hugs regards faithfully hope sorry congratulations apology enjoy"
    );

    public static readonly FrozenSet<string> Habits = Set(
        "toujours souvent habitude depuis d'habitude always often usually since lately every partout journees hours heures"
    );

    public static readonly FrozenSet<string> Ifs = Set("si if had unless");

    public static readonly FrozenSet<string> Reasons = Set("parce sujet car because about");

    public static readonly FrozenSet<string> EnglishWill = Set("ll will shall gonna going il ill intend");

    public static readonly FrozenSet<string> EnglishDeeds = Set(
        "send call ring phone tell let write reply answer forward share introduce bring confirm contact pass check look ask chase prepare scan give drop put book read return "
            + "transfer copy pop sort handle find talk speak print update keep add post mail email text warn spread inform make revert report get come go try test dig deliver "
            + "propose suggest refund dictate do help work bring buzz take leave be have go correct sign study set"
    );

    public static readonly FrozenSet<string> EnglishDoing = Set(
        "sending calling ringing bringing checking chasing adding forwarding passing answering preparing redoing writing asking having going texting posting signing doing "
            + "dropping looking sorting"
    );

    public static readonly FrozenSet<string> EnglishUndone = Set("always love resign rest away market fine let bore");

    public static readonly FrozenSet<string> Attached = Set("joint jointe jointes attached enclosed ci dessous below herewith voici here");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
