using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Mail;

namespace Quinze.Sources.Calendars;

/// <summary>Whose calendar it is: as told, as its name or its file's name says (Google names a calendar after its owner's address), or who stands in nearly all meetings.</summary>
internal sealed class CalendarOwner
{
    private const double Share = 0.6;
    private const int LeastMeetings = 3;

    private readonly List<Handle> handles = [];
    private string because = "neither a name nor anybody in most meetings shows whose calendar it is: say it with --owner";

    public bool Is(Handle who) => handles.Contains(who);

    public static CalendarOwner Find(ReadingOptions options, IEnumerable<string?> names, Dictionary<Handle, int> counts, int total)
    {
        var owner = new CalendarOwner();
        if (options.Owner is { } told)
        {
            owner.Take(told, "you said so");
        }
        if (options.Owner?.Network != MailIdentity.Network)
        {
            foreach (var known in options.KnownOwner)
            {
                owner.Take(known, "as found in the other files");
            }
            foreach (
                var named in names
                    .Select(MailIdentity.Of)
                    .OfType<Handle>()
                    .Where(h => h.Kind == HandleKind.Profile && counts.ContainsKey(h))
            )
            {
                owner.Take(named, "the calendar bears this address");
            }
            var order = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Key, StringComparer.Ordinal).Take(2).ToList();
            if (
                owner.handles.TrueForAll(h => h.Network != MailIdentity.Network)
                && total >= LeastMeetings
                && order[0].Value >= Share * total
                && order[0].Value > order[1].Value
            )
            {
                owner.Take(order[0].Key, $"stands in {order[0].Value} of {total} meetings");
            }
        }
        return owner;
    }

    public OwnerFound Found(LocalDate? day) => new([.. handles], null, because, day);

    private void Take(Handle who, string why)
    {
        if (!handles.Contains(who))
        {
            because = handles.Count == 0 ? why : $"{because}; {why}";
            handles.Add(who);
        }
    }
}
