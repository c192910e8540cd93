using Quinze.Views;

namespace Quinze.People;

/// <summary>How sure it is that two records are one person, in a word.</summary>
public enum Confidence : byte
{
    /// <summary>They could be: the name is common here, or somebody else fits as well.</summary>
    Low,

    /// <summary>More likely than not; usually a rare name and nothing else.</summary>
    Medium,

    /// <summary>At least 95 in 100, and never by a name alone: something of another kind says the same.</summary>
    High,
}

/// <summary>What two records have in common, or what speaks against their being one.</summary>
public enum Likeness : byte
{
    /// <summary>The same words make up both names, whatever their order, case and accents.</summary>
    SameName,

    /// <summary>Names that sound alike, or one with a word less.</summary>
    NearName,

    /// <summary>One side has no name, and its address spells the name of the other.</summary>
    SpelledName,

    /// <summary>Both work for one company, or the headline of one names the company of the other.</summary>
    SameCompany,

    /// <summary>The mail address of one is at the company of the other, or both are at one domain that is not a public mail service.</summary>
    SameDomain,

    /// <summary>Both are described in the same words.</summary>
    SameHeadline,

    /// <summary>The owner was in touch with both on the same days more often than chance would have it.</summary>
    SameDays,

    /// <summary>A conversation between two people goes on under another address of the one who is not the owner.</summary>
    SameConversation,

    /// <summary>Each side tells a company, and no two agree: people change jobs, so it weighs little.</summary>
    OtherCompany,
}

/// <summary>One reason for a suggestion, or against it.</summary>
/// <param name="Weight">log2 of how much likelier this is of one person than of two (Fellegi and Sunter 1969); negative when it speaks against.</param>
/// <param name="Says">What agrees: the name, the company, "5 of 7" days; the ledger's own words.</param>
public sealed record Reason(Likeness Likeness, double Weight, string Says);

/// <summary>Two records that may be one person. A suggestion changes nothing: only the user's "same" does.</summary>
/// <param name="Probability">From the weights and from who else fits; it rests on stated assumptions and is no measured frequency.</param>
/// <param name="Weight">Sum of the reasons' weights and of the prior, in bits.</param>
/// <param name="Namesakes">How many others here bear the name, beside these two.</param>
/// <param name="People">Among how many named people they were counted.</param>
/// <param name="Rivals">How many others fit one of the two and cannot both be right.</param>
public sealed record Suggestion(
    Person A,
    Person B,
    Confidence Confidence,
    double Probability,
    double Weight,
    IReadOnlyList<Reason> Because,
    int Namesakes,
    int People,
    int Rivals
);
