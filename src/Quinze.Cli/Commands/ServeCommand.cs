using System.Diagnostics;
using System.Globalization;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Web;

namespace Quinze.Cli.Commands;

/// <summary>Opens the rooms in the browser.</summary>
internal sealed class ServeCommand : Verb
{
    private static readonly Flag Port = new(
        "--port",
        new(
            "the port of 127.0.0.1 to listen on (1515); 0 for any free one",
            "le port de 127.0.0.1 où écouter (1515) ; 0 pour un port libre"
        ),
        "N"
    );

    private static readonly Flag NoOpen = new(
        "--no-open",
        new("only print the address, do not open the browser", "afficher l'adresse sans ouvrir le navigateur")
    );

    private static readonly Phrase APort = new("a port from 0 to 65535", "un port entre 0 et 65535");
    private static readonly Phrase Ends = new("Ctrl-C ends it.", "Ctrl-C l'arrête.");

    public override string Name => "serve";

    public override Phrase Summary =>
        new("Open Quinze in the browser, on this machine only.", "Ouvrir Quinze dans le navigateur, sur cette machine seulement.");

    public override IReadOnlyList<Flag> Flags => [Port, NoOpen];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "The first line printed is the address. It opens once: after that, your browser holds a key that ends with this run, and other accounts of the machine stay out.",
                "La première ligne affichée est l'adresse. Elle s'ouvre une fois : ensuite votre navigateur garde une clé qui s'éteint avec cette session, et les autres comptes de la machine restent dehors."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        ["quinze serve", "quinze serve --port 0 --no-open", "quinze serve --ledger client.quinze"];

    public override async Task<int> RunAsync(Call call)
    {
        var port = PortOf(call);
        var token = WebOptions.NewToken();
        var named = call.Said.Has(CommonFlags.Ledger);
        var options = new WebOptions(port, token)
        {
            FirstLedger = named ? call.LedgerPath : null,
            Broken = fault => call.Around.Error.WriteLine(fault),
            Tongue = call.Said.Has(CommonFlags.Lang)
                ? (call.Tongue == Tongue.French ? Web.Words.Tongue.French : Web.Words.Tongue.English)
                : null,
        };
        var folder = Path.GetDirectoryName(call.Around.DefaultLedger())!;
        await WebApp
            .ServeAsync(
                new WebRooms(call.House, folder, call.Around.Variable),
                options,
                address => Tell(call, address),
                call.Around.Interrupted()
            )
            .ConfigureAwait(false);
        return Exit.Done;
    }

    private static void Tell(Call call, Uri address)
    {
        call.Out.WriteLine(address.OriginalString);
        if (!call.Json)
        {
            call.Line(Ends);
        }
        call.Out.Flush();
        if (!call.Said.Has(NoOpen) && call.Around.OutIsTerminal)
        {
            Open(address.OriginalString);
        }
    }

    private static int PortOf(Call call)
    {
        if (call.Said.Value(Port) is not { } said)
        {
            return WebOptions.UsualPort;
        }
        return int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535
            ? port
            : throw Usage.Problem(call, Port.Name, said, APort);
    }

    /// <summary>Asks the system to open an address; where it cannot, the printed line is enough.</summary>
    private static void Open(string address)
    {
        try
        {
            using var opened = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception cannot)
            when (cannot is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // The address stands on the screen.
        }
    }
}
