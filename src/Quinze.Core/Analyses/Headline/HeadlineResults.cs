using NodaTime;

namespace Quinze.Analyses;

/// <summary>What <c>headline</c> finds: whether the first sixty characters name a role, and for whom.</summary>
/// <param name="Text">The headline as the owner wrote it.</param>
/// <param name="Opening">Its first sixty characters, as a search or a comment shows them.</param>
/// <param name="AsOf">The day it was so.</param>
/// <param name="Answer">Yes when both are named, no when one is not, unclear otherwise.</param>
public sealed record HeadlineResults(string Text, string Opening, LocalDate? AsOf, YesNo Answer, NamedIn Role, NamedIn ForWhom);

/// <summary>An answer by stated rules.</summary>
public enum YesNo
{
    Yes,
    No,
    Unclear,
}

/// <summary>One of the two questions.</summary>
/// <param name="Because"><c>named</c>, <c>after-opening</c>, <c>no-known-word</c>, <c>no-marker</c>, <c>not-people</c>, <c>without-a-link</c>.</param>
/// <param name="Words">The words it rests on, as they stand there; null when none.</param>
public sealed record NamedIn(YesNo Answer, string Because, string? Words);
