using System.Text.Json;
using Quinze.Cli.Importing;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Live;

namespace Quinze.Cli.Syncing;

/// <summary>What a sync has to say: whom it asks, what came, what stayed without an answer, and what of it went into the ledger.</summary>
internal static class SyncAnswer
{
    private const int UnansweredShown = 12;

    private static readonly Phrase Asks = new("Asking {0} about {1}.", "{0} est interrogé sur {1}.");
    private static readonly Phrase You = new("you", "vous");
    private static readonly Phrase Sent = new(
        "{0}: {1} questions sent, {2} answers kept.",
        "{0} : {1} questions envoyées, {2} réponses gardées."
    );
    private static readonly Phrase Resumed = new("It went on from an earlier run.", "La synchronisation interrompue a repris.");
    private static readonly Phrase Left = new(
        "{0} questions are left: enough for one run. The same command goes on from there.",
        "Il reste {0} questions : assez pour une fois. La même commande reprend là."
    );
    private static readonly Phrase Silent = new("  No answer: {0}", "  Sans réponse : {0}");
    private static readonly Phrase NothingOrNotYet = new(
        "  LinkedIn answers alike when there is nothing of a kind and when it is not gathered yet. Unknown for now: {0}. Run it again tomorrow.",
        "  LinkedIn répond de la même façon quand il n'y a rien et quand ce n'est pas encore rassemblé. Inconnu pour l'instant : {0}. Relancez demain."
    );
    private static readonly Phrase None = new(
        "No connection yet for this ledger. For example: quinze sync sky --network bluesky --account anais.bsky.social",
        "Pas encore de connexion pour ce carnet. Par exemple : quinze sync sky --network bluesky --account anais.bsky.social"
    );
    private static readonly Phrase Row = new("{0}: {1}, {2} at {3}; last run: {4}", "{0} : {1}, {2} chez {3} ; dernière fois : {4}");
    private static readonly Phrase Never = new("never", "jamais");
    private static readonly Phrase Halfway = new("; an unfinished run waits", "; une synchronisation interrompue attend");

    /// <summary>Before the first call, and on stderr, so that it is seen whatever becomes of stdout.</summary>
    public static void SayWhom(Call call, Connection connection)
    {
        call.Around.Error.WriteLine(
            Asks.In(call.Tongue, connection.Host.Authority, connection.Account.Length > 0 ? connection.Account : You.In(call.Tongue))
        );
        call.Around.Error.Flush();
    }

    public static void Write(Call call, Connection connection, Fetched fetched, IReadOnlyList<PathReport> reports)
    {
        reports = [.. reports.Select(r => r with { Path = connection.Name })];
        if (call.Json)
        {
            call.WriteJson(writer => Json(writer, call, connection, fetched, reports));
            return;
        }
        call.Line(Sent, connection.Name, Numbers.Of(call.Tongue, fetched.Sent), Numbers.Of(call.Tongue, fetched.Pages));
        if (fetched.Resumed)
        {
            call.Line(Resumed);
        }
        var unknown = fetched.Unanswered.Where(u => u is { Kind: "snapshot", Status: 404 }).Select(u => u.About).ToList();
        if (unknown.Count > 0)
        {
            call.Line(NothingOrNotYet, string.Join(", ", unknown));
        }
        foreach (var question in fetched.Unanswered.Where(u => u is not { Kind: "snapshot", Status: 404 }).Take(UnansweredShown))
        {
            var word = question.Said is null ? "" : ", " + question.Said;
            call.Line(Silent, $"{question.Kind} {question.About} (HTTP {question.Status}{word})");
        }
        if (fetched.Folder is null)
        {
            call.Line(Left, Numbers.Of(call.Tongue, fetched.Left));
        }
        ImportText.Write(call, reports);
        if (reports.Any(r => r.Usable))
        {
            call.Line(ImportText.In, call.LedgerPath);
        }
    }

    public static void List(Call call, Syncs syncs)
    {
        var connections = syncs.Connections();
        if (call.Json)
        {
            call.WriteJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("ledger", call.LedgerPath);
                writer.WriteStartArray("connections");
                foreach (var connection in connections)
                {
                    writer.WriteStartObject();
                    Fields(writer, connection);
                    writer.WriteMoment("lastRun", syncs.LastRun(connection.Name) is { } at ? Moment.At(at) : null);
                    writer.WriteBoolean("unfinished", syncs.IsUnfinished(connection.Name));
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
                writer.WriteEndObject();
            });
            return;
        }
        if (connections.Count == 0)
        {
            call.Line(None);
        }
        foreach (var connection in connections)
        {
            var last = syncs.LastRun(connection.Name) is { } at ? JsonForm.Iso(Moment.At(at)) : Never.In(call.Tongue);
            var account = connection.Account.Length > 0 ? connection.Account : You.In(call.Tongue);
            call.Out.WriteLine(
                Row.In(call.Tongue, connection.Name, connection.Network, account, connection.Host.Authority, last)
                    + (syncs.IsUnfinished(connection.Name) ? Halfway.In(call.Tongue) : "")
            );
        }
    }

    private static void Json(Utf8JsonWriter writer, Call call, Connection connection, Fetched fetched, IReadOnlyList<PathReport> reports)
    {
        writer.WriteStartObject();
        writer.WriteString("ledger", call.LedgerPath);
        writer.WriteStartObject("connection");
        Fields(writer, connection);
        writer.WriteEndObject();
        writer.WriteNumber("sent", fetched.Sent);
        writer.WriteNumber("pages", fetched.Pages);
        writer.WriteNumber("left", fetched.Left);
        writer.WriteBoolean("resumed", fetched.Resumed);
        writer.WriteStartArray("unanswered");
        foreach (var question in fetched.Unanswered)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", question.Kind);
            writer.WriteString("about", question.About);
            writer.WriteNumber("status", question.Status);
            writer.WriteString("said", question.Said);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        ImportJson.Write(writer, reports, call.Tongue);
        writer.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter writer, Connection connection)
    {
        writer.WriteString("name", connection.Name);
        writer.WriteString("network", connection.Network);
        writer.WriteString("host", connection.Host.GetLeftPart(UriPartial.Authority));
        writer.WriteString("account", connection.Account);
        writer.WriteBoolean("signedIn", connection.SignedIn);
    }
}
