namespace Quinze.Tests.Cli;

public class LanguageTests
{
    [Theory]
    [InlineData("LANG", "fr_FR.UTF-8", "Lire des archives")]
    [InlineData("LC_ALL", "fr", "Lire des archives")]
    [InlineData("QUINZE_LANG", "fr", "Lire des archives")]
    [InlineData("LANG", "de_DE.UTF-8", "Read archives")]
    public void The_language_is_taken_from_the_variables(string variable, string value, string says)
    {
        using var door = new Door().With(variable, value);

        Assert.StartsWith(says, door.Say("import", "--help").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_outranks_the_variables()
    {
        using var door = new Door().With("LANG", "fr_FR.UTF-8");

        Assert.StartsWith("Read archives", door.Say("import", "--help", "--lang", "en").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_told_in_french()
    {
        using var door = new Door();

        var answer = door.Say("ledger", "info", "--lang", "fr");

        Assert.StartsWith("Il n'y a pas encore de carnet ici", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Out);
    }

    [Fact]
    public void Whose_archive_it_is_is_told_in_french_by_name()
    {
        using var door = new Door();
        door.Say("import", Door.Sample(Door.LinkedIn));
        door.Say("sample", "other", "--seed", "7");

        var answer = door.Say("import", Path.Combine("other", "linkedin-2023"), "--lang", "fr");

        Assert.Contains("Cette archive semble être celle de ", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Ce carnet est celui de Anne Sénéchal (linkedin:", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_source_says_of_files_and_archives_is_told_in_french()
    {
        using var door = new Door();
        var archive = Path.Combine(Door.Root, "tests", "Archives", "linkedin-archive", "vintage-2023");

        var import = door.Say("import", archive, "--lang", "fr");
        door.Say(
            "import",
            Path.Combine(Door.Root, "tests", "Archives", "linkedin-archive", "Complete_LinkedInDataExport_11-15-2026"),
            "--anyway"
        );
        var unread = door.Say("show", "unread", "--lang", "fr", "--where", "reason=connaissons");

        Assert.Contains("C'est une archive de base", import.Out, StringComparison.Ordinal);
        Assert.Contains("pas un fichier que nous connaissons", unread.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("not a file", unread.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_of_the_house_has_its_french()
    {
        var ids = Directory
            .GetFiles(Path.Combine(Door.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("Quinze.Cli", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .SelectMany(code =>
                System.Text.RegularExpressions.Regex.Matches(code, "new(?: Problem)?\\(\\s*\"(?<id>[a-z]+(?:-[a-z]+)+)\",\\s*\\$?\"[A-Z]")
            )
            .Select(m => m.Groups["id"].Value)
            .Distinct()
            .ToList();

        Assert.Contains("archive-missing", ids);
        Assert.DoesNotContain(ids, id => !Quinze.Cli.Language.ProblemTexts.Knows(id));
    }
}
