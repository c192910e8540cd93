using System.Text;
using Quinze.Cli;
using Quinze.Storage.Sqlite;

// SQLite is loaded while the command line is read: either takes some hundredths of a second, and most runs need both.
_ = Task.Run(SqliteLedger.Prepare);
using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
using var interrupted = new Interruption();
var outIsTerminal = !Console.IsOutputRedirected;
var code = await Front
    .RunAsync(
        args,
        new Surroundings(output, error, input, new SystemTime(), Environment.GetEnvironmentVariable)
        {
            OutIsTerminal = outIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            InIsTerminal = !Console.IsInputRedirected,
            Width = outIsTerminal ? Math.Clamp(Console.WindowWidth, 60, 140) : 100,
            Interrupted = interrupted.Watch,
            LeaveMemoryAlone = Memory.LeaveAlone,
            Unseen = Console.IsInputRedirected ? null : Typing.Unseen,
        }
    )
    .ConfigureAwait(false);
try
{
    output.Flush();
}
catch (IOException)
{
    // The reader of a pipe left early (quinze show … | head): nothing is wrong.
}
return code;
