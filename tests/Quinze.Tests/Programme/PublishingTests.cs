using MathNet.Numerics.LinearAlgebra;
using Quinze.Programme;

namespace Quinze.Tests.Programme;

public sealed class PublishingTests
{
    private static readonly Cell One = new("posts", "all");

    private static Contribution Of(int person, double value, Cell? cell = null) =>
        new($"p{person}", new Dictionary<Cell, double> { [cell ?? One] = value });

    private static double? Value(PublishedTable table, Cell? cell = null) => table.Cells.Single(c => c.Cell == (cell ?? One)).Value;

    [Fact]
    public void Four_contributors_are_too_few_and_five_are_enough()
    {
        Assert.Null(
            Value(
                new Publishing(AggregateRules.Default).Publish(
                    "Q1",
                    [.. Enumerable.Range(0, 4).Select(p => Of(p, 20))],
                    new MembershipHistory()
                )
            )
        );
        Assert.Equal(
            100,
            Value(
                new Publishing(AggregateRules.Default).Publish(
                    "Q1",
                    [.. Enumerable.Range(0, 5).Select(p => Of(p, 20))],
                    new MembershipHistory()
                )
            )
        );
    }

    [Fact]
    public void Nobody_stands_above_half_of_a_cell()
    {
        Contribution[] half = [Of(0, 40), .. Enumerable.Range(1, 4).Select(p => Of(p, 10))];
        Contribution[] more = [Of(0, 41), .. Enumerable.Range(1, 4).Select(p => Of(p, 10))];

        Assert.Equal(80, Value(new Publishing(AggregateRules.Default).Publish("Q1", half, new MembershipHistory())));
        Assert.Null(Value(new Publishing(AggregateRules.Default).Publish("Q1", more, new MembershipHistory())));
    }

    [Fact]
    public void One_person_told_in_two_contributions_is_one_contributor() =>
        Assert.Null(
            Value(
                new Publishing(AggregateRules.Default).Publish(
                    "Q1",
                    [Of(0, 10), Of(0, 10), .. Enumerable.Range(1, 3).Select(p => Of(p, 20))],
                    new MembershipHistory()
                )
            )
        );

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_table_is_silent_when_fewer_than_five_joined_or_left(int left)
    {
        var (publishing, history) = (new Publishing(AggregateRules.Default), new MembershipHistory());
        publishing.Publish("Q1", [.. Enumerable.Range(0, 20).Select(p => Of(p, 20))], history);

        Assert.Null(Value(publishing.Publish("Q2", [.. Enumerable.Range(left, 20 - left).Select(p => Of(p, 20))], history)));
    }

    [Fact]
    public void The_same_people_and_five_who_changed_are_published()
    {
        var (publishing, history) = (new Publishing(AggregateRules.Default), new MembershipHistory());
        publishing.Publish("Q1", [.. Enumerable.Range(0, 20).Select(p => Of(p, 20))], history);

        Assert.NotNull(Value(publishing.Publish("Q2", [.. Enumerable.Range(0, 20).Select(p => Of(p, 31))], history)));
        Assert.NotNull(Value(publishing.Publish("Q3", [.. Enumerable.Range(5, 15).Select(p => Of(p, 31))], history)));
    }

    /// <summary>Any two of these tables differ by five people or more, and all of them together give away one: x = (T1 − T2 − T3 + T4 − T5 + T6 …).</summary>
    [Fact]
    public void Tables_that_are_harmless_two_by_two_and_not_together_are_not_all_published()
    {
        int[] a = [1, 2, 3, 4, 5];
        int[] b = [6, 7, 8, 9, 10];
        int[] c = [11, 12, 13, 14, 15];
        int[][] sums =
        [
            [0, .. a, .. b],
            [.. a, .. c],
            [.. b, .. c],
            [0, .. c, .. a],
            [0, .. c, .. b],
        ];

        Assert.True(Gives(sums, person: 0), "the attack itself works");
        var (publishing, history) = (new Publishing(AggregateRules.Default), new MembershipHistory());
        for (var i = 0; i < sums.Length; i++)
        {
            publishing.Publish($"Q{i}", [.. sums[i].Select(p => Of(p, 20 + p))], history);
        }
        var published = history
            .Of(One)
            .Select(s => s.Select(p => int.Parse(p[1..], System.Globalization.CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        Assert.NotEmpty(published);
        Assert.False(Gives(published, person: 0));
    }

    /// <summary>
    /// Years of comings and goings with values that never change, and an attacker who sees exact sums, knows every table's members, and knows one contributor's value (their own):
    /// no combination tells anybody else's value, and each can be moved by half of itself or more without any sum changing.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void No_sequence_of_tables_tells_one_contributor_s_value(int seed)
    {
        var random = new Random(seed);
        var values = Enumerable.Range(0, 30).Select(_ => (double)random.Next(5, 60)).ToArray();
        var inside = Enumerable.Range(0, 30).Where(_ => random.NextDouble() < 0.6).ToHashSet();
        var (publishing, history) = (new Publishing(AggregateRules.Default), new MembershipHistory());
        for (var period = 0; period < 24; period++)
        {
            publishing.Publish($"{period}", [.. inside.Select(p => Of(p, values[p]))], history);
            foreach (var person in Enumerable.Range(0, 30).Where(_ => random.NextDouble() < 0.12).ToList())
            {
                _ = inside.Remove(person) || inside.Add(person);
            }
        }
        var sums = history
            .Of(One)
            .Select(s => s.Select(p => int.Parse(p[1..], System.Globalization.CultureInfo.InvariantCulture)).ToArray())
            .ToArray();

        Assert.True(sums.Length >= 2, $"{sums.Length} tables");
        foreach (var person in sums.SelectMany(s => s).Distinct())
        {
            Assert.False(Gives(sums, person));
            Assert.DoesNotContain(sums.SelectMany(s => s).Distinct().Where(p => p != person), insider => Gives(sums, person, insider));
            Assert.True(Freedom(sums, values, person) >= 0.5 * values[person], $"person {person}");
        }
    }

    [Fact]
    public void A_lone_gap_is_never_left_where_a_total_would_fill_it()
    {
        List<Contribution> all = [];
        for (var person = 0; person < 12; person++)
        {
            var figures = new Dictionary<Cell, double>();
            foreach (var row in new[] { "posts", "comments", "articles" })
            {
                foreach (var column in new[] { "spring", "summer", "autumn" })
                {
                    // Only three write articles in summer.
                    if (row != "articles" || column != "summer" || person < 3)
                    {
                        figures[new Cell(row, column)] = 10;
                    }
                }
            }
            all.Add(new Contribution($"p{person}", figures));
        }

        var table = new Publishing(AggregateRules.Default).Publish("Q1", all, new MembershipHistory());

        var gaps = table.Cells.Where(c => c.Value is null).Select(c => c.Cell).ToList();
        Assert.Contains(new Cell("articles", "summer"), gaps);
        Assert.All(gaps.GroupBy(g => g.Row), row => Assert.True(row.Count() >= 2, row.Key));
        Assert.All(gaps.GroupBy(g => g.Column), column => Assert.True(column.Count() >= 2, column.Key));
        Assert.True(table.Cells.Count(c => c.Value is not null) >= 4);
    }

    [Fact]
    public void Rounding_is_the_same_every_time_and_cannot_be_averaged_away()
    {
        Contribution[] all = [.. Enumerable.Range(0, 7).Select(p => Of(p, 3 + p))];
        var (publishing, history) = (new Publishing(AggregateRules.Default), new MembershipHistory());

        var seen = Enumerable.Range(0, 50).Select(i => Value(publishing.Publish($"{i}", all, history))).Distinct().ToList();

        Assert.Equal([(double?)40], seen);
    }

    [Fact]
    public void A_table_is_published_once()
    {
        var (publishing, history) = (new Publishing(AggregateRules.Default), new MembershipHistory());
        publishing.Publish("Q1", [], history);

        Assert.Throws<InvalidOperationException>(() => publishing.Publish("Q1", [], history));
    }

    [Theory]
    [InlineData(9, null)]
    [InlineData(10, 10)]
    [InlineData(14, 10)]
    [InlineData(15, 15)]
    public void How_many_contribute_is_told_in_steps_of_five(int people, int? told) =>
        Assert.Equal(
            told,
            new Publishing(AggregateRules.Default)
                .Publish("Q1", [.. Enumerable.Range(0, people).Select(p => Of(p, 1))], new MembershipHistory())
                .Contributors
        );

    [Fact]
    public void Many_tables_of_many_people_are_audited_quickly()
    {
        List<IReadOnlySet<string>> sums =
        [
            .. Enumerable
                .Range(0, 20)
                .Select(t =>
                    (IReadOnlySet<string>)Enumerable.Range(0, 200).Where(p => (p / 10 + t) % 3 != 0).Select(p => $"p{p}").ToHashSet()
                ),
        ];

        Assert.True(SumAudit.IsSafe(sums, 5));
        Assert.False(SumAudit.IsSafe([.. sums, sums[0].Where(p => p != "p15").ToHashSet()], 5));
    }

    /// <summary>The attacker's own algebra, apart from ours: whether a combination of the sums is the person's value, given an insider's.</summary>
    private static bool Gives(int[][] sums, int person, int? insider = null) => Free(sums, person, insider).L2Norm() < 1e-6;

    /// <summary>The part of a person that no combination of the sums reaches: the direction in which their value can move without any sum changing.</summary>
    private static Vector<double> Free(int[][] sums, int person, int? insider)
    {
        var people = sums.SelectMany(s => s).Distinct().Where(p => p != insider).Order().ToList();
        var left = Vector<double>.Build.Dense(people.Count, i => people[i] == person ? 1 : 0);
        List<Vector<double>> basis = [];
        foreach (var sum in sums)
        {
            var row = Vector<double>.Build.Dense(people.Count, i => Array.IndexOf(sum, people[i]) >= 0 ? 1 : 0);
            foreach (var known in basis.Concat(basis))
            {
                row -= known * known.DotProduct(row);
            }
            if (row.L2Norm() > 1e-8)
            {
                basis.Add(row.Normalize(2));
            }
        }
        foreach (var known in basis.Concat(basis))
        {
            left -= known * known.DotProduct(left);
        }
        return left;
    }

    /// <summary>By how much a person's value can move, others moving along and nobody below zero, without any sum changing: the attacker's interval is at least so wide.</summary>
    private static double Freedom(int[][] sums, double[] values, int person)
    {
        var people = sums.SelectMany(s => s).Distinct().Order().ToList();
        var free = Free(sums, person, null);
        var (up, down) = (double.PositiveInfinity, double.PositiveInfinity);
        for (var i = 0; i < people.Count; i++)
        {
            up = free[i] < -1e-9 ? Math.Min(up, values[people[i]] / -free[i]) : up;
            down = free[i] > 1e-9 ? Math.Min(down, values[people[i]] / free[i]) : down;
        }
        return (up + down) * free[people.IndexOf(person)];
    }
}
