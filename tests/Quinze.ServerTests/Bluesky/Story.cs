namespace Quinze.ServerTests.Bluesky;

/// <summary>What four invented people do to one another, and what a ledger of the first one has to say of it.</summary>
internal sealed class Story
{
    private const int Notebook = 130;

    private readonly List<string> open = [];
    private readonly List<string> signedInOnly = [];

    public required Member Anais { get; init; }
    public required Member Yann { get; init; }
    public required Member Zoe { get; init; }
    public required Member Malo { get; init; }
    public Written First { get; private set; } = null!;

    /// <summary>How many posts the first one wrote.</summary>
    public int Posts { get; private set; }

    public List<string> Public() => [.. open.Order(StringComparer.Ordinal)];

    public List<string> Expected() => [.. open.Concat(signedInOnly).Order(StringComparer.Ordinal)];

    public static async Task<Story> Tell(BlueskyServers servers, string part)
    {
        var story = new Story
        {
            Anais = await servers.Join("anais-" + part),
            Yann = await servers.Join("yann-" + part),
            Zoe = await servers.Join("zoe-" + part),
            Malo = await servers.Join("malo-" + part),
        };
        await story.Happens();
        await servers.Settle();
        return story;
    }

    private async Task Happens()
    {
        await Anais.Is("Anaïs Inventée", "J'aide les relieurs à vendre leurs carnets");
        First = await Anais.Says("Trois papiers pour un carnet qui dure.");
        var second = await Anais.Says("Deux fils, une aiguille.");
        await Anais.SaysMuch(Notebook);
        Posts = 2 + Notebook;

        foreach (var friend in (Member[])[Yann, Zoe, Malo])
        {
            await friend.Likes(First);
            open.Add($"reaction {friend.Did} → owner on {First.Uri}");
        }
        await Yann.Likes(second);
        open.Add($"reaction {Yann.Did} → owner on {second.Uri}");
        await Anais.Likes(First);
        signedInOnly.Add($"reaction owner → nobody on {First.Uri}");
        await Zoe.Reposts(second);
        open.Add($"repost {Zoe.Did} → owner on {second.Uri}");
        await Malo.Quotes(First, "À lire.");
        open.Add($"quote {Malo.Did} → owner on {First.Uri}");

        var question = await Yann.Answers(First, "Quel papier pour l'aquarelle ?");
        open.Add($"reply {Yann.Did} → owner on {First.Uri}");
        await Zoe.Answers(question, "Je me le demande aussi.", First);
        await Anais.Answers(question, "Du 300 grammes.", First);
        Posts++;
        open.Add($"reply owner → {Yann.Did} on {question.Uri}");

        var theirs = await Zoe.Says("Une couverture en lin.");
        await Anais.Likes(theirs);
        signedInOnly.Add($"reaction owner → {Zoe.Did} on {theirs.Uri}");
        await Anais.Reposts(theirs);
        open.Add($"repost owner → {Zoe.Did} on {theirs.Uri}");
        var named = await Anais.Names(Malo, "Merci");
        Posts++;
        open.Add($"mention owner → {Malo.Did} on {named.Uri}");
        var naming = await Malo.Names(Anais, "Voyez");
        signedInOnly.Add($"mention {Malo.Did} → owner on {naming.Uri}");

        await Yann.Follows(Anais);
        await Zoe.Follows(Anais);
        await Anais.Follows(Yann);
        open.AddRange([$"follow {Yann.Did} → owner", $"follow {Zoe.Did} → owner", $"follow owner → {Yann.Did}"]);
    }
}
