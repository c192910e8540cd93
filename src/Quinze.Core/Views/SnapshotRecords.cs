using System.Globalization;
using NodaTime;

namespace Quinze.Views;

/// <summary>The parts of a snapshot that are records and not columns: posts, joins, coverage, observations, outcomes. There are thousands of them, not millions.</summary>
internal static class SnapshotRecords
{
    public static void Write(BinaryWriter writer, FactsParts parts)
    {
        List(writer, parts.Posts, Write);
        List(writer, parts.Joins, (w, j) => Write(w, j));
        List(writer, parts.Coverage, (w, c) => Write(w, c));
        List(writer, parts.Observations, (w, o) => Write(w, o));
        List(writer, parts.Outcomes, (w, o) => Write(w, o));
    }

    public static (
        PostFact[] Posts,
        HandleJoin[] Joins,
        CoverageSpan[] Coverage,
        ObservationView[] Observations,
        OutcomeView[] Outcomes
    ) Read(BinaryReader reader) =>
        (
            ReadList(reader, ReadPost),
            ReadList(reader, r => new HandleJoin(r.ReadInt32(), r.ReadInt32(), r.ReadString())),
            ReadList(reader, r => new CoverageSpan(r.ReadString(), r.ReadString(), ReadDay(r), ReadDay(r), r.ReadBoolean())),
            ReadList(reader, ReadObservation),
            ReadList(reader, ReadOutcome)
        );

    private static void Write(BinaryWriter writer, PostFact post)
    {
        writer.Write(post.Id);
        writer.Write(post.Network);
        writer.Write((byte)post.Kind);
        Write(writer, post.Ref);
        Write(writer, post.At);
        writer.Write(post.Author);
        writer.Write(post.Own);
        Write(writer, post.About);
        Text(writer, post.Visibility);
        Text(writer, post.Link);
        Text(writer, post.Media);
        Text(writer, post.Title);
        Text(writer, post.Language);
        writer.Write(post.Words);
        writer.Write((byte)post.Origin);
        List(
            writer,
            [.. post.Aliases],
            (w, a) =>
            {
                Write(w, a.Ref);
                w.Write((byte)a.Rung);
            }
        );
    }

    private static PostFact ReadPost(BinaryReader r, int index) =>
        new(
            index,
            r.ReadInt64(),
            r.ReadString(),
            (PostKind)r.ReadByte(),
            ReadRef(r),
            ReadMoment(r),
            r.ReadInt32(),
            r.ReadBoolean(),
            ReadRef(r),
            ReadText(r),
            ReadText(r),
            ReadText(r),
            ReadText(r),
            ReadText(r),
            r.ReadInt32()
        )
        {
            Origin = (PostOrigin)r.ReadByte(),
            Aliases = ReadList(r, x => new PostAlias(ReadRef(x), (JoinRung)x.ReadByte())),
        };

    private static void Write(BinaryWriter writer, HandleJoin join)
    {
        writer.Write(join.A);
        writer.Write(join.B);
        writer.Write(join.Because);
    }

    private static void Write(BinaryWriter writer, CoverageSpan span)
    {
        writer.Write(span.Source);
        writer.Write(span.Kind);
        Day(writer, span.From);
        Day(writer, span.To);
        writer.Write(span.Complete);
    }

    private static void Write(BinaryWriter writer, ObservationView seen)
    {
        writer.Write(seen.Id);
        writer.Write(seen.Network);
        writer.Write(seen.Post);
        Write(writer, seen.Ref);
        writer.Write(seen.Metric);
        writer.Write(seen.Value);
        Day(writer, seen.From);
        Day(writer, seen.To);
        writer.Write(seen.Account);
        Text(writer, seen.Dimension);
        writer.Write((byte)seen.Bound);
        Write(writer, seen.SeenAt);
    }

    private static ObservationView ReadObservation(BinaryReader r) =>
        new(r.ReadInt64(), r.ReadString(), r.ReadInt32(), ReadRef(r), r.ReadString(), r.ReadDouble(), ReadDay(r)!.Value, ReadDay(r)!.Value)
        {
            Account = r.ReadInt32(),
            Dimension = ReadText(r),
            Bound = (Bound)r.ReadByte(),
            SeenAt = ReadMoment(r),
        };

    private static void Write(BinaryWriter writer, OutcomeView outcome)
    {
        writer.Write(outcome.Id);
        writer.Write(outcome.Kind);
        Write(writer, outcome.At);
        Numbers(writer, outcome.People);
        Text(writer, outcome.Stage);
        Text(writer, outcome.Amount?.ToString(CultureInfo.InvariantCulture));
        Text(writer, outcome.Currency);
        Text(writer, outcome.Said);
        Text(writer, outcome.Title);
        Text(writer, outcome.Reference);
        Text(writer, outcome.Organisation);
        Text(writer, outcome.Channel);
        Write(writer, outcome.Closed);
        Numbers(writer, outcome.Posts);
        List(writer, [.. outcome.Before], (w, stage) => w.Write(stage));
    }

    private static OutcomeView ReadOutcome(BinaryReader r) =>
        new(
            r.ReadInt64(),
            r.ReadString(),
            ReadMoment(r),
            ReadList(r, x => x.ReadInt32()),
            ReadText(r),
            ReadText(r) is { } amount ? decimal.Parse(amount, CultureInfo.InvariantCulture) : null,
            ReadText(r),
            ReadText(r),
            ReadText(r)
        )
        {
            Reference = ReadText(r),
            Organisation = ReadText(r),
            Channel = ReadText(r),
            Closed = ReadMoment(r),
            Posts = ReadList(r, x => x.ReadInt32()),
            Before = ReadList(r, x => x.ReadString()),
        };

    private static void Numbers(BinaryWriter writer, IReadOnlyList<int> numbers) =>
        List(writer, [.. numbers], (w, number) => w.Write(number));

    private static void Write(BinaryWriter writer, PostRef reference)
    {
        writer.Write((byte)reference.Kind);
        writer.Write(reference.Number);
        Text(writer, reference.Address);
    }

    private static PostRef ReadRef(BinaryReader r) => new((PostRefKind)r.ReadByte(), r.ReadInt64(), ReadText(r));

    private static void Write(BinaryWriter writer, Moment? moment)
    {
        writer.Write(moment?.How ?? Storing.InteractionRow.NoTime);
        writer.Write(moment?.Instant.ToUnixTimeSeconds() ?? 0);
    }

    private static Moment? ReadMoment(BinaryReader r)
    {
        var (how, at) = (r.ReadByte(), r.ReadInt64());
        return how == Storing.InteractionRow.NoTime ? null : Moment.FromParts(at, how);
    }

    private static void Day(BinaryWriter writer, LocalDate? day) => Text(writer, day is { } known ? DayText.Write(known) : null);

    private static LocalDate? ReadDay(BinaryReader r) => ReadText(r) is { } iso ? DayText.Parse(iso) : null;

    private static void Text(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    private static string? ReadText(BinaryReader r) => r.ReadBoolean() ? r.ReadString() : null;

    private static void List<T>(BinaryWriter writer, T[] items, Action<BinaryWriter, T> write)
    {
        writer.Write(items.Length);
        foreach (var item in items)
        {
            write(writer, item);
        }
    }

    private static T[] ReadList<T>(BinaryReader reader, Func<BinaryReader, T> read) => ReadList(reader, (r, _) => read(r));

    private static T[] ReadList<T>(BinaryReader reader, Func<BinaryReader, int, T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(reader, i);
        }
        return items;
    }
}
