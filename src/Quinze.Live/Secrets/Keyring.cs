using System.Diagnostics;

namespace Quinze.Live.Secrets;

/// <summary>The keyring of the desktop, through <c>secret-tool</c> of libsecret. A secret goes in by standard input: what stands in a command line, everybody sees.</summary>
public sealed class Keyring(string program) : ISecrets
{
    private const string Attribute = "quinze";

    public string? Find(string name) => Run(["lookup", Attribute, name], null) is (0, { Length: > 0 } secret) ? secret : null;

    public void Keep(string name, string secret)
    {
        if (Run(["store", "--label=Quinze", Attribute, name], secret).Code != 0)
        {
            throw new ProblemException(
                new Problem(
                    "keyring-refused",
                    "The keyring did not take the secret.",
                    program,
                    "An unlocked keyring was expected.",
                    "Unlock it, or unset QUINZE_KEYRING."
                )
            );
        }
    }

    public void Forget(string name) => Run(["clear", Attribute, name], null);

    private (int Code, string Said) Run(string[] words, string? typed)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }
        using var process = Process.Start(start)!;
        process.StandardInput.Write(typed);
        process.StandardInput.Close();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said.TrimEnd('\n'));
    }
}
