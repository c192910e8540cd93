using System.Text.RegularExpressions;

namespace Quinze.Sources.Pasted;

/// <summary>Takes mail addresses and telephone numbers out of a pasted text before anything else is done with it: they are never kept.</summary>
public static class NeverKept
{
    public const string Mail = "[mail]";
    public const string Telephone = "[téléphone]";

    /// <summary>The text with <see cref="Mail"/> and <see cref="Telephone"/> in their places. Other numbers stay as they are.</summary>
    public static string Without(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAny("@＠([ "))
        {
            return text;
        }
        text = Address.Replace(text, Mail);
        text = SpeltAddress.Replace(text, Mail);
        text = Announced.Replace(text, m => m.Groups["word"].Value + Telephone);
        text = French.Replace(text, Telephone);
        text = International.Replace(text, m => IsAmount(m.Value) ? m.Value : Telephone);
        text = American.Replace(text, Telephone);
        return British.Replace(text, m => m.Value.Count(char.IsAsciiDigit) is 10 or 11 ? Telephone : m.Value);
    }

    /// <summary>"+12 345 678" is a number of something: groups of three, and too few digits for a telephone abroad.</summary>
    private static bool IsAmount(string number)
    {
        var digits = number.Count(char.IsAsciiDigit);
        return digits is < 8 or > 15 || (digits < 10 && Thousands.IsMatch(number));
    }

    private static readonly Regex Address = new(@"[\p{L}\p{Nd}._%+'-]+[@＠][\p{L}\p{Nd}-]+(?:\.[\p{L}\p{Nd}-]+)*\.\p{L}{2,}");

    private static readonly Regex SpeltAddress = new(
        @"[\w.+-]+\s*(?:\[\s*(?:at|arobase)\s*\]|\(\s*(?:at|arobase|@)\s*\)|\s(?:arobase|arrobase)\s)\s*[\w-]+(?:\s*(?:\.|\[\s*(?:dot|point)\s*\]|\(\s*(?:dot|point)\s*\)|\s(?:dot|point)\s)\s*[\w-]+)+",
        RegexOptions.IgnoreCase
    );

    private static readonly Regex Announced = new(
        @"(?<word>\b(?:t[ée]l(?:[ée]phone)?|phone|mobile|mob|portable|whats ?app|wa\.me|sms|fixe|cell)\b\s*[.:/]*\s*)\+?\(?\d(?:[\s.\-()/]{0,2}\d){5,14}(?!\d)",
        RegexOptions.IgnoreCase
    );

    // One separator throughout, or pairs with the first four together: a date with a time behind it is no telephone number.
    private static readonly Regex French = new(
        @"(?<![\p{L}\d.,/:#@-])(?:(?:\+|00)\s?33[\s.-]?(?:\(0\)[\s.-]?)?[1-9]|0[1-9])(?:(?<s>[\s.\-/]?)\d{2}(?:\k<s>\d{2}){3}|\d{2}(?<t>[\s.-])\d{2}\k<t>\d{2}\k<t>\d{2}|\d{2}(?<u>[\s.-])\d{3}\k<u>\d{3})(?!\d)"
    );

    private static readonly Regex International = new(
        @"(?<![\p{L}\d.,/:#@])(?:\+\s?[1-9]|00[1-9])\d{0,2}(?:[\s.\-]?\(?\d{1,5}\)?){2,6}(?!\d)"
    );

    private static readonly Regex American = new(
        @"(?<![\p{L}\d.,/:#@+-])(?:1[\s.-])?(?:\(\d{3}\)\s?|\d{3}(?<s>[\s.-]))\d{3}(?:\k<s>|[.-])\d{4}(?!\d)"
    );

    private static readonly Regex British = new(@"(?<![\p{L}\d.,/:#@+-])\(?0\d{2,4}\)?[\s-]\d{3,4}[\s-]?\d{3,4}(?!\d)");

    private static readonly Regex Thousands = new(@"^\+?\d{1,3}(?: \d{3})+$");
}
