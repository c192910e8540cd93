namespace Quinze.Targets;

/// <summary>What keeps an expression from being read.</summary>
public enum TargetMistakeKind
{
    /// <summary>There is nothing to read.</summary>
    Empty,

    /// <summary>A value stands where a field should.</summary>
    FieldMissing,

    /// <summary>A field that targets do not have.</summary>
    UnknownField,

    /// <summary>A field without any value.</summary>
    ValueMissing,

    /// <summary>A quotation that does not end.</summary>
    QuoteOpen,

    /// <summary>A word that is no level of seniority.</summary>
    UnknownLevel,

    /// <summary>What is no size of a company.</summary>
    NotASize,
}

/// <summary>Why an expression could not be read: what was found, at which character (from 1), and which words would have been understood.</summary>
public sealed record TargetMistake(TargetMistakeKind Kind, string Found, int At, IReadOnlyList<string> Expected);
