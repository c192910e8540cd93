using Quinze.Analyses;

namespace Quinze.Sources.Formats.Tables;

/// <summary>Names of columns as people compare them: lower case, without accents, punctuation and the star of a required field, words one space apart.</summary>
internal static class Folded
{
    public static string Of(string name) => PlainName.Of(name.Replace('\'', ' ').Replace('’', ' ')).Trim();
}
