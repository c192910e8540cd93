namespace Quinze.Web.Words;

/// <summary>The languages the rooms speak.</summary>
public enum Tongue
{
    English,
    French,
}
