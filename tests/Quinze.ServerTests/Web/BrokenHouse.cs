using Quinze.Importing;
using Quinze.Storing;
using Quinze.Views;
using Quinze.Web;

namespace Quinze.ServerTests.Web;

/// <summary>A house in which reading fails with somebody's words in the message, as a platform's own errors sometimes do.</summary>
internal sealed class BrokenHouse(IWebHouse whole, string words) : SimilarHouse(whole)
{
    public override IArchive OpenArchive(string path, string scratchFolder) => throw new FormatException(words);

    public override LedgerView View(ILedgerStore store, Facts facts) => throw new FormatException(words);
}
