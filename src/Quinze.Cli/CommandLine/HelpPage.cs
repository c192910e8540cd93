using Quinze.Cli.Language;

namespace Quinze.Cli.CommandLine;

/// <summary>The help page of a command, in one language.</summary>
internal static class HelpPage
{
    private const int Width = 100;

    private static readonly Phrase Usage = new("Usage:", "Utilisation :");
    private static readonly Phrase Commands = new("Commands:", "Commandes :");
    private static readonly Phrase Options = new("Options:", "Options :");
    private static readonly Phrase Operands = new("What it takes:", "Ce qu'elle prend :");
    private static readonly Phrase Examples = new("Examples:", "Exemples :");
    private static readonly Phrase Also = new("Also called: {0}", "S'appelle aussi : {0}");
    private static readonly Phrase OptionWord = new("options", "options");
    private static readonly Phrase CommandWord = new("command", "commande");
    private static readonly Phrase MoreHelp = new("More on a command: {0} COMMAND --help", "Plus sur une commande : {0} COMMANDE --help");

    public static void Write(TextWriter to, IReadOnlyList<Verb> path, Tongue tongue)
    {
        var verb = path[^1];
        var name = string.Join(' ', path.Select(v => v.Name));
        Paragraph(to, verb.Summary.In(tongue), 0);
        to.WriteLine();
        to.WriteLine(Usage.In(tongue));
        to.WriteLine(
            verb.Verbs.Count > 0
                ? $"  {name} <{CommandWord.In(tongue)}>"
                : $"  {string.Join(' ', [name, .. verb.Operands.Select(o => o.Usage), $"[{OptionWord.In(tongue)}]"])}"
        );
        if (verb.Aliases.Count > 0)
        {
            to.WriteLine("  " + Also.In(tongue, string.Join(", ", verb.Aliases)));
        }
        Section(to, Commands.In(tongue), verb.Verbs.Select(v => (v.Name, v.Summary.In(tongue))));
        Section(to, Operands.In(tongue), verb.Operands.Select(o => (o.Name, o.Says.In(tongue))));
        var own = path.Count == 1 ? [.. CommonFlags.All, CommonFlags.Version] : verb.Flags.Concat(CommonFlags.All);
        Section(to, Options.In(tongue), own.Select(f => (f.Usage, f.Says.In(tongue))));
        foreach (var note in verb.Notes)
        {
            to.WriteLine();
            foreach (var line in note.In(tongue).Split('\n'))
            {
                Paragraph(to, line.TrimEnd('\r'), 0);
            }
        }
        if (verb.Examples.Count > 0)
        {
            to.WriteLine();
            to.WriteLine(Examples.In(tongue));
            foreach (var example in verb.Examples)
            {
                to.WriteLine("  " + example);
            }
        }
        if (verb.Verbs.Count > 0)
        {
            to.WriteLine();
            to.WriteLine(MoreHelp.In(tongue, name));
        }
    }

    private static void Section(TextWriter to, string title, IEnumerable<(string Name, string Says)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }
        to.WriteLine();
        to.WriteLine(title);
        var column = all.Max(r => r.Name.Length) + 4;
        foreach (var (name, says) in all)
        {
            to.Write(("  " + name).PadRight(column));
            Paragraph(to, says, column);
        }
    }

    /// <summary>Breaks a text between words; every line but the first begins at the column.</summary>
    private static void Paragraph(TextWriter to, string text, int column)
    {
        var at = column;
        var lead = text.Length - text.TrimStart().Length;
        to.Write(text[..lead]);
        at += lead;
        var first = true;
        foreach (var word in text[lead..].Split(' '))
        {
            if (!first && at + 1 + word.Length > Width)
            {
                to.WriteLine();
                to.Write(new string(' ', column));
                at = column;
                first = true;
            }
            to.Write(first ? word : " " + word);
            at += word.Length + (first ? 0 : 1);
            first = false;
        }
        to.WriteLine();
    }
}
