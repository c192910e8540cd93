using Quinze.Sources.Formats.Sheets;
using Quinze.Tests.HouseRules;

namespace Quinze.Tests.Sources.LinkedInAnalytics;

/// <summary>The workbooks under tests/Archives hold what <see cref="Fixtures"/> says; <c>QUINZE_ACCEPT=1</c> writes them.</summary>
public class FixturesAsWrittenTests
{
    public static IEnumerable<TheoryDataRow<string>> Every => Fixtures.Files.Keys.Select(f => new TheoryDataRow<string>(f));

    [Theory]
    [MemberData(nameof(Every))]
    public void A_workbook_in_the_repository_is_the_one_the_code_describes(string file)
    {
        var path = Repository.At("tests/Archives/" + file);
        var bytes = Fixtures.Files[file];
        if (Environment.GetEnvironmentVariable("QUINZE_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }

        Assert.True(File.Exists(path), $"tests/Archives/{file} is missing: QUINZE_ACCEPT=1 ./test writes it.");
        // Cells and not bytes: the zip writer marks its platform.
        Assert.Equal(CellsOf(bytes), CellsOf(File.ReadAllBytes(path)));
    }

    private static string CellsOf(byte[] bytes)
    {
        try
        {
            var workbook = Workbook.Read(new MemoryStream(bytes), "fixture", CancellationToken.None);
            return string.Join(
                '\n',
                workbook.Sheets.Select(s => s.Name + "\n" + string.Join('\n', s.Rows.Select(r => string.Join('|', r))))
            );
        }
        catch (ProblemException e)
        {
            return e.Problem.Id + " " + Convert.ToHexString(bytes);
        }
    }
}
