using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using Quinze.Sources.Pasted;
using Quinze.Tests.HouseRules;

namespace Quinze.Tests.Sources.Pasted;

/// <summary>Every paste under tests/Pastes has a reviewed reading, and no paste, whole or torn, makes the reader throw, lose a line or keep an address.</summary>
public class PastesTests
{
    private static readonly Instant Copied = Instant.FromUtc(2026, 11, 22, 12, 0);

    public static IEnumerable<TheoryDataRow<string>> Every =>
        Repository.Files("tests/Pastes", ".txt").Select(f => new TheoryDataRow<string>(f));

    [Theory, MemberData(nameof(Every))]
    public void A_paste_is_understood_as_reviewed(string file) =>
        Expected.Same("pastes" + file["tests/Pastes".Length..], Told(Read(file, Text(file))));

    [Theory, MemberData(nameof(Every))]
    public void A_network_is_known_by_what_its_pages_look_like(string file)
    {
        var named = file.Split('/')[2];

        Assert.Equal(named, PastedPage.Read(Text(file), null, IsFeed(file)).Network);
    }

    [Theory, MemberData(nameof(Every))]
    public void Whatever_lines_are_missing_every_line_has_a_use_and_no_address_is_kept(string file)
    {
        var lines = Text(file).Split('\n');
        var chance = new Random(15);
        for (var round = 0; round < 60; round++)
        {
            var torn = string.Join('\n', lines.Where(_ => chance.Next(100) >= round));

            var page = Read(file, torn);

            Assert.Equal(torn.Split('\n').Length, page.Lines.Count);
            AssertAccounted(page, torn);
            Assert.DoesNotMatch(Address, Told(page));
        }
    }

    [Theory, MemberData(nameof(Every))]
    public void Lines_in_any_order_never_make_the_reader_throw(string file)
    {
        var chance = new Random(16);
        for (var round = 0; round < 20; round++)
        {
            var lines = Text(file).Split('\n');
            chance.Shuffle(lines);

            var page = Read(file, string.Join('\n', lines));

            AssertAccounted(page, string.Join('\n', lines));
        }
    }

    /// <summary>A line is blank exactly when it says so, and every item begins on a line of its own that is part of an item.</summary>
    private static void AssertAccounted(PastedPage page, string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            Assert.Equal(string.IsNullOrWhiteSpace(lines[i]), page.Lines[i] == LineUse.Blank);
        }
        Assert.All(page.Items, item => Assert.Equal(LineUse.Item, page.Lines[item.Line - 1]));
        var kept = page.Items.Sum(i => (i.Text.Length == 0 ? 0 : i.Text.Split('\n').Count(l => l.Length > 0)));
        Assert.True(kept <= page.Lines.Count(l => l == LineUse.Item), "a text has more lines than were used for it");
    }

    private static PastedPage Read(string file, string text) => PastedPage.Read(text, file.Split('/')[2], IsFeed(file));

    private static bool IsFeed(string file) =>
        Path.GetFileName(file).StartsWith("fe", StringComparison.Ordinal) || file.EndsWith("/fil.txt", StringComparison.Ordinal);

    private static string Text(string file) => File.ReadAllText(Repository.At(file));

    private static string Told(PastedPage page)
    {
        var told = new StringBuilder();
        for (var i = 0; i < page.Items.Count; i++)
        {
            var item = page.Items[i];
            told.Append(CultureInfo.InvariantCulture, $"{i}. line {item.Line}: {item.Kind}");
            Add(item.Detail, " ");
            told.Append(item.Parent is { } parent ? $" to {parent}" : "").Append(item.Shows is { } shows ? $" shows {shows}" : "");
            told.Append(item.Promoted ? " promoted" : "").Append(" by ").Append(item.Who.Sort).Append(item.Who.IsAuthor ? " (author)" : "");
            Add(item.Who.Name, " ");
            Add(item.Who.Handle, " ");
            Add(item.When is { } when ? MomentText.Write(when.At(Copied)) : null, ", ");
            told.Append('\n');
            Add(item.Who.Headline, "   headline: ", "\n");
            Add(item.Text.Length == 0 ? null : item.Text.Replace("\n", "\n         ", StringComparison.Ordinal), "   text: ", "\n");
        }
        foreach (var count in page.Counts)
        {
            told.Append(
                CultureInfo.InvariantCulture,
                $"count, line {count.Line}: {count.Metric} {count.Part} {count.Value} {count.Bound}\n"
            );
        }
        told.Append("lines: ")
            .AppendJoin(
                "",
                page.Lines.Select(l =>
                    l switch
                    {
                        LineUse.Blank => '_',
                        LineUse.Item => 'i',
                        LineUse.Interface => '.',
                        _ => '?',
                    }
                )
            )
            .Append('\n');
        told.Append("not understood: ").AppendJoin(", ", page.NotUnderstood).Append('\n');
        return told.ToString();

        void Add(string? what, string before, string after = "")
        {
            if (!string.IsNullOrEmpty(what))
            {
                told.Append(before).Append(what).Append(after);
            }
        }
    }

    private static readonly Regex Address = new(@"\S+@[\w-]+\.\w+");
}
