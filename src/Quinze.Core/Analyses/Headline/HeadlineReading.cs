using System.Globalization;

namespace Quinze.Analyses;

/// <summary>Reads a headline by stated rules: which of its words name a role, and which say for whom, and whether they stand within its first sixty characters.</summary>
public static class HeadlineReading
{
    /// <summary>What a search result, a comment or a phone shows of a headline.</summary>
    public const int Opening = 60;

    /// <summary>How many words behind a marker may lie before the people it leads to: "pour toutes les petites équipes".</summary>
    private const int Reach = 4;

    public static HeadlineResults Of(string headline, NodaTime.LocalDate? asOf = null)
    {
        var text = string.Join(' ', headline.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var opening = FirstCharacters(text, Opening);
        var words = WordsOf(text);
        var role = Role(text, words, opening.Length);
        var whom = ForWhom(text, words, opening.Length);
        var answer =
            role.Answer == YesNo.Yes && whom.Answer == YesNo.Yes ? YesNo.Yes
            : role.Answer == YesNo.No || whom.Answer == YesNo.No ? YesNo.No
            : YesNo.Unclear;
        return new HeadlineResults(text, opening, asOf, answer, role, whom);
    }

    private static NamedIn Role(string text, IReadOnlyList<Word> words, int end)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            // "J'aide les artisans" says whom, and not what one is.
            if (RoleWords.IsOne(word.Plain) && (i == 0 || !AudienceWords.LeadsToOthers(words[i - 1].Plain)))
            {
                var at = text[word.Start..word.End];
                return word.End <= end ? new NamedIn(YesNo.Yes, "named", at) : new NamedIn(YesNo.No, "after-opening", at);
            }
        }
        return new NamedIn(YesNo.Unclear, "no-known-word", null);
    }

    private static NamedIn ForWhom(string text, IReadOnlyList<Word> words, int end)
    {
        NamedIn? best = null;
        for (var i = 0; i < words.Count && best?.Answer != YesNo.Yes; i++)
        {
            if (At(text, words, i, end) is { } found && (best is null || Rank(found) < Rank(best)))
            {
                best = found;
            }
        }
        return best ?? new NamedIn(YesNo.No, "no-marker", null);
    }

    /// <summary>A yes outweighs a doubt, and a doubt within the opening what stands behind it.</summary>
    private static int Rank(NamedIn named) =>
        named.Answer switch
        {
            YesNo.Yes => 0,
            YesNo.Unclear => 1,
            _ => 2,
        };

    private static NamedIn? At(string text, IReadOnlyList<Word> words, int at, int end)
    {
        var marker = AudienceWords.Markers.FirstOrDefault(m => Stands(m, words, at));
        var behind = at + (marker?.Length ?? 1);
        if (marker is not null)
        {
            return Behind(text, words, at, behind, end);
        }
        if (!AudienceWords.IsGroup(words[at].Plain) || RoleWords.IsOne(words[at].Plain) && !IsOf(words, at))
        {
            return null;
        }
        // "Coach de dirigeants" is for them; "Consultant PME" may be, and may be one of them.
        var linked = IsOf(words, at);
        var said = text[words[linked ? at - 1 : at].Start..words[at].End];
        return words[at].End > end ? new NamedIn(YesNo.No, "after-opening", said)
            : linked ? new NamedIn(YesNo.Yes, "named", said)
            : new NamedIn(YesNo.Unclear, "without-a-link", said);
    }

    private static NamedIn? Behind(string text, IReadOnlyList<Word> words, int at, int from, int end)
    {
        for (var i = from; i < words.Count && i < from + Reach; i++)
        {
            var said = text[words[at].Start..words[i].End];
            if (AudienceWords.IsNobody(words[i].Plain))
            {
                return new NamedIn(YesNo.Unclear, "not-people", said);
            }
            if (AudienceWords.IsGroup(words[i].Plain))
            {
                return words[i].End <= end ? new NamedIn(YesNo.Yes, "named", said) : new NamedIn(YesNo.No, "after-opening", said);
            }
        }
        var some = text[words[at].Start..words[Math.Min(from, words.Count - 1)].End];
        return words[at].End <= end ? new NamedIn(YesNo.Unclear, "not-people", some) : null;
    }

    private static bool IsOf(IReadOnlyList<Word> words, int at) => at > 0 && AudienceWords.Of.Contains(words[at - 1].Plain);

    private static bool Stands(string[] marker, IReadOnlyList<Word> words, int at)
    {
        if (at + marker.Length > words.Count)
        {
            return false;
        }
        for (var i = 0; i < marker.Length; i++)
        {
            if (words[at + i].Plain != marker[i])
            {
                return false;
            }
        }
        return true;
    }

    private sealed record Word(string Plain, int Start, int End);

    /// <summary>Runs of letters and digits in their plain form; inclusive writing ("consultant·e·s", "directeur(trice)") is the word before its first mark.</summary>
    private static List<Word> WordsOf(string text)
    {
        List<Word> words = [];
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                continue;
            }
            var end = start;
            while (
                end < text.Length
                && (char.IsLetterOrDigit(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark)
            )
            {
                end++;
            }
            var plain = PlainName.Of(text[start..end]);
            while (end + 1 < text.Length && text[end] is '·' or '•' or '(' && char.IsLetter(text[end + 1]))
            {
                var more = end + 1;
                while (more < text.Length && char.IsLetter(text[more]))
                {
                    more++;
                }
                end = more < text.Length && text[more] == ')' ? more + 1 : more;
            }
            words.Add(new Word(plain, start, end));
            start = end - 1;
        }
        return words;
    }

    private static string FirstCharacters(string text, int count)
    {
        var info = new StringInfo(text);
        return info.LengthInTextElements <= count ? text : info.SubstringByTextElements(0, count);
    }
}
