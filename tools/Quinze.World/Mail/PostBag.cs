namespace Quinze.World;

/// <summary>What a letter is besides one between people.</summary>
internal enum LetterKind
{
    Personal,
    Newsletter,
    List,
    Robot,
    Away,
    Spam,
    Draft,
}

/// <summary>One mail of the town; a null resident is the owner.</summary>
internal sealed record Letter(
    long At,
    LetterKind Kind,
    Resident? From,
    Resident?[] To,
    Resident[] Cc,
    string Id,
    string? Answers,
    string Root,
    string Text
)
{
    public string Subject { get; init; } = "";
    public bool Twice { get; init; }
}

/// <summary>
/// The owner's mail: with the fifteen on days on which they talk anyway, so that the town's truth stays what it is; and what every mailbox holds that nobody wrote to anybody.
/// </summary>
internal sealed class PostBag
{
    private readonly Town town;
    private readonly Chance chance;
    private readonly Resident[] passers;

    public List<Letter> Letters { get; } = [];

    public PostBag(Town town)
    {
        this.town = town;
        chance = new Chance(town.Seed).For("mail");
        passers = [.. town.Residents.Where(r => r.Role == Role.Passer && !r.Hidden)];
        foreach (var talk in town.Talks.Where(t => t.Kind == TalkKind.Pair && t.Others[0].Role == Role.Close))
        {
            WithFriend(talk);
        }
        AddAutomatic();
        Letters.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : string.CompareOrdinal(a.Id, b.Id));
    }

    private void WithFriend(Talk talk)
    {
        foreach (var day in talk.Turns.Select(t => Clockwork.DayOf(t.At)).Distinct().Where(_ => chance.Happens(0.3)).ToList())
        {
            var at = Clockwork.Early(day, chance);
            var fromOwner = chance.Happens(0.5);
            string? answers = null;
            var root = NewId();
            var subject = chance.Pick<string>(["Jeudi", "La note", "Une question", "Café ?", "Le devis", "Suite de notre échange"]);
            for (var i = 0; i < chance.Between(2, 4); i++)
            {
                var id = i == 0 ? root : NewId();
                var words = town.TextOf(
                    talk,
                    new Turn(at, fromOwner ? Turn.Owner : 0, i == 0 ? TurnKind.Ask : TurnKind.Answer, chance.Bits())
                );
                var friend = talk.Others[0];
                Letters.Add(
                    new Letter(
                        at,
                        LetterKind.Personal,
                        fromOwner ? null : friend,
                        [fromOwner ? friend : null],
                        chance.Happens(0.1) && fromOwner ? [chance.Pick(passers)] : [],
                        id,
                        answers,
                        root,
                        words
                    )
                    {
                        Subject = i == 0 ? subject : "Re: " + subject,
                        Twice = chance.Happens(0.05),
                    }
                );
                (answers, fromOwner) = (id, !fromOwner);
                at = Math.Min(at + chance.Between(900_000, 5_400_000), Clockwork.LastMoment(day));
            }
        }
    }

    private void AddAutomatic()
    {
        var (start, end) = (Clockwork.Day(town.Plan.Start), Clockwork.Day(town.Plan.End));
        for (var day = start + 2; day < end; day += chance.Between(5, 9))
        {
            var kind = chance.Unit() switch
            {
                < 0.45 => LetterKind.Newsletter,
                < 0.6 => LetterKind.List,
                < 0.8 => LetterKind.Robot,
                < 0.85 => LetterKind.Away,
                < 0.95 => LetterKind.Spam,
                _ => LetterKind.Draft,
            };
            var id = NewId();
            var from = kind == LetterKind.Draft ? null : chance.Pick(passers);
            Letters.Add(
                new Letter(
                    Clockwork.At(day, chance),
                    kind,
                    from,
                    [kind == LetterKind.Draft ? chance.Pick(passers) : null],
                    [],
                    id,
                    null,
                    id,
                    "…"
                )
                {
                    Subject = kind == LetterKind.Away ? "Réponse automatique : absence" : "Des nouvelles",
                }
            );
        }
    }

    private string NewId() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{chance.Bits():x16}.{Letters.Count}@mail.example.org");
}
