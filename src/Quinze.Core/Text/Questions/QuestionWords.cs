using System.Collections.Frozen;

namespace Quinze.Text.Questions;

/// <summary>The words by which French and English ask, without accents, as they are folded.</summary>
internal static class QuestionWords
{
    public static readonly FrozenSet<string> Which = Set("quel quelle quels quelles lequel laquelle lesquels lesquelles");
    public static readonly FrozenSet<string> Asking = Set(
        "qui combien pourquoi comment ou quoi quid quel quelle quels quelles lequel laquelle lesquels lesquelles"
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
        "i you we they he she it there this that these those the a an your my our his her their anyone anybody someone somebody everyone people any all one 0"
    );

    public static readonly FrozenSet<string> Measures = Set("much many long far old often big tall deep fast late soon come about");
    public static readonly FrozenSet<string> EnglishPrepositions = Set(
        "in for at to on from by with of about under since until till into during"
    );
    public static readonly FrozenSet<string> Conditionals = Set("had were should");

    public static readonly FrozenSet<string> BeforeHowMany = Set(
        "coute coutent coutait couterait fait faites font faut est vaut valent prend prends prenez paye payez paie a as avez ont dure reste etes gagne mesure pese peut"
    );

    public static readonly FrozenSet<string> FrenchSubjects = Set("je j tu il elle on nous vous ils elles le la les l un une ca c tout y");
    public static readonly FrozenSet<string> You = Set("tu vous you");
    public static readonly FrozenSet<string> Greetings = Set(
        "bonjour bonsoir bjr bsr slt salut coucou hello hi hey dis dites sinon alors et ok so and but au stp svp"
    );

    /// <summary>What follows "you" in a question that only its mark would tell: "tu viens demain", "you take cards".</summary>
    public static readonly FrozenSet<string> AskedOfYou = Set(
        "viens venez connais connaissez sais savez fais faites veux voulez peux pouvez penses pensez crois croyez prends prenez acceptez livrez expediez vendez ouvrez fermez avez as aurais auriez "
            + "pourrais pourriez saurais sauriez seriez serais conseilles conseillez recommandez recommandes cherchez cherches habitez habites travaillez bosses rentres rentrez pars partez "
            + "passes passez te vous le l la les en y mets mettez utilisez utilises reprenez pretez organisez proposez auras aurez feriez ferais restez restes "
            + "know want wanna need got have still coming going gonna free around back there open take do accept ship deliver sell home ok up up at in bringing seen hungry fancy reckon think post work"
    );

    /// <summary>What follows "you" when somebody is told something: "you are the best", "vous devriez", "tu verras".</summary>
    public static readonly FrozenSet<string> ToldToYou = Set(
        "are re made should must will ll deserve rock look never better were never always can m me nous manques manquez devrais devriez verras verrez meritez merites etes es as "
            + "assurez gerez dechires rigoles exagerez exageres adorer etiez serez seras avez"
    );

    /// <summary>What follows "tu es", "vous êtes", "you are" in a question: a state or a place, no praise.</summary>
    public static readonly FrozenSet<string> StatesAsked = Set(
        "ou dispo disponible dispos disponibles libre libres sur sure surs chez toujours encore deja combien qui quand ouvert ouverte ouverts ferme fermes au a pret prete prets partant partante "
            + "ok d en joignable interesse interessee rentre rentree arrive arrivee arrives bien still coming going free there around back in at ok up sure open available near far done ready home serious joining"
    );

    /// <summary>What follows "tu as", "vous avez", "you have" in a question: a thing, or what was done; no merit.</summary>
    public static readonly FrozenSet<string> HadAsked = Set(
        "un une des du de d le la les l mon ma mes encore deja quoi quel quelle combien recu vu lu pense mis trouve mesure essaye eu fini garde retrouve achete paye pris fait oublie parle teste "
            + "prevu change appele demande regarde recupere any a the some got seen it my"
    );

    /// <summary>What follows "c'est" in a question: what one wants to know before one comes.</summary>
    public static readonly FrozenSet<string> AskedOfIt = Set(
        "quoi qui combien ou quand possible vrai normal toujours encore ouvert ouverte prevu maintenu gratuit payant obligatoire compris inclus valable reserve pour a aussi loin garanti avant quel quelle "
            + "comment cher disponible dispo mixte le un une"
    );

    /// <summary>What follows "quel" in an exclamation.</summary>
    public static readonly FrozenSet<string> Exclaimed = Set(
        "plaisir bonheur dommage horreur chance joie honte talent chemin parcours courage temps beau belle beaux belles bel jolie joli magnifique superbe super bonne bon grand grande angoisse galere "
            + "bordel cirque histoire soiree victoire merveille idiot idiote tristesse enfer regal delice aventure journee match performance fierte emotion"
    );

    public static readonly FrozenSet<string> Allowed = Set("peux peut dois doit prends prend amene apporte garde ramene pourrait pourrais");
    public static readonly FrozenSet<string> Still = Set("encore toujours still");
    public static readonly FrozenSet<string> There = Set(
        "dispo disponible disponibles dispos actualite ouvert ouverte valable vendre vente place places possible available on sale going there"
    );
    public static readonly FrozenSet<string> Chances = Set(
        "dispo possible moyen besoin envie partant partante libre toujours encore still envoi echange prix tarif"
    );
    public static readonly FrozenSet<string> Please = Set("svp stp please pls plz");
    public static readonly FrozenSet<string> WithoutYou = Set(
        "got want wanna need fancy coming ready had seen heard remember interested know bien alors up ok"
    );

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
