using System.Buffers;
using System.Text.RegularExpressions;

namespace Quinze.Targets.Titles;

/// <summary>
/// What French writes inside a word: inclusive endings (<c>directeur·rice</c>, <c>chargé(e)</c>, <c>consultant.e.s</c>, <c>directeur/trice</c>) are read as their first form,
/// and an elided article stands apart (<c>d'information</c> is two words).
/// </summary>
public static class FrenchWriting
{
    private static readonly SearchValues<char> BeforeEndings = SearchValues.Create("·•∙⋅‧.(/-");

    public static string Unfold(string text)
    {
        text = text.AsSpan().IndexOfAny(BeforeEndings) < 0 ? text : Ending.Replace(text, "");
        return text.AsSpan().IndexOfAny("'’") < 0 ? text : Elided.Replace(text, "$1 ");
    }

    // At least three letters before it: the dots of "C.E.O." divide no endings.
    private static readonly Regex Ending = new(
        @"(?<=\p{L}{3})(?:[·•∙⋅‧.](?:e|ne|nne|rice|trice|ice|euse|se|fe|ve|ère|ière|esse|te|le|lle)(?:[·•∙⋅‧.]?s)?|[·•∙⋅‧.]s|\((?:e|ne|nne|rice|trice|euse|se|fe|ve|ère|ière|te|le|lle)\)?s?\)|\(s\)|[/-](?:e|ne|nne|rice|trice|euse|se|ère|ière)s?)(?![\p{L}\d])",
        RegexOptions.IgnoreCase
    );

    private static readonly Regex Elided = new(@"\b([cdjlmnst]|qu)['’]", RegexOptions.IgnoreCase);
}
