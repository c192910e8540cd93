using Quinze.Live.Secrets;

namespace Quinze.Tests.Live;

/// <summary>The keyring of the desktop, with a stand-in for its program that writes down what it is told.</summary>
public sealed class KeyringTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("quinze-keyring-").FullName;

    [Fact]
    public void A_secret_goes_to_the_keyring_by_standard_input_and_comes_back()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in is a shell script");
        var keyring = new Keyring(Program());

        keyring.Keep("bluesky bsky.social anais", "very secret");

        Assert.Equal("very secret", keyring.Find("bluesky bsky.social anais"));
        Assert.Null(keyring.Find("another"));
        Assert.DoesNotContain("very secret", File.ReadAllText(Path.Combine(folder, "said")), StringComparison.Ordinal);
    }

    private string Program()
    {
        var program = Path.Combine(folder, "secret-tool");
        File.WriteAllText(
            program,
            $$"""
            #!/bin/sh
            echo "$@" >> {{folder}}/said
            case "$1" in
            store) cat > "{{folder}}/$4" ;;
            lookup) cat "{{folder}}/$3" 2>/dev/null ;;
            esac
            """
        );
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
        return program;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
