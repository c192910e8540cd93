using Quinze.Analyses;
using Quinze.Reports.Words;
using Quinze.Storing;

namespace Quinze.Reports.Composing;

/// <summary>What could not be known from the files given: a list made of what the audit lacked and of the files that were left aside.</summary>
internal static class NotKnownSection
{
    private const int MostFiles = 40;

    public static Section? Of(Composition c)
    {
        if (c.Find("audit") is not { Results: AuditResults { NotKnown: var gaps } })
        {
            return null;
        }
        var words = c.Words;
        List<Prose> said = [words.WhoReadUnknown];
        if (c.Options.AuditOnly)
        {
            said.Add(words.LimitAuditOnly(c.LettersRead));
        }
        var kinds = gaps.Where(g => g.Figure.StartsWith("activity.", StringComparison.Ordinal))
            .Select(g => words.Term("kind", g.Figure["activity.".Length..]))
            .ToList();
        if (kinds.Count > 0)
        {
            said.Add(words.KindsUnknown(string.Join(", ", kinds)));
        }
        foreach (
            var network in gaps.Where(g => g.Figure.StartsWith("rate.", StringComparison.Ordinal)).GroupBy(g => g.Figure.Split('.')[1])
        )
        {
            var rates = network.Select(g => EngagementSection.NameOf(words, g.Figure.Split('.')[2]));
            said.Add(words.RatesUnknown(Wording.NetworkName(network.Key), string.Join(", ", rates)));
        }
        foreach (var gap in gaps)
        {
            Prose? one = gap.Figure.Split('.') switch
            {
                ["reach"] => words.ReachUnknown,
                ["article-views"] => words.ViewsUnknown,
                ["odd-posts", var network] => words.CutOffUnknown(Wording.NetworkName(network)),
                ["about"] => words.TextGoneUnknown,
                ["page"] => words.PageUnknown,
                _ => null,
            };
            if (one is not null)
            {
                said.Add(one);
            }
        }
        List<Block> blocks = [new Said([words.NotKnownSaid]), new Bullets(said)];
        var aside = c.Imports.SelectMany(i => i.Files).Where(f => f.Status == FileStatus.LeftAside).ToList();
        if (aside.Count > 0)
        {
            blocks.Add(
                new Details(
                    words.AsideFiles(aside.Count),
                    [new Bullets([.. aside.Take(MostFiles).Select(f => Prose.Of($"{Plain.Of(f.Name)} · {c.Reason(f.Reason ?? "")}"))])]
                )
            );
        }
        return new Section("not-known", words.NotKnownHeading, blocks);
    }
}
