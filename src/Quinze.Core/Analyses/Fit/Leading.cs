using NodaTime;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Picks, of those in the target who acted, the ones with whom there was no conversation yet, and says what the next step is by stated rules.</summary>
internal sealed class Leading(LedgerView view, Acts acts, Proximities proximities, LocalDate? asOf)
{
    public int Snoozed { get; private set; }

    /// <summary>The leads, and the rows behind each.</summary>
    public List<(Lead Lead, IReadOnlyList<long> Rows)> Of(IEnumerable<int> inTarget)
    {
        var leads = new List<(Lead, IReadOnlyList<long>)>();
        foreach (var person in inTarget.Where(p => !proximities.HaveTalked(p)))
        {
            if (Snooze.Holds(view, person, asOf))
            {
                Snoozed++;
                continue;
            }
            var did = acts.Of(person);
            leads.Add((Shape(person, did), [.. did.Select(a => (long)view.Facts.Interactions.Id[a.Row])]));
        }
        return leads;
    }

    private Lead Shape(int person, IReadOnlyList<Act> did)
    {
        var last = did.MaxBy(a => (a.Day ?? LocalDate.MinIsoValue, a.Row));
        var post = last.Post < 0 ? null : view.Facts.Posts[last.Post];
        var network = post?.Network ?? view.Facts.HandleAt(view.Facts.Interactions.Other[last.Row]).Network;
        var day = last.Day;
        return new Lead(
            PersonShape.Of(view.PersonAt(person)),
            new LeadSource(WrittenContact.WordOf(last.Kind), network, post is null ? null : PostShape.Of(post), day),
            NextStep(person, did, last.Kind),
            day?.PlusDays(Ties.AnswerDays),
            LeadSentences.Of(last.Kind, network, day, post is not null)
        )
        {
            Acts = did.Count,
        };
    }

    private string NextStep(int person, IReadOnlyList<Act> did, InteractionKind last)
    {
        var connected = acts.Connected.Contains(person);
        return did.Any(a => a.Kind == InteractionKind.ServiceRequest) ? "answer-request"
            : !connected && did.Any(a => a.Kind == InteractionKind.Invitation) ? "answer-invitation"
            : last is InteractionKind.Comment or InteractionKind.Reply or InteractionKind.Quote or InteractionKind.Mention
                ? "answer-comment"
            : connected ? "write-message"
            : "invite";
    }
}
