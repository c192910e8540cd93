namespace Quinze;

/// <summary>
/// Where something was read: a file of an import, by its index in the archive, and a line in it (1-based; 0 when the file has no lines).
/// </summary>
public readonly record struct Place(int File, long Line);
