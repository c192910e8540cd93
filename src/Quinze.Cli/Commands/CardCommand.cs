using Quinze.Cards;
using Quinze.Cli.Browsers;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Reports;
using Quinze.Reports.Cards;

namespace Quinze.Cli.Commands;

/// <summary>The counter-card: an image without names, to show beside a number of views.</summary>
internal sealed class CardCommand : Verb
{
    private static readonly Flag Out = new(
        "--out",
        new("a name ending in .svg or .png; quinze-card.svg without it", "un nom en .svg ou .png ; quinze-card.svg sinon"),
        "FILE"
    );
    private static readonly Phrase AName = new("a name ending in .svg or .png", "un nom en .svg ou .png");
    private static readonly Phrase OneOfThem = new("a POST, or --period", "une PUBLICATION, ou --period");
    private static readonly Phrase OwnPost = new("a post of this ledger's owner", "une publication du titulaire de ce carnet");

    public override string Name => "card";

    public override Phrase Summary =>
        new(
            "Draw the counter-card: views, known conversations, and what is unknown; without names.",
            "Dessiner la contre-carte : vues, conversations connues, et l'inconnu ; sans noms."
        );

    public override IReadOnlyList<Operand> Operands =>
        [new("POST", new("post-12, or the address of a post", "post-12, ou l'adresse d'une publication"), Least: 0)];

    public override IReadOnlyList<Flag> Flags => [Out, PeriodFlag.Period];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "A PNG is made with the Chromium, Chrome or Edge that is installed; QUINZE_BROWSER names another.",
                "Un PNG se fait avec le Chromium, Chrome ou Edge installé ; QUINZE_BROWSER en désigne un autre."
            ),
        ];

    public override IReadOnlyList<string> Examples => ["quinze card post-12 --out card.svg", "quinze card --period 2026 --out card.png"];

    public override Task<int> RunAsync(Call call)
    {
        var said = call.Said.Value(Out) ?? "quinze-card.svg";
        if (Path.GetExtension(said).ToLowerInvariant() is not (".svg" or ".png"))
        {
            throw Usage.Problem(call, Out.Name, said, AName);
        }
        var period = PeriodFlag.Of(call);
        if (call.Said.Operands.Count == 0 == (period is null))
        {
            throw Usage.Problem(call, "POST", string.Join(' ', call.Said.Operands), OneOfThem);
        }
        using var store = call.OpenLedger();
        var view = House.View(store);
        var card = period is not null ? CounterCard.Of(view, period) : CounterCard.Of(view, PostOf(call, view));
        var language = call.Tongue == Tongue.French ? ReportLanguage.French : ReportLanguage.English;
        var path = call.Around.At(said);
        Write(call, card, language, path);
        if (call.Json)
        {
            call.WriteJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("file", path);
                if (card.Views is { } views)
                {
                    writer.WriteNumber("views", views);
                }
                else
                {
                    writer.WriteNull("views");
                }
                writer.WriteString("metric", card.Metric);
                writer.WriteNumber("conversations", card.Conversations);
                writer.WriteStartArray("unknown");
                writer.WriteStringValue("who-read");
                writer.WriteEndArray();
                writer.WriteEndObject();
            });
        }
        else
        {
            call.Out.WriteLine(CardDrawing.Said(card, language));
            call.Out.WriteLine(path);
        }
        return Task.FromResult(Exit.Done);
    }

    private static Views.PostFact PostOf(Call call, Views.LedgerView view)
    {
        var said = call.Said.Operands[0];
        return new WhichPost(view).Find(said).Fact is { Own: true } post ? post : throw Usage.Problem(call, "POST", said, OwnPost);
    }

    private static void Write(Call call, CounterCard card, ReportLanguage language, string path)
    {
        if (Path.GetExtension(path).Equals(".svg", StringComparison.OrdinalIgnoreCase))
        {
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
            CardDrawing.Write(card, language, file);
            return;
        }
        var browser = InstalledBrowser.Find(call.Around.Variable);
        var folder = Directory.CreateTempSubdirectory("quinze-card-").FullName;
        try
        {
            var drawn = Path.Combine(folder, "card.svg");
            using (var file = new FileStream(drawn, FileMode.Create, FileAccess.Write))
            {
                CardDrawing.Write(card, language, file);
            }
            if (browser is null || !browser.Photograph(drawn, CardDrawing.Width, CardDrawing.Height, path))
            {
                throw new ProblemException(
                    new Problem(
                        "no-browser",
                        "No Chromium, Chrome or Edge here could draw the picture.",
                        path,
                        "A browser that is installed was expected.",
                        "Name one with QUINZE_BROWSER, or write an .svg: it needs none."
                    )
                );
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
