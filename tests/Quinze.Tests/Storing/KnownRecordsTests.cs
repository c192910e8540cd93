using NodaTime;
using Quinze.Importing;
using Quinze.Storing;

namespace Quinze.Tests.Storing;

/// <summary>Records that a ledger knows by their bytes.</summary>
public class KnownRecordsTests
{
    private static readonly SourceCard Reader = new("made", "linkedin", 1, "Made", "Fait");

    public static IEnumerable<TheoryDataRow<string>> Every => StoreUnderTest.Every;

    [Theory, MemberData(nameof(Every))]
    public void A_record_that_an_import_read_is_known_to_the_next(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Import("first", [Reaction(1, 77), Reaction(2, 88)]);
        test.Reopen();

        var known = Known(test);

        Assert.True(known.TryMeet(77, 1, out var one, out _));
        Assert.True(known.TryMeet(88, 1, out var other, out _));
        Assert.Equal([one, other], test.Store.Retell().Where(t => t.Entry is InteractionEntry).Select(t => t.Id));
        Assert.False(known.TryMeet(99, 1, out _, out _));
        Assert.Empty(test.Store.Check());
    }

    [Theory, MemberData(nameof(Every))]
    public void A_record_that_says_a_known_entry_in_other_bytes_is_known_from_then_on(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Import("first", [Reaction(1, 77)]);
        test.Import("later, with another header", [Reaction(1, 78)]);

        var known = Known(test);

        Assert.True(known.TryMeet(78, 1, out var entry, out _));
        Assert.True(known.TryMeet(77, 1, out var before, out _));
        Assert.Equal(before, entry);
    }

    [Theory, MemberData(nameof(Every))]
    public void Records_go_with_the_only_import_that_said_their_entries(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        var first = test.Import("first", [Reaction(1, 77), Reaction(2, 88)]);
        test.Import("second", [Reaction(2, 88)]);

        test.Store.Withdraw(first.Id);

        var known = Known(test);
        Assert.False(known.TryMeet(77, 1, out _, out _));
        Assert.True(known.TryMeet(88, 1, out _, out _));
        Assert.Empty(test.Store.Check());
    }

    [Theory, MemberData(nameof(Every))]
    public void An_import_that_is_to_be_replaced_lends_no_records_to_the_one_that_replaces_it(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        var first = test.Import("first", [Reaction(1, 77)]);

        using var staging = test.Store.Stage(first.Id);

        Assert.False(staging.Records.Of(Reader).In("reactions").TryMeet(77, 1, out _, out _));
    }

    [Theory, MemberData(nameof(Every))]
    public void What_records_say_again_is_also_said_by_their_import(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        var first = test.Import("first", [Reaction(1, 77), Reaction(2, 88)]);
        Assert.True(Known(test).TryMeet(77, 1, out var entry, out _));

        var second = test.Import("second", [new SaidAgain(0, entry, 2)]);
        test.Store.Withdraw(first.Id);

        Assert.Equal((2L, new Added(0, 0, 0, 0, 0)), (second.Files[0].Entries, second.Added));
        Assert.Equal(2, test.Store.Retell().Count(t => t.Entry is InteractionEntry));
    }

    [Theory, MemberData(nameof(Every))]
    public void A_row_with_the_words_of_a_record_that_its_file_said_again_is_another_row(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Import("first", [Reaction(1, 77), Reaction(1, 77)]);
        Assert.True(Known(test).TryMeet(77, 1, out var entry, out _));

        var second = test.Import("second", [new SaidAgain(0, entry, 2), Reaction(1, 77)]);

        Assert.Equal(1, second.Added.Interactions);
        Assert.Equal(3, test.Store.Retell().Count(t => t.Entry is InteractionEntry));
    }

    [Fact]
    public void A_record_that_stands_twice_in_a_file_is_known_once_there_by_the_first_entry_it_told()
    {
        var known = new KnownRecords(new byte[16], take => take([5, 6, 5, 7], [1, 2, 3, 4], [10, 11, 12, 13], 4))
            .Of(Reader)
            .In("reactions");

        Assert.Equal([11, 10, 0, 13], new ulong[] { 6, 5, 5, 7 }.Select(mark => known.TryMeet(mark, 1, out var entry, out _) ? entry : 0));
        Assert.True(known.TryMeet(5, 2, out _, out _));
    }

    [Fact]
    public void A_record_has_another_mark_for_another_ledger_reader_or_table()
    {
        var records = new KnownRecords(new byte[16], _ => { });
        var other = new KnownRecords(Enumerable.Repeat((byte)1, 16).ToArray(), _ => { });
        RecordMarks[] ways =
        [
            records.Of(Reader).In("reactions"),
            records.Of(Reader).In("comments"),
            records.Of(Reader with { ReaderVersion = 2 }).In("reactions"),
            records.Of(Reader with { Name = "other" }).In("reactions"),
            other.Of(Reader).In("reactions"),
        ];

        Assert.Equal(ways.Length, ways.Select(w => w.Of("2024-01-01,LIKE,https://example.org"u8)).Distinct().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Records_are_found_in_any_order(int seed)
    {
        var chance = new Random(seed);
        var marks = Enumerable.Range(0, 5_000).Select(_ => (ulong)chance.NextInt64(1, long.MaxValue)).Distinct().ToArray();
        var entries = marks.Select((_, i) => 7L + (i * 3)).ToList();
        var known = new KnownRecords(new byte[16], take => take(marks, new ushort[marks.Length], entries, marks.Length))
            .Of(Reader)
            .In("reactions");

        foreach (var i in Enumerable.Range(0, marks.Length).OrderBy(_ => chance.Next()))
        {
            Assert.True(known.TryMeet(marks[i], 1, out var entry, out _));
            Assert.Equal(entries[i], entry);
            Assert.False(known.TryMeet(marks[i] ^ 0x5555, 1, out _, out _));
        }
    }

    private static RecordMarks Known(StoreUnderTest test)
    {
        using var staging = test.Store.Stage();
        return staging.Records.Of(Reader).In("reactions");
    }

    private static InteractionEntry Reaction(int minute, ulong record) =>
        new(new Place(0, minute))
        {
            Network = "linkedin",
            Kind = InteractionKind.Reaction,
            At = Moment.At(Instant.FromUtc(2025, 5, 1, 10, minute)),
            From = Handle.Owner,
            Post = PostRef.At("https://example.org/post"),
            Detail = "LIKE",
            Record = record,
        };
}
