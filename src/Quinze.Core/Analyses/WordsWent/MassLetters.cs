using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// Letters of the owner's that went to many: the same text to at least five people within three days, the name in the greeting aside.
/// What answers somebody who wrote in the three days before is an answer and no mailing.
/// Very short ones ("merci beaucoup") are said to everybody and mean nobody less.
/// </summary>
internal sealed class MassLetters
{
    public const int FewestPeople = 5;
    public const int WithinDays = 3;
    public const int FewestWords = 4;
    public const int LargeAudience = 10;
    private const long SecondsOfDay = 86_400;

    private readonly LedgerView view;
    private readonly InteractionColumns rows;

    private MassLetters(LedgerView view)
    {
        this.view = view;
        rows = view.Facts.Interactions;
    }

    /// <summary>Rows of mass letters.</summary>
    public HashSet<int> Rows { get; } = [];

    /// <summary>True when texts that would tell are gone.</summary>
    public bool TextsAreGone { get; private set; }

    public static MassLetters In(LedgerView view, Period period)
    {
        var letters = new MassLetters(view);
        var (from, to) = letters.rows.Within(new Period(period.From.PlusDays(-WithinDays), period.To.PlusDays(WithinDays)));
        letters.Find(from, to);
        return letters;
    }

    private void Find(int from, int to)
    {
        // Equal texts have equal numbers of words: only those that come in numbers are read at all.
        var byLength = new Dictionary<int, List<int>>();
        var wrote = new long[view.Facts.HandleCount];
        for (var i = from; i < to; i++)
        {
            if (rows.Direction[i] == (byte)Direction.Received && rows.Other[i] >= 0)
            {
                wrote[rows.Other[i]] = rows.At[i];
            }
            else if (
                rows.Direction[i] == (byte)Direction.Sent
                && rows.Words[i] >= FewestWords
                && rows.Other[i] >= 0
                && rows.At[i] - wrote[rows.Other[i]] > WithinDays * SecondsOfDay
                && (InteractionKind)rows.Kind[i] is InteractionKind.Message or InteractionKind.Mail
            )
            {
                (byLength.TryGetValue(rows.Words[i], out var list) ? list : byLength[rows.Words[i]] = []).Add(i);
            }
        }
        var suspects = byLength.Values.SelectMany(Crowded).ToList();
        var texts = view.TextsOf([.. suspects.Select(r => (long)rows.Id[r])]);
        var byText = new Dictionary<(int Words, string Text), List<int>>();
        foreach (var row in suspects)
        {
            if (!texts.TryGetValue(rows.Id[row], out var text) || text.Length == 0)
            {
                TextsAreGone = true;
                continue;
            }
            var key = (rows.Words[row], Plain(text, row));
            (byText.TryGetValue(key, out var list) ? list : byText[key] = []).Add(row);
        }
        Rows.UnionWith(byText.Values.SelectMany(Crowded));
    }

    /// <summary>Of rows in order of time, those that lie in a span of three days with letters to five people.</summary>
    private IEnumerable<int> Crowded(List<int> candidates)
    {
        if (candidates.Count < FewestPeople)
        {
            return [];
        }
        var (crowded, taken) = (new List<int>(), 0);
        var people = new Dictionary<int, int>();
        for (int first = 0, last = 0; last < candidates.Count; last++)
        {
            var person = view.PersonIn(candidates[last]);
            people[person] = people.GetValueOrDefault(person) + 1;
            while (rows.At[candidates[last]] - rows.At[candidates[first]] > WithinDays * SecondsOfDay)
            {
                var left = view.PersonIn(candidates[first++]);
                if (--people[left] == 0)
                {
                    people.Remove(left);
                }
            }
            if (people.Count >= FewestPeople)
            {
                crowded.AddRange(candidates[Math.Max(first, taken)..(last + 1)]);
                taken = last + 1;
            }
        }
        return crowded;
    }

    private string Plain(string text, int row)
    {
        var plain = PlainName.Of(text);
        var name = view.Facts.NameOf(rows.Other[row]) is { } known ? PlainName.Of(known).Split(' ') : [];
        return name.Any(word => plain.Contains(word, StringComparison.Ordinal))
            ? string.Join(' ', plain.Split(' ').Where(word => !name.Contains(word)))
            : plain;
    }
}
