namespace Quinze.Web.Words;

/// <summary>Addresses within one ledger: everything that can be seen has one, and it keeps the chosen period.</summary>
internal sealed record Addresses(string Ledger, PeriodChoice Period)
{
    public string Room(string room) => $"/l/{Uri.EscapeDataString(Ledger)}/{room}{Query()}";

    public string Person(string id) => Room("people/" + id);

    /// <summary>One thing that passed, at its place in the whole story of a person.</summary>
    public string Told(string person, string item) => And(Person(person), "at", item) + "#" + item;

    public string Post(string id) => Room("posts/" + id);

    public string Upload => $"/l/{Uri.EscapeDataString(Ledger)}/upload/";

    public string Report => $"/l/{Uri.EscapeDataString(Ledger)}/report";

    public string Sample => $"/l/{Uri.EscapeDataString(Ledger)}/sample";

    public string Act(string act) => $"/l/{Uri.EscapeDataString(Ledger)}/act/{act}";

    /// <summary>The rows behind a figure, as <c>quinze show</c> lists them.</summary>
    public string Rows(string show) => $"/l/{Uri.EscapeDataString(Ledger)}/rows?show={Uri.EscapeDataString(show)}";

    /// <summary>The points of a post's curve, for a chart that is drawn in the browser.</summary>
    public string Curve(string post) => $"/l/{Uri.EscapeDataString(Ledger)}/posts/{post}/curve";

    public string How(string analysis) => Room("how/" + analysis);

    /// <summary>An address with one thing more said in it.</summary>
    public static string And(string address, string field, string value) =>
        $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{field}={Uri.EscapeDataString(value)}";

    private string Query() => Period.Query();
}
