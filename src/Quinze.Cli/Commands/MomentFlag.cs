using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;

namespace Quinze.Cli.Commands;

/// <summary>A time on the command line, as fine as the user knows it.</summary>
internal static class MomentFlag
{
    private static readonly Phrase Time = new("a time: 2026-11-22 or 2026-11-22T09:30", "un moment : 2026-11-22 ou 2026-11-22T09:30");

    public static Moment? Of(Call call, Flag flag) =>
        call.Said.Value(flag) is not { } said ? null : MomentText.Read(said) ?? throw Usage.Problem(call, flag.Name, said, Time);
}
