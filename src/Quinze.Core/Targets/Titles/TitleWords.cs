namespace Quinze.Targets.Titles;

/// <summary>
/// The words of job titles in French and English, by the function they name and the level they stand for. Each line of a table is one function;
/// phrases of several words are taken before the words they are made of, and a phrase in capitals of two letters is known only in capitals.
/// </summary>
internal static class TitleWords
{
    private const int MostWords = 6;

    private static readonly (string Function, string Phrases)[] Functions =
    [
        (
            "general-management",
            "direction générale, directeur général, general management, general manager, managing director, country manager, chief executive, chef d'entreprise, dirigeant, gérant, président, business owner, entrepreneur, fondateur, founder, cofondateur, co fondateur, cofounder, co founder"
        ),
        (
            "finance",
            "finance, financier, financial, administratif et financier, administration et finance, comptable, comptabilité, expert comptable, accountant, accounting, contrôle de gestion, contrôleur de gestion, contrôleur financier, controller, controlling, trésorier, trésorerie, treasurer, treasury, auditeur, auditor, audit, fiscal, fiscaliste, fiscalité, tax, commissaire aux comptes, fp a, consolidation, raf, daf, cfo"
        ),
        (
            "hr",
            "ressources humaines, human resources, RH, HR, drh, rrh, chro, hrbp, chief people, people, people culture, talent, talents, talent acquisition, recrutement, recruteur, recruiter, recruiting, recruitment, gestionnaire de paie, paie, payroll, dialogue social, développement rh, marque employeur, employer branding, happiness"
        ),
        (
            "it",
            "système d'information, systèmes d'information, information systems, information system, informatique, informaticien, information technology, IT, SI, dsi, cio, ciso, rssi, infrastructure, cloud, devops, sysadmin, administrateur système, administrateur réseau, cybersécurité, cybersecurity, sécurité des systèmes d'information, information security, transformation numérique, digital transformation, chief information, chief digital"
        ),
        (
            "engineering",
            "cto, technique, chief technology, chief technical, développeur, developer, software, logiciel, ingénieur, engineer, engineering, ingénierie, tech lead, full stack, fullstack, frontend, backend, bureau d'études, methodes"
        ),
        (
            "data",
            "data, donnée, chief data, data scientist, data engineer, data analyst, business intelligence, analytics, machine learning, intelligence artificielle, artificial intelligence, statisticien, IA, AI, BI"
        ),
        (
            "sales",
            "commercial, vente, ventes, vendeur, sales, sale, business development, business developer, développement commercial, account manager, account executive, key account, key account manager, grands comptes, chargé d'affaires, ingénieur d'affaires, ingénieur commercial, technico commercial, chief revenue, chief commercial, export, avant vente, presales, bizdev"
        ),
        (
            "customer",
            "relation client, relations clients, service client, expérience client, customer success, customer success manager, customer care, customer experience, customer service, customer support, support client, sav, clientèle"
        ),
        (
            "marketing",
            "marketing, marketer, cmo, growth, seo, sea, brand, brand manager, marque, content, content manager, acquisition, webmarketing, market, trafic manager, traffic manager, social media, social media manager, chief marketing"
        ),
        (
            "communication",
            "communication, dircom, relations presse, attaché de presse, relations publiques, public relations, communications, community manager, community management, affaires publiques, public affairs, relations institutionnelles, rédacteur, rédacteur en chef, editor, copywriter, journaliste, journalist, porte parole, événementiel, PR, RP"
        ),
        ("product", "product, produit, product owner, product manager, chef de produit, chief product"),
        (
            "operations",
            "opération, opérations, operation, operations, coo, chief operating, exploitation, production, usine, plant, plant manager, directeur de site, supply chain, logistique, logistics, logisticien, lean, amélioration continue, continuous improvement, manufacturing, maintenance, industriel, atelier, transport"
        ),
        ("purchasing", "achat, achats, acheteur, procurement, purchasing, buyer, sourcing, approvisionnement, approvisionneur"),
        (
            "legal",
            "juridique, juriste, legal, avocat, lawyer, attorney, counsel, general counsel, notaire, dpo, délégué à la protection des données, data protection, conformité, compliance, chief legal, droit"
        ),
        ("quality", "qualité, quality, qse, qhse, hse, hygiène sécurité, sécurité environnement, safety, qualiticien"),
        (
            "csr",
            "rse, csr, responsabilité sociétale, développement durable, sustainability, sustainable, environnement, impact, climat, climate, transition écologique, esg"
        ),
        (
            "project",
            "chef de projet, chef de projets, chargé de projet, directeur de projet, directeur de projets, project manager, project management, program manager, programme manager, project, projet, pmo, scrum master, agile"
        ),
        (
            "research",
            "recherche, recherche et développement, r d, research, researcher, chercheur, scientifique, scientist, innovation, laboratoire, laboratory"
        ),
        (
            "training",
            "formation, formateur, trainer, training, enseignant, professeur, teacher, professor, lecturer, learning, l d, pédagogie, pédagogique, ingénieur pédagogique, coach, coaching, éducation, education"
        ),
        ("consulting", "consultant, consulting, conseil, cabinet de conseil, advisor, adviser, advisory"),
        (
            "health",
            "médecin, infirmier, pharmacien, docteur en médecine, nurse, physician, santé, health, healthcare, kinésithérapeute, psychologue, dentiste, soignant"
        ),
        ("design", "designer, design, UX, UI, graphiste, directeur artistique, art director, creative, créatif, architecte d'intérieur"),
        (
            "administration",
            "assistant, assistant de direction, office manager, secrétaire, secrétaire général, executive assistant, personal assistant, administratif, services généraux, facility manager"
        ),
        (
            "public-sector",
            "maire, maire adjoint, adjoint au maire, député, sénateur, conseiller municipal, conseiller départemental, conseiller régional, élu, préfet, fonction publique, collectivité, collectivités, mayor"
        ),
    ];

    private static readonly (Levels Level, string Phrases)[] Rungs =
    [
        (
            Levels.Student,
            "étudiant, stagiaire, alternant, apprenti, student, intern, trainee, apprentice, working student, doctorant, lycéen"
        ),
        (Levels.Junior, "junior, jr, débutant"),
        (Levels.Senior, "senior, sr, expert, confirmé, expérimenté, principal"),
        (
            Levels.Lead,
            "responsable, resp, manager, mgr, chef de service, chef d'équipe, chef, lead, team lead, team leader, leader, superviseur, supervisor, coordinateur, coordinator, animateur d'équipe, encadrant, cadre, rrh, raf, rssi, manageur"
        ),
        (Levels.Director, "directeur, dir, director, head, head of, direction, dircom, chief of staff, doyen, dean"),
        (Levels.Director | Levels.Executive, "daf, drh, dsi, direction financière, direction générale, secrétaire général"),
        (Levels.VicePresident, "vp, svp, evp, avp, vice president, vice présidence"),
        (
            Levels.Executive,
            "ceo, cfo, coo, cto, cio, ciso, chro, cmo, cro, cpo, cdo, cco, cso, clo, DG, dga, pdg, chief, directeur général, directeur général adjoint, président directeur général, président, managing director, general manager, executive director, directeur exécutif, comex, codir, comité de direction, comité exécutif, administrateur délégué, dirigeant, general counsel"
        ),
        (
            Levels.Owner | Levels.Executive,
            "gérant, fondateur, founder, cofondateur, co fondateur, cofounder, co founder, owner, propriétaire, chef d'entreprise, business owner, associé, partner, entrepreneur, serial entrepreneur, founding partner"
        ),
        (
            Levels.Independent,
            "indépendant, independent, freelance, free lance, freelancer, auto entrepreneur, micro entrepreneur, self employed, à mon compte"
        ),
        (Levels.Retired, "retraité, retired, à la retraite"),
    ];

    /// <summary>What stands for a function and a level at once, whatever language it is spelled out in: the acronym's function.</summary>
    private static readonly (string Acronym, string Function)[] Heads =
    [
        ("ceo", "general-management"),
        ("DG", "general-management"),
        ("dga", "general-management"),
        ("pdg", "general-management"),
        ("président directeur général", "general-management"),
        ("directeur général adjoint", "general-management"),
        ("cro", "sales"),
        ("cco", "sales"),
        ("cso", "sales"),
        ("clo", "legal"),
        ("cdo", "data"),
        ("cpo", "product"),
        ("chief human resources", "hr"),
        ("chief financial", "finance"),
        ("direction financière", "finance"),
    ];

    /// <summary>Longer phrases whose level words are none: an account manager manages accounts, a product owner owns nothing.</summary>
    private static readonly string[] NoLevel =
    [
        "account manager",
        "key account manager",
        "account executive",
        "product manager",
        "product owner",
        "project manager",
        "program manager",
        "programme manager",
        "community manager",
        "content manager",
        "brand manager",
        "social media manager",
        "traffic manager",
        "trafic manager",
        "customer success manager",
        "office manager",
        "facility manager",
        "chef de projet",
        "chef de projets",
        "chef de produit",
        "scrum master",
        "assistant de direction",
        "executive assistant",
        "directeur artistique",
        "art director",
        "rédacteur en chef",
        "auto entrepreneur",
        "micro entrepreneur",
        "expert comptable",
    ];

    private static readonly Dictionary<string, TitlePhrase> Known = Build();

    /// <summary>The names of the functions.</summary>
    public static IReadOnlyList<string> FunctionNames { get; } = [.. Functions.Select(f => f.Function)];

    /// <summary>The longest known phrase that begins at a word; null when none does.</summary>
    public static (TitlePhrase Phrase, int Words)? At(IReadOnlyList<TitleWord> words, int start)
    {
        for (var count = Math.Min(MostWords, words.Count - start); count > 0; count--)
        {
            var key = count == 1 ? words[start].Plain : string.Join(' ', words.Skip(start).Take(count).Select(w => w.Plain));
            if (Known.TryGetValue(key, out var phrase) && (!phrase.InCapitals || words[start].InCapitals))
            {
                return (phrase, count);
            }
        }
        return null;
    }

    private static Dictionary<string, TitlePhrase> Build()
    {
        var known = new Dictionary<string, TitlePhrase>();
        void Add(string phrase, string? function, Levels level)
        {
            var key = Key(phrase);
            var before = known.GetValueOrDefault(key);
            known[key] = new TitlePhrase(
                function ?? before?.Function,
                level | (before?.Level ?? Levels.None),
                phrase.Length == 2 && phrase.All(char.IsAsciiLetterUpper)
            );
        }
        foreach (var (function, phrases) in Functions)
        {
            Array.ForEach(phrases.Split(", "), p => Add(p, function, Levels.None));
        }
        foreach (var (level, phrases) in Rungs)
        {
            Array.ForEach(phrases.Split(", "), p => Add(p, null, level));
        }
        Array.ForEach(Heads, h => Add(h.Acronym, h.Function, Levels.None));
        // A longer phrase keeps the level of its words: a "directeur de projet" is a director.
        var flat = NoLevel.Select(Key).ToHashSet();
        foreach (
            var (key, phrase) in known.Where(k => k.Value.Level == Levels.None && k.Key.Contains(' ') && !flat.Contains(k.Key)).ToList()
        )
        {
            var level = key.Split(' ').Aggregate(Levels.None, (l, w) => l | (known.GetValueOrDefault(w)?.Level ?? Levels.None));
            known[key] = phrase with { Level = level };
        }
        return known;
    }

    private static string Key(string phrase) => string.Join(' ', PlainPhrase.WordsOf(phrase));
}

/// <summary>What a phrase of a title stands for.</summary>
internal sealed record TitlePhrase(string? Function, Levels Level, bool InCapitals);

/// <summary>A word of a title in its plain form.</summary>
/// <param name="InCapitals">True when it was written in capitals, or in a title so short that nobody writes prose in it.</param>
internal readonly record struct TitleWord(string Plain, bool InCapitals);
