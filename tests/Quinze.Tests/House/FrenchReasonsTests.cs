using System.Globalization;
using Quinze.Importing;
using Quinze.Sources;

namespace Quinze.Tests.HouseRules;

/// <summary>Sources speak English once; whatever they say to a reader has its French in the table beside the source.</summary>
public class FrenchReasonsTests
{
    [Theory]
    [MemberData(nameof(ImportedArchives.Every), MemberType = typeof(ImportedArchives))]
    public void Whatever_is_said_of_an_archive_has_its_French(string source, string name)
    {
        var offenders = new Offenders($"A reason is said in English by a source and in French by its table ({source}InFrench).");
        using var archive = ImportedArchives.Opened(source, name);
        var reader = AllSources.List.Single(s => s.Card.Name == source);
        var said = new HashSet<string?> { reader.Recognise(archive).Advice };

        foreach (var reading in reader.Read(archive, ReadingOptions.Default, TestContext.Current.CancellationToken))
        {
            said.Add(SaidIn(reading));
        }

        offenders.AddRange(said.OfType<string>().Where(s => !AllSources.InFrench.Knows(s)));
        offenders.AssertNone();
    }

    [Fact]
    public void A_wording_has_the_holes_of_the_sentence_it_stands_for()
    {
        var offenders = new Offenders("The French wording of a reason has the same holes, {0} first, and other words.");

        foreach (var (english, french) in AllSources.List.SelectMany(s => s.ReasonsInFrench))
        {
            var holes = Enumerable.Range(0, 9).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{{i}}}")).ToList();
            var count = holes.TakeWhile(english.Contains).Count();
            offenders.AddUnless(holes.All(h => english.Contains(h) == french.Contains(h)), $"{english} / {french}");
            offenders.AddUnless(holes.Skip(count).All(h => !english.Contains(h)), $"holes are numbered from 0: {english}");
            offenders.AddUnless(english != french, english);
        }

        offenders.AssertNone();
    }

    private static string? SaidIn(Reading reading) =>
        reading switch
        {
            Unread unread => unread.Reason,
            LeftAside aside => aside.Reason,
            FileRead read => read.Remark,
            FileLeftAside aside => aside.Reason,
            FileUnread unread => unread.Reason,
            OwnerFound owner => owner.Because,
            _ => null,
        };
}
