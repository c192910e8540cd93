namespace Quinze.Reports.Words;

internal sealed partial class French
{
    public override string LabelColumn => "Étiquette";
    public override string SharesPicture => "Parts par étiquette, avec leur intervalle";

    public override string SharesPictureSays(string shares) => T($"Un point par étiquette. {shares}");

    public override string ErrorUnknown => "étiquettes posées par la machine, erreur inconnue";

    public override string CorrectedBy(int labelled) =>
        T($"parts corrigées d'après {Count(labelled, "étiquette posée", "étiquettes posées")} par vous");

    public override Prose RelabelNote(string example) =>
        P(
            $"Une étiquette se pose sur un texte, jamais sur une personne. Si elle est fausse : {Run.Code(example)} ; la vôtre l'emporte aussitôt. À partir de trente, confirmations comprises, les parts sont corrigées."
        );

    public override Prose LeftUnlabelled(int otherLanguages, int textGone) =>
        P(
            $"{Count(otherLanguages, "texte dans une autre langue, laissé", T("textes dans d'autres langues, laissés"))} sans étiquette ; {Count(textGone, "texte non gardé, inconnu", "textes non gardés, inconnus")}."
        );

    public override string Texts(double count) => Count(count, "texte", "textes");

    public override string Comments(double count) => Count(count, "commentaire", "commentaires");

    public override string Messages(double count) => Count(count, "message", "messages");

    public override Prose Mostly(string what, IReadOnlyList<(string Label, int Count)> most) =>
        P($"{Capital(what)} : {Prose.Of(string.Join(", ", most.Select(m => $"{m.Label} ({Number(m.Count)})")), Tone.Near)}.");

    public override string GenresHeading => "Ce que vous publiez";

    public override Prose CasesTold(int problems, int solutions) =>
        problems + solutions == 0
            ? P($"Aucune publication reconnue comme le récit d'un vrai problème ou de sa solution ; le repérage en manque.")
            : P(
                $"{Run.Near(Posts(problems))} {(IsMany(problems) ? "racontent" : "raconte")} un vrai problème, {Run.Near(Number(solutions))} une solution trouvée : de ces cas naissent les échanges qui mènent quelque part."
            );

    public override Prose ServesSaid(int others, int self, int both, int unclear) =>
        P(
            $"Au service des autres : {Run.Near(Number(others))} ; de soi : {Number(self)}{(both > 0 ? T($" ; des deux : {Number(both)}") : "")} ; pas clair : {Number(unclear)}."
        );

    public override string CasesToldHeading => "Problèmes et solutions racontés";

    public override string FeedHeading => "De quoi votre fil était fait";

    public override Prose FeedSaid(int posts, int authors, int promoted) =>
        P(
            $"Un échantillon de {Run.Near(Posts(posts))} de {Count(authors, "compte", "comptes")}{(promoted > 0 ? $", dont {Count(promoted, "sponsorisée", "sponsorisées")}" : "")}."
        );

    public override Prose FeedNote =>
        P($"L'intervalle est celui d'un tirage au hasard ; quelques minutes d'un soir n'en sont pas un. Rien n'est dit des auteurs.");

    public override string QuotesHeading => "Citations, et citations de soi";

    public override Prose QuotesSaid(int quotes, int self, int unsourced) =>
        P(
            $"{Count(quotes, "citation", "citations")} d'autrui, {Run.Near(Number(self))} de vous-même, {Number(unsourced)} sans auteur nommé."
        );

    public override string PassageColumn => "Le passage";
    public override string QuotedColumn => "De qui";
    public override string Nobody => "personne n’est nommé";
    public override string PreceptsHeading => "Préceptes et vécu";

    public override Prose PreceptsSaid(int sentences, int precepts, int experience) =>
        P(
            $"Sur {Count(sentences, "phrase", "phrases")}, {Run.Near(Number(precepts))} {(IsMany(precepts) ? "disent" : "dit")} aux autres ce qu'il faut faire, {Run.Near(Number(experience))} {(IsMany(experience) ? "racontent" : "raconte")} ce qui vous est arrivé."
        );

    public override Prose PreceptsNote =>
        P($"Repéré par des listes de tournures : l'ironie et le récit au présent échappent. Un conseil demandé n'a rien de mal.");

    public override string MessagesHeading => "Ce que l’on vous écrit";

    public override Prose WishesSaid(int massWishes, int bragging, int prospecting) =>
        P(
            $"{Count(massWishes, "vœu envoyé en nombre", "vœux envoyés en nombre")}, {Count(bragging, "vantardise", "vantardises")} de vues ou de succès, {Count(prospecting, "démarchage", "démarchages")}."
        );

    public override Prose SpamFolderNote(int count) =>
        P(
            $"{Count(count, T("message du dossier des indésirables n'est"), "messages du dossier des indésirables ne sont")} dans aucun chiffre."
        );

    public override string CriticsHeading => "Ce que l’on vous répond";

    public override Prose CriticsSaid(int critics, long of) =>
        P(
            $"{Run.Near(Count(critics, "commentaire critique", "commentaires critiques"))} sur {Number(of)}, à lire un par un : une critique peut avoir raison, et c'est peut-être notre service qui a failli."
        );

    public override Prose CriticsNote =>
        P(
            $"Les conseils sont les nôtres ; rien n'est fait sans vous. De l'essai viennent trois idées : l'échange est limité dans le temps, un critique peut devenir un avocat, et notre propre service a pu faillir."
        );

    public override string AdviceColumn => "Ce que l’on peut faire";
    public override string ComesFirst => "sinon";
    public override string PathsHeading => "Qui a changé de ton";

    public override Prose PathSaid(Run name, bool cameRound, int comments) =>
        P(
            $"{name} : {(cameRound ? T("de la critique à l'accord") : T("de l'accord à la critique"))}, en {Count(comments, "commentaire", "commentaires")}."
        );

    public override string ComplaintsHeading => "Clients déçus : de quoi ils parlent";

    public override Prose ComplaintSaid(Run? name, string about, int alsoTold, int unanswered) =>
        P(
            $"{name ?? new Run("Compte inconnu", Tone.Unknown)} : {about}{(alsoTold == 0 ? "" : T($" ; déjà dit dans {Count(alsoTold, "message", "messages")}{(unanswered == 0 ? "" : $", dont {Number(unanswered)} sans réponse connue")}"))}."
        );

    private static readonly Dictionary<string, (string One, string Many)> AmountsOfSaid = new()
    {
        ["own posts with a text"] = ("publication avec un texte", "publications avec un texte"),
        ["posts of a feed with a text"] = ("publication du fil avec un texte", "publications du fil avec un texte"),
        ["received messages with a text"] = ("message reçu avec un texte", "messages reçus avec un texte"),
        ["received comments with a text"] = ("commentaire reçu avec un texte", "commentaires reçus avec un texte"),
    };

    private static readonly Dictionary<string, (string Name, string Text)> MethodsOfSaid = new()
    {
        ["genres"] = (
            "Genres",
            T(
                "Vos publications, articles et citations, lus par un classement appris sur des textes écrits par nous (régression logistique sur des groupes de lettres, des mots et des règles dites) ; vos propres étiquettes passent d'abord. Parts : intervalle de Wilson, et à partir de 30 labels de votre main, correction des erreurs de la machine (Saerens, Latinne et Decaestecker 2002)."
            )
        ),
        ["feed"] = (
            "Le fil",
            T(
                "Les publications d'autrui collées ou synchronisées, classées comme les vôtres. Part = publications d'une étiquette / publications avec un texte, intervalle de Wilson."
            )
        ),
        ["quotes"] = (
            "Citations",
            T(
                "Passages de 4 à 60 mots entre guillemets, signés ou présentés par un nom, ou isolés comme une maxime. Votre nom, ou « moi », en fait une citation de soi. Règles dites, rien d'appris."
            )
        ),
        ["precepts"] = (
            "Préceptes et vécu",
            T(
                "Phrase par phrase : un impératif, « il faut », « vous devez » font un précepte ; un verbe au passé avec je ou nous, du vécu. Une phrase qui fait les deux raconte. Parts : intervalle de Wilson."
            )
        ),
        ["messages"] = (
            "Messages reçus",
            T(
                "Chaque message ou courriel reçu dont le texte est là, classé de même ; d'un courriel, seulement ce qu'écrit son auteur. Le dossier des indésirables est compté à part."
            )
        ),
        ["critics"] = (
            "Commentaires reçus",
            T(
                "Chaque commentaire, réponse ou mention reçus, classés avec la publication au-dessus. L'étiquette est sur le commentaire ; les changements de ton sont recalculés chaque fois et ne sont écrits nulle part."
            )
        ),
    };

    private static readonly Dictionary<string, Prose> HelpsOfSaid = new()
    {
        ["genres"] = P($"Une archive avec les textes des publications."),
        ["feed"] = P($"Collez un morceau de votre fil, plusieurs jours de suite : {Run.Code("quinze capture --feed < fil.txt")}."),
        ["quotes"] = P($"Une archive avec les textes des publications."),
        ["precepts"] = P($"Une archive avec les textes des publications ; dix suffisent."),
        ["messages"] = P($"Les messages d'une archive complète, ou un courrier dont vous permettez de lire le corps."),
        ["critics"] = P(
            $"Aucune archive ne dit qui vous a commenté : collez un fil de commentaires, {Run.Code("quinze capture PUBLICATION < commentaires.txt")}, ou synchronisez un réseau ouvert."
        ),
    };

    private static readonly Dictionary<string, string> TermsOfSaid = new()
    {
        ["genre.answer"] = "réponse à une question",
        ["genre.question"] = "question",
        ["genre.lesson"] = "leçon",
        ["genre.selling-advice"] = "conseil pour vendre ou percer",
        ["genre.press"] = "revue de presse",
        ["genre.recruitment"] = "recrutement",
        ["genre.recruiter-complaint"] = "plainte sur les recruteurs",
        ["genre.self-congratulation"] = "autofélicitation",
        ["genre.anecdote"] = "anecdote",
        ["genre.quote"] = "citation",
        ["genre.self-quote"] = "citation de soi",
        ["genre.promotion"] = "promotion",
        ["genre.wishes"] = "vœux",
        ["genre.news-comment"] = "commentaire d’actualité",
        ["genre.other"] = "autre, ou pas assez sûr",
        ["case.problem"] = "problème",
        ["case.solution"] = "solution",
        ["quotation.quote"] = "citation",
        ["quotation.self-quote"] = "de vous-même",
        ["quotation.unsourced"] = "sans auteur",
        ["side.precepts"] = "préceptes seulement",
        ["side.experience"] = "vécu seulement",
        ["side.both"] = "les deux",
        ["side.neither"] = "ni l’un ni l’autre",
        ["posture.formulaic"] = "formule",
        ["posture.agreement"] = "accord",
        ["posture.contribution"] = "apport",
        ["posture.question"] = "question",
        ["posture.constructive-disagreement"] = "désaccord argumenté",
        ["posture.critic-hateful"] = "critique haineuse",
        ["posture.critic-contrarian"] = "critique de principe",
        ["posture.critic-mischievous"] = "critique malicieuse",
        ["posture.critic-disappointed-customer"] = "client déçu",
        ["posture.critic-buzz"] = "critique qui cherche le bruit",
        ["posture.critic-dares-all"] = "critique qui ose tout",
        ["posture.spam"] = "indésirable",
        ["posture.other"] = "autre, ou pas assez sûr",
        ["message.conversation"] = "conversation",
        ["message.prospecting"] = "démarchage",
        ["message.wishes-automated"] = "vœux automatiques",
        ["message.wishes-commercial"] = "vœux avec une offre",
        ["message.wishes-self-promotional"] = "vœux à la gloire de l’expéditeur",
        ["message.bragging"] = "vantardise",
        ["message.recruiter"] = "recruteur",
        ["message.customer-question"] = "question de client",
        ["message.customer-complaint"] = "réclamation",
        ["message.invitation"] = "invitation",
        ["message.thanks"] = "remerciement",
        ["message.other"] = "autre, ou pas assez sûr",
        ["advice.answer-with-facts"] = "répondre une fois, par des faits",
        ["advice.move-to-private"] = "poursuivre en privé",
        ["advice.acknowledge-and-bring-customer-service"] = "reconnaître la faute et faire venir le service client",
        ["advice.let-be"] = "laisser ; masquer ou signaler ce qui insulte quelqu’un",
        ["advice.do-not-feed"] = "ne pas nourrir",
        ["advice.enjoy"] = "en sourire",
    };
}
