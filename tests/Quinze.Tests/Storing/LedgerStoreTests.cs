using System.Text;
using NodaTime;
using Quinze.Importing;
using Quinze.Storing;
using Quinze.Tests.Support;

namespace Quinze.Tests.Storing;

/// <summary>What every store promises.</summary>
public class LedgerStoreTests
{
    private static readonly Handle Anna = new("linkedin", "/in/anna-9x41");
    private static readonly Handle Bob = new("linkedin", "/in/bob-9x41");
    private static readonly Conversation WithAnna = new("linkedin", "2-abc=");

    public static IEnumerable<TheoryDataRow<string>> Every => StoreUnderTest.Every;

    private static InteractionEntry Message(long line, Handle from, Handle to, string text, int minute = 0) =>
        new(new Place(0, line))
        {
            Network = "linkedin",
            Kind = InteractionKind.Message,
            At = Moment.At(Instant.FromUtc(2025, 5, 1, 10, minute)),
            From = from,
            To = Audience.One(to),
            Conversation = WithAnna,
            Text = Utf8Text.From(text),
        };

    private static IEnumerable<Reading> Letters() =>
        [
            new Seen(new Place(0, 1), Anna, "Anna Kern"),
            new PersonFact(new Place(0, 1), Anna, PersonFact.Company, "Atelier Nord", new LocalDate(2025, 5, 2)),
            Message(1, LedgerOf.Me, Anna, "How are the bees?"),
            Message(2, Anna, LedgerOf.Me, "They sleep.", 5),
            new PostEntry(new Place(0, 3))
            {
                Network = "linkedin",
                Kind = PostKind.Post,
                Ref = new PostRef(PostRefKind.Share, 7_168_946_745_802_489_856),
                At = Moment.At(Instant.FromUtc(2024, 2, 29, 12, 34)),
                Author = Handle.Owner,
                Text = Utf8Text.From("A post about bees"),
            },
            new Covered(0, new CoverageSpan("made", "message", new LocalDate(2025, 5, 1), new LocalDate(2025, 5, 1), true)),
        ];

    [Theory, MemberData(nameof(Every))]
    public void What_was_appended_is_read_back(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Import("first", Letters());
        test.Reopen();

        var view = LedgerOf.Open(test.Store);

        Assert.Equal(2, view.Facts.Interactions.Count);
        Assert.Equal("Anna Kern", view.PersonAt(view.PersonIn(0)).Name);
        Assert.Equal("Atelier Nord", view.Latest(view.PersonIn(0), PersonFact.Company)!.Value);
        Assert.Equal("A post about bees", view.PostTexts(view.Facts.Posts)[0]);
        Assert.Equal(new LocalDate(2025, 5, 1), view.AsOf("message"));
        Assert.Equal([LedgerOf.Me], test.Store.Head.Owner);
    }

    [Theory, MemberData(nameof(Every))]
    public void The_counts_of_an_import_are_what_it_brought(string kind)
    {
        using var test = StoreUnderTest.Open(kind);

        var import = test.Import("first", Letters());

        Assert.Equal(new Added(1, 1, 2, 0, 0), import.Added);
    }

    [Theory, MemberData(nameof(Every))]
    public void An_older_archive_that_comes_late_does_not_make_the_newest_fact_new_again(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        PersonFact Works(string company, int year) => new(new Place(0, 1), Anna, PersonFact.Company, company, new LocalDate(year, 5, 2));
        test.Import("new", [.. Letters(), Works("Atelier Sud", 2026)]);
        test.Reopen();
        test.Import("old", [Works("École des abeilles", 2024)]);
        test.Reopen();

        test.Import("newest", [Works("Atelier Sud", 2027)]);
        test.Reopen();

        var facts = LedgerOf.Open(test.Store).Facts;
        var told = facts.PersonFacts(facts.Find(Anna)!.Value, PersonFact.Company).Select(f => (f.Value, f.AsOf!.Value.Year));
        Assert.Equal([("Atelier Nord", 2025), ("Atelier Sud", 2026), ("École des abeilles", 2024)], told.Order());
    }

    [Theory, MemberData(nameof(Every))]
    public void A_label_finds_its_post_again_when_the_import_was_removed_and_made_anew(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        var first = test.Import("first", Letters());
        var post = LedgerOf.Open(test.Store).Facts.Posts[0].Id;
        test.Store.Judge(JudgementKind.Label, [$"post-{post}"], "lesson", Instant.FromUnixTimeSeconds(1_700_000_001));

        test.Store.Withdraw(first.Id);
        test.Import("again", Letters());
        test.Reopen();

        var view = LedgerOf.Open(test.Store);
        Assert.Equal("lesson", view.Overlay.InForce.Labels[$"post-{view.Facts.Posts[0].Id}"]);
    }

    [Theory, MemberData(nameof(Every))]
    public void Two_handles_on_one_address_card_are_one_person(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Import(
            "first",
            [.. Letters(), new OnePerson(new Place(0, 9), Anna, new Handle("mail", "anna@example.org"), "one address card")]
        );
        test.Reopen();

        var view = LedgerOf.Open(test.Store);

        Assert.Equal(2, view.PersonAt(view.PersonIn(0)).Handles.Count);
    }

    [Theory, MemberData(nameof(Every))]
    public void A_later_state_of_a_numbered_outcome_replaces_the_earlier_and_remembers_its_stage(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        OutcomeEntry Deal(string stage, decimal amount) =>
            new(new Place(0, 1))
            {
                Kind = "deal",
                At = Moment.At(Instant.FromUtc(2025, 6, 1, 0, 0)),
                People = Audience.Of([Anna, Bob]),
                Posts = [new PostRef(PostRefKind.Share, 7_168_946_745_802_489_856)],
                Reference = "crm:12",
                Stage = stage,
                Amount = amount,
            };
        test.Import("june", [.. Letters(), Deal("offer", 1200.50m)]);
        test.Import("july", [Deal("won", 1200.50m)]);
        test.Import("july again", [Deal("won", 1200.50m)]);
        test.Reopen();

        var outcome = Assert.Single(LedgerOf.Open(test.Store).Facts.Outcomes);

        Assert.Equal(("won", 1200.50m), (outcome.Stage, outcome.Amount));
        Assert.Equal(["offer"], outcome.Before);
        Assert.Equal(2, outcome.People.Count);
        Assert.Equal([0], outcome.Posts);
    }

    [Theory, MemberData(nameof(Every))]
    public void An_observation_keeps_its_account_its_part_its_bound_and_when_it_was_read(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        var page = new Handle("linkedin", "org:atelier-nord", HandleKind.Organisation);
        var read = Moment.At(Instant.FromUtc(2025, 6, 2, 8, 30));
        test.Import(
            "page",
            [
                new ObservationEntry(new Place(0, 1))
                {
                    Network = "linkedin",
                    Account = page,
                    Metric = "followers",
                    Dimension = "industry=Bees",
                    Value = 0.01,
                    Bound = Bound.Below,
                    From = new LocalDate(2025, 6, 1),
                    To = new LocalDate(2025, 6, 1),
                    SeenAt = read,
                },
            ]
        );
        test.Reopen();

        var view = LedgerOf.Open(test.Store);
        var seen = Assert.Single(view.Facts.Observations);

        Assert.Equal(page, view.Facts.HandleAt(seen.Account));
        Assert.Equal(("industry=Bees", Bound.Below, (Moment?)read), (seen.Dimension, seen.Bound, seen.SeenAt));
    }

    [Theory, MemberData(nameof(Every))]
    public void The_same_rows_again_add_nothing(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Import("first", Letters());
        test.Reopen();

        var again = test.Import("second", Letters());

        Assert.Equal(0, again.Added.Total);
        Assert.Equal(2, test.Store.Read().Interactions.Count);
    }

    [Theory, MemberData(nameof(Every))]
    public void A_later_archive_adds_what_is_new_and_keeps_what_was(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Import("first", Letters());
        test.Reopen();

        var later = test.Import("later", [.. Letters(), Message(9, Bob, LedgerOf.Me, "Hello from Bob", 30)]);

        Assert.Equal(new Added(1, 0, 1, 0, 0), later.Added);
        Assert.Equal(3, test.Store.Read().Interactions.Count);
    }

    [Theory, MemberData(nameof(Every))]
    public void A_change_of_company_is_a_second_dated_fact(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Import("first", Letters());

        test.Import(
            "later",
            [
                new PersonFact(new Place(0, 1), Anna, PersonFact.Company, "Atelier Nord", new LocalDate(2025, 8, 1)),
                new PersonFact(new Place(0, 2), Anna, PersonFact.Company, "Ruches du Sud", new LocalDate(2026, 1, 1)),
            ]
        );

        var facts = test.Store.Read();
        var anna = Enumerable.Range(0, facts.HandleCount).Single(h => facts.HandleAt(h).Equals(Anna));
        Assert.Equal(
            [("Atelier Nord", new LocalDate(2025, 5, 2)), ("Ruches du Sud", new LocalDate(2026, 1, 1))],
            facts.PersonFacts(anna).Select(f => (f.Value, f.AsOf!.Value))
        );
    }

    [Theory, MemberData(nameof(Every))]
    public void Staging_without_appending_leaves_no_trace(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        using (var staging = test.Store.Stage())
        {
            var stager = new Stager(staging.Index, [new ArchiveFile(0, "rows.csv", 0)], staging.Write);
            Letters().ToList().ForEach(stager.Accept);
        }

        Assert.Equal(0, test.Store.Read().Interactions.Count);
        Assert.Empty(test.Store.Imports());
        Assert.All(Directory.GetFiles(Path.GetDirectoryName(test.Path ?? "/") ?? "/", "*-staging"), f => Assert.Fail(f));
    }

    [Theory, MemberData(nameof(Every))]
    public void A_second_import_meanwhile_is_refused_with_a_problem(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        using var first = test.Store.Stage();

        var refused = Assert.Throws<ProblemException>(() => test.Store.Stage());

        Assert.Equal("ledger-busy", refused.Problem.Id);
    }

    [Theory, MemberData(nameof(Every))]
    public void Withdrawing_takes_back_what_only_that_import_said(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        var first = test.Import("first", Letters());
        var second = test.Import("second", [.. Letters(), Message(9, Bob, LedgerOf.Me, "Hello from Bob", 30)]);

        var withdrawn = test.Store.Withdraw(first.Id);
        Assert.Equal(default, withdrawn);
        Assert.Equal(3, test.Store.Read().Interactions.Count);

        withdrawn = test.Store.Withdraw(second.Id);
        Assert.Equal(new Added(2, 1, 3, 0, 0), withdrawn);
        Assert.Equal(0, test.Store.Read().Interactions.Count);
    }

    [Theory, MemberData(nameof(Every))]
    public void What_was_withdrawn_can_be_imported_again(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Store.Withdraw(test.Import("first", Letters()).Id);
        test.Reopen();

        var again = test.Import("again", Letters());

        Assert.Equal(new Added(1, 1, 2, 0, 0), again.Added);
        Assert.Equal(2, test.Store.Read().Interactions.Count);
    }

    [Theory, MemberData(nameof(Every))]
    public void A_newer_reader_replaces_what_the_older_one_said(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        var old = test.Import("first", Letters());
        var judged = test.Store.Judge(JudgementKind.Note, [Anna.ToString()], "met at the market", Instant.FromUnixTimeSeconds(5));

        var newer = test.Import(
            "first",
            [.. Letters().Where(r => r.Place.Line != 2), Message(2, Anna, LedgerOf.Me, "They sleep, Sir.", 5)],
            2,
            old.Id
        );

        Assert.Equal(1, newer.Added.Interactions);
        Assert.Equal(2, test.Store.Read().Interactions.Count);
        Assert.Equal([judged.Says], test.Store.Judgements().Select(j => j.Says));
    }

    [Theory, MemberData(nameof(Every))]
    public void A_withdrawal_of_no_import_is_a_problem(string kind)
    {
        using var test = StoreUnderTest.Open(kind);

        Assert.Equal("no-such-import", Assert.Throws<ProblemException>(() => test.Store.Withdraw(7)).Problem.Id);
    }

    [Theory, MemberData(nameof(Every))]
    public void Decisions_survive_a_first_import(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Store.Judge(JudgementKind.Fifteen, ["Anna Kern", "Marc Oudin"], null, Instant.FromUnixTimeSeconds(5));

        test.Import("first", Letters());
        test.Reopen();

        Assert.Equal(["Anna Kern", "Marc Oudin"], test.Store.Judgements().Single().About);
        Assert.Equal(1, test.Store.Head.JudgementVersion);
    }

    [Theory, MemberData(nameof(Every))]
    public void A_decision_does_not_touch_the_facts_version(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Import("first", Letters());
        var before = test.Store.Head.FactsVersion;

        test.Store.Judge(JudgementKind.Elsewhere, [Anna.ToString()], null, Instant.FromUnixTimeSeconds(5));

        Assert.Equal(before, test.Store.Head.FactsVersion);
        Assert.Equal(1, test.Store.Head.JudgementVersion);
    }

    [Theory, MemberData(nameof(Every))]
    public void A_purged_person_leaves_counts_and_no_identity(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Import("first", Letters());

        test.Store.Purge([Anna], inTexts: false);
        test.Reopen();

        var facts = test.Store.Read();
        Assert.Equal(2, facts.Interactions.Count);
        Assert.DoesNotContain(
            Enumerable.Range(0, facts.HandleCount),
            h => facts.HandleAt(h).Key.Contains("anna", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(Enumerable.Range(0, facts.HandleCount), h => facts.NameOf(h) == "Anna Kern");
        var received = facts.Interactions.Id[1];
        Assert.Equal("", test.Store.Details([received])[received].Text);
    }

    [Theory, MemberData(nameof(Every))]
    public void A_purged_person_does_not_come_back_with_a_later_archive(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        test.Import("first", Letters());
        test.Store.Purge([Anna], inTexts: false);
        test.Reopen();

        var later = test.Import("later", [.. Letters(), Message(9, Anna, LedgerOf.Me, "I am back", 40)]);

        Assert.Equal(1, later.Added.Interactions);
        Assert.Equal(0, later.Added.People);
        var facts = test.Store.Read();
        Assert.Equal(3, facts.Interactions.Count);
        Assert.DoesNotContain(Enumerable.Range(0, facts.HandleCount), h => facts.NameOf(h) == "Anna Kern");
        Assert.DoesNotContain(
            "I am back",
            test.Store.Details([.. facts.Interactions.Id.ToArray().Select(i => (long)i)]).Values.Select(d => d.Text)
        );
    }

    [Theory, MemberData(nameof(Every))]
    public void A_place_leads_back_to_import_file_and_line(string kind)
    {
        using var test = StoreUnderTest.Open(kind);
        var import = test.Import("first", Letters());
        var id = test.Store.Read().Interactions.Id[1];

        var detail = test.Store.Details([id])[id];

        Assert.Equal(
            (import.Id, "rows.csv", 2L, "They sleep.", "2-abc="),
            (detail.Import, detail.File, detail.Line, detail.Text, detail.Conversation)
        );
    }

    [Fact]
    public void Nothing_of_a_purged_person_is_left_in_the_bytes_of_the_file()
    {
        using var test = StoreUnderTest.Open("sqlite");
        test.Import("first", Letters());
        test.Store.Read();
        test.Store.Judge(JudgementKind.Elsewhere, [Anna.ToString()], null, Instant.FromUnixTimeSeconds(5));

        test.Store.Purge([Anna], inTexts: false);
        test.Reopen();
        test.Store.Read();
        test.Store.Dispose();

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(test.Path!)!))
        {
            var bytes = Encoding.Latin1.GetString(File.ReadAllBytes(file));
            Assert.DoesNotContain("anna-9x41", bytes, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Anna Kern", bytes, StringComparison.Ordinal);
            Assert.DoesNotContain("They sleep", bytes, StringComparison.Ordinal);
            Assert.DoesNotContain("Atelier Nord", bytes, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_sound_ledger_has_nothing_to_tell()
    {
        using var test = StoreUnderTest.Open("sqlite");
        test.Import("first", Letters());
        test.Import("later", [Message(9, Bob, LedgerOf.Me, "Hello from Bob", 30)]);

        Assert.Empty(test.Store.Check());
    }

    [Fact]
    public void A_backup_is_a_ledger_of_its_own()
    {
        using var test = StoreUnderTest.Open("sqlite");
        test.Import("first", Letters());
        var copy = Path.Combine(Path.GetDirectoryName(test.Path!)!, "copy.quinze");

        test.Store.Backup(copy);

        using var backup = Quinze.Storage.Sqlite.SqliteLedger.Open(copy);
        Assert.Equal(2, backup.Read().Interactions.Count);
    }

    [Fact]
    public void A_snapshot_says_the_same_as_the_tables()
    {
        using var test = StoreUnderTest.Open("sqlite");
        test.Import("first", Letters());
        var built = test.Store.Read();

        var kept = test.Store.Read();

        Assert.NotSame(built, kept);
        Assert.Equal(built.Interactions.At.ToArray(), kept.Interactions.At.ToArray());
        Assert.Equal(built.Interactions.Other.ToArray(), kept.Interactions.Other.ToArray());
        Assert.Equivalent(built.Posts, kept.Posts);
        Assert.Equal(built.Coverage, kept.Coverage);
    }

    [Fact]
    public void A_snapshot_cut_short_is_not_believed()
    {
        using var test = StoreUnderTest.Open("sqlite");
        test.Import("first", Letters());
        test.Store.Read();
        var snapshot = test.Path + "-facts";
        File.WriteAllBytes(snapshot, File.ReadAllBytes(snapshot)[..^9]);

        Assert.Equal(2, test.Store.Read().Interactions.Count);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused_and_left_alone()
    {
        var folder = Directory.CreateTempSubdirectory("quinze-store-").FullName;
        var path = Path.Combine(folder, "letter.quinze");
        File.WriteAllText(path, "Dear Sir, this is a letter and no ledger at all, whatever its name says.");

        var refused = Assert.Throws<ProblemException>(() => Quinze.Storage.Sqlite.SqliteLedger.Open(path));

        Assert.Equal("not-a-ledger", refused.Problem.Id);
        Assert.StartsWith("Dear Sir", File.ReadAllText(path), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }
}
