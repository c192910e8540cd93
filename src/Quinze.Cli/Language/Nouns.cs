namespace Quinze.Cli.Language;

/// <summary>What is counted.</summary>
internal static class Nouns
{
    public static readonly Noun Person = new(new("{0} person", "{0} personne"), new("{0} people", "{0} personnes"));
    public static readonly Noun Post = new(new("{0} post", "{0} publication"), new("{0} posts", "{0} publications"));
    public static readonly Noun Interaction = new(new("{0} interaction", "{0} échange"), new("{0} interactions", "{0} échanges"));
    public static readonly Noun Observation = new(new("{0} observation", "{0} relevé"), new("{0} observations", "{0} relevés"));
    public static readonly Noun Outcome = new(new("{0} outcome", "{0} suite"), new("{0} outcomes", "{0} suites"));
    public static readonly Noun Pair = new(new("{0} pair", "{0} paire"), new("{0} pairs", "{0} paires"));
    public static readonly Noun Judgement = new(new("{0} decision", "{0} décision"), new("{0} decisions", "{0} décisions"));
    public static readonly Noun HiddenProfile = new(
        new("{0} connection of which only a date is known", "{0} relation dont seule la date est connue"),
        new("{0} connections of which only a date is known", "{0} relations dont seule la date est connue")
    );
}
