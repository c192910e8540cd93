using System.Text;
using System.Text.RegularExpressions;
using Quinze.Sources.LinkedIn;
using Quinze.Sources.X;

namespace Quinze.Sources;

/// <summary>The post meant by what a person copies out of a browser: an address in any of the forms a network writes, or an id.</summary>
public static class PostAddress
{
    /// <summary>The network (null when the text does not say) and the reference.</summary>
    public static (string? Network, PostRef Ref) Parse(string text)
    {
        text = text.Trim();
        if (text.StartsWith("at://", StringComparison.Ordinal))
        {
            return ("bluesky", PostRef.At(text));
        }
        if (text.Contains("urn:li:", StringComparison.Ordinal) || text.Contains("linkedin.com/", StringComparison.OrdinalIgnoreCase))
        {
            return (LinkedInPeople.Network, LinkedInLinks.Post(Encoding.UTF8.GetBytes(text), out _));
        }
        return OfX.Match(text) is { Success: true } x ? (XPeople.Network, XPeople.Post(x.Groups[1].Value)) : (null, PostRef.Parse(text));
    }

    private static readonly Regex OfX = new(
        @"^https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/(?:i/web|i|\w{1,20})/status(?:es)?/(\d{1,20})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );
}
