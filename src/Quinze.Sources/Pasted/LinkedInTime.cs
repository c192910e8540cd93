using System.Text.RegularExpressions;

namespace Quinze.Sources.Pasted;

/// <summary>The line that says how old something is: "3 j", "2 sem. • Modifié •", "2w (edited)".</summary>
internal static class LinkedInTime
{
    /// <summary>Null when the folded line is none. A bullet behind the time is a post's; comments have none.</summary>
    public static (Ago When, bool Bullet)? Parse(string folded)
    {
        var match = Line.Match(folded);
        return match.Success && Ago.Parse(match.Groups["ago"].Value) is { } when
            ? (
                when,
                match.Groups["bullet"].Value.Contains('•', StringComparison.Ordinal)
                    || match.Groups["bullet"].Value.Contains('·', StringComparison.Ordinal)
            )
            : null;
    }

    public static bool IsEdited(string folded) => Edited.IsMatch(folded);

    private static readonly Regex Line = new(
        @"^(?:•\s*)?(?<ago>[^•·()]{1,30}?)\s*(?:\((?:modifié|edited)\))?(?<bullet>(?:\s*[•·]\s*(?:modifié|edited|visible .*|public|tout le monde|anyone|abonnés|followers|relations|connections)?)*)$"
    );

    private static readonly Regex Edited = new(@"^[(•·\s]*(?:modifié|edited)[)•·\s]*$");
}
