using Quinze.Cli.CommandLine;
using Quinze.Cli.Importing;
using Quinze.Cli.Language;
using Quinze.Cli.Syncing;
using Quinze.Live;
using Quinze.Verbs;

namespace Quinze.Cli.Commands;

/// <summary>Asks a network's server for what it tells of an account, and reads the answers into the ledger. The only command that uses the network.</summary>
internal sealed class SyncCommand : Verb
{
    private static readonly Flag Network = new(
        "--network",
        new("the first time: bluesky, mastodon or linkedin", "la première fois : bluesky, mastodon ou linkedin"),
        "NETWORK"
    );

    private static readonly Flag Account = new(
        "--account",
        new("the first time: the account, as the network writes it", "la première fois : le compte, tel que le réseau l'écrit"),
        "ACCOUNT"
    );

    private static readonly Flag Host = new(
        "--host",
        new(
            "the first time: the server to ask, if not the usual one",
            "la première fois : le serveur à interroger, si ce n'est pas l'habituel"
        ),
        "HOST"
    );

    private static readonly Flag SignIn = new(
        "--sign-in",
        new(
            "ask for the app password, code or token, and keep it (read from standard input)",
            "demander le mot de passe d'application, le code ou le jeton, et le garder (lu sur l'entrée standard)"
        )
    );

    private static readonly Flag Feed = new(
        "--feed",
        new("also a sample of what your timeline shows", "aussi un échantillon de ce que montre votre fil")
    );

    private static readonly Flag Afresh = new(
        "--afresh",
        new(
            "drop what an interrupted run left, and ask for what has not changed too",
            "oublier ce qu'une synchronisation interrompue a laissé, et redemander même ce qui n'a pas changé"
        )
    );

    public override string Name => "sync";

    public override Phrase Summary =>
        new(
            "Ask a network's server about your account; without a name, list your connections.",
            "Interroger le serveur d'un réseau sur votre compte ; sans nom, lister vos connexions."
        );

    public override IReadOnlyList<Operand> Operands =>
        [
            new(
                "NAME",
                new(
                    "your own word for a connection: letters, digits, hyphens",
                    "le nom que vous donnez à une connexion : lettres, chiffres, traits d'union"
                ),
                Least: 0
            ),
        ];

    public override IReadOnlyList<Flag> Flags => [Network, Account, Host, SignIn, Feed, Afresh, ImportFlags.Anyway, ImportFlags.Strict];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "This is the only command that uses the network, and it calls one host only, which it names first. What the server answers is kept beside the ledger until all of it is there, then read like any archive, then deleted. A run that is stopped goes on from there the next time.",
                "C'est la seule commande qui utilise le réseau ; elle n'appelle qu'un seul serveur, qu'elle nomme d'abord. Les réponses sont gardées à côté du carnet jusqu'à ce que tout soit là, puis lues comme une archive, puis supprimées. Une synchronisation interrompue reprend où elle en était."
            ),
            new(
                "Passwords and tokens are kept in a file that only you can read, outside the ledger (with QUINZE_KEYRING=1, in the keyring of your desktop), and are never shown.",
                "Les mots de passe et jetons sont gardés dans un fichier que vous seul pouvez lire, hors du carnet (avec QUINZE_KEYRING=1, dans le trousseau de votre bureau), et ne sont jamais affichés."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        [
            "quinze sync",
            "quinze sync sky --network bluesky --account anais.bsky.social",
            "quinze sync toots --network mastodon --account anais --host mastodon.example.org --sign-in",
            "quinze sync work --network linkedin --sign-in",
            "quinze sync sky --feed",
        ];

    public override async Task<int> RunAsync(Call call)
    {
        var syncs = SyncPlace.Of(call);
        if (call.Said.Operands is not [var name])
        {
            SyncAnswer.List(call, syncs);
            return Exit.Done;
        }
        var interrupted = call.Around.Interrupted();
        var connection = Meant(call, syncs, name);
        if (call.Said.Has(SignIn) || (connection.SignedIn && syncs.Find(name) is null))
        {
            connection = await SigningIn.RunAsync(call, syncs, connection, interrupted).ConfigureAwait(false);
        }
        if (call.Said.Has(Feed) && (!connection.SignedIn || connection.Network == "linkedin"))
        {
            throw Usage.Problem(
                call,
                Feed.Name,
                connection.Name,
                new Phrase("a connection with Bluesky or Mastodon that is signed in", "une connexion identifiée avec Bluesky ou Mastodon")
            );
        }
        syncs.Keep(connection);
        SyncAnswer.SayWhom(call, connection);
        Fetched fetched;
        using (var line = SyncLine.For(call))
        {
            var options = new SyncOptions(call.Said.Has(Feed), call.Said.Has(Afresh));
            fetched = await syncs.FetchAsync(connection, options, line, interrupted).ConfigureAwait(false);
        }
        IReadOnlyList<PathReport> reports = [];
        if (fetched.Folder is { } spool)
        {
            using var ledger = LedgerInUse.Named(call.LedgerPath);
            reports = ImportPaths.Run(call, [spool], ledger, new ImportOptions(Anyway: call.Said.Has(ImportFlags.Anyway)));
            if (reports is [{ Usable: true }])
            {
                syncs.Close(connection);
            }
        }
        SyncAnswer.Write(call, connection, fetched, reports);
        return fetched.Folder is null ? Exit.Done : PathReport.CodeOf(reports, call.Said.Has(ImportFlags.Strict));
    }

    /// <summary>The connection of that name: remembered, or as said now.</summary>
    private static Connection Meant(Call call, Syncs syncs, string name)
    {
        if (!Connection.IsName(name))
        {
            throw Usage.Problem(
                call,
                "NAME",
                name,
                new Phrase("lower-case letters, digits and hyphens", "des minuscules, chiffres et traits d'union")
            );
        }
        var known = syncs.Find(name);
        var network = call.Said.Value(Network) ?? known?.Network;
        if (network is null)
        {
            throw Usage.Problem(
                call,
                "NAME",
                name,
                new Phrase(
                    "a connection from the list of 'quinze sync', or --network with what it needs",
                    "une connexion de la liste de « quinze sync », ou --network avec ce qu'il lui faut"
                )
            );
        }
        var signedIn = call.Said.Has(SignIn) || known?.SignedIn == true || Networks.NeedsSecret(network);
        var account = (call.Said.Value(Account) ?? known?.Account ?? "").TrimStart('@');
        if (account.Length == 0 && network == "bluesky")
        {
            throw Usage.Problem(call, Account.Name, network, new Phrase("the handle of the account", "l'identifiant du compte"));
        }
        return new Connection(name, network, HostOf(call, known, network, signedIn), account, signedIn);
    }

    private static Uri HostOf(Call call, Connection? known, string network, bool signedIn)
    {
        var expected = new Phrase(
            "the server to ask, such as https://mastodon.example.org; without https only this machine",
            "le serveur à interroger, comme https://mastodon.example.org ; sans https, seulement cette machine"
        );
        if (call.Said.Value(Host) is { } said)
        {
            return Connection.HostOf(said) ?? throw Usage.Problem(call, Host.Name, said, expected);
        }
        // Who signs in later is asked at another place, unless a place of one's own was named.
        var usual = Networks.UsualHost(network, signedIn);
        if (known is not null && (usual is null || known.Host != Networks.UsualHost(network, known.SignedIn)))
        {
            return known.Host;
        }
        return usual ?? throw Usage.Problem(call, Host.Name, network, expected);
    }
}
