using System.Globalization;
using Quinze.Labels.Measuring;
using Quinze.Labels.Training;

namespace Quinze.Labels;

/// <summary>Where things lie and what was typed.</summary>
internal static class Workshop
{
    public static string Root()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "Quinze.slnx")))
        {
            at =
                Path.GetDirectoryName(at)
                ?? throw new DirectoryNotFoundException("The root of the repository was not found above the program.");
        }

        return at;
    }

    public static Settings SettingsOf(string[] arguments)
    {
        var said = arguments
            .Where(a => a.Contains('='))
            .Select(a => a.Split('='))
            .ToDictionary(a => a[0], a => double.Parse(a[1], CultureInfo.InvariantCulture));
        var usual = new Settings();
        return usual with
        {
            LeastTexts = (int)said.GetValueOrDefault("least", usual.LeastTexts),
            Penalty = said.GetValueOrDefault("penalty", usual.Penalty),
            RuleScale = said.GetValueOrDefault("rules", usual.RuleScale),
            Steps = (int)said.GetValueOrDefault("steps", usual.Steps),
        };
    }

    public static bool Wanted(string[] arguments, string task)
    {
        var named = arguments.Skip(1).Where(a => TaskPlan.All.Any(p => p.Name == a)).ToList();
        return named.Count == 0 || named.Contains(task);
    }

    public static void ShowWrong(HeldOut heldOut, string[] arguments)
    {
        var label = arguments.FirstOrDefault(a => heldOut.Head.Labels.Contains(a));
        foreach (var text in heldOut.Texts)
        {
            var said = Array.IndexOf(text.Scores, text.Scores.Max());
            if (said != text.Truth && (label is null || label == heldOut.Head.Labels[text.Truth] || label == heldOut.Head.Labels[said]))
            {
                var shown = text.Example.Text.Text.Replace('\n', ' ');
                Console.WriteLine(
                    $"{heldOut.Head.Labels[text.Truth]} → {heldOut.Head.Labels[said]} [{text.Example.Text.Voice}] {shown[..Math.Min(shown.Length, 160)]}"
                );
            }
        }
    }
}
