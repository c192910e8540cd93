namespace Quinze.Importing;

/// <summary>A table nobody knows, and what its columns seem to mean, for the user to confirm or correct.</summary>
/// <param name="Header">As in <see cref="ColumnMap.Header"/>.</param>
/// <param name="Columns">The names of its columns as the file writes them.</param>
/// <param name="Guess">The column that seems to hold each meaning.</param>
public sealed record TableProposal(string Header, IReadOnlyList<string> Columns, IReadOnlyDictionary<string, string> Guess);
