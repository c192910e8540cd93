using System.Globalization;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.Rows;

namespace Quinze.Cli.Commands;

/// <summary>The rows of a ledger, as they were read.</summary>
internal sealed class ShowCommand : Verb
{
    private static readonly Flag Where = new(
        "--where",
        new("only rows for which this holds; may be repeated", "seulement les lignes pour lesquelles ceci est vrai ; peut se répéter"),
        "FIELD=VALUE"
    );

    private static readonly Flag Limit = new(
        "--limit",
        new("at most so many rows (text: 50; JSON: all)", "au plus tant de lignes (texte : 50 ; JSON : toutes)"),
        "N"
    );

    private static readonly Flag WithText = new(
        "--text",
        new(
            "with the text of posts, interactions and labels; of posts for a few people only where visibility=… asks for them",
            "avec le texte des publications, des échanges et des labels ; pour les publications réservées à quelques-uns, seulement si visibility=… les demande"
        )
    );

    public override string Name => "show";

    public override Phrase Summary =>
        new(
            "Show rows of the ledger: what stands behind every figure.",
            "Montrer des lignes du carnet : ce qui est derrière chaque chiffre."
        );

    public override IReadOnlyList<Operand> Operands =>
        [new("TABLE", new(string.Join(", ", RowTables.Names), string.Join(", ", RowTables.Names)))];

    public override IReadOnlyList<Flag> Flags => [Where, Limit, WithText];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                """
                Fields by table:
                  people        id name handle network company position
                  posts         id kind network own nativeid period words visibility language title link behind import
                  interactions  id kind direction person from to network period words post conversation mark behind import
                  observations  metric network post dimension account value period behind
                  outcomes      kind stage person period behind
                  cases         id state title person period
                  imports       id source path status
                  unread        import file reason
                  coverage      source kind complete
                  suggestions   confidence name network
                  labels        item task label machine decided changed
                """,
                """
                Champs par table :
                  people        id name handle network company position
                  posts         id kind network own nativeid period words visibility language title link behind import
                  interactions  id kind direction person from to network period words post conversation mark behind import
                  observations  metric network post dimension account value period behind
                  outcomes      kind stage person period behind
                  cases         id state title person period
                  imports       id source path status
                  unread        import file reason
                  coverage      source kind complete
                  suggestions   confidence name network
                  labels        item task label machine decided changed
                """
            ),
            new(
                "Commas are alternatives (kind=post,article); several --where must all hold. Signs: = != >= <= > <. A PERSON is an id, a handle, a profile URL, or a name that only one person has; in id, from and to, 'me' is you. A period is 2025, 2025-03, 2025-03-14, 2025-01-01..2025-06-30 or 90d.",
                "Les virgules sont des possibilités (kind=post,article) ; plusieurs --where doivent tous être vrais. Signes : = != >= <= > <. Une personne est un numéro, un identifiant, une adresse de profil, ou un nom que porte une seule personne ; dans id, from et to, « me » est vous. Une période est 2025, 2025-03, 2025-03-14, 2025-01-01..2025-06-30 ou 90d."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        [
            "quinze show people --where name=kermarrec",
            "quinze show interactions --where person=person-12 --where kind=message --where period=2025",
            "quinze show posts --where words>=300 --json",
            "quinze show labels --where changed=true --text",
        ];

    public override Task<int> RunAsync(Call call)
    {
        var name = call.Said.Operands[0];
        if (!RowTables.Names.Contains(name))
        {
            throw Usage.Problem(call, "TABLE", name, string.Join(", ", RowTables.Names));
        }
        var where = call.Said.Values(Where).Select(w => Clause.Read(call.Tongue, w)).ToList();
        var limit = LimitOf(call);
        using var store = call.OpenLedger();
        RowsAnswer.Write(call, RowTables.Of(name, store, call.Tongue, where, call.Said.Has(WithText)), where, limit);
        return Task.FromResult(Exit.Done);
    }

    private static int? LimitOf(Call call)
    {
        if (call.Said.Value(Limit) is not { } said)
        {
            return null;
        }
        return int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
            ? limit
            : throw Usage.Problem(call, Limit.Name, said, new Phrase("a number of rows", "un nombre de lignes"));
    }
}
