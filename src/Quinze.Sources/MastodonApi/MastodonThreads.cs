using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.MastodonApi;

/// <summary>Which status answers which. The API names a status answered by a number of this server's own; whoever has seen that status knows its address, and where its thread began.</summary>
internal sealed class MastodonThreads
{
    private const int Deepest = 5000;

    private readonly Dictionary<string, (string Address, string? Parent)> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Conversation> threads = new(StringComparer.Ordinal);

    public void Learn(JsonElement status)
    {
        if (status.Word("id") is { } number && status.Word("uri") is { } address)
        {
            known.TryAdd(number, (address, status.Word("in_reply_to_id")));
        }
    }

    /// <summary>The address of a status by its number; null when no page showed it.</summary>
    public string? AddressOf(string? number) => number is not null && known.TryGetValue(number, out var status) ? status.Address : null;

    /// <summary>The thread a status is in, by the first status of it that is known.</summary>
    public Conversation Of(string? parent, string address)
    {
        var first = address;
        for (var depth = 0; parent is not null && depth < Deepest; depth++)
        {
            if (!known.TryGetValue(parent, out var status))
            {
                first = "status " + parent;
                break;
            }
            (first, parent) = (status.Address, status.Parent);
        }
        if (!threads.TryGetValue(first, out var thread))
        {
            threads.Add(first, thread = new Conversation(MastodonPeople.Network, first));
        }
        return thread;
    }
}
