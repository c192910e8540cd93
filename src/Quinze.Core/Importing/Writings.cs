namespace Quinze.Importing;

/// <summary>Whose writings plain texts are. Nothing in a text file tells.</summary>
public enum Writings : byte
{
    /// <summary>Others' texts, to compare with.</summary>
    Theirs,

    /// <summary>The owner's own articles.</summary>
    Mine,
}
