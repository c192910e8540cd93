using System.Globalization;
using System.Text;
using Quinze.Views;

namespace Quinze.Reports.Privacy;

/// <summary>
/// The information a professional owes people whose data did not come from them (GDPR, article 14), filled in with what the ledger really holds. A draft to read and correct; no legal advice.
/// </summary>
public static class PrivacyNotice
{
    /// <param name="sources">Titles of the sources that were imported.</param>
    /// <param name="contact">How people reach the owner; a line to fill in when null.</param>
    public static string Compose(LedgerView view, IReadOnlyList<string> sources, string? contact, bool french)
    {
        var text = new StringBuilder();
        var owner = view.OwnerName ?? (french ? "[votre nom]" : "[your name]");
        contact ??= french ? "[votre adresse]" : "[your address]";
        var retention = view.Overlay.InForce.Retention;
        if (french)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"""
                # Information sur vos données

                **Qui.** {owner}, {contact}.

                **Pourquoi je vous écris.** Nous sommes ou avons été en contact sur un réseau, par message, par courrier ou en réunion, et je garde sur ma machine un carnet de ces échanges
                pour savoir qui je connais vraiment, à qui je dois une réponse, et ce que mes publications ont apporté.

                **Base légale.** Mon intérêt légitime à tenir mes relations (article 6.1.f du RGPD), mis en balance avec vos droits ; le détail est sur demande.

                **Ce que je garde** ({People(view)} personnes dans ce carnet) :

                {Categories(view, french)}

                **D'où cela vient.** {(
                    sources.Count == 0 ? "[vos sources]" : string.Join(", ", sources)
                )} : les exports de mes propres comptes, jamais une collecte automatique sur des pages.

                **À qui je le transmets.** À personne. Le fichier est sur ma machine ; aucun service en ligne, aucun transfert hors de l'Union européenne.

                **Combien de temps.** {(
                    retention?.Months is { } kept
                        ? $"Les textes que vous avez écrits sont supprimés après {kept.ToString(CultureInfo.InvariantCulture)} mois ; des comptes sans texte restent."
                        : "[la durée que vous fixez : quinze privacy retention]"
                )}

                **Décision automatique.** Aucune. Personne n'est noté, classé ni étiqueté ; des étiquettes peuvent se poser sur des textes. Rien de tout cela ne sert à recruter ou à évaluer quelqu'un.

                **Vos droits.** Accès, rectification, effacement, limitation, opposition : écrivez-moi, je réponds sous un mois. Vous pouvez aussi saisir la CNIL (cnil.fr).

                """
            );
        }
        else
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"""
                # Information about your data

                **Who.** {owner}, {contact}.

                **Why I write to you.** We are or were in touch on a network, by message, by mail or in a meeting, and I keep on my own machine a ledger of these exchanges,
                to know whom I really know, to whom I owe an answer, and what my posts brought about.

                **Legal basis.** My legitimate interest in keeping up my relations (GDPR, article 6.1.f), balanced against your rights; the details are yours for the asking.

                **What I keep** ({People(view)} people in this ledger):

                {Categories(view, french)}

                **Where it comes from.** {(
                    sources.Count == 0 ? "[your sources]" : string.Join(", ", sources)
                )}: exports of my own accounts, never an automatic collection from pages.

                **Whom I give it to.** Nobody. The file is on my machine; no online service, no transfer outside the European Union.

                **For how long.** {(
                    retention?.Months is { } kept
                        ? $"Texts that you wrote are deleted after {kept.ToString(CultureInfo.InvariantCulture)} months; counts without text stay."
                        : "[the time you set: quinze privacy retention]"
                )}

                **Automated decisions.** None. Nobody is scored, ranked or labelled; labels may sit on texts. None of it serves for hiring or assessing anyone.

                **Your rights.** Access, rectification, erasure, restriction, objection: write to me, I answer within a month. You may also complain to your data protection authority.

                """
            );
        }
        return text.ToString();
    }

    private static string People(LedgerView view) => view.People.Count.ToString(CultureInfo.InvariantCulture);

    /// <summary>One line for each category that is really there.</summary>
    private static string Categories(LedgerView view, bool french)
    {
        var kinds = new HashSet<InteractionKind>();
        foreach (var kind in view.Facts.Interactions.Kind)
        {
            kinds.Add((InteractionKind)kind);
        }
        var facts = false;
        for (var handle = 0; handle < view.Facts.HandleCount && !facts; handle++)
        {
            facts = !view.Facts.IsOwner(handle) && view.Facts.PersonFacts(handle).Any();
        }
        bool Any(params ReadOnlySpan<InteractionKind> some)
        {
            foreach (var kind in some)
            {
                if (kinds.Contains(kind))
                {
                    return true;
                }
            }
            return false;
        }
        (bool There, string English, string French)[] lines =
        [
            (true, "your name and your handle or address", "votre nom et votre identifiant ou adresse"),
            (
                facts,
                "your company, position or headline as you showed them, with the day",
                "votre entreprise, fonction ou titre tels que vous les montriez, avec la date"
            ),
            (
                Any(InteractionKind.Message),
                "the messages we wrote each other, with their dates",
                "les messages que nous avons échangés, avec leurs dates"
            ),
            (Any(InteractionKind.Mail), "that and when we wrote each other by mail", "que et quand nous nous sommes écrit par courrier"),
            (
                Any(InteractionKind.Meeting),
                "meetings we were both at, with their dates",
                "les réunions où nous étions tous deux, avec leurs dates"
            ),
            (
                Any(InteractionKind.Comment, InteractionKind.Reply, InteractionKind.Mention, InteractionKind.Quote),
                "comments, replies and mentions",
                "commentaires, réponses et mentions"
            ),
            (
                Any(InteractionKind.Reaction, InteractionKind.Repost, InteractionKind.Vote, InteractionKind.Follow),
                "reactions, reposts, votes and follows",
                "réactions, partages, votes et abonnements"
            ),
            (
                Any(InteractionKind.Connection, InteractionKind.Invitation, InteractionKind.Endorsement, InteractionKind.Recommendation),
                "connections, invitations, endorsements and recommendations",
                "relations, invitations, compétences et recommandations"
            ),
            (
                view.Facts.Outcomes.Any(o => o.People.Count > 0),
                "what came of it: orders, hires, talks, with amounts where I noted them",
                "les suites : commandes, embauches, conférences, avec les montants que j'ai notés"
            ),
        ];
        return string.Join('\n', lines.Where(l => l.There).Select(l => "- " + (french ? l.French : l.English)));
    }
}
