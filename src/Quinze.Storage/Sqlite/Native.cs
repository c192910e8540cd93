using System.Runtime.InteropServices;

namespace Quinze.Storage.Sqlite;

/// <summary>
/// The dozen SQLite calls that the bulk paths need (scanning columns, reading what an import must know), straight to the library that Microsoft.Data.Sqlite has opened:
/// through the provider a row costs four times as much. Everything else goes through the provider.
/// </summary>
internal static partial class Native
{
    private const string Library = "e_sqlite3";

    public const int Row = 100;
    public const int Done = 101;

    [LibraryImport(Library)]
    internal static unsafe partial int sqlite3_prepare_v2(nint db, byte* sql, int bytes, out nint statement, nint tail);

    [LibraryImport(Library)]
    internal static partial int sqlite3_step(nint statement);

    [LibraryImport(Library)]
    internal static partial int sqlite3_reset(nint statement);

    [LibraryImport(Library)]
    internal static partial int sqlite3_finalize(nint statement);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int sqlite3_bind_int64(nint statement, int index, long value);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int sqlite3_bind_null(nint statement, int index);

    [LibraryImport(Library)]
    internal static unsafe partial int sqlite3_bind_text(nint statement, int index, byte* text, int bytes, nint destructor);

    [LibraryImport(Library)]
    internal static unsafe partial int sqlite3_bind_blob(nint statement, int index, byte* blob, int bytes, nint destructor);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial long sqlite3_column_int64(nint statement, int column);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial double sqlite3_column_double(nint statement, int column);

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial int sqlite3_column_type(nint statement, int column);

    [LibraryImport(Library)]
    internal static unsafe partial byte* sqlite3_column_blob(nint statement, int column);

    [LibraryImport(Library)]
    internal static partial int sqlite3_column_bytes(nint statement, int column);

    [LibraryImport(Library)]
    internal static unsafe partial byte* sqlite3_errmsg(nint db);
}
