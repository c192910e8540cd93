namespace Quinze;

/// <summary>Whether a figure is told as itself or only as a bound: "&lt; 1 %" is not one per cent and not zero.</summary>
public enum Bound : byte
{
    Exact,

    /// <summary>The true figure is below the value.</summary>
    Below,

    /// <summary>The true figure is the value or more.</summary>
    AtLeast,
}
