namespace Quinze.Live.Secrets;

/// <summary>Where passwords and tokens are kept: never in a ledger, never in a message.</summary>
public interface ISecrets
{
    string? Find(string name);

    void Keep(string name, string secret);

    void Forget(string name);
}
