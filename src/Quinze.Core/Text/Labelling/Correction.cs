namespace Quinze.Text.Labelling;

/// <summary>A label that the user gave to a text; the machine's own may be the same.</summary>
public sealed record Correction(string Text, string Label, TextContext? Context = null);
