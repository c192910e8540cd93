using Quinze.Cli.Language;
using Quinze.Storing;

namespace Quinze.Cli.Commands;

/// <summary>Asked once, at the first import, and only of a person at a terminal: how long the texts of others are kept.</summary>
internal static class RetentionQuestion
{
    private static readonly Phrase Question = new(
        "How many months do you want to keep what others wrote to you? Counts stay. A number, or Enter to decide later (nothing is deleted): ",
        "Combien de mois voulez-vous garder ce que les autres vous ont écrit ? Les comptes restent. Un nombre, ou Entrée pour décider plus tard (rien n'est supprimé) : "
    );
    private static readonly Phrase Later = new(
        "You can decide later: quinze privacy retention",
        "Vous pourrez décider plus tard : quinze privacy retention"
    );

    public static void Ask(Call call, ILedgerStore store)
    {
        if (call.Json || !call.Around.InIsTerminal || !call.Around.ErrorIsTerminal || store.Imports().Count != 1)
        {
            return;
        }
        if (Views.JudgementsInForce.RetentionIn(store.Judgements()) is not null)
        {
            return;
        }
        call.Around.Error.Write(Question.In(call.Tongue));
        call.Around.Error.Flush();
        if (Retention.Parse(call.Around.In.ReadLine()?.Trim()) is not { } retention)
        {
            call.Around.Error.WriteLine(Later.In(call.Tongue));
            return;
        }
        var now = call.House.Clock.GetCurrentInstant();
        store.Judge(JudgementKind.Retention, [], retention.ToString(), now);
        if (retention.Before(now.InUtc().Date) is { } before)
        {
            store.Purge(before);
        }
    }
}
