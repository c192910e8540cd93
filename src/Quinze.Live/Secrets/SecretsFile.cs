using System.Text.Json;
using Quinze.Live.Spool;

namespace Quinze.Live.Secrets;

/// <summary>Passwords and tokens in one file that only the user can read.</summary>
public sealed class SecretsFile(string path) : ISecrets
{
    public string? Find(string name) => All().GetValueOrDefault(name);

    public void Keep(string name, string secret)
    {
        var all = All();
        all[name] = secret;
        Write(all);
    }

    public void Forget(string name)
    {
        var all = All();
        if (all.Remove(name))
        {
            Write(all);
        }
    }

    private Dictionary<string, string> All()
    {
        if (!File.Exists(path))
        {
            return [];
        }
        RefuseOthers();
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), Written.Default.DictionaryStringString) ?? [];
        }
        catch (JsonException)
        {
            throw new ProblemException(
                new Problem(
                    "secrets-broken",
                    "The file of passwords and tokens cannot be read.",
                    path,
                    "A file that Quinze wrote was expected.",
                    "Remove it and sign in again."
                )
            );
        }
    }

    private void Write(Dictionary<string, string> all)
    {
        PrivateFiles.MakeFolder(Path.GetDirectoryName(path)!);
        PrivateFiles.Write(path, JsonSerializer.SerializeToUtf8Bytes(all, Written.Default.DictionaryStringString));
    }

    /// <summary>As with SSH keys: a secret that others can read is none, and going on as if nothing were would hide it.</summary>
    private void RefuseOthers()
    {
        const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & others) != 0)
        {
            throw new ProblemException(
                new Problem(
                    "secrets-open",
                    "Others can read the file of passwords and tokens.",
                    path,
                    "A file for you alone was expected.",
                    "chmod 600 it, and think of its tokens as known."
                )
            );
        }
    }
}
