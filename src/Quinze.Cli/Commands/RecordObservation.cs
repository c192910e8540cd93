using System.Globalization;
using NodaTime;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Importing;

namespace Quinze.Cli.Commands;

/// <summary>A number read off a screen: the readings of one post at several times are its growth curve.</summary>
internal sealed class RecordObservation : Verb
{
    private static readonly Flag Post = new(
        "--post",
        new("the post: its id or address", "la publication : son numéro ou son adresse"),
        "POST"
    );
    private static readonly Flag Network = new("--network", new("linkedin without it", "linkedin sinon"), "NAME");
    private static readonly Flag At = new(
        "--at",
        new("when you read it; now without it", "quand vous l'avez lu ; maintenant sinon"),
        "TIME"
    );
    private static readonly Flag From = new(
        "--from",
        new(
            "first day it counts; the post's day, or the day you read it",
            "premier jour compté ; celui de la publication, ou de la lecture"
        ),
        "DAY"
    );
    private static readonly Phrase Done = new("Written down: {0} {1}.", "Noté : {0} {1}.");
    private static readonly Phrase ANumber = new("a number: 1520", "un nombre : 1520");

    public override string Name => "observation";

    public override Phrase Summary => new("A number read off a screen.", "Un nombre lu sur un écran.");

    public override IReadOnlyList<Operand> Operands =>
        [
            new("METRIC", new("impressions, reactions, comments, followers…", "impressions, reactions, comments, followers…")),
            new("VALUE", new("the number as shown", "le nombre affiché")),
        ];

    public override IReadOnlyList<Flag> Flags => [Post, Network, At, From];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Readings of one post at several times stay side by side: they are its growth curve. Nothing is added up or overwritten.",
                "Les lectures d'une publication à plusieurs moments restent côte à côte : c'est sa courbe. Rien n'est additionné ni remplacé."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        ["quinze record observation impressions 1520 --post https://www.linkedin.com/feed/update/urn:li:activity:7168946745802489856"];

    public override Task<int> RunAsync(Call call)
    {
        var (metric, said) = (call.Said.Operands[0], call.Said.Operands[1]);
        if (!double.TryParse(said, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            throw Usage.Problem(call, "VALUE", said, ANumber);
        }
        var seenAt = MomentFlag.Of(call, At) ?? Moment.At(call.House.Clock.GetCurrentInstant());
        var post = call.Said.Value(Post) is { } named ? Find(call, named) : null;
        var first = MomentFlag.Of(call, From)?.Day ?? post?.Fact?.Day ?? seenAt.Day;
        var entry = new ObservationEntry(default)
        {
            Network = call.Said.Value(Network) ?? post?.Network ?? "linkedin",
            Post = post?.Ref ?? PostRef.None,
            Metric = metric,
            Value = value,
            From = LocalDate.Min(first, seenAt.Day),
            To = seenAt.Day,
            SeenAt = seenAt,
        };
        return WrittenDown.TakeAsync(call, [entry], Done.In(call.Tongue, metric, Numbers.Of(call.Tongue, value)));
    }

    private static Named Find(Call call, string text)
    {
        using var store = call.OpenLedger();
        return new WhichPost(House.View(store)).Find(text);
    }
}
