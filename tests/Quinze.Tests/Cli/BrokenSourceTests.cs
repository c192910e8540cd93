using Quinze.Cli.Importing;
using Quinze.Cli.Language;
using Quinze.Verbs;

namespace Quinze.Tests.Cli;

public class BrokenSourceTests
{
    [Fact]
    public void Our_own_mistake_is_told_by_its_kind_and_never_by_its_message()
    {
        var problem = OurProblems.OurFault(new InvalidOperationException("Dear Anaïs, …"), Tongue.English);

        Assert.Contains("InvalidOperationException", problem.Found, StringComparison.Ordinal);
        Assert.DoesNotContain("Anaïs", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_mistake_with_one_path_outranks_every_other_code()
    {
        var ours = OurProblems.OurFault(new InvalidOperationException(), Tongue.English);
        PathReport[] reports =
        [
            new("a.zip", new ImportReport(1, "linkedin-archive", "a.zip", ImportStatus.Imported, null, null)),
            new("b.zip", new ImportReport(null, null, "b.zip", ImportStatus.Failed, ours, null)),
        ];

        Assert.Equal(1, PathReport.CodeOf(reports, strict: true));
    }
}
