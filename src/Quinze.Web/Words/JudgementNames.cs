namespace Quinze.Web.Words;

/// <summary>Kinds of decision in the visitor's language.</summary>
internal static class JudgementNames
{
    public static string Of(Tongue tongue, JudgementKind kind) => tongue == Tongue.French ? French(kind) : English(kind);

    private static string English(JudgementKind kind) =>
        kind switch
        {
            JudgementKind.Same => "the same person",
            JudgementKind.Different => "never the same person",
            JudgementKind.Label => "a label",
            JudgementKind.Snooze => "later",
            JudgementKind.Elsewhere => "we talk elsewhere",
            JudgementKind.Forget => "forgotten",
            JudgementKind.Object => "objected",
            JudgementKind.Fifteen => "your fifteen",
            JudgementKind.Retention => "how long texts are kept",
            JudgementKind.Columns => "columns of a table",
            _ => kind.ToString().ToLowerInvariant(),
        };

    private static string French(JudgementKind kind) =>
        kind switch
        {
            JudgementKind.Same => "la même personne",
            JudgementKind.Different => "jamais la même personne",
            JudgementKind.Label => "une étiquette",
            JudgementKind.Snooze => "plus tard",
            JudgementKind.Elsewhere => "on se parle ailleurs",
            JudgementKind.Forget => "oubli",
            JudgementKind.Object => "opposition",
            JudgementKind.Fifteen => "vos quinze",
            JudgementKind.Goal => "but",
            JudgementKind.Note => "note",
            JudgementKind.Retention => "durée de conservation",
            JudgementKind.Columns => "colonnes d'un tableau",
            _ => "autre",
        };
}
