using System.Globalization;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Storing;
using Quinze.Verbs;
using Quinze.Views;

namespace Quinze.Cli.Commands;

/// <summary>Opens a case: a real problem, made from a question, from a thread or by hand.</summary>
internal sealed class RecordCase : Verb
{
    private static readonly Flag About = new(
        "--about",
        new(
            "the question (interaction-12, post-12, interaction-12.2), the thread (conversation-7) or a person; may be said again",
            "la question (interaction-12, post-12, interaction-12.2), le fil (conversation-7) ou une personne ; peut être répété"
        ),
        "WHAT"
    );

    private static readonly Flag At = new(
        "--at",
        new("the day it began; that of the question, or today", "le jour où il a commencé ; celui de la question, ou aujourd'hui"),
        "DAY"
    );

    private static readonly Phrase Done = new(
        "{0} is open. Its first step: quinze record step {0} first-answer",
        "{0} est ouvert. Sa première étape : quinze record step {0} first-answer"
    );
    private static readonly Phrase Words = new("the problem in your words", "le problème dans vos mots");
    private static readonly Phrase AThread = new("a conversation of this ledger", "une conversation de ce carnet");

    public override string Name => "case";

    public override Phrase Summary =>
        new("A real problem that you follow until its solution is told.", "Un vrai problème que vous suivez jusqu'à raconter sa solution.");

    public override IReadOnlyList<Operand> Operands =>
        [
            new(
                "TITLE",
                new(
                    "the problem in your words; without it, the question that --about names",
                    "le problème dans vos mots ; sinon, la question que --about désigne"
                ),
                Least: 0
            ),
        ];

    public override IReadOnlyList<Flag> Flags => [About, At];

    public override IReadOnlyList<string> Examples =>
        ["quinze record case --about interaction-812", "quinze record case \"glue for oak outdoors\" --about \"Anaïs Kermarrec\""];

    public override Task<int> RunAsync(Call call)
    {
        using var store = call.OpenOrCreateLedger();
        var view = House.View(store);
        string[] about = [.. call.Said.Values(About).SelectMany(a => Named(call, store, view, a)).Distinct(StringComparer.Ordinal)];
        var item = about.Select(JudgementMerge.ItemIn).FirstOrDefault(i => i is not null);
        var title =
            call.Said.Operands.Count > 0 ? call.Said.Operands[0].Trim()
            : item is { } asked ? NewCase.TitleOf(view, asked, QuestionNamed(call))
            : "";
        if (title.Length == 0)
        {
            throw Usage.Problem(call, "TITLE", "", Words);
        }
        var day =
            MomentFlag.Of(call, At)?.Day
            ?? (item is { } of ? NewCase.DayOf(view, of) : null)
            ?? call.House.Clock.GetCurrentInstant().InUtc().Date;
        Decision.Take(
            call,
            store,
            JudgementKind.Case,
            [DayText.Write(day), .. about],
            title,
            judgement => Done.In(call.Tongue, Case.IdOf(judgement.Number))
        );
        return Task.FromResult(Exit.Done);
    }

    private static int QuestionNamed(Call call) =>
        call.Said.Values(About).Select(QuestionName.Read).FirstOrDefault(n => n is not null)?.Number ?? 0;

    private static IEnumerable<string> Named(Call call, ILedgerStore store, LedgerView view, string said)
    {
        if (QuestionName.Read(said) is { } name && ItemId.IsOne(name.Item))
        {
            return [ItemId.Check(call, store, name.Item)];
        }
        if (said.StartsWith("conversation-", StringComparison.Ordinal))
        {
            return [FirstIn(view, said) ?? throw Usage.Problem(call, About.Name, said, AThread)];
        }
        return [new WhoIsMeant(view, call.Tongue).Find(said).Handle.ToString()];
    }

    /// <summary>The first words of a thread stand for it: they have a key of their own, a thread has not.</summary>
    private static string? FirstIn(LedgerView view, string conversation)
    {
        var rows = view.Facts.Interactions;
        if (int.TryParse(conversation.AsSpan("conversation-".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            for (var i = 0; i < rows.Count; i++)
            {
                if (rows.Conversation[i] == number - 1)
                {
                    return string.Create(CultureInfo.InvariantCulture, $"interaction-{rows.Id[i]}");
                }
            }
        }
        return null;
    }
}
