using System.Text.Json;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Storing;

namespace Quinze.Cli.Commands;

/// <summary>Writes a decision of the user's into the ledger and says so.</summary>
internal static class Decision
{
    public static void Take(Call call, ILedgerStore store, JudgementKind kind, IReadOnlyList<string> about, string? says, string told) =>
        Take(call, store, kind, about, says, _ => told);

    /// <param name="told">What the user is told of the decision, which has its number only now.</param>
    public static void Take(
        Call call,
        ILedgerStore store,
        JudgementKind kind,
        IReadOnlyList<string> about,
        string? says,
        Func<Judgement, string> told
    )
    {
        var judgement = store.Judge(kind, about, says, call.House.Clock.GetCurrentInstant());
        if (call.Json)
        {
            call.WriteJson(writer => Write(writer, call.LedgerPath, judgement));
        }
        else
        {
            call.Out.WriteLine(told(judgement));
        }
    }

    /// <summary>A decision about the two people named on the command line.</summary>
    public static void OnTwo(Call call, ILedgerStore store, JudgementKind kind, Phrase told)
    {
        var (a, b) = PersonOperand.Pair(call, store);
        Take(call, store, kind, [a.Handle.ToString(), b.Handle.ToString()], null, told.In(call.Tongue, a.Person.Name, b.Person.Name));
    }

    private static void Write(Utf8JsonWriter writer, string ledger, Judgement judgement)
    {
        writer.WriteStartObject();
        writer.WriteString("ledger", ledger);
        writer.WriteStartObject("judgement");
        writer.WriteNumber("number", judgement.Number);
        writer.WriteInstant("at", judgement.At);
        writer.WriteString("kind", JsonForm.Word(judgement.Kind));
        writer.WriteStartArray("about");
        foreach (var about in judgement.About)
        {
            writer.WriteStringValue(about);
        }
        writer.WriteEndArray();
        writer.WriteString("says", judgement.Says);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
