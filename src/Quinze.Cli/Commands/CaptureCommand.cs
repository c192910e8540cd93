using Quinze.Cli.CommandLine;
using Quinze.Cli.Importing;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Importing;
using Quinze.Sources.Native;
using Quinze.Sources.Pasted;
using Quinze.Verbs;
using Quinze.Views;

namespace Quinze.Cli.Commands;

/// <summary>Takes what the user copied off a screen: who reacted to a post, who commented, what the feed was made of.</summary>
internal sealed class CaptureCommand : Verb
{
    private static readonly Flag Feed = new(
        "--feed",
        new("a piece of the feed: posts of others, not one post", "un morceau du fil : les publications des autres")
    );
    private static readonly Flag Network = new(
        "--network",
        new("linkedin, facebook or x; without it, what the text looks like", "linkedin, facebook ou x ; sinon, d'après le texte"),
        "NAME"
    );
    private static readonly Flag At = new(
        "--at",
        new("when it was copied, from which \"3 d\" counts; now without it", "quand c'était copié, d'où compte « 3 j » ; maintenant sinon"),
        "TIME"
    );
    private static readonly Flag Yes = new("--yes", new("take it without asking", "prendre sans demander"));
    private static readonly Phrase Paste = new(
        "Paste what you copied, then press Ctrl-D on a line of its own.",
        "Collez ce que vous avez copié, puis Ctrl-D sur une ligne vide."
    );
    private static readonly Phrase Accept = new("Take this into the ledger? [y/N] ", "Prendre cela dans le carnet ? [o/N] ");
    private static readonly Phrase NotTaken = new("Nothing was taken.", "Rien n'a été pris.");
    private static readonly Phrase OneOfThree = new("linkedin, facebook or x", "linkedin, facebook ou x");
    private static readonly Phrase PostOrFeed = new(
        "a post (its id or address), or --feed",
        "une publication (son numéro ou son adresse), ou --feed"
    );
    private static readonly Phrase Nothing = new("Nothing in it was understood ({0} lines).", "Rien n'y a été compris ({0} lignes).");
    private static readonly Phrase NothingExpected = new(
        "A list of reactions, comments or a piece of the feed, copied as text from LinkedIn, Facebook or X, was expected.",
        "Il faut une liste de réactions, des commentaires ou un morceau du fil, copiés en texte depuis LinkedIn, Facebook ou X."
    );
    private static readonly Phrase NothingTry = new(
        "See docs/sources/capture.md for how to copy, or name the network with --network.",
        "Voir docs/sources/capture.md : comment copier ; ou nommez le réseau avec --network."
    );

    public override string Name => "capture";

    public override Phrase Summary =>
        new(
            "Take what you copied off a screen: reactions, comments, the feed.",
            "Prendre ce que vous avez copié d'un écran : réactions, commentaires, fil."
        );

    public override IReadOnlyList<Operand> Operands =>
        [new("POST", new("the post it is about: its id or address", "la publication concernée : son numéro ou son adresse"), Least: 0)];

    public override IReadOnlyList<Flag> Flags => [Feed, Network, At, Yes, ImportFlags.DryRun, ImportFlags.Strict];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "The text comes from standard input. Quinze shows what it understood and which lines it did not; on a terminal it asks before taking it. Mail addresses and telephone numbers in it are never kept. Names join nobody: people of one name are suggested.",
                "Le texte vient de l'entrée standard. Quinze montre ce qu'il a compris et les lignes qu'il n'a pas comprises ; sur un terminal il demande avant de le prendre. Adresses mail et numéros de téléphone n'y sont jamais gardés. Les noms ne rapprochent personne : les homonymes sont suggérés."
            ),
            new(
                "The terms of a platform may restrict copying. What was taken is one import: quinze imports remove ID takes it back.",
                "Les conditions d'une plateforme peuvent restreindre la copie. Ce qui est pris forme un import : quinze imports remove ID le retire."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        [
            "quinze capture post-12 --dry-run < pasted.txt",
            "quinze capture https://www.linkedin.com/feed/update/urn:li:activity:7168946745802489856 < pasted.txt",
            "quinze capture --feed --at 2026-11-22T09:30 < feed.txt",
        ];

    public override async Task<int> RunAsync(Call call)
    {
        var (isFeed, said) = (call.Said.Has(Feed), call.Said.Operands is [var only, ..] ? only : null);
        if (isFeed == said is not null)
        {
            throw Usage.Problem(call, "POST", said ?? "", PostOrFeed);
        }
        if (call.Said.Value(Network) is { } named and not ("linkedin" or "facebook" or "x"))
        {
            throw Usage.Problem(call, Network.Name, named, OneOfThree);
        }
        var at = MomentFlag.Of(call, At)?.Instant ?? call.House.Clock.GetCurrentInstant();
        var view = Known(call);
        var post = said is null ? null : new WhichPost(view).Find(said);
        if (call.Around.InIsTerminal)
        {
            call.Around.Error.WriteLine(Paste.In(call.Tongue));
        }
        var network = call.Said.Value(Network) ?? (post?.Network is "linkedin" or "facebook" or "x" ? post.Network : null);
        var page = PastedPage.Read(call.Around.In.ReadToEnd(), network, isFeed);
        var capture = CapturedFrom.Of(view, post, page, at);
        var captured = CapturedEntries.Of(page, capture);
        if (page.Items.Count == 0 && page.Counts.Count == 0)
        {
            throw new ProblemException(
                new Problem(
                    "nothing-understood",
                    Nothing.In(call.Tongue, page.Lines.Count),
                    "stdin",
                    NothingExpected.In(call.Tongue),
                    NothingTry.In(call.Tongue)
                )
            );
        }
        var shown = new CaptureShown(call, page, captured, at, Namesakes.Find(view, captured.People));
        var isDry = call.Said.Has(ImportFlags.DryRun);
        if (!call.Json)
        {
            shown.Write();
        }
        if (!isDry && !call.Said.Has(Yes) && !call.Json && !Ask(call, Accept))
        {
            call.Line(NotTaken);
            return Exit.Done;
        }
        var report = isDry || captured.Entries.Count == 0 ? null : await TakeAsync(call, captured.Entries).ConfigureAwait(false);
        if (call.Json)
        {
            shown.WriteJson(post, report);
        }
        else
        {
            shown.WriteEnd(report, isDry);
            if (report is not null)
            {
                shown.AskWhoIsWho(question => Ask(call, question, unasked: false));
            }
        }
        return call.Said.Has(ImportFlags.Strict) && page.NotUnderstood.Count > 0 ? Exit.Unread : Exit.Done;
    }

    /// <summary>The ledger as it is; an empty one where there is none yet.</summary>
    private static LedgerView Known(Call call)
    {
        using var ledger = File.Exists(call.LedgerPath) ? LedgerInUse.Named(call.LedgerPath) : LedgerInUse.Passing();
        var view = House.View(ledger.Store);
        return view;
    }

    /// <summary>Where nobody can be asked, the answer is <paramref name="unasked"/>: what is taken is one import and can be taken back.</summary>
    private static bool Ask(Call call, Phrase question, bool unasked = true) => Ask(call, question.In(call.Tongue), unasked);

    private static bool Ask(Call call, string question, bool unasked)
    {
        if (!call.Around.InIsTerminal)
        {
            return unasked;
        }
        call.Out.Flush();
        call.Around.Error.Write(question);
        var answer = call.Around.In.ReadLine()?.Trim().ToLowerInvariant();
        return answer is "y" or "yes" or "o" or "oui";
    }

    private static async Task<ImportReport> TakeAsync(Call call, IReadOnlyList<Entry> entries)
    {
        using var ledger = LedgerInUse.Named(call.LedgerPath);
        using var archive = TypedArchive.Of("capture", entries);
        var report = await call
            .House.Importer.RunAsync(archive, ledger.Store, new ImportOptions(Anyway: true), null, call.Around.Interrupted())
            .ConfigureAwait(false);
        return report.Problem is { } problem ? throw new ProblemException(problem) : report;
    }
}
