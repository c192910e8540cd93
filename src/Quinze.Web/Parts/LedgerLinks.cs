using Quinze.Reports.Html;
using Quinze.Web.Words;

namespace Quinze.Web.Parts;

/// <summary>From the small line under a figure to the pages of this ledger.</summary>
internal sealed record LedgerLinks(Addresses At) : PartLinks
{
    private const string Command = "quinze show ";

    public override string How(string method) => At.How(method);

    public override string? Person(string id) => At.Person(id);

    public override string? Behind(string method, string show) =>
        show.StartsWith(Command, StringComparison.Ordinal) ? At.Rows(show[Command.Length..]) : At.How(method);
}
