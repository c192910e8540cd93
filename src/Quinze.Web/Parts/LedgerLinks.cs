using Quinze.Reports.Html;
using Quinze.Web.Words;

namespace Quinze.Web.Parts;

/// <summary>From what a report says to the pages of this ledger: the rows behind a figure, people, posts, and the form that does what a command does.</summary>
internal sealed record LedgerLinks(Addresses At, Tongue Tongue) : PartLinks
{
    private const string Command = "quinze show ";

    public override string How(string method) => At.How(method);

    public override string? Person(string id) => At.Person(id);

    public override string? Post(string id) => At.Post(id);

    public override string? Behind(string method, string show) =>
        show.StartsWith(Command, StringComparison.Ordinal) ? At.Rows(show[Command.Length..]) : At.How(method);

    public override PlaceOfAct? Instead(string command) =>
        command.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["quinze", "show", .. var asked] => In(At.Rows(string.Join(' ', asked)), "the rows", "les lignes"),
            ["quinze", "analyse", "wishes", ..] => In(
                At.Room("today/wishes"),
                "What your fifteen last told",
                "Ce que vos quinze ont raconté"
            ),
            ["quinze", "analyse", "desk", ..] => In(At.Room("today"), "Today", "Aujourd'hui"),
            ["quinze", "analyse", var analysis, ..] => In(At.How(analysis), "what is behind it", "ce qu'il y a derrière"),
            ["quinze", "capture", "--feed", ..] => In(At.Room("capture"), "paste it here", "collez-le ici"),
            ["quinze", "capture", ..] => In(At.Room("posts"), "on the post's page", "sur la page de la publication"),
            ["quinze", "import", ..] => In(At.Room("welcome") + "#archives", "read them here", "faites-les lire ici"),
            ["quinze", "imports", ..] => In(At.Room("ledger"), "The list of imports", "La liste des imports"),
            ["quinze", "undo", ..] => In(At.Room("ledger") + "#decisions", "the ledger", "le carnet"),
            ["quinze", "record", var what, ..] => OfRecord(what),
            _ => null,
        };

    private PlaceOfAct? OfRecord(string what) =>
        what switch
        {
            "goal" => In(At.Room("results") + "#goal", "write it here", "écrivez-le ici"),
            "outcome" => In(At.Room("results") + "#outcome", "write it here", "écrivez-le ici"),
            "observation" => In(At.Room("posts"), "on the post's page", "sur la page de la publication"),
            "label" => In(At.Room("posts"), "put it right beside the text", "corrigez à côté du texte"),
            "fifteen" => In(At.Room("people") + "#say", "Saying them here", "Les dire ici"),
            "elsewhere" => In(At.Room("people"), "on the person's page", "sur la page de la personne"),
            "target" => In(At.Room("people/targets") + "#write", "write it here", "écrivez-la ici"),
            "trade" or "brand" => In(At.Room("ledger") + "#settings", "the settings", "les réglages"),
            "done" => In(At.Room("today"), "“Done” in Today", "« Fait » dans Aujourd'hui"),
            "pass" => In(At.Room("today"), "“Not for me” in Today", "« Pas pour moi » dans Aujourd'hui"),
            "snooze" => In(At.Room("today"), "“Later” in Today", "« Plus tard » dans Aujourd'hui"),
            "case" or "step" or "question" => In(At.Room("questions"), "in Questions", "dans Questions"),
            _ => null,
        };

    private PlaceOfAct In(string address, string english, string french) =>
        new(address, Tongue == Tongue.French ? Typography.French(french) : Typography.English(english));
}
