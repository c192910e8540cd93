using System.Runtime.InteropServices;

namespace Quinze.Views;

/// <summary>
/// The facts as one block of bytes: a cache that can be deleted at any time. Ten million interactions are read back in a fraction of a second,
/// which no table can do. A snapshot of another version, another ledger or another format is no snapshot.
/// </summary>
public static class FactsSnapshot
{
    /// <summary>Raised whenever the layout, or what a builder puts into it, changes.</summary>
    public const int Format = 3;

    private const int End = 0x51454E44;

    /// <param name="stamp">What the snapshot belongs to: any bytes that only this ledger has.</param>
    public static void Write(Stream stream, Facts facts, ReadOnlySpan<byte> stamp)
    {
        var parts = facts.Parts;
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Format);
        writer.Write(parts.Version);
        Bytes(writer, stamp);
        Array<byte>(writer, parts.HandleKinds);
        Array<int>(writer, parts.HandleNetworks);
        Column(writer, parts.HandleKeys);
        Column(writer, parts.HandleNames);
        Array<int>(writer, parts.SpellingHandles);
        Column(writer, parts.Spellings);
        Strings(writer, parts.Words);
        Array<int>(writer, [.. parts.OwnerHandles]);
        var columns = parts.Interactions;
        writer.Write(columns.Count);
        Bytes(writer, MemoryMarshal.AsBytes(columns.AtArray.AsSpan()));
        foreach (
            var column in (ReadOnlySpan<int[]>)
                [columns.IdArray, columns.OtherArray, columns.ConversationArray, columns.PostArray, columns.WordsArray]
        )
        {
            Array<int>(writer, column);
        }
        foreach (var column in (ReadOnlySpan<byte[]>)[columns.KindArray, columns.DirectionArray, columns.MarksArray, columns.HowArray])
        {
            Array<byte>(writer, column);
        }
        Array<int>(writer, [.. parts.Groups.Keys]);
        Array<int>(writer, [.. parts.Groups.Values]);
        writer.Write(parts.Audiences.Length);
        foreach (var audience in parts.Audiences)
        {
            Array<int>(writer, audience);
        }
        writer.Write(parts.ConversationCount);
        writer.Write(parts.HiddenProfiles);
        SnapshotRecords.Write(writer, parts);
        Array<int>(writer, parts.FactHandles);
        Array<int>(writer, parts.FactFields);
        Array<int>(writer, parts.FactDays);
        Column(writer, parts.FactValues);
        writer.Write(End);
    }

    /// <summary>Reads a snapshot back; null when it is not the one asked for or not whole.</summary>
    public static Facts? Read(Stream stream, long version, ReadOnlySpan<byte> stamp)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadInt32() != Format || reader.ReadInt64() != version || !ReadBytes(reader).AsSpan().SequenceEqual(stamp))
            {
                return null;
            }
            var (kinds, networks) = (ReadArray<byte>(reader), ReadArray<int>(reader));
            var (keys, names) = (ReadColumn(reader), ReadColumn(reader));
            var (spellingHandles, spellings) = (ReadArray<int>(reader), ReadColumn(reader));
            var words = ReadStrings(reader);
            var owner = ReadArray<int>(reader).ToHashSet();
            var columns = new InteractionColumns(reader.ReadInt32());
            Fill(reader, MemoryMarshal.AsBytes(columns.AtArray.AsSpan()));
            foreach (
                var column in (ReadOnlySpan<int[]>)
                    [columns.IdArray, columns.OtherArray, columns.ConversationArray, columns.PostArray, columns.WordsArray]
            )
            {
                Fill(reader, MemoryMarshal.AsBytes(column.AsSpan()));
            }
            foreach (var column in (ReadOnlySpan<byte[]>)[columns.KindArray, columns.DirectionArray, columns.MarksArray, columns.HowArray])
            {
                Fill(reader, column);
            }
            var groups = ReadArray<int>(reader).Zip(ReadArray<int>(reader)).ToDictionary(g => g.First, g => g.Second);
            var audiences = new int[reader.ReadInt32()][];
            for (var i = 0; i < audiences.Length; i++)
            {
                audiences[i] = ReadArray<int>(reader);
            }
            var (conversations, hidden) = (reader.ReadInt32(), reader.ReadInt32());
            var records = SnapshotRecords.Read(reader);
            var parts = new FactsParts
            {
                Version = version,
                HandleKinds = kinds,
                HandleNetworks = networks,
                HandleKeys = keys,
                HandleNames = names,
                SpellingHandles = spellingHandles,
                Spellings = spellings,
                Words = words,
                OwnerHandles = owner,
                Interactions = columns,
                Groups = groups,
                Audiences = audiences,
                ConversationCount = conversations,
                HiddenProfiles = hidden,
                Posts = records.Posts,
                Joins = records.Joins,
                Coverage = records.Coverage,
                Observations = records.Observations,
                Outcomes = records.Outcomes,
                FactHandles = ReadArray<int>(reader),
                FactFields = ReadArray<int>(reader),
                FactDays = ReadArray<int>(reader),
                FactValues = ReadColumn(reader),
            };
            return reader.ReadInt32() == End ? new Facts(parts) : null;
        }
        catch (Exception damaged)
            when (damaged is EndOfStreamException or IOException or ArgumentException or OverflowException or OutOfMemoryException)
        {
            return null;
        }
    }

    private static void Bytes(BinaryWriter writer, ReadOnlySpan<byte> bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static byte[] ReadBytes(BinaryReader reader) => reader.ReadBytes(reader.ReadInt32());

    private static void Array<T>(BinaryWriter writer, T[] array)
        where T : unmanaged => Bytes(writer, MemoryMarshal.AsBytes(array.AsSpan()));

    private static T[] ReadArray<T>(BinaryReader reader)
        where T : unmanaged
    {
        var bytes = reader.ReadInt32();
        var array = new T[bytes / Marshal.SizeOf<T>()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }

    private static void Fill(BinaryReader reader, Span<byte> into)
    {
        if (reader.ReadInt32() != into.Length)
        {
            throw new EndOfStreamException();
        }
        reader.BaseStream.ReadExactly(into);
    }

    private static void Column(BinaryWriter writer, Utf8Column column)
    {
        Bytes(writer, column.Bytes);
        Bytes(writer, MemoryMarshal.AsBytes(column.Ends));
    }

    private static Utf8Column ReadColumn(BinaryReader reader) => new(ReadBytes(reader), ReadArray<int>(reader));

    private static void Strings(BinaryWriter writer, string[] strings)
    {
        writer.Write(strings.Length);
        foreach (var text in strings)
        {
            writer.Write(text);
        }
    }

    private static string[] ReadStrings(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = reader.ReadString();
        }
        return strings;
    }
}
