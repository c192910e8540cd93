using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>Puts what the sections say into their chapters, and what cannot be said yet into one list.</summary>
internal static class Chaptered
{
    /// <summary>The chapter that holds what is not said yet, before how the report was made.</summary>
    private const string Last = "behind";

    public static IReadOnlyList<Chapter> Of(Composition c)
    {
        var lists = AllSections.List.Where(l => !c.Options.AuditOnly || l.Chapter is not ("people" or "desk")).ToList();
        var sections = Composed(c, [.. lists.SelectMany(l => l.Sections)]);
        var next = 0;
        var composed = lists.ConvertAll(l => (l.Chapter, Sections: sections[next..(next += l.Sections.Length)].OfType<Section>().ToList()));
        var waiting = composed.SelectMany(l => l.Sections).Where(HasTooLittle).Select(s => ItemOf(c.Words, s)).ToList();
        return
        [
            .. composed
                .Select(l => new Chapter(
                    "chapter-" + l.Chapter,
                    c.Words.Term("chapter", l.Chapter),
                    [.. l.Chapter == Last ? Waiting(c.Words, waiting) : [], .. l.Sections.Where(s => !HasTooLittle(s))]
                ))
                .Where(chapter => chapter.Sections.Count > 0),
        ];
    }

    /// <summary>What each has to show, in their order. Letters instead of names are given in the order of reading; else nothing keeps sections from being composed side by side.</summary>
    private static Section?[] Composed(Composition c, Func<Composition, Section?>[] sections)
    {
        var composed = new Section?[sections.Length];
        if (c.Names.Hidden)
        {
            for (var i = 0; i < sections.Length; i++)
            {
                composed[i] = sections[i](c);
            }
        }
        else
        {
            Parallel.For(0, sections.Length, i => composed[i] = sections[i](c));
        }
        return composed;
    }

    /// <summary>True for a section that says how much there is and how much is needed, and nothing else.</summary>
    private static bool HasTooLittle(Section section) =>
        section.Blocks is [NotEnough, ..] && section.Blocks.All(b => b is NotEnough or Basis or Note);

    /// <summary>The same sections with those that have too little gathered in one list at the end; a single one keeps its place.</summary>
    public static IReadOnlyList<Section> Gathered(Wording words, IReadOnlyList<Section> sections)
    {
        List<NotYetItem> waiting = [.. sections.Where(HasTooLittle).Select(s => ItemOf(words, s))];
        return waiting.Count < 2 ? sections : [.. sections.Where(s => !HasTooLittle(s)), .. Waiting(words, waiting)];
    }

    private static IEnumerable<Section> Waiting(Wording words, IReadOnlyList<NotYetItem> waiting) =>
        waiting.Count > 0
            ? [new Section("not-yet", words.NotYetHeading, [new Said([words.NotYetSaid(waiting.Count)]), new NotYet(waiting)])]
            : [];

    /// <summary>A section's own remark is its advice; else the words for its analysis.</summary>
    private static NotYetItem ItemOf(Wording words, Section section)
    {
        var text = section.Blocks.OfType<NotEnough>().First().Text;
        var method = section.Blocks.OfType<Basis>().FirstOrDefault()?.Method ?? "read";
        var help = section.Blocks.OfType<Note>().FirstOrDefault()?.Text ?? words.HelpsOf(method);
        return new NotYetItem(section.Id, section.Heading, text, help, method);
    }
}
