using System.Globalization;
using System.Text.Json;
using NodaTime;
using Quinze.Cli.Importing;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Cli.Rows;
using Quinze.Sources.Pasted;
using Quinze.Verbs;

namespace Quinze.Cli.Commands;

/// <summary>What a capture understood, for people and for programs.</summary>
internal sealed class CaptureShown(Call call, PastedPage page, CapturedEntries captured, Instant at, IReadOnlyList<Namesake> namesakes)
{
    private const int WhatShown = 48;

    private static readonly Phrase Line = new("line", "ligne");
    private static readonly Phrase Who = new("who", "qui");
    private static readonly Phrase What = new("what", "quoi");
    private static readonly Phrase When = new("when", "quand");
    private static readonly Phrase You = new("you", "vous");
    private static readonly Phrase Hidden = new("(name withheld)", "(nom masqué)");
    private static readonly Phrase Counted = new("Numbers: {0}.", "Nombres : {0}.");
    private static readonly Phrase Withheld = new(
        "{0} without a name: counted, nobody invented.",
        "{0} sans nom : comptés, personne n'est inventé."
    );
    private static readonly Phrase Yours = new(
        "{0} of your own left to your archive, which knows the exact time.",
        "{0} de vous laissés à votre archive, qui en sait l'heure exacte."
    );
    private static readonly Phrase NotWithYou = new("{0} between others, not taken.", "{0} entre d'autres, non pris.");
    private static readonly Phrase All = new("Every line was understood.", "Toutes les lignes ont été comprises.");
    private static readonly Phrase Missed = new("{0} of {1} lines not understood: {2}.", "{0} lignes sur {1} non comprises : {2}.");
    private static readonly Phrase Taken = new("Taken: {0}.", "Pris : {0}.");
    private static readonly Phrase Undo = new("Take it back: quinze imports remove {0}", "Le reprendre : quinze imports remove {0}");
    private static readonly Phrase Known = new("All of it was known already.", "Tout était déjà connu.");
    private static readonly Phrase Perhaps = new(
        "Perhaps the same people; names alone join nobody:",
        "Peut-être les mêmes ; un nom seul ne rapproche personne :"
    );
    private static readonly Phrase Same = new("Is {0} {1} ({2})? [y/N] ", "{0} est-il ou elle {1} ({2}) ? [o/N] ");
    private static readonly Phrase Agrees = new("headline agrees", "le titre concorde");
    private static readonly Phrase Differs = new("headline differs", "le titre diffère");
    private static readonly Phrase Unknown = new("nothing more is known", "rien d'autre n'est connu");

    private static readonly Dictionary<PastedKind, Phrase> Kinds = new()
    {
        [PastedKind.Reaction] = new("reaction", "réaction"),
        [PastedKind.Comment] = new("comment", "commentaire"),
        [PastedKind.Reply] = new("reply", "réponse"),
        [PastedKind.Repost] = new("repost", "republication"),
        [PastedKind.Post] = new("post", "publication"),
    };

    public void Write()
    {
        var rows = page.Items.Select(item =>
            new[]
            {
                item.Line.ToString(CultureInfo.InvariantCulture),
                NameOf(item.Who),
                Said(item),
                item.When is { } when ? MomentText.Write(when.At(at)) : "",
            }
        );
        Columns.Write(call.Out, [.. new[] { Line, Who, What, When }.Select(h => h.In(call.Tongue))], [.. rows], call.Around.Width);
        if (page.Counts.Count > 0)
        {
            call.Line(Counted, string.Join(", ", page.Counts.Select(Said)));
        }
        Tell(Withheld, page.Items.Count(i => i.Who.Sort == PastedSort.Hidden));
        Tell(Yours, captured.Fates.Count(f => f == NotTaken.Yours));
        Tell(NotWithYou, captured.Fates.Count(f => f == NotTaken.NotWithYou));
        var missed = page.NotUnderstood;
        call.Line(missed.Count == 0 ? All : Missed, missed.Count, page.Lines.Count, Ranges(missed));
    }

    public void WriteEnd(ImportReport? report, bool isDry)
    {
        if (isDry)
        {
            call.Line(ImportText.NothingWritten);
        }
        else if (report is null || report.Added.Total == 0)
        {
            call.Line(Known);
        }
        else
        {
            call.Line(Taken, ImportText.Said(call, report.Added));
            call.Line(Undo, report.Id);
        }
        if (namesakes.Count > 0 && (isDry || !call.Around.InIsTerminal))
        {
            call.Line(Perhaps);
            foreach (var namesake in namesakes)
            {
                call.Out.WriteLine($"  {namesake.Command}  ({Because(namesake)})");
            }
        }
    }

    /// <summary>On a terminal, asks about each namesake; elsewhere the commands were listed.</summary>
    public void AskWhoIsWho(Func<Phrase, bool> ask)
    {
        if (!call.Around.InIsTerminal)
        {
            return;
        }
        using var store = call.OpenLedger();
        foreach (var namesake in namesakes)
        {
            string[] of = [namesake.Captured.Shown.Name, namesake.Person.Id, Because(namesake)];
            if (ask(new Phrase(Same.In(Tongue.English, of), Same.In(Tongue.French, of))))
            {
                store.Judge(
                    JudgementKind.Same,
                    [namesake.Known.ToString(), namesake.Captured.Handle.ToString()],
                    null,
                    call.House.Clock.GetCurrentInstant()
                );
            }
        }
    }

    public void WriteJson(Named? post, ImportReport? report) =>
        call.WriteJson(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("ledger", call.LedgerPath);
            writer.WriteString("network", page.Network);
            writer.WriteString("post", post?.Ref.ToString());
            writer.WriteInstant("at", at);
            writer.WriteStartArray("items");
            for (var i = 0; i < page.Items.Count; i++)
            {
                Write(writer, page.Items[i], captured.Fates[i]);
            }
            writer.WriteEndArray();
            writer.WriteStartArray("counts");
            foreach (var count in page.Counts)
            {
                writer.WriteStartObject();
                writer.WriteString("metric", count.Metric);
                writer.WriteString("part", count.Part);
                writer.WriteNumber("value", count.Value);
                writer.WriteBoolean("atLeast", count.Bound == Bound.AtLeast);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteNumber("lines", page.Lines.Count);
            writer.WriteStartArray("notUnderstood");
            foreach (var line in page.NotUnderstood)
            {
                writer.WriteNumberValue(line);
            }
            writer.WriteEndArray();
            writer.WriteStartArray("suggestions");
            foreach (var namesake in namesakes)
            {
                writer.WriteStartObject();
                writer.WriteString("name", namesake.Captured.Shown.Name);
                writer.WriteString("handle", namesake.Captured.Handle.ToString());
                writer.WriteString("person", namesake.Person.Id);
                if (namesake.HeadlineAgrees is { } agrees)
                {
                    writer.WriteBoolean("headlineAgrees", agrees);
                }
                else
                {
                    writer.WriteNull("headlineAgrees");
                }
                writer.WriteString("command", namesake.Command);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            ImportJson.Write(writer, report is null ? [] : [new PathReport("capture", report)], call.Tongue);
            writer.WriteEndObject();
        });

    private void Write(Utf8JsonWriter writer, PastedItem item, NotTaken fate)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", JsonForm.Word(item.Kind));
        writer.WriteString("name", item.Who.Name);
        writer.WriteString("sort", JsonForm.Word(item.Who.Sort));
        writer.WriteString("headline", item.Who.Headline);
        writer.WriteString("detail", item.Detail);
        writer.WriteString("at", item.When is { } when ? MomentText.Write(when.At(at)) : null);
        writer.WriteString("text", item.Text);
        writer.WriteNumber("line", item.Line);
        if (item.Parent is { } parent)
        {
            writer.WriteNumber("parent", parent);
        }
        else
        {
            writer.WriteNull("parent");
        }
        writer.WriteBoolean("promoted", item.Promoted);
        writer.WriteString("fate", JsonForm.Word(fate));
        writer.WriteEndObject();
    }

    private void Tell(Phrase phrase, int count)
    {
        if (count > 0)
        {
            call.Line(phrase, Numbers.Of(call.Tongue, count));
        }
    }

    private string NameOf(PastedPerson who) =>
        who.Sort switch
        {
            PastedSort.You => You.In(call.Tongue),
            PastedSort.Hidden => Hidden.In(call.Tongue),
            _ => who.Name,
        };

    private string Said(PastedItem item)
    {
        var what = Kinds[item.Kind].In(call.Tongue) + (item.Detail is { } detail ? " " + detail : "");
        what += item.Parent is { } parent ? " → " + NameOf(page.Items[parent].Who) : "";
        var text = item.Text.ReplaceLineEndings(" ");
        // A character made of two is not cut in half.
        var cut = WhatShown - (char.IsHighSurrogate(text.ElementAtOrDefault(WhatShown - 1)) ? 1 : 0);
        return text.Length == 0 ? what : $"{what}: {(text.Length > WhatShown ? text[..cut] + "…" : text)}";
    }

    private string Said(PastedCount count) =>
        $"{count.Metric}{(count.Part is { } part ? $" ({part})" : "")} {(count.Bound == Bound.AtLeast ? "≥ " : "")}{Numbers.Of(call.Tongue, count.Value)}";

    private string Because(Namesake namesake) =>
        (
            namesake.HeadlineAgrees switch
            {
                true => Agrees,
                false => Differs,
                null => Unknown,
            }
        ).In(call.Tongue);

    /// <summary>3, 5–9, 12.</summary>
    private static string Ranges(IReadOnlyList<int> lines)
    {
        var ranges = new List<(int From, int To)>();
        foreach (var line in lines)
        {
            if (ranges.Count > 0 && ranges[^1].To == line - 1)
            {
                ranges[^1] = (ranges[^1].From, line);
            }
            else
            {
                ranges.Add((line, line));
            }
        }
        return string.Join(", ", ranges.Select(r => r.From == r.To ? $"{r.From}" : $"{r.From}–{r.To}"));
    }
}
