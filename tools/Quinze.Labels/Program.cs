using System.Globalization;
using System.IO.Compression;
using System.Text;
using Quinze.Labels;
using Quinze.Labels.Measuring;
using Quinze.Labels.Reading;
using Quinze.Labels.Training;
using Quinze.Text.Labelling;

// train       reads the corpus, calibrates on voices held out, writes the weights into src/Quinze.Core
// evaluate    the same without writing weights; writes bench/results/texts.md
// try NAME=VALUE…   one line of figures under other settings
// promises    weights of the promises alone: promises train writes them
// questions   weights of the questions alone: questions train writes them
// wrong TASK [N]    held-out texts that were taken for something else
// fresh       the weights of this build on the voices of HoldOut, which no training reads
var root = Workshop.Root();
var corpus = Path.Combine(root, "tools", "Quinze.Labels", "Corpus");
var settings = Workshop.SettingsOf(args);
if (args[0] == "promises")
{
    PromiseTraining.Run(new StringBuilder(), root, args.Contains("train"));
    return;
}

if (args[0] == "questions")
{
    QuestionTraining.Run(new StringBuilder(), root, args.Contains("train"));
    return;
}

var workshop = Path.Combine(root, "tools", "Quinze.Labels");
if (args[0] == "fresh")
{
    foreach (var task in Enum.GetValues<TextTask>())
    {
        FreshVoices.Tell(new StringBuilder(), workshop, TaskPlan.All[(int)task], Labeller.Of(task));
    }

    return;
}

var page = new StringBuilder();
var fresh = new StringBuilder();
var plans = TaskPlan.All.Where(p => Directory.Exists(Path.Combine(corpus, p.Name))).ToList();
var all = plans.ToDictionary(p => p, p => CorpusReader.Read(corpus, p.Name));
TextReport.Head(page, all.Values.Sum(t => t.Count), all.Values.SelectMany(t => t.Select(x => x.Voice)).Distinct().Count());
foreach (var plan in plans.Where(p => Workshop.Wanted(args, p.Name) && all[p].Count > 0))
{
    var examples = Example.Of(all[plan]);
    var heldOut = HeldOut.Of(plan, examples, settings);
    var calibrated = heldOut.ToDictionary(
        h => h,
        h =>
        {
            var temperature = Calibration.Temperature(h);
            return (temperature, Calibration.Threshold(h, temperature, settings.AbstentionCost));
        }
    );
    foreach (var head in heldOut)
    {
        var card = Scorecard.Of(head, calibrated[head].temperature, calibrated[head].Item2);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{plan.Name} {head.Head.Name}: {card.Texts} texts, macro-F1 {card.MacroF1:0.000}, accuracy {card.Accuracy:0.000}"
            )
        );
    }

    TextReport.Task(page, plan.Name, heldOut, h => calibrated[h]);
    if (args[0] == "wrong")
    {
        Workshop.ShowWrong(heldOut[0], args);
    }

    if (args[0] is not ("train" or "evaluate"))
    {
        continue;
    }

    var heads = heldOut
        .Select(h => new ModelHead(h.Head.Name, [.. h.Head.Labels], (float)calibrated[h].temperature, (float)calibrated[h].Item2))
        .ToList();
    var parts = TrainedTask.Fit(plan, examples, settings).Quantised(heads);
    if (plan.Name == "comments")
    {
        OthersWords.Write(page, root, new Labeller(TextTask.Comment, LabelModel.Of(parts)), all[plan]);
    }

    FreshVoices.Tell(
        fresh,
        workshop,
        plan,
        new Labeller(Enum.GetValues<TextTask>()[TaskPlan.All.ToList().IndexOf(plan)], LabelModel.Of(parts))
    );
    if (args[0] == "train")
    {
        var file = Path.Combine(root, "src", "Quinze.Core", "Text", "Labelling", "Weights", plan.Name + ".weights");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var packed = new BrotliStream(File.Create(file), CompressionLevel.SmallestSize);
        packed.Write(parts.Write());
    }
}

if (args[0] is "train" or "evaluate")
{
    FreshVoices.Head(page);
    page.Append(fresh);
    QuestionTraining.Run(page, root, args[0] == "train");
    PromiseTraining.Run(page, root, args[0] == "train");
    File.WriteAllText(Path.Combine(root, "bench", "results", "texts.md"), page.ToString());
}
