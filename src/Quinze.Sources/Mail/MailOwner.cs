using NodaTime;
using Quinze.Importing;

namespace Quinze.Sources.Mail;

/// <summary>
/// Whose mailbox it is: who sends what lies in its sent folders or bears the label, and to whom mail is delivered. Several addresses of one owner are found as far as they send.
/// </summary>
internal sealed class MailOwner
{
    /// <summary>An address that sends less than this share of the sent mail is not taken for the owner's: a delegate, a shared mailbox.</summary>
    private const double LeastShare = 0.05;

    private readonly Dictionary<Handle, int> senders = [];
    private readonly Dictionary<Handle, int> deliveries = [];
    private readonly Dictionary<Handle, int> partakers = [];
    private readonly Dictionary<(Handle, string), int> names = [];
    private int sent;
    private int delivered;
    private int mails;

    public void Sent(Handle from, string name)
    {
        sent++;
        Count(senders, from);
        if (name.Length > 0)
        {
            names[(from, name)] = names.GetValueOrDefault((from, name)) + 1;
        }
    }

    public void DeliveredTo(Handle? to)
    {
        if (to is not null)
        {
            delivered++;
            Count(deliveries, to);
        }
    }

    /// <summary>A mail between people: everybody who stands in it.</summary>
    public void Between(Handle from, List<Handle> to)
    {
        mails++;
        Count(partakers, from);
        foreach (var one in to)
        {
            Count(partakers, one);
        }
    }

    public OwnerFound Find(ReadingOptions options, LocalDate? day)
    {
        if (options.Owner is { Network: MailIdentity.Network } told)
        {
            return new OwnerFound([told], NameOf([told]), "you said so", day);
        }
        var because = new List<string>();
        var handles = new List<Handle>();
        foreach (var (who, count) in senders.OrderByDescending(s => s.Value).ThenBy(s => s.Key.Key, StringComparer.Ordinal))
        {
            if (count >= Math.Max(1, LeastShare * sent))
            {
                handles.Add(who);
                because.Add($"sends {count} of {sent} sent mails");
            }
        }
        if (Leading(deliveries, delivered, 0.5) is { } reached && !handles.Contains(reached))
        {
            handles.Add(reached);
            because.Add($"{deliveries[reached]} of {delivered} mails are delivered to this address");
        }
        if (handles.Count == 0 && mails >= 3 && Leading(partakers, mails, 0.8) is { } present)
        {
            handles.Add(present);
            because.Add($"stands in {partakers[present]} of {mails} mails");
        }
        if (options.Owner is { } elsewhere)
        {
            handles.Add(elsewhere);
            because.Add("you said so");
        }
        if (handles.Count == 0 && options.KnownOwner.Count > 0)
        {
            return new OwnerFound([.. options.KnownOwner], null, "as found in the other files", day);
        }
        return handles.Count > 0
            ? new OwnerFound([.. handles], NameOf(handles), string.Join("; ", because), day)
            : new OwnerFound([], null, "no sent folder, no Delivered-To, nobody in nearly all mails: say whose it is with --owner", day);
    }

    private string? NameOf(List<Handle> handles) =>
        names
            .Where(n => handles.Contains(n.Key.Item1))
            .OrderByDescending(n => n.Value)
            .ThenBy(n => n.Key.Item2, StringComparer.Ordinal)
            .Select(n => n.Key.Item2)
            .FirstOrDefault();

    /// <summary>The one with the most, when that is at least a share of all and more than any other has.</summary>
    private static Handle? Leading(Dictionary<Handle, int> counts, int total, double share)
    {
        var order = counts.Where(c => c.Key.Kind == HandleKind.Profile).OrderByDescending(c => c.Value).Take(2).ToList();
        return order.Count > 0 && order[0].Value >= share * total && (order.Count == 1 || order[0].Value > order[1].Value)
            ? order[0].Key
            : null;
    }

    private static void Count(Dictionary<Handle, int> counts, Handle who) => counts[who] = counts.GetValueOrDefault(who) + 1;
}
