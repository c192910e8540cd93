using Quinze.Findings;
using Quinze.Importing;
using Quinze.Reports.Composing;
using Quinze.Views;

namespace Quinze.Reports.Xlsx;

/// <summary>The people of a ledger in alphabetical order: gestures each way and the days between which they lie. No score, no order of importance.</summary>
internal static class PeopleSheet
{
    public static Sheet Of(Composition c)
    {
        string W(string id) => c.Words.InWorkbook("column." + id);
        var hidden = c.Names.Hidden;
        List<SheetColumn> columns = [new(W("name"), 30)];
        if (!hidden)
        {
            columns.AddRange([new(W("id"), 13), new(W("networks"), 20), new(W("company"), 26), new(W("position"), 34)]);
        }
        columns.AddRange([
            new(W("sent"), 10),
            new(W("received"), 14),
            new(W("mutual"), 10),
            new(W("days"), 12),
            new(W("first"), 12),
            new(W("last"), 12),
        ]);
        return FindingSheets.SheetOf(c, "people", columns, Rows(c.View, c.Names, hidden));
    }

    private static IEnumerable<IReadOnlyList<Value>> Rows(LedgerView view, Names names, bool hidden)
    {
        var seen = Gestures.Of(view);
        // Letters are given in the order of reading, so that they say nothing; names are sorted as a register is.
        var people = view
            .People.Select(p => (Index: p, Shape: PersonShape.Of(view.PersonAt(p))))
            .Select(p => (p.Index, p.Shape, Name: names.Of(p.Shape)));
        if (!hidden)
        {
            people = people.OrderBy(p => p.Name, StringComparer.InvariantCultureIgnoreCase).ThenBy(p => p.Index);
        }
        foreach (var (index, shape, name) in people)
        {
            var gestures = seen[index];
            List<Value> row = [name];
            if (!hidden)
            {
                row.AddRange([
                    shape.Id,
                    string.Join(
                        ", ",
                        view.Overlay.HandlesOf(index).Select(h => Words.Wording.NetworkName(view.Facts.HandleAt(h).Network)).Distinct()
                    ),
                    view.Latest(index, PersonFact.Company)?.Value,
                    view.Latest(index, PersonFact.Position)?.Value,
                ]);
            }
            row.AddRange([
                Value.Whole(gestures.Sent),
                Value.Whole(gestures.Received),
                Value.Whole(gestures.Mutual),
                Value.Whole(gestures.Days),
                Value.At(gestures.First),
                Value.At(gestures.Last),
            ]);
            yield return row;
        }
    }

    /// <summary>What went between the owner and somebody, counted; spam is no relation, and a hidden profile is nobody's.</summary>
    private struct Gestures
    {
        public int Sent;
        public int Received;
        public int Mutual;
        public int Days;
        public Moment? First;
        public Moment? Last;

        public static Gestures[] Of(LedgerView view)
        {
            var all = new Gestures[view.Facts.HandleCount];
            var columns = view.Facts.Interactions;
            for (var row = 0; row < columns.Count; row++)
            {
                if ((columns.Marks[row] & (byte)(Marks.Spam | Marks.HiddenProfile)) != 0)
                {
                    continue;
                }
                var other = columns.Other[row];
                if (other >= 0)
                {
                    all[view.Overlay.PersonOf(other)].Add(columns, row);
                }
                else if (other <= -2)
                {
                    foreach (var person in view.PersonsIn(row))
                    {
                        all[person].Add(columns, row);
                    }
                }
            }
            return all;
        }

        /// <summary>Rows come in the order of time, so that a day is new when it is not the last one.</summary>
        private void Add(InteractionColumns columns, int row)
        {
            switch ((Direction)columns.Direction[row])
            {
                case Direction.Sent:
                    Sent++;
                    break;
                case Direction.Received:
                    Received++;
                    break;
                default:
                    Mutual++;
                    break;
            }
            if (columns.How[row] == Storing.InteractionRow.NoTime)
            {
                return;
            }
            var at = Moment.OnDay(Moment.FromParts(columns.At[row], columns.How[row]).Day);
            Days += Last is { } last && last.Day == at.Day ? 0 : 1;
            First ??= at;
            Last = at;
        }
    }
}
