using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.Crm;

/// <summary>
/// Guesses what the columns of an unknown table mean, for the user to correct: by the words of their names in French and English, held against what the first rows hold.
/// A column whose cells contradict its name (an "amount" of words) is not proposed; addresses, dates and amounts are found by content too.
/// </summary>
internal static class ColumnGuess
{
    private const int RowsToLookAt = 60;

    private static readonly (string Meaning, string[] Words)[] ByName =
    [
        (Meaning.Mail, ["email", "e mail", "mail", "courriel"]),
        (Meaning.FirstName, ["first name", "prenom", "given name"]),
        (Meaning.LastName, ["last name", "nom de famille", "surname", "family name"]),
        (Meaning.Currency, ["currency", "devise", "monnaie"]),
        (
            Meaning.Amount,
            ["amount", "montant", "value", "valeur", "price", "prix", "total", "revenue", "chiffre d affaires", "budget", "ca"]
        ),
        (Meaning.Stage, ["stage", "status", "statut", "etat", "etape", "phase"]),
        (
            Meaning.Closed,
            ["closed", "close", "cloture", "clos", "signature", "signe", "won", "gagne", "fermeture", "end", "fin", "date de signature"]
        ),
        (Meaning.Created, ["created", "create", "creation", "cree", "ouverture", "opened", "start", "debut", "added", "date"]),
        (Meaning.Said, ["said", "dit", "how did you hear", "heard", "connu", "connus", "entendu parler", "comment nous avez vous connu"]),
        (Meaning.Post, ["post", "publication", "post url", "lien de la publication"]),
        (Meaning.Channel, ["source", "channel", "canal", "origine", "origin", "provenance", "utm source"]),
        (
            Meaning.Title,
            [
                "deal",
                "title",
                "titre",
                "affaire",
                "nom de l affaire",
                "opportunity",
                "opportunite",
                "project",
                "projet",
                "dossier",
                "mission",
                "subject",
                "objet",
                "intitule",
                "libelle",
            ]
        ),
        (Meaning.Organisation, ["company", "organisation", "organization", "societe", "entreprise", "account", "compte", "raison sociale"]),
        (Meaning.Position, ["job title", "fonction", "poste", "position", "role"]),
        (Meaning.Person, ["contact", "person", "personne", "interlocuteur", "client", "customer", "name", "nom"]),
        (Meaning.Kind, ["type", "kind", "genre", "nature"]),
        (Meaning.Reference, ["id", "reference", "ref", "numero", "number", "no", "n"]),
    ];

    public static TableProposal? Of(IArchive archive, ArchiveFile file)
    {
        try
        {
            using var table = Table.OpenBelowHeader(archive, file);
            if (table is null)
            {
                return null;
            }
            var contents = Contents(table);
            return new TableProposal(CrmLayout.HeaderKey(table.Header), [.. table.Header.Where(h => h.Length > 0)], Guess(table, contents));
        }
        catch (Exception e) when (Guarded.IsOfTheFile(e))
        {
            return null;
        }
    }

    private static Dictionary<string, string> Guess(Table table, ColumnContent[] contents)
    {
        var taken = new HashSet<int>();
        var guess = new Dictionary<string, int>();
        // The best name first, so that "Date de signature" is the closing and not "a date".
        var candidates =
            from named in ByName.Index()
            from column in Enumerable.Range(0, table.Header.Count)
            let fit = Fit(table.FoldedHeader[column], named.Item.Words)
            where fit > 0 && contents[column].Allows(named.Item.Meaning)
            orderby fit descending, named.Index, column
            select (named.Item.Meaning, Column: column);
        foreach (var (meaning, column) in candidates)
        {
            if (!guess.ContainsKey(meaning) && taken.Add(column))
            {
                guess[meaning] = column;
            }
        }
        foreach (var meaning in (string[])[Meaning.Mail, Meaning.Created, Meaning.Amount])
        {
            var column = Enumerable.Range(0, contents.Length).FirstOrDefault(c => contents[c].Shows(meaning) && !taken.Contains(c), -1);
            if (!guess.ContainsKey(meaning) && column >= 0)
            {
                taken.Add(column);
                guess[meaning] = column;
            }
        }
        return Meaning.ForUsers.Where(guess.ContainsKey).ToDictionary(m => m, m => table.Header[guess[m]]);
    }

    /// <summary>How well a name fits: the same words, begins or ends with them, holds them; longer words weigh more.</summary>
    private static int Fit(string name, string[] words)
    {
        var best = 0;
        foreach (var word in words)
        {
            var fit =
                name == word ? 1000
                : name.StartsWith(word + " ", StringComparison.Ordinal) || name.EndsWith(" " + word, StringComparison.Ordinal) ? 200
                : $" {name} ".Contains($" {word} ", StringComparison.Ordinal) ? 100
                : 0;
            best = Math.Max(best, fit == 0 ? 0 : fit + word.Length);
        }
        return best;
    }

    private static ColumnContent[] Contents(Table table)
    {
        var contents = table.Header.Select(_ => new ColumnContent(table.Delimiter)).ToArray();
        for (var row = 0; row < RowsToLookAt && table.Read(); row++)
        {
            for (var i = 0; i < contents.Length; i++)
            {
                contents[i].See(table[i]);
            }
        }
        return contents;
    }
}
