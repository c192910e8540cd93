using Quinze.Analyses;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.Programmes;
using Quinze.Programme;

namespace Quinze.Cli.Commands;

/// <summary>A programme of voluntary experts: what one sends to it, and the one table of a quarter that is made of what was sent.</summary>
internal sealed class ProgrammeCommand : Verb
{
    public override string Name => "programme";

    public override Phrase Summary =>
        new(
            "Share figures with a programme of voluntary experts, or publish its table.",
            "Partager des chiffres avec un programme d'experts volontaires, ou publier son tableau."
        );

    public override IReadOnlyList<Verb> Verbs { get; } = [new Share(), new Publish()];

    private sealed class Share : Verb
    {
        private static readonly Phrase NewFile = new("a file that does not exist yet", "un fichier qui n'existe pas encore");
        private static readonly Phrase Enough = new(
            "a whole quarter that the files cover",
            "un trimestre entier que les fichiers couvrent"
        );
        private static readonly Phrase Written = new(
            "Written to {0}: {1} figures of {2}, and nothing else. Send it yourself if you want to take part; not sending it is leaving.",
            "Écrit dans {0} : {1} chiffres de {2}, et rien d'autre. Envoyez-le vous-même si vous voulez en être ; ne pas l'envoyer, c'est partir."
        );

        public override string Name => "share";

        public override Phrase Summary =>
            new(
                "Write the figures that 'analyse programme' shows to a file that you send yourself.",
                "Écrire les chiffres que montre « analyse programme » dans un fichier que vous envoyez vous-même."
            );

        public override IReadOnlyList<Operand> Operands =>
            [
                new("PROGRAMME", new("the programme's name, the same every quarter", "le nom du programme, le même chaque trimestre")),
                new("FILE", NewFile),
            ];

        public override IReadOnlyList<string> Examples => ["quinze programme share \"Experts du bois\" contribution.json"];

        public override Task<int> RunAsync(Call call)
        {
            var path = call.Around.At(call.Said.Operands[1]);
            if (File.Exists(path) || Directory.Exists(path))
            {
                throw Usage.Problem(call, "FILE", call.Said.Operands[1], NewFile);
            }
            using var store = call.OpenLedger();
            if (new ProgrammeShare().Run(House.View(store), new AnalysisRequest()).Results is not ProgrammeResults figures)
            {
                throw Usage.Problem(call, "FILE", call.LedgerPath, Enough, "not-enough");
            }
            using (var file = File.Create(path))
            {
                ContributionFile.Write(file, call.Said.Operands[0], ContributionFile.KeyOf(store, call.Said.Operands[0]), figures);
            }
            if (call.Json)
            {
                call.WriteJson(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("ledger", call.LedgerPath);
                    writer.WriteString("file", path);
                    writer.WriteString("quarter", figures.Quarter);
                    writer.WriteEndObject();
                });
            }
            else
            {
                call.Line(Written, path, figures.Cells.Count(c => c.Value is not null), figures.Quarter);
            }
            return Task.FromResult(Exit.Done);
        }
    }

    private sealed class Publish : Verb
    {
        private static readonly Flag History = new(
            "--history",
            new(
                "the file that keeps, by keys, who stood behind earlier figures; made when there is none",
                "le fichier qui garde, par clés, qui était derrière les chiffres d'avant ; créé s'il n'y en a pas"
            ),
            "FILE"
        );

        private static readonly Phrase Folder = new(
            "a folder of contributions to one programme for one quarter, one file an expert",
            "un dossier de contributions à un programme pour un trimestre, un fichier par expert"
        );
        private static readonly Phrase Needed = new(
            "--history FILE: without it nothing can be held against earlier tables",
            "--history FILE : sans lui rien ne peut être tenu en regard des tableaux d'avant"
        );
        private static readonly Phrase OfThisProgramme = new("the history of programme '{0}'", "l'histoire du programme « {0} »");
        private static readonly Phrase NewQuarter = new(
            "a quarter that is over and has no table yet: there is one for each, and never a second",
            "un trimestre fini et sans tableau encore : il y en a un par trimestre, jamais un second"
        );
        private static readonly Phrase Heading = new("{0}, {1}: {2}", "{0}, {1} : {2}");
        private static readonly Phrase Several = new("{0} contributors or more", "{0} contributeurs ou plus");
        private static readonly Phrase Few = new("fewer than ten contributors", "moins de dix contributeurs");
        private static readonly Phrase NotPublished = new("not published", "non publié");
        private static readonly Phrase Rules = new(
            "From five contributors on, none above half; nothing that tables together would tell of fewer than five people; rounded to the nearest ten.",
            "À partir de cinq contributeurs, aucun au-dessus de la moitié ; rien que les tableaux ensemble diraient de moins de cinq personnes ; arrondi à la dizaine."
        );

        public override string Name => "publish";

        public override Phrase Summary =>
            new(
                "Make the one table of a quarter, in which nobody can be singled out.",
                "Faire l'unique tableau d'un trimestre, où personne ne peut être reconnu."
            );

        public override IReadOnlyList<Operand> Operands => [new("DIR", Folder)];

        public override IReadOnlyList<Flag> Flags => [History];

        public override IReadOnlyList<Phrase> Notes =>
            [
                new(
                    "There is no filter, no total and no ranking. Delete the contributions once the table is made.",
                    "Il n'y a ni filtre, ni total, ni classement. Supprimez les contributions une fois le tableau fait."
                ),
            ];

        public override IReadOnlyList<string> Examples => ["quinze programme publish contributions/ --history published.json"];

        public override Task<int> RunAsync(Call call)
        {
            var folder = call.Around.At(call.Said.Operands[0]);
            var kept = call.Around.At(call.Said.Value(History) ?? throw Usage.Problem(call, "publish", call.Said.Operands[0], Needed));
            var sent = Read(call, folder, kept);
            var (programme, quarter) = (sent[0].Programme, sent[0].Quarter);
            var history =
                HistoryFile.Read(kept, programme)
                ?? throw Usage.Problem(call, "--history", kept, OfThisProgramme.In(call.Tongue, programme));
            if (history.Knows(quarter.Name) || call.House.Clock.GetCurrentInstant().InUtc().Date <= quarter.Days.To)
            {
                throw Usage.Problem(call, folder, quarter.Name, NewQuarter);
            }
            var table = new Publishing(AggregateRules.Default).Publish(quarter.Name, [.. sent.Select(s => s.Contribution)], history);
            HistoryFile.Write(kept, programme, history);
            Tell(call, programme, table);
            return Task.FromResult(Exit.Done);
        }

        private static List<ContributionFile> Read(Call call, string folder, string kept)
        {
            string[] files = Directory.Exists(folder)
                ? [.. Directory.EnumerateFiles(folder, "*.json").Where(f => f != kept).Order(StringComparer.Ordinal)]
                : [];
            var sent = files
                .Select(f => ContributionFile.Read(f) ?? throw Usage.Problem(call, folder, Path.GetFileName(f), Folder))
                .ToList();
            return
                sent.Count > 0
                && sent.Select(s => (s.Programme, s.Quarter)).Distinct().Count() == 1
                && sent.Select(s => s.Contribution.Contributor).Distinct().Count() == sent.Count
                ? sent
                : throw Usage.Problem(call, "DIR", folder, Folder);
        }

        private static void Tell(Call call, string programme, PublishedTable table)
        {
            if (call.Json)
            {
                call.WriteJson(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("programme", programme);
                    writer.WriteString("quarter", table.Period);
                    writer.WritePropertyName("contributors");
                    if (table.Contributors is { } known)
                    {
                        writer.WriteNumberValue(known);
                    }
                    else
                    {
                        writer.WriteNullValue();
                    }
                    writer.WriteStartArray("cells");
                    foreach (var cell in table.Cells)
                    {
                        writer.WriteStartObject();
                        writer.WriteString("row", cell.Cell.Row);
                        writer.WritePropertyName("value");
                        if (cell.Value is { } value)
                        {
                            writer.WriteNumberValue(value);
                        }
                        else
                        {
                            writer.WriteNullValue();
                        }
                        writer.WriteEndObject();
                    }
                    writer.WriteEndArray();
                    writer.WriteEndObject();
                });
                return;
            }
            var contributors = table.Contributors is { } least ? Several.In(call.Tongue, least) : Few.In(call.Tongue);
            call.Line(Heading, programme, table.Period, contributors);
            foreach (var cell in table.Cells)
            {
                var value = cell.Value is { } sum ? Numbers.Of(call.Tongue, (long)sum) : NotPublished.In(call.Tongue);
                call.Out.WriteLine($"  {cell.Cell.Row}  {value}");
            }
            call.Line(Rules);
        }
    }
}
