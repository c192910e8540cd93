using System.Text.RegularExpressions;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Digests;
using Quinze.Reports;
using Quinze.Reports.Digests;
using Quinze.Reports.Html;
using Quinze.Reports.Markdown;

namespace Quinze.Cli.Commands;

/// <summary>The letter of a week, written to a folder; quiet when there is nothing to say.</summary>
internal sealed class DigestCommand : Verb
{
    private static readonly Flag To = new(
        "--to",
        new("the folder it is written to; made when it is not there", "le dossier où l'écrire ; créé s'il n'existe pas"),
        "FOLDER"
    );
    private static readonly Flag Week = new(
        "--week",
        new("which week: 2026-W47; the one that is over without it", "quelle semaine : 2026-W47 ; la dernière achevée à défaut"),
        "YYYY-Www"
    );
    private static readonly Flag Mail = new(
        "--mail",
        new("your address, written into the message; nothing is sent", "votre adresse, écrite dans le message ; rien n'est envoyé"),
        "ADDRESS"
    );
    private static readonly Phrase AFolder = new("a folder", "un dossier");
    private static readonly Phrase AWeek = new("a week such as 2026-W47", "une semaine comme 2026-W47");
    private static readonly Phrase AnAddress = new("a mail address such as me@example.org", "une adresse comme moi@example.org");

    public override string Name => "digest";

    public override Phrase Summary =>
        new(
            "Write the letter of a week: who came closer, what came of it, what deserves an answer.",
            "Écrire la lettre d'une semaine : qui s'est rapproché, ce qui en est venu, ce qui mérite une réponse."
        );

    public override IReadOnlyList<Flag> Flags => [To, Week, Mail];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "As HTML, Markdown and a message (.eml) that a mail program opens. When there is nothing to say no file is written. Views are never in it.",
                "En HTML, en Markdown et en message (.eml) qu'un logiciel de courrier ouvre. Quand il n'y a rien à dire, aucun fichier n'est écrit. Les vues n'y sont jamais."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        ["quinze digest --to ~/quinze-weeks", "quinze digest --to ~/quinze-weeks --week 2026-W43 --mail me@example.org"];

    public override Task<int> RunAsync(Call call)
    {
        var folder = call.Said.Value(To) is { Length: > 0 } said ? call.Around.At(said) : throw Usage.Problem(call, To.Name, "", AFolder);
        if (File.Exists(folder))
        {
            throw Usage.Problem(call, To.Name, call.Said.Value(To)!, AFolder);
        }
        var address = call.Said.Value(Mail);
        if (address is not null && !Address.IsMatch(address))
        {
            throw Usage.Problem(call, Mail.Name, address, AnAddress);
        }
        // The clock says only which week it is; everything else ends with what is covered.
        var today = call.House.Clock.GetCurrentInstant().InUtc().Date;
        var week = call.Said.Value(Week) is not { } named
            ? WeekOf.Before(today)
            : WeekOf.Parse(named) ?? throw Usage.Problem(call, Week.Name, named, AWeek);
        using var store = call.OpenLedger();
        var view = House.View(store);
        var digest = Gathered.Of(view, week);
        var language = call.Tongue == Tongue.French ? ReportLanguage.French : ReportLanguage.English;
        IReadOnlyList<string> files = digest.HasNothing ? [] : Write(DigestReport.Compose(view, digest, language), week, address, folder);
        Tell(call, digest, files, digest.HasNothing ? DigestReport.Silence(view, digest, language) : null);
        return Task.FromResult(Exit.Done);
    }

    private static List<string> Write(Report report, Period week, string? address, string folder)
    {
        Directory.CreateDirectory(folder);
        var name = Path.Combine(folder, "quinze-" + WeekOf.Name(week));
        using (var html = File.Create(name + ".html"))
        {
            HtmlReport.Write(report, html);
        }
        using (var text = new StreamWriter(name + ".md") { NewLine = "\n" })
        {
            MarkdownReport.Write(report, text);
        }
        using (var mail = File.Create(name + ".eml"))
        {
            DigestMail.Write(report, week, address, mail);
        }
        return [name + ".html", name + ".md", name + ".eml"];
    }

    private static void Tell(Call call, WeekDigest digest, IReadOnlyList<string> files, string? silence)
    {
        if (!call.Json)
        {
            if (silence is not null)
            {
                call.Out.WriteLine(silence);
            }
            foreach (var file in files)
            {
                call.Out.WriteLine(file);
            }
            return;
        }
        call.WriteJson(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("ledger", call.LedgerPath);
            writer.WriteString("week", WeekOf.Name(digest.Week));
            writer.WriteString("from", DayText.Write(digest.Week.From));
            writer.WriteString("to", DayText.Write(digest.Week.To));
            writer.WriteString("knownTo", digest.KnownTo is { } known ? DayText.Write(known) : null);
            writer.WriteNumber("closer", digest.Closer.Count);
            writer.WriteNumber("cameOf", digest.CameOf.Count);
            writer.WriteNumber("answers", digest.Answers.Count);
            writer.WriteNumber("promises", digest.Promises.Count);
            writer.WriteNumber("olderPromises", digest.OlderPromises);
            writer.WriteNumber("quiet", digest.Quiet.Count);
            writer.WriteStartArray("files");
            foreach (var file in files)
            {
                writer.WriteStringValue(file);
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static readonly Regex Address = new(@"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z");
}
