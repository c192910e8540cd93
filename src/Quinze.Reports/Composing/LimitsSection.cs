namespace Quinze.Reports.Composing;

/// <summary>What the report cannot know, and what it is not for.</summary>
internal static class LimitsSection
{
    public static Section Of(Composition c)
    {
        IReadOnlyList<Prose> limits = c.Options.HideNames ? [c.Words.HiddenNames, .. c.Words.Limits] : c.Words.Limits;
        limits = c.Options.AuditOnly ? [c.Words.LimitAuditOnly(c.LettersRead), .. limits] : limits;
        return new Section("limits", c.Words.LimitsHeading, [new Said([c.Words.LimitsSaid]), new Bullets(limits)]);
    }
}
