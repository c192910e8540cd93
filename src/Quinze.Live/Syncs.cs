using NodaTime;
using Quinze.Live.Asking;
using Quinze.Live.Secrets;
using Quinze.Live.Spool;

namespace Quinze.Live;

/// <summary>What became of one run: where the pages lie, and what stayed without an answer.</summary>
/// <param name="Folder">The finished spool, ready to be imported; null when questions are left for another run.</param>
/// <param name="Sent">Questions sent by this run.</param>
/// <param name="Resumed">Whether it went on from an earlier run.</param>
public sealed record Fetched(string? Folder, int Sent, int Pages, int Left, bool Resumed, IReadOnlyList<Unanswered> Unanswered);

/// <summary>A question that the server did not answer: what it was for, about what, and with which status.</summary>
public sealed record Unanswered(string Kind, string? About, int Status, string? Said);

/// <summary>How far a run is.</summary>
public readonly record struct SyncProgress(int Answered, int Known, int Sent);

/// <summary>How to run.</summary>
/// <param name="Feed">Also a sample of what the timeline shows.</param>
/// <param name="Afresh">Drop what an interrupted run left, and ask for what has not changed too.</param>
/// <param name="MostQuestions">After so many the run ends; the next one goes on.</param>
public sealed record SyncOptions(bool Feed = false, bool Afresh = false, int MostQuestions = 3000);

/// <summary>
/// The connections of one ledger, and running them. A run asks and writes pages, nothing else; what the pages mean is read afterwards, as any archive is.
/// </summary>
/// <param name="folder">Beside the ledger, for this ledger alone.</param>
public sealed class Syncs(string folder, ISecrets secrets, Patience patience)
{
    public IReadOnlyList<Connection> Connections() =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateDirectories(folder)
                    .Select(d => Path.GetFileName(d))
                    .Order(StringComparer.Ordinal)
                    .Select(Find)
                    .OfType<Connection>(),
            ]
            : [];

    public Connection? Find(string name) => Connection.IsName(name) ? FolderOf(name).Connection() : null;

    public void Keep(Connection connection) => FolderOf(connection.Name).Keep(connection);

    /// <summary>When the last sync of it was finished and imported; null when none was.</summary>
    public Instant? LastRun(string name) => FolderOf(name).Before().At;

    /// <summary>Drops the answers of every unfinished sync: they are full of people, and somebody has just been forgotten. The next sync asks again.</summary>
    /// <param name="folder">As for <see cref="Syncs"/>; there may be none.</param>
    public static void DropUnfinished(string folder)
    {
        foreach (var place in Directory.Exists(folder) ? Directory.EnumerateDirectories(folder) : [])
        {
            var its = new SyncFolder(place, Path.GetFileName(place));
            if (Connection.IsName(Path.GetFileName(place)) && its.Connection() is not null)
            {
                its.Drop();
            }
        }
    }

    public bool IsUnfinished(string name) => FolderOf(name).HasUnfinished;

    public async Task<SignIn> BeginSignInAsync(Connection connection, CancellationToken cancellation)
    {
        using var wire = Open(connection, out var network);
        return await network.BeginAsync(wire, connection, cancellation).ConfigureAwait(false);
    }

    public async Task EndSignInAsync(Connection connection, SignIn begun, string typed, CancellationToken cancellation)
    {
        using var wire = Open(connection, out var network);
        var secret = await network.FinishAsync(wire, connection, begun, typed.Trim(), cancellation).ConfigureAwait(false);
        secrets.Keep(connection.SecretName, secret);
    }

    /// <summary>Asks until everything is answered, or the run has asked enough. Goes on from where an earlier run was when it was stopped.</summary>
    public async Task<Fetched> FetchAsync(
        Connection connection,
        SyncOptions options,
        IProgress<SyncProgress>? progress,
        CancellationToken cancellation
    )
    {
        var place = FolderOf(connection.Name);
        using var held = place.Lock();
        if (options.Afresh)
        {
            place.Drop();
            place.Forget();
        }
        using var wire = Open(connection, out var network);
        var earlier = place.Unfinished();
        var wish = new Wish(earlier?.SignedIn ?? connection.SignedIn, earlier?.Feed ?? options.Feed, place.Before());
        using var spool =
            earlier ?? place.Begin(connection, wish.Feed, patience.Clock.GetCurrentInstant(), network.Opening(connection, wish));
        if (!spool.Done)
        {
            var session = wish.SignedIn ? await SessionAsync(wire, network, connection, cancellation).ConfigureAwait(false) : null;
            await AskAllAsync(wire, network, spool, wish, session, options, progress, cancellation).ConfigureAwait(false);
        }
        var (of, answered) = spool.Asked;
        return new Fetched(
            answered < of ? null : spool.Path,
            wire.Sent,
            spool.Pages.Count,
            of - answered,
            earlier is not null,
            [.. spool.Unanswered.Select(u => new Unanswered(u.Kind, u.About, u.Status, u.Said))]
        );
    }

    /// <summary>The pages are in the ledger: they go, for they are full of other people.</summary>
    public void Close(Connection connection)
    {
        var place = FolderOf(connection.Name);
        using var spool = place.Unfinished();
        if (spool is not null)
        {
            place.Close(spool, patience.Clock.GetCurrentInstant());
        }
    }

    private async Task AskAllAsync(
        Wire wire,
        INetwork network,
        SpoolFolder spool,
        Wish wish,
        Session? session,
        SyncOptions options,
        IProgress<SyncProgress>? progress,
        CancellationToken cancellation
    )
    {
        while (spool.Current is var (ask, path))
        {
            cancellation.ThrowIfCancellationRequested();
            if (wire.Sent >= options.MostQuestions)
            {
                return;
            }
            var answer = await wire.GetAsync(path, session, cancellation).ConfigureAwait(false);
            if (answer.IsGood)
            {
                var step = network.Read(ask, path, answer, wish);
                var elsewhere = step.Next is { } next && !wire.IsHere(next) ? "LeadsElsewhere" : null;
                spool.Keep(ask, path, answer, step, elsewhere, patience.Clock.GetCurrentInstant());
            }
            else if (network.IsEnd(path, answer))
            {
                spool.End();
            }
            else if (ask.IsVital)
            {
                throw network.Lost(wire.Host, answer);
            }
            else
            {
                spool.Refuse(answer);
            }
            var (of, answered) = spool.Asked;
            progress?.Report(new SyncProgress(answered, of, wire.Sent));
        }
        spool.Finish(patience.Clock.GetCurrentInstant());
    }

    private async Task<Session> SessionAsync(Wire wire, INetwork network, Connection connection, CancellationToken cancellation)
    {
        var secret = secrets.Find(connection.SecretName) ?? throw SyncProblems.NoSecret(connection);
        return await network.OpenAsync(wire, connection, secret, cancellation).ConfigureAwait(false);
    }

    private Wire Open(Connection connection, out INetwork network)
    {
        network = Networks.Find(connection.Network);
        var wire = new Wire(connection.Host, patience);
        network.Prepare(wire);
        return wire;
    }

    private SyncFolder FolderOf(string name) => new(Path.Combine(folder, name), name);
}
