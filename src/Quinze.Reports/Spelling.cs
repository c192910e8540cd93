namespace Quinze.Reports;

/// <summary>The spaces and apostrophes of each language over words of ours that are written with ordinary ones.</summary>
public static class Spelling
{
    public static string French(string text) => Words.FrenchTypography.Set(text);
}
