using System.Buffers.Binary;
using System.Text;

namespace Quinze.World;

/// <summary>A compound file with one stream in it ([MS-CFB], version 3): header, the stream's sectors, the directory, the table of sectors.</summary>
internal static class CompoundFile
{
    private const int Sector = 512;
    private const int PerTable = Sector / 4;

    /// <summary>Streams below this go to another place in the file; ours are filled up to it.</summary>
    private const int SmallStream = 4096;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;
    private const uint Table = 0xFFFFFFFD;

    public static byte[] Bytes(string name, byte[] content)
    {
        var length = Math.Max(content.Length, SmallStream);
        var sectors = (length + Sector - 1) / Sector;
        var tables = 1;
        while (tables * PerTable < sectors + 1 + tables)
        {
            tables++;
        }
        var file = new byte[Sector * (1 + sectors + 1 + tables)];
        content.CopyTo(file.AsSpan(Sector));
        WriteHeader(file, sectors, tables);
        var directory = file.AsSpan(Sector * (1 + sectors), Sector);
        WriteEntry(directory, "Root Entry", type: 5, child: 1, start: EndOfChain, length: 0);
        WriteEntry(directory[128..], name, type: 2, child: Free, start: 0, length);
        WriteEntry(directory[256..], "", type: 0, child: Free, start: 0, length: 0);
        WriteEntry(directory[384..], "", type: 0, child: Free, start: 0, length: 0);
        var table = file.AsSpan(Sector * (2 + sectors));
        for (var i = 0; i < tables * PerTable; i++)
        {
            var next =
                i < sectors - 1 ? (uint)i + 1
                : i <= sectors ? EndOfChain
                : i <= sectors + tables ? Table
                : Free;
            BinaryPrimitives.WriteUInt32LittleEndian(table[(i * 4)..], next);
        }
        return file;
    }

    private static void WriteHeader(byte[] file, int sectors, int tables)
    {
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file, 0);
        U16(24, 0x003E);
        U16(26, 0x0003);
        U16(28, 0xFFFE);
        U16(30, 9);
        U16(32, 6);
        U32(44, (uint)tables);
        U32(48, (uint)sectors);
        U32(56, SmallStream);
        U32(60, EndOfChain);
        U32(68, EndOfChain);
        for (var i = 0; i < 109; i++)
        {
            U32(76 + (i * 4), i < tables ? (uint)(sectors + 1 + i) : Free);
        }

        void U16(int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), value);
        void U32(int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
    }

    private static void WriteEntry(Span<byte> entry, string name, byte type, uint child, uint start, int length)
    {
        Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(name.Length == 0 ? 0 : (name.Length + 1) * 2));
        entry[66] = type;
        entry[67] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(entry[68..], Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[72..], Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[76..], child);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], start);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[120..], (uint)length);
    }
}
