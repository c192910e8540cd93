namespace Quinze.Text;

/// <summary>What a text is written in, as far as Quinze needs to know; <c>Unknown</c> when it is too short or too mixed to say.</summary>
public enum Language
{
    Unknown,
    French,
    English,
    Other,
}
