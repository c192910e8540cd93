using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>"Say your fifteen first": three calm lists, or an invitation.</summary>
internal static class SaySection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("fifteen") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not FifteenResults results)
        {
            return new Section("say", words.SayHeading, c.TooLittle(finding));
        }
        if (!results.Said)
        {
            return new Section("say", words.SayHeading, [new Said([words.SayInvitation]), new Note(words.SayWhy)]);
        }
        var named = results.NamedAndSeen.Count + results.NamedNotSeen.Count;
        return new Section(
            "say",
            words.SayHeading,
            [
                new Said([words.SaySaid(named, results.NamedAndSeen.Count, results.NamedNotSeen.Count, results.SeenNotNamed.Count)]),
                new Lists([
                    new CalmList(words.NamedAndSeen, words.NamedAndSeenRemark, [.. results.NamedAndSeen.Select(s => Seen(c, s))]),
                    new CalmList(words.NamedNotSeen, words.NamedNotSeenRemark, [.. results.NamedNotSeen.Select(n => NotSeen(c, n))]),
                    new CalmList(words.SeenNotNamed, words.SeenNotNamedRemark, [.. results.SeenNotNamed.Select(s => Seen(c, s))]),
                ]),
                Composition.BasisOf(
                    finding,
                    null,
                    words.N(words.People(named)),
                    finding.AsOf is { } asOf ? words.TwoYearsBefore(asOf) : c.Period(finding)
                ),
            ]
        );
    }

    private static Cell Seen(Composition c, SeenTie tie) => new(c.Names.Called(tie.Person), c.Words.LastOn(tie.LastContact));

    private static Cell NotSeen(Composition c, NamedOnly name)
    {
        var because = c.Words.Term("because", name.Because.ToString());
        var last = name.LastContact is { } day ? $", {c.Words.LastOn(day)}" : "";
        return new(c.Names.Called(name.Named, name.Person), because + last);
    }
}
