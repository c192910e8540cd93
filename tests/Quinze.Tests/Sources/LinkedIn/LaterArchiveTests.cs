using System.Globalization;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.LinkedIn;
using Quinze.Tests.Support;
using Quinze.Verbs;

namespace Quinze.Tests.Sources.LinkedIn;

/// <summary>A later archive says most of its rows again byte for byte, and they are not read: the ledger must be the one it would be if they were.</summary>
public class LaterArchiveTests
{
    private const string Messages =
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Known_records_change_nothing_of_what_a_ledger_holds(int seed)
    {
        var chance = new Random(seed);
        var (earlier, later) = Archives(chance);
        var (remembering, forgetting) = (new InMemoryLedger(), new InMemoryLedger());

        await Import(remembering, earlier);
        await Import(forgetting, earlier);
        forgetting.ForgetRecords();
        await Import(remembering, later);
        await Import(forgetting, later);

        Assert.Equal(Everything(forgetting), Everything(remembering));
        Assert.Equal(Accounts(forgetting), Accounts(remembering));
    }

    [Fact]
    public async Task Rows_that_an_earlier_archive_had_are_not_read_again()
    {
        var (earlier, later) = Archives(new Random(1));
        var ledger = new InMemoryLedger();
        await Import(ledger, earlier);
        using var staging = ledger.Stage();
        var options = ReadingOptions.Default with { Records = staging.Records.Of(new LinkedInArchiveSource().Card) };

        var drained = Drained.OfFiles(options, later);

        var known = drained.All.OfType<SaidAgain>().Sum(s => s.Count);
        Assert.InRange(known, 500, 1000);
        Assert.Equal(Drained.OfFiles(later).Interactions.Count(), known + drained.Interactions.Count());
    }

    [Fact]
    public async Task Another_order_of_columns_is_read_anew()
    {
        var ledger = new InMemoryLedger();
        await Import(ledger, [("Reactions.csv", "Date,Type,Link\n2024-05-01 10:00:00,LIKE,LIKE\n")]);

        var second = await Import(ledger, [("Reactions.csv", "Date,Link,Type\n2024-05-01 10:00:00,LIKE,LIKE\n")]);

        Assert.Equal((1, 1), (second.Files[0].Entries, second.Files[0].Rows));
        Assert.Empty(Spoken(ledger, [("Reactions.csv", "Type,Date,Link\n2024-05-01 10:00:00,LIKE,LIKE\n")]));
    }

    [Fact]
    public async Task An_audit_of_files_that_somebody_hands_over_leaves_no_marks_of_them()
    {
        var (archive, _) = Archives(new Random(1));
        var (own, audited) = (new InMemoryLedger(), new InMemoryLedger());

        await Import(own, archive);
        await Import(audited, archive, new ImportOptions { Anyway = true, AuditOnly = true });

        Assert.NotEqual(0, own.RecordsKnown);
        Assert.Equal(0, audited.RecordsKnown);
    }

    /// <summary>What of these files is said again without being read.</summary>
    private static IEnumerable<SaidAgain> Spoken(InMemoryLedger ledger, (string, string)[] files)
    {
        using var staging = ledger.Stage();
        var options = ReadingOptions.Default with { Records = staging.Records.Of(new LinkedInArchiveSource().Card) };
        return Drained.OfFiles(options, files).All.OfType<SaidAgain>();
    }

    /// <summary>Two archives of one member: the later one has new rows among the old ones, other orders, renamed people, rows that stand twice and some that are broken.</summary>
    private static ((string, string)[] Earlier, (string, string)[] Later) Archives(Random chance)
    {
        var messages = Enumerable.Range(0, 900).Select(i => Message(chance, i)).ToList();
        var reactions = Enumerable
            .Range(0, 120)
            .Select(i => $"{Day(chance)},LIKE,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A{7_000_000 + i % 40}");
        var comments = Enumerable
            .Range(0, 60)
            .Select(i =>
                $"{Day(chance)},https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A{8_000_000 + i},\"said \\\"{i}\\\"\nand more\""
            );
        var (oldMessages, newMessages) = Split(chance, messages);
        var (oldReactions, newReactions) = Split(chance, [.. reactions]);
        var (oldComments, newComments) = Split(chance, [.. comments]);
        // Some rows stand twice, in either archive or in both.
        oldReactions.AddRange(oldReactions.Take(5).ToList());
        newReactions.AddRange(newReactions.Where(oldReactions.Contains).Take(9).ToList());
        newMessages.Add(
            "c-1,,Broken,https://www.linkedin.com/in/broken-9x41,Me,https://www.linkedin.com/in/me-9x41,no date,,Hello,INBOX,,"
        );
        // Whoever bears a new name bears it in all their letters.
        newMessages = [.. newMessages.Select(m => m.Replace("Anna Kern", "Anna Kern-Blum", StringComparison.Ordinal))];
        return (Files(oldMessages, oldReactions, oldComments), Files(newMessages, newReactions, newComments));
    }

    private static (string, string)[] Files(List<string> messages, List<string> reactions, List<string> comments) =>
        [
            ("messages.csv", $"{Messages}\n{string.Join('\n', messages)}\n"),
            ("Reactions.csv", $"Date,Type,Link\n{string.Join('\n', reactions)}\n"),
            ("Comments.csv", $"Date,Link,Message\n{string.Join('\n', comments)}\n"),
            ("Profile.csv", "First Name,Last Name,Headline\nMe,Myself,Maker\n"),
        ];

    /// <summary>The older four fifths in their order, and all with the new ones among them and one stretch moved to the front.</summary>
    private static (List<string> Old, List<string> All) Split(Random chance, List<string> rows)
    {
        var old = rows.Where(_ => chance.Next(5) > 0).ToList();
        var moved = chance.Next(rows.Count / 2);
        return (old, [.. rows[moved..], .. rows[..moved]]);
    }

    private static string Message(Random chance, int number)
    {
        var who = number % 7 == 0 ? ("Anna Kern", "anna-kern-9x41") : ($"Person {number % 30}", $"person-{number % 30}-9x41");
        var them = $"{who.Item1},https://www.linkedin.com/in/{who.Item2}";
        const string Me = "Me Myself,https://www.linkedin.com/in/me-9x41";
        var text = chance.Next(6) == 0 ? "\"Said \"\"this\"\",\nand that\"" : $"Letter {number}";
        var draft = chance.Next(20) == 0 ? "Yes" : "No";
        return $"c-{number % 300},,{(chance.Next(2) == 0 ? $"{Me},{them}" : $"{them},{Me}")},{Day(chance)} UTC,,{text},INBOX,,{draft}";
    }

    private static string Day(Random chance) =>
        new LocalDateTime(2024, 1, 1, 8, 0).PlusMinutes(chance.Next(500_000)).ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static async Task<ImportReport> Import(InMemoryLedger ledger, (string Name, string Text)[] files, ImportOptions? options = null)
    {
        using var folder = new TempFolder();
        using var scratch = new TempFolder();
        foreach (var (name, text) in files)
        {
            folder.Write(name, text);
        }
        using var archive = Quinze.Sources.Formats.Archives.Archives.Open(folder.Folder, scratch.Folder);
        var import = new ImportArchive([new LinkedInArchiveSource()], Clocks.Fixed, text => Quinze.Text.Words.Count(text.Span));
        var report = await import.RunAsync(
            archive,
            ledger,
            options ?? new ImportOptions { Anyway = true },
            null,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(ImportStatus.Imported, report.Status);
        return report;
    }

    private static IEnumerable<string> Everything(InMemoryLedger ledger) =>
        ledger
            .Retell()
            .Select(t =>
                t.Entry switch
                {
                    InteractionEntry i =>
                        $"{t.Id} {i.Kind} {i.At} {i.From} {i.To.Single} {i.Conversation?.NativeId} {i.Post.Number} {i.Detail} {i.Text} {i.Marks}",
                    Seen s => $"{s.Who} {s.Name}",
                    var other => $"{t.Id} {other.GetType().Name}",
                }
            );

    private static IEnumerable<string> Accounts(InMemoryLedger ledger) =>
        ledger
            .Imports()
            .SelectMany(i => i.Files.Select(f => (i.Added, File: f)))
            .Select(f =>
                $"{f.Added} {f.File.Name} {f.File.Status} {f.File.Reason} {f.File.Rows} {f.File.Entries} unread {f.File.UnreadCount} aside {string.Join(';', f.File.Aside)} "
                + $"covers {string.Join(';', f.File.Coverage)} again {string.Join(',', f.File.AlsoSaid.Order())}"
            );
}
