using NodaTime;
using Quinze.Tests.Support;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class CirclesPropertiesTests
{
    private static readonly string[] People = [.. Enumerable.Range(0, 24).Select(i => $"p{i:00}")];

    private readonly record struct Letter(bool Sent, string Who, LocalDate Day);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_order_of_the_rows_makes_no_difference(int seed)
    {
        var random = new Random(seed);
        var letters = Letters(random);
        var one = LedgerFrom(letters).View().Fifteen();

        var shuffled = letters.ToArray();
        random.Shuffle(shuffled);

        Assert.NotEmpty(one);
        Assert.Equal(one, LedgerFrom(shuffled).View().Fifteen());
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Letters_to_somebody_who_never_wrote_add_nobody(int seed)
    {
        var random = new Random(seed);
        var letters = Letters(random);
        var before = LedgerFrom(letters).View().Fifteen();

        foreach (var deaf in (string[])["deaf1", "deaf2"])
        {
            letters.AddRange(Enumerable.Range(0, 400).Select(_ => new Letter(deaf == "deaf1", deaf, DayOf(random))));
        }

        Assert.Equal(before, LedgerFrom(letters).View().Fifteen());
    }

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    public void A_second_letter_of_the_same_day_changes_nobody(int seed)
    {
        var letters = Letters(new Random(seed));

        Assert.Equal(LedgerFrom(letters).View().Fifteen(), LedgerFrom([.. letters, .. letters, .. letters]).View().Fifteen());
    }

    private static List<Letter> Letters(Random random) =>
        [
            .. Enumerable
                .Range(0, 1500)
                .Select(_ => new Letter(
                    random.Next(2) == 0,
                    People[(int)(People.Length * Math.Pow(random.NextDouble(), 2))],
                    DayOf(random)
                )),
        ];

    private static LocalDate DayOf(Random random) => End.PlusDays(-random.Next(1500));

    private static LedgerOf LedgerFrom(IEnumerable<Letter> letters)
    {
        var ledger = Ledger();
        foreach (var person in People)
        {
            ledger.Named(person, person);
        }
        foreach (var letter in letters)
        {
            ledger.Message(letter.Sent, letter.Who, letter.Day);
        }
        return ledger;
    }
}
