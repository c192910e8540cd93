namespace Quinze.Reports.Terminal;

/// <summary>The colours that a terminal gives the tones, where it has any; what they mean is in the words too.</summary>
internal readonly record struct Ink(bool Colour)
{
    private const string Teal = "\u001b[36m";
    private const string Ochre = "\u001b[33m";
    private const string Dim = "\u001b[2m";
    private const string Bold = "\u001b[1m";
    private const string Off = "\u001b[0m";

    public string Paint(string text, Tone tone)
    {
        var code = tone switch
        {
            Tone.Near => Teal,
            Tone.Quiet => Ochre,
            Tone.Soft or Tone.Unknown => Dim,
            Tone.Name => Bold,
            _ => "",
        };
        return Colour && code.Length > 0 && text.Length > 0 ? code + text + Off : text;
    }
}
