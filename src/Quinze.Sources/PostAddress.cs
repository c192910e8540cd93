using System.Text;
using Quinze.Sources.LinkedIn;

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
        return (null, PostRef.Parse(text));
    }
}
