using Quinze.Sources.Formats.Tables;

namespace Quinze.Sources.Crm;

/// <summary>Where a deal stands: <c>won</c> or <c>lost</c> when the program says so, whatever its words for it; else the stage as it is called there.</summary>
internal static class CrmStage
{
    public const string Won = "won";
    public const string Lost = "lost";

    private static readonly HashSet<string> WonWords =
    [
        "won",
        "closed won",
        "closedwon",
        "gagne",
        "gagnee",
        "ferme gagne",
        "fermee gagnee",
        "conclu",
        "conclue",
        "signe",
        "signee",
    ];
    private static readonly HashSet<string> LostWords =
    [
        "lost",
        "closed lost",
        "closedlost",
        "perdu",
        "perdue",
        "ferme perdu",
        "fermee perdue",
    ];
    private static readonly HashSet<string> Yes = ["true", "yes", "1", "oui", "vrai"];

    public static string? Of(Table row, CrmLayout layout)
    {
        if (Yes.Contains(Folded.Of(row[layout[Meaning.IsWon]])))
        {
            return Won;
        }
        if (Yes.Contains(Folded.Of(row[layout[Meaning.IsLost]])))
        {
            return Lost;
        }
        var stage = row[layout[Meaning.Stage]];
        return Ended(row[layout[Meaning.Status]]) ?? Ended(stage) ?? (stage.Length > 0 ? stage : null);
    }

    private static string? Ended(string word)
    {
        var folded = Folded.Of(word);
        return WonWords.Contains(folded) ? Won
            : LostWords.Contains(folded) ? Lost
            : null;
    }
}
