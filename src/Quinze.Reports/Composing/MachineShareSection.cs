using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>The share of machine-written text in a group of posts, with its floor; or that something changed, never what.</summary>
internal static class MachineShareSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("machine-share") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not MachineShareResults results)
        {
            return new Section("machine-share", words.MachineShareHeading, c.TooLittle(finding));
        }
        List<Block> blocks =
        [
            new Said([
                results.Share is { } share
                    ? words.MachineShareSaid(share.Estimate, share.Interval, share.Floor, share.ToldFromNone)
                    : words.NoMachineShare(results.Missing ?? "", results.References.Needed),
                .. results.Change is { } change ? new[] { words.StyleChanged(change.Since, change.BeyondUsual, change.EarlierPlaces) } : [],
            ]),
            Composition.BasisOf(
                finding,
                "posts",
                words.N(words.Posts(results.Posts)),
                results.Share is { } s ? words.HeldOut(s.OfHuman, s.OfMachine) : null,
                results.Change is { } d ? words.DeltaSaid(d.Delta, d.UsualDelta, d.Window) : null,
                c.Period(finding),
                words.ReferencesUsed(results.References.Human, results.References.Machine, results.OtherLanguages, results.TextGone)
            ),
            new Note(words.MachineShareNote),
        ];
        return new Section("machine-share", words.MachineShareHeading, blocks);
    }
}
