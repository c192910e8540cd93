using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Cli.Rows;
using Quinze.Storing;

namespace Quinze.Cli.People;

/// <summary><c>ledger info</c> for people.</summary>
internal static class LedgerText
{
    private static readonly Phrase Of = new("The ledger of {0} ({1})", "Le carnet de {0} ({1})");
    private static readonly Phrase OfNobody = new("A ledger without an owner yet ({1})", "Un carnet encore sans propriétaire ({1})");
    private static readonly Phrase NameOnly = new("{0}, of them {1} known by name alone", "{0}, dont {1} connues par leur seul nom");
    private static readonly Phrase[] Headings =
    [
        new("kind", "genre"),
        new("sent", "envoyés"),
        new("received", "reçus"),
        new("mutual", "mutuels"),
        new("", ""),
    ];
    private static readonly Phrase Imported = new("Import {0}: {1}, {2}", "Import {0} : {1}, {2}");

    public static void Write(Call call, LedgerHead head, LedgerContents contents)
    {
        string Number(long number) => Numbers.Of(call.Tongue, number);
        call.Line(head.OwnerName is null ? OfNobody : Of, head.OwnerName, call.LedgerPath);
        call.Out.WriteLine();
        call.Line(NameOnly, call.Count(Nouns.Person, contents.People), Number(contents.NameOnly));
        if (contents.HiddenProfiles > 0)
        {
            call.Out.WriteLine(call.Count(Nouns.HiddenProfile, contents.HiddenProfiles));
        }
        var posts = string.Join(", ", contents.Posts.Select(p => $"{JsonForm.Word(p.Key)} {Number(p.Value)}"));
        call.Out.WriteLine(call.Count(Nouns.Post, contents.Posts.Values.Sum()) + (posts.Length > 0 ? $" ({posts})" : ""));
        call.Out.WriteLine(call.Count(Nouns.Observation, contents.Observations.Values.Sum()));
        call.Out.WriteLine(call.Count(Nouns.Outcome, contents.Outcomes));
        call.Out.WriteLine(call.Count(Nouns.Judgement, contents.Judgements));
        var rows = contents
            .Interactions.Select(i => (string[])[JsonForm.Word(i.Kind), Number(i.Sent), Number(i.Received), Number(i.Mutual), ""])
            .ToList();
        if (rows.Count > 0)
        {
            call.Out.WriteLine();
            Columns.Write(call.Out, [.. Headings.Select(h => h.In(call.Tongue))], rows, call.Around.Width);
        }
        if (contents.Imports.Count > 0)
        {
            call.Out.WriteLine();
        }
        foreach (var import in contents.Imports)
        {
            call.Line(Imported, import.Id, import.Path, DayText.Write(import.ImportedAt.InUtc().Date));
        }
    }
}
