namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override IReadOnlyDictionary<string, (string One, string Many)> Amounts { get; } =
        new Dictionary<string, (string One, string Many)>(AmountsOfSaid.Concat(AmountsOfCompared))
        {
            ["own posts of five words that carry matter"] = (
                "publication à vous d’au moins cinq mots pleins",
                "publications à vous d’au moins cinq mots pleins"
            ),
            ["questions that people asked"] = ("question posée par d’autres", "questions posées par d’autres"),
            ["posts"] = ("publication", "publications"),
            ["headlines"] = ("titre de profil", "titres de profil"),
            ["partners declared"] = ("partenaire déclaré", "partenaires déclarés"),
            ["whole quarters covered"] = ("trimestre entier couvert", "trimestres entiers couverts"),
            ["whole weeks covered"] = ("semaine entière couverte", "semaines entières couvertes"),
            ["public channels covered"] = ("canal public couvert", "canaux publics couverts"),
            ["channels covered"] = ("canal couvert", "canaux couverts"),
            ["days of covered letters"] = ("jour de messages couvert", "jours de messages couverts"),
            ["different frequencies of two-way contact"] = ("fréquence d’échange différente", "fréquences d’échange différentes"),
            ["people with 5 days of contact over 90 days"] = (
                "personne avec 5 jours d’échange sur 90 jours",
                "personnes avec 5 jours d’échange sur 90 jours"
            ),
            ["conversations with one person"] = ("conversation à deux", "conversations à deux"),
            ["cases written down"] = ("cas noté", "cas notés"),
            ["own letters with a text"] = ("message à vous avec un texte", "messages à vous avec un texte"),
            ["letters that wait for an answer"] = ("message qui attend une réponse", "messages qui attendent une réponse"),
            ["people with whom contact goes both ways"] = (
                "personne avec qui l’échange va dans les deux sens",
                "personnes avec qui l’échange va dans les deux sens"
            ),
            ["words of one's own"] = ("mot de votre main", "mots de votre main"),
            ["targets written down (quinze record target)"] = ("cible notée", "cibles notées"),
            ["people known by name who acted (quinze capture names those who react)"] = (
                "personne connue par son nom qui a réagi",
                "personnes connues par leur nom qui ont réagi"
            ),
            ["people known by name who acted or talked"] = (
                "personne connue par son nom qui a agi ou parlé",
                "personnes connues par leur nom qui ont agi ou parlé"
            ),
            ["people whose arrival is dated"] = ("personne dont l’arrivée est datée", "personnes dont l’arrivée est datée"),
            ["age pyramids (quinze record age)"] = ("pyramide des âges", "pyramides des âges"),
            ["posts with a figure read at two ages"] = ("publication relevée à deux âges", "publications relevées à deux âges"),
            ["grown-up posts of one network with one figure"] = (
                "publication d’un même réseau relevée à l’âge adulte",
                "publications d’un même réseau relevées à l’âge adulte"
            ),
            ["outcomes"] = ("suite notée", "suites notées"),
            ["posts with a figure, old enough for outcomes"] = (
                "publication relevée et assez ancienne pour des suites",
                "publications relevées et assez anciennes pour des suites"
            ),
            ["posts that a cut-off ranking names"] = (
                "publication nommée par un classement coupé",
                "publications nommées par un classement coupé"
            ),
            ["posts with a known outcome"] = ("publication avec une suite connue", "publications avec une suite connue"),
            ["windows of visits"] = ("relevé de visites", "relevés de visites"),
            ["own posts with a text to compare"] = ("publication avec un texte à comparer", "publications avec un texte à comparer"),
        };

    public override IReadOnlyDictionary<string, (string Name, string Text)> Methods { get; } =
        new Dictionary<string, (string Name, string Text)>(MethodsOfSaid.Concat(MethodsOfCompared))
        {
            [TopicsMethod.Key] = TopicsMethod.Method,
            [QuestionsMethod.Key] = QuestionsMethod.Method,
            ["circles"] = (
                "Les quinze et les cercles",
                T(
                    "Échanger un jour, c'est s'écrire l'un à l'autre, à deux, en se répondant. Les quinze : sur les 730 derniers jours couverts, au moins trois mois différents d'échange dans les deux sens ; les plus proches sont celles dont les jours d'échange, pesés par leur âge (moitié de poids à 180 jours, deux jours par semaine au plus), font la plus grande somme. Jamais complétés, jamais classés. Les cercles : jours d'échange par an depuis le premier, d'au moins un par an, coupés par k-moyennes optimales en une dimension. Intervalle à 80 % : 200 rééchantillonnages de blocs de quatre semaines."
                )
            ),
            ["fifteen"] = (
                "Les quinze que vous dites",
                T(
                    "Les noms écrits par vous, cherchés parmi les personnes du carnet. « Vu ici » : au moins un jour d'échange dans les deux sens au cours des 730 derniers jours couverts. « Pas dit » : parmi les quinze que trouvent les cercles."
                )
            ),
            ["quiet"] = (
                "Silences et durée des liens",
                T(
                    "Au moins 5 jours d'échange sur 90 jours font un rythme. L'écart habituel est la médiane des 40 derniers écarts entre jours d'échange, pesée par leur longueur. Silence : plus de 8 écarts habituels et plus de 35 jours, comptés jusqu'à la fin de la couverture. Demi-vie : Kaplan-Meier depuis le premier échange, entrée retardée au cinquième jour, liens vivants censurés."
                )
            ),
            ["exchanges"] = (
                "Échanges et temps de réponse",
                T(
                    "Une conversation à deux finit quand personne n'écrit pendant plus de 30 jours. L'attente court depuis le premier message qui attend ; médiane de Kaplan-Meier, les messages sans réponse étant censurés à 30 jours ou à la fin de la couverture. Parts : intervalle de Wilson. Suivi : un rendez-vous (douze autres au plus), une étape d'un cas ou une suite avec cette personne dans les 90 jours de la première réponse ; incidence cumulée, en regard de la même part pour un jour quelconque des mêmes personnes."
                )
            ),
            ["promises"] = (
                "Promesses",
                T(
                    "Une phrase de votre main qui vous engage à faire quelque chose pour une personne, reconnue à des signes pesés sur des phrases écrites par nous. Rien après : aucun mot de vous à cette personne deux heures plus tard ou davantage, aucun lien aussitôt, ni rendez-vous, ni suite, sept jours au moins avant la fin de la couverture. Part : intervalle de Wilson."
                )
            ),
            ["desk"] = (
                "Le bureau du jour",
                T(
                    "Les textes des 60 derniers jours couverts où l'autre a eu le dernier mot, vos promesses sans suite, et ceux de vos quinze qui se taisent. Rangés par genre, puis par proximité, puis par attente, sans note cachée. Minutes : mots à lire (200 par minute) et un temps dit par genre de réponse."
                )
            ),
            ["wishes"] = (
                "Quinze vœux",
                T(
                    "De chacun de vos quinze, trois phrases au plus, telles qu'écrites, tirées de ses 40 derniers messages sur un an : à la première personne, qui racontent quelque chose. Rien n'est résumé ni récrit."
                )
            ),
            ["cases"] = (
                "Cas",
                T(
                    "Les étapes telles que vous les notez. Part de tous les cas : intervalle de Wilson. Dans les 90 jours de l'ouverture : incidence cumulée (Aalen-Johansen), les cas abandonnés en concurrence, les plus jeunes censurés. Temps entre étapes : médiane de Kaplan-Meier, à partir de cinq cas."
                )
            ),
            ["words-went"] = (
                "Où vont les mots",
                T(
                    "Vos propres mots sur 365 jours de couverture, et sur les 365 d'avant. Un message à n personnes donne 1/n de ses mots à chacune. Chaque année a ses propres quinze, ceux de sa fin. Vœux et envois groupés : le même texte à cinq personnes en trois jours, ou un message à dix ou plus."
                )
            ),
            ["fit"] = (
                "Qui a réagi, selon la cible",
                "Chaque personne connue par son nom qui a réagi à une publication est lue en regard de chaque critère de la cible, avec le fait daté qui en décide. Dedans : tous les critères tiennent ; proche : tous sauf un ; dehors : moins ; inconnu : un champ qui déciderait n’est pas connu. La part de la cible est entre dedans / tous et (dedans + inconnus + sans nom) / tous, qui que soient les inconnus. Pistes : dans la cible, a réagi, et vous ne vous êtes jamais écrit des deux côtés."
            ),
            ["participation"] = (
                "Jusqu’où l’on vient",
                "Gestes publics de chaque personne connue envers vous ; chacune est sur sa plus haute marche. Régulière : au moins trois mois, et un mois sur trois entre le premier et le dernier. Silencieuses : abonnés au dernier compte (sinon relations) moins les personnes connues ; derrière chaque geste sans nom peut se tenir quelqu’un qui ne se tait pas, d’où le moins et le plus. Gini parmi celles qui ont agi, avec n/(n−1) ; intervalle à 95 % par retirage des personnes. Voix effectives : Hill 1973."
            ),
            ["arrivals"] = (
                "Comment on est venu, et qui est resté",
                "Arrivée : la première chose venue de quelqu’un, ou qui vous a reliés. Après une publication : dans les 7 jours, à côté de la part de tous les jours qui sont ainsi. Partie : au dernier signe, une fois 365 jours passés sans un autre ; qui était là dans les 365 derniers jours couverts est perdu de vue à leur début. Kaplan–Meier, bande de Greenwood."
            ),
            ["age"] = (
                "La pyramide des âges",
                "Chaque tranche est répartie également sur ses années, une tranche ouverte sur vingt. Chaque année tous ont un an de plus, une part reste, de nouveaux viennent (Leslie 1945). Bande à 80 % : 2 000 tirages ; Dirichlet sur les parts, binomiale pour qui reste, Poisson pour qui vient."
            ),
            ["audit"] = (
                "Gestes publics, mots à soi",
                T(
                    "Gestes publics des jours couverts, divisés par les jours ouvrés couverts (du lundi au vendredi, sans les jours fériés). Les messages ne comptent jamais. De votre main : au moins 5 mots à vous ; part = à vous / (à vous + relayé). Chaque taux d'engagement est son numérateur sur son dénominateur, tous deux d'une même fenêtre qui tient la vie de la publication depuis son premier jour ; les publications de moins d'une semaine n'y entrent pas. Hors normes : un écart robuste au-delà de 3,5 sur une échelle logarithmique, et plus loin que la plus lointaine d'autant ne le serait par hasard. Intervalles : blocs de quatre semaines rééchantillonnés ; Wilson pour les parts ; deux valeurs de l'échantillon pour une médiane."
                )
            ),
            ["headline"] = (
                "Le titre du profil",
                T(
                    "Le titre le plus récent de votre profil. Ses soixante premiers signes sont lus par des règles : un mot de rôle, et un mot qui mène à un groupe de personnes, tous deux entiers dans ces signes. Pas clair là où les règles ne tranchent pas. Deux oui : oui ; un non : non."
                )
            ),
            ["partners"] = (
                "Les partenaires",
                T(
                    "Les partenaires tels que vous les avez déclarés. Leur nom ou leurs marques sont cherchés dans vos publications, et votre marque dans les leurs ; les mots qui disent une collaboration payée sont cherchés en français et en anglais, et tenus en regard de la règle française en vigueur le jour de la publication. Avant et après : les gestes d'autant de jours ; intervalle quasi-Poisson. Recouvrement : ceux qui ont agi sur vos publications qui nomment le partenaire, lus en regard de votre cible, avec des bornes sur l'inconnu."
                )
            ),
            ["programme"] = (
                "Ce que vous partageriez",
                T(
                    "Cinq comptes du dernier trimestre entier que couvrent vos fichiers, tels qu'un programme d'experts volontaires les recevrait si vous les envoyiez : publications, réponses écrites, personnes avec des mots dans les deux sens, personnes rencontrées, suites. Un chiffre n'est publié qu'à partir de cinq contributeurs, aucun au-dessus de la moitié, arrondi, et jamais de sorte que les tableaux ensemble parlent de moins de cinq personnes."
                )
            ),
            ["tempo"] = (
                "Tempo",
                T(
                    "Publications par semaine couverte. Défi : au moins une publication par jour, sept jours de suite. Repos : trois écarts habituels sans publication, 21 jours au moins. Accélération : modèle de Kleinberg. Comparaison de moyennes hebdomadaires, tendance lente retirée : une association, jamais une cause."
                )
            ),
            ["read"] = (
                "Fichiers et couverture",
                T(
                    "Chaque fichier a un sort et un seul : lu, laissé de côté avec sa raison, ou non lu. Chaque ligne d'un fichier lu donne une entrée, est laissée de côté, ou est comptée comme non lue, avec son numéro. La couverture va de la première à la dernière chose qu'une source dit d'un genre."
                )
            ),
            ["growth"] = (
                "Croissance des publications",
                T(
                    "Les totaux d'une même publication, relevés à plusieurs âges, font sa courbe. Deux fenêtres qui se recouvrent ne s'additionnent jamais. La demi-vie de chacune suit N(t) = N∞ (1 − 2^(−t/h)) ; celle d'un réseau est la médiane, à partir de dix publications ; un relevé venu trop tard ne dit que « pas plus de ». Avant, une demi-vie publiée est citée comme telle."
                )
            ),
            ["outliers"] = (
                "Publications hors de l’ordinaire",
                T(
                    "Chaque publication adulte (14 jours au moins) est mise en regard des 20 à 50 vôtres d'avant, sur le logarithme de 1 + son chiffre. Hors de l'ordinaire : un score robuste au-delà de 3,5, et au-delà de ce que la plus grande d'autant de publications atteint 95 fois sur 100. Sur des auteurs inventés sans publication à part, moins de 5 % voient une fausse alerte. La cause est cherchée dans les flux importés de ces jours ; sinon elle est inconnue."
                )
            ),
            ["outcomes"] = (
                "Suites et mérites",
                T(
                    "Une trace : ce que la personne a fait ici avant la suite (commentaire, réaction, message, rencontre). Ce qu'elle a dit passe avant tout calcul. Dernier contact, parts égales et décroissance sont des conventions, côte à côte, dans une fenêtre apprise de vos propres délais (le quantile à 90 %)."
                )
            ),
            ["reach-outcomes"] = (
                "Vues et suites",
                T(
                    "Tau-b de Kendall entre le chiffre d'une publication adulte et ses suites connues ; p exact par toutes les permutations jusqu'à neuf publications, par tirage au-delà ; intervalle par rééchantillonnage. Huit publications au moins, dont cinq avec une suite, chacune plus ancienne que la fenêtre."
                )
            ),
            ["visits"] = (
                "Visites du site",
                T(
                    "Sommes de fenêtres qui ne se recouvrent pas, les jours avant les mois ; un seul tableau par question, jamais de parts additionnées en un tout. Les publications sont jointes par la campagne de leur lien (utm_campaign). Autour des publications : visites par jour dans les trois jours, moins les autres jours, intervalle par blocs de quatre semaines."
                )
            ),
            ["repeats"] = (
                "Redites",
                T(
                    "Publications à vous d'au moins huit mots, comparées deux à deux par leurs suites de mots, sans vos formules de toujours ; une famille réunit celles qui se ressemblent au-delà du seuil. Part : intervalle de Wilson."
                )
            ),
        };

    public override IReadOnlyDictionary<string, string> Terms { get; } =
        new Dictionary<string, string>(TermsOfSaid.Concat(TermsOfCompared))
        {
            ["chapter.goals"] = "Ce que l’on cherche",
            ["chapter.people"] = "Les personnes",
            ["chapter.said"] = "Ce qui est dit",
            ["chapter.reach"] = "Portée et résultats",
            ["chapter.desk"] = "Sur le bureau",
            ["chapter.presence"] = "La présence en chiffres",
            ["chapter.behind"] = "Derrière ce rapport",
            ["fold-one.wishes-automated"] = "vœu automatique",
            ["fold-one.wishes-commercial"] = "vœu commercial",
            ["fold-one.wishes-self-promotional"] = "vœu autopromotionnel",
            ["fold-one.prospecting"] = "démarchage",
            ["fold-one.recruiter"] = "recruteur",
            ["fold-one.bragging"] = "vantardise",
            ["fold-one.spam"] = "indésirable",
            ["fold-one.critic-hateful"] = "commentaire haineux",
            ["fold-one.critic-contrarian"] = "commentaire contre tout",
            ["fold-one.critic-mischievous"] = "commentaire malicieux",
            ["fold-one.critic-buzz"] = "commentaire à buzz",
            ["fold-one.critic-dares-all"] = "commentaire qui ose tout",
            ["fold.wishes-automated"] = "vœux automatiques",
            ["fold.wishes-commercial"] = "vœux commerciaux",
            ["fold.wishes-self-promotional"] = "vœux autopromotionnels",
            ["fold.prospecting"] = "démarchages",
            ["fold.recruiter"] = "recruteurs",
            ["fold.bragging"] = "vantardises",
            ["fold.spam"] = "indésirables",
            ["fold.critic-hateful"] = "commentaires haineux",
            ["fold.critic-contrarian"] = "commentaires contre tout",
            ["fold.critic-mischievous"] = "commentaires malicieux",
            ["fold.critic-buzz"] = "commentaires à buzz",
            ["fold.critic-dares-all"] = "commentaires qui osent tout",
            ["nearness.fifteen"] = "vos quinze",
            ["nearness.circle"] = "vos cercles",
            ["nearness.target"] = "votre cible",
            ["nearness.near-target"] = "près de votre cible",
            ["nearness.other"] = "au-delà",
            ["told.work"] = "travail",
            ["told.family"] = "famille",
            ["told.home"] = "maison",
            ["told.journey"] = "voyage",
            ["told.project"] = "projet",
            ["told.other"] = "autre",
            ["one.post"] = "publication",
            ["one.article"] = "article",
            ["one.reshare"] = "partage",
            ["one.reply"] = "réponse",
            ["one.quote"] = "citation",
            ["one.story"] = "story",
            ["one.draft"] = "brouillon",
            ["kind.news"] = "nouvelles des autres",
            ["kind.postEngagements"] = "engagements par publication",
            ["kind.postImpressions"] = "impressions par publication",
            ["kind.newFollowers"] = "nouveaux abonnés",
            ["kind.engagements"] = "engagements",
            ["kind.impressions"] = "impressions",
            ["kind.observation"] = "relevés",
            ["kind.outcome"] = "suites",
            ["kind.message"] = "messages",
            ["kind.mail"] = "courriels",
            ["kind.post"] = "publications",
            ["kind.article"] = "articles",
            ["kind.quote"] = "citations",
            ["kind.reshare"] = "partages sans un mot",
            ["kind.repost"] = "republications instantanées",
            ["kind.reply"] = "réponses",
            ["kind.comment"] = "commentaires",
            ["kind.reaction"] = "réactions",
            ["kind.vote"] = "votes",
            ["kind.follow"] = "abonnements",
            ["kind.story"] = "stories",
            ["kind.draft"] = "brouillons",
            ["kind.endorsement"] = "compétences recommandées",
            ["kind.recommendation"] = "recommandations",
            ["kind.connection"] = "relations",
            ["kind.invitation"] = "invitations",
            ["kind.mention"] = "mentions",
            ["kind.meeting"] = "rencontres",
            ["kind.visit"] = "visites",
            ["kind.service-request"] = "demandes de service",
            ["notAmong.objected"] = "se sont opposées à être comptées",
            ["notAmong.groupsOnly"] = "seulement dans des messages à plusieurs",
            ["notAmong.oneSided"] = "un seul des deux a écrit",
            ["notAmong.longAgo"] = "pas d’échange depuis deux ans",
            ["notAmong.fewMonths"] = "moins de trois mois d’échange",
            ["notAmong.notAsClose"] = "toutes les conditions, mais quinze autres sont plus proches",
            ["leftOut.spam"] = "dossier des indésirables",
            ["leftOut.automatic"] = "envoi automatique",
            ["leftOut.nobodyKnown"] = "auteur ou destinataire sans nom",
            ["leftOut.undated"] = "sans date",
            ["leftOut.group"] = "à plusieurs",
            ["leftOut.noThread"] = "fil inconnu",
            ["leftOut.toOneself"] = "à soi-même",
            ["leftOut.organisation"] = "avec une organisation",
            ["leftOut.objected"] = "personne opposée à être comptée",
            ["to.Fifteen"] = "vos quinze",
            ["to.OtherTwoWay"] = "d’autres qui vous ont répondu",
            ["to.OneWay"] = "des inconnus qui n’ont pas répondu",
            ["to.Mass"] = "vœux et envois groupés",
            ["to.Comments"] = "commentaires",
            ["to.Public"] = "vos publications, pour tous",
            ["to.Nobody"] = "comptes fermés ou oubliés",
            ["unknown.target"] = "votre cible, tant qu’elle n’est pas dite",
            ["unknown.wishes"] = "les vœux, dont les textes ne sont plus gardés",
            ["words.messages"] = "les messages",
            ["words.comments"] = "les commentaires",
            ["words.posts"] = "les publications",
            ["measure.two-way-exchanges"] = "personnes avec qui l’échange va dans les deux sens",
            ["measure.answers"] = "réponses reçues en public",
            ["measure.incoming-messages"] = "messages reçus",
            ["channel.messages"] = "messages et courriels",
            ["channel.comments"] = "commentaires et réponses",
            ["fit.in"] = "dans la cible",
            ["fit.near"] = "proches",
            ["fit.out"] = "en dehors",
            ["fit.unknown"] = "inconnu",
            ["near.fifteen"] = "vos quinze",
            ["near.active"] = "d’autres avec qui vous échangez",
            ["near.contact"] = "un mot, une fois",
            ["near.none"] = "pas encore un mot",
            ["act.reaction"] = "réaction",
            ["act.comment"] = "commentaire",
            ["act.reply"] = "réponse",
            ["act.repost"] = "partage",
            ["act.quote"] = "citation",
            ["act.vote"] = "vote",
            ["act.follow"] = "abonnement",
            ["act.invitation"] = "invitation",
            ["act.mention"] = "mention",
            ["act.endorsement"] = "compétence reconnue",
            ["act.recommendation"] = "recommandation",
            ["act.service-request"] = "demande",
            ["next.answer-request"] = "répondre à la demande",
            ["next.answer-invitation"] = "répondre à l’invitation",
            ["next.answer-comment"] = "répondre à ses mots",
            ["next.write-message"] = "lui écrire",
            ["next.invite"] = "l’inviter",
            ["by.company"] = "a travaillé chez",
            ["by.thread"] = "dans un fil avec",
            ["by.mail"] = "dans un courriel avec",
            ["by.meeting"] = "à une rencontre avec",
            ["rung.silent"] = "silencieuses",
            ["rung.reacted-once"] = "ont agi une fois",
            ["rung.now-and-then"] = "de temps en temps",
            ["rung.regular"] = "régulières",
            ["rung.in-conversation"] = "en conversation",
            ["came.met"] = "rencontrées d’abord dans la vie",
            ["came.invited-you"] = "elles vous ont invité",
            ["came.you-invited"] = "vous les avez invitées",
            ["came.connected"] = "reliées, on ne sait qui a demandé",
            ["came.followed"] = "un abonnement",
            ["came.public-act"] = "une réaction ou un commentaire",
            ["came.mail"] = "un courriel",
            ["came.message"] = "un message",
            ["came.you-wrote"] = "vous avez écrit d’abord",
            ["came.other"] = "une autre voie",
            ["because.NoTwoWayContact"] = "pas d’échange ici depuis deux ans",
            ["because.Elsewhere"] = "vous vous parlez ailleurs",
            ["because.NotKnownHere"] = "nom inconnu ici",
            ["because.Ambiguous"] = "plusieurs personnes portent ce nom ; une adresse de profil dira laquelle".Replace(
                " ;",
                "\u202F;",
                StringComparison.Ordinal
            ),
            ["because.Objected"] = "s’est opposée à être comptée",
        };

    public override string Set(string text) => FrenchTypography.Set(text);
}
