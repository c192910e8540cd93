namespace Quinze.Web.Words;

/// <summary>Kinds of decision in the visitor's language.</summary>
internal static class JudgementNames
{
    public static string Of(Tongue tongue, JudgementKind kind) => tongue == Tongue.French ? French(kind) : English(kind);

    /// <summary>One thing that a decision names, as the visitor reads it: a day as a day, a step of a case by its name, anything else as it stands.</summary>
    public static string Part(Tongue tongue, Judgement decision, string said) =>
        DayText.Read(said) is { } day ? Figures.Day(tongue, day)!
        : decision.Kind == JudgementKind.Step && Case.StepOf(said) is not null ? Terms.Of(tongue, "step", said)
        : said;

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
            JudgementKind.Step => "a step of a case",
            JudgementKind.Pass => "not for me",
            JudgementKind.Declared => "what you say of yourself",
            JudgementKind.Question => "questions that ask the same, or not",
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
            JudgementKind.Case => "cas",
            JudgementKind.Step => "étape d'un cas",
            JudgementKind.Done => "fait",
            JudgementKind.Pass => "pas pour moi",
            JudgementKind.Declared => "ce que vous dites de vous",
            JudgementKind.Partner => "partenaire",
            JudgementKind.Target => "cible",
            JudgementKind.Question => "questions qui demandent la même chose, ou non",
            _ => "autre",
        };
}
