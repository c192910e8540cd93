using System.Collections.Frozen;

namespace Quinze.Text.Questions;

/// <summary>The words by which French and English ask, without accents, as they are folded.</summary>
internal static class QuestionWords
{
    public static readonly FrozenSet<string> Which = Set("quel quelle quels quelles lequel laquelle lesquels lesquelles");
    public static readonly FrozenSet<string> Asking = Set(
        "qui combien pourquoi comment ou quoi quel quelle quels quelles lequel laquelle lesquels lesquelles"
    );
    public static readonly FrozenSet<string> AskingLast = Set(
        "pourquoi comment combien quoi qui quand lequel laquelle why how who where what when"
    );
    public static readonly FrozenSet<string> AfterPreposition = Set(
        "quel quelle quels quelles qui quoi combien ou quand lequel laquelle lesquels lesquelles"
    );

    public static readonly FrozenSet<string> Prepositions = Set(
        "a au de d dans sur par pour avec contre depuis jusqu jusque en chez sous vers pendant entre selon sans parmi apres avant durant grace envers devant derriere"
    );

    /// <summary>What follows "que" when it asks nothing: "que chacun prenne", "que la fête commence".</summary>
    public static readonly FrozenSet<string> AfterWish = Set(
        "chacun chacune de du des la le les l ce cette ces cet vous nous tu je j il elle on ils elles ton votre notre son sa ses mon ma mes dieu tous toutes celui celle ceux vive"
    );

    public static readonly FrozenSet<string> Pronouns = Set("je tu il elle on nous vous ils elles ce");
    public static readonly FrozenSet<string> Incises = Set(
        "dit repond repondit ajoute ajouta explique demanda crie cria lance lanca precise poursuit conclut ecrit raconte affirme souligne confie repliqua murmura"
    );

    public static readonly FrozenSet<string> ImperativesToAsk = Set(
        "nommez donnez citez indiquez nomme donne cite indique precisez name list"
    );

    public static readonly FrozenSet<string> BareInversions = Set(
        "vais dois ai suis peux veux sais fais as es vas peut faut doit est a va fait avez etes pouvez voulez savez pensez faites allez connaissez devez utilisez "
            + "auriez pourriez seriez aviez etiez sont ont peuvent doivent vont sera serait aura aurait pourrait devrait pouvons devons sommes avons allons proposez acceptez"
    );

    public static readonly FrozenSet<string> Auxiliaries = Set(
        "a ont est sont etait etaient fut furent sera seront aura auront commence finit nait meurt se s eut ai as va vont peut doit fait font"
    );

    public static readonly FrozenSet<string> EnglishAsking = Set("what which who whom whose where when why how");
    public static readonly FrozenSet<string> EnglishAuxiliaries = Set(
        "is are was were do does did can could will would should has have had may might must shall am isn aren wasn weren don doesn didn can won wouldn shouldn hasn haven re s d ll"
    );

    public static readonly FrozenSet<string> EnglishSubjects = Set(
        "i you we they he she it there this that these those the a an your my our his her their anyone anybody someone somebody everyone people any all t one"
    );

    public static readonly FrozenSet<string> Measures = Set("much many long far old often big tall deep fast late soon come about");
    public static readonly FrozenSet<string> EnglishPrepositions = Set(
        "in for at to on from by with of about under since until till into during"
    );
    public static readonly FrozenSet<string> Conditionals = Set("had were should");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
