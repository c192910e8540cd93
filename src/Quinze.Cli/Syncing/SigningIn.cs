using Quinze.Cli.Commands;
using Quinze.Cli.Language;
using Quinze.Live;

namespace Quinze.Cli.Syncing;

/// <summary>Asks the user for an app password, a code or a token, has it tried, and keeps it.</summary>
internal static class SigningIn
{
    private static readonly Phrase AppPassword = new(
        "App password of {0} (made in Bluesky: Settings, Privacy and security, App passwords; never your main password):",
        "Mot de passe d'application de {0} (créé dans Bluesky : Paramètres, Confidentialité et sécurité, Mots de passe d'application ; jamais le mot de passe principal) :"
    );
    private static readonly Phrase Code = new(
        "Open this page, allow reading, and type the code it shows:\n  {0}",
        "Ouvrez cette page, autorisez la lecture, et tapez le code affiché :\n  {0}"
    );
    private static readonly Phrase Token = new(
        "Make a token on this page (docs/sources/linkedin-portability.md says how, in ten clicks) and paste it:\n  {0}",
        "Créez un jeton sur cette page (docs/sources/linkedin-portability.md dit comment, en dix clics) et collez-le :\n  {0}"
    );

    public static async Task<Connection> RunAsync(Call call, Syncs syncs, Connection connection, CancellationToken cancellation)
    {
        SyncAnswer.SayWhom(call, connection);
        var begun = await syncs.BeginSignInAsync(connection, cancellation).ConfigureAwait(false);
        call.Around.Error.WriteLine(
            begun.Kind switch
            {
                SignInKind.AppPassword => AppPassword.In(call.Tongue, connection.Account),
                SignInKind.Code => Code.In(call.Tongue, begun.Address),
                _ => Token.In(call.Tongue, begun.Address),
            }
        );
        call.Around.Error.Flush();
        var typed = call.Around.Unseen is { } unseen ? unseen() : await call.Around.In.ReadLineAsync(cancellation).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(typed))
        {
            throw Usage.Problem(
                call,
                "--sign-in",
                "",
                new Phrase("a password, code or token on standard input", "un mot de passe, code ou jeton sur l'entrée standard")
            );
        }
        await syncs.EndSignInAsync(connection, begun, typed, cancellation).ConfigureAwait(false);
        return connection with { SignedIn = true };
    }
}
