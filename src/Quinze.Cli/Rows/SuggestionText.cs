using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.People;

namespace Quinze.Cli.Rows;

/// <summary>Suggestions for people: who, how sure, why, and the command that accepts.</summary>
internal static class SuggestionText
{
    private const int MostShown = 20;

    private static readonly Phrase None = new("Nobody here looks like somebody else.", "Personne ici ne ressemble à quelqu'un d'autre.");
    private static readonly Phrase More = new("… and {0} more: quinze show suggestions", "… et {0} de plus : quinze show suggestions");
    private static readonly Phrase HowTo = new(
        "Accept one: quinze same A B · refuse one for good: quinze different A B · accept those of high confidence: quinze same --suggested high",
        "En accepter une : quinze same A B · en refuser une pour toujours : quinze different A B · accepter celles de confiance haute : quinze same --suggested high"
    );

    public static void Write(Call call, IReadOnlyList<Suggestion> suggestions)
    {
        if (suggestions.Count == 0)
        {
            call.Line(None);
            return;
        }
        Write(call, suggestions, MostShown);
        if (suggestions.Count > MostShown)
        {
            call.Line(More, Numbers.Of(call.Tongue, suggestions.Count - MostShown));
        }
        call.Line(HowTo);
    }

    public static void Write(Call call, IReadOnlyList<Suggestion> suggestions, int most)
    {
        foreach (var suggestion in suggestions.Take(most))
        {
            var (a, b) = (suggestion.A, suggestion.B);
            call.Out.WriteLine($"{a.Name} ({WhoIsMeant.HandleOf(a)}) = {b.Name} ({WhoIsMeant.HandleOf(b)})?");
            call.Out.WriteLine($"  {SuggestionRows.Sure(suggestion, call.Tongue)}: {SuggestionRows.Because(suggestion, call.Tongue)}");
            call.Out.WriteLine($"  quinze same {a.Id} {b.Id}");
        }
    }
}
