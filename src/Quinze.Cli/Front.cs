using Quinze.Cli.CommandLine;
using Quinze.Cli.Commands;
using Quinze.Cli.Json;
using Quinze.Cli.Language;

namespace Quinze.Cli;

/// <summary>The front door: reads what was said, finds the command, runs it, and turns whatever goes wrong into one answer and one exit code.</summary>
public static class Front
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings around)
    {
        var program = new WholeProgram();
        var said = CommandLineReader.Read(program, arguments);
        var tongue = TongueOf(said, around, out var unknown);
        if ((said.Mistake ?? unknown) is { } mistake)
        {
            return Tell(UsageProblems.Of(mistake, said, tongue), Exit.Usage, arguments, tongue, around);
        }
        using var call = new Call(said, tongue, around, new House(around.Clock));
        if (said.Has(CommonFlags.Version))
        {
            call.Out.WriteLine($"quinze {typeof(Front).Assembly.GetName().Version!.ToString(3)}");
            return Exit.Done;
        }
        if (said.Has(CommonFlags.Help))
        {
            HelpPage.Write(call.Out, said.Path, tongue);
            return Exit.Done;
        }
        try
        {
            return await said.Verb.RunAsync(call).ConfigureAwait(false);
        }
        catch (ProblemException problem)
        {
            return Tell(ProblemTexts.In(tongue, problem.Problem), CodeOf(problem.Problem), arguments, tongue, around);
        }
        catch (OperationCanceledException)
        {
            return Tell(OurProblems.Interrupted(tongue), Exit.Interrupted, arguments, tongue, around);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            call.Debug(refused);
            return Tell(OurProblems.AccessRefused(refused, call.LedgerPath, tongue), Exit.NothingUsable, arguments, tongue, around);
        }
        catch (Exception broken)
        {
            call.Debug(broken);
            return Tell(OurProblems.OurFault(broken.GetBaseException(), tongue), Exit.OurFault, arguments, tongue, around);
        }
    }

    private static Tongue TongueOf(Said said, Surroundings around, out UsageMistake? unknown)
    {
        unknown = null;
        switch (said.Value(CommonFlags.Lang))
        {
            case null:
                break;
            case "fr":
                return Tongue.French;
            case "en":
                return Tongue.English;
            case var other:
                unknown = new UsageMistake(UsageMistakeKind.UnknownLanguage, other);
                break;
        }
        var wanted = new[] { "QUINZE_LANG", "LC_ALL", "LC_MESSAGES", "LANG" }
            .Select(around.Variable)
            .FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return wanted?.StartsWith("fr", StringComparison.OrdinalIgnoreCase) == true ? Tongue.French : Tongue.English;
    }

    private static int CodeOf(Problem problem) =>
        problem.Id switch
        {
            "usage"
            or "no-such-import"
            or "person-unknown"
            or "person-ambiguous"
            or "unknown-analysis"
            or "unknown-field"
            or "unknown-network"
            or "target"
            or "unknown-value" => Exit.Usage,
            _ => Exit.NothingUsable,
        };

    private static int Tell(Problem problem, int code, IReadOnlyList<string> arguments, Tongue tongue, Surroundings around)
    {
        // A line that could not be read may still say that JSON is wanted.
        if (arguments.Contains(CommonFlags.Json.Name))
        {
            JsonForm.WriteDocument(
                around,
                writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteProblem("error", problem);
                    writer.WriteEndObject();
                }
            );
        }
        else
        {
            around.Error.WriteLine(ProblemTexts.Paragraph(problem));
            around.Error.Flush();
        }
        return code;
    }
}
