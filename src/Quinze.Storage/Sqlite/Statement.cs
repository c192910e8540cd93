using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Quinze.Storage.Sqlite;

/// <summary>
/// A prepared statement on the raw library, for rows by the hundred thousand. Bind in column order, then <see cref="Run"/>; or <see cref="Next"/> and read columns.
/// Used by one thread at a time.
/// </summary>
internal sealed class Statement : IDisposable
{
    private const nint Transient = -1;

    private readonly nint db;
    private readonly nint statement;
    private readonly RecurringTexts words = new();
    private int column;

    public unsafe Statement(SqliteConnection connection, string sql)
    {
        db = connection.Handle!.DangerousGetHandle();
        var bytes = Encoding.UTF8.GetBytes(sql + "\0");
        fixed (byte* text = bytes)
        {
            Check(Native.sqlite3_prepare_v2(db, text, bytes.Length, out statement, 0));
        }
    }

    public Statement Bind(long value)
    {
        Check(Native.sqlite3_bind_int64(statement, ++column, value));
        return this;
    }

    /// <summary>Binds a text, of which SQLite takes a copy; or null.</summary>
    public unsafe Statement Bind(string? text)
    {
        if (text is null)
        {
            Check(Native.sqlite3_bind_null(statement, ++column));
            return this;
        }
        var bytes = Encoding.UTF8.GetBytes(text);
        // A pointer to nothing would bind NULL, not an empty text.
        fixed (byte* start = bytes.Length == 0 ? "\0"u8 : bytes)
        {
            Check(Native.sqlite3_bind_text(statement, ++column, start, bytes.Length, Transient));
        }
        return this;
    }

    public unsafe Statement BindBlob(ReadOnlySpan<byte> blob)
    {
        fixed (byte* start = blob.IsEmpty ? "\0"u8 : blob)
        {
            Check(Native.sqlite3_bind_blob(statement, ++column, start, blob.Length, Transient));
        }
        return this;
    }

    /// <summary>Runs the statement with what was bound and makes it ready for the next row.</summary>
    public void Run()
    {
        var code = Native.sqlite3_step(statement);
        if (code != Native.Done)
        {
            Check(code == Native.Row ? 21 : code);
        }
        _ = Native.sqlite3_reset(statement);
        column = 0;
    }

    public bool Next()
    {
        var code = Native.sqlite3_step(statement);
        if (code == Native.Row)
        {
            return true;
        }
        if (code != Native.Done)
        {
            Check(code);
        }
        return false;
    }

    public long Int(int index) => Native.sqlite3_column_int64(statement, index);

    public double Real(int index) => Native.sqlite3_column_double(statement, index);

    public bool IsNull(int index) => Native.sqlite3_column_type(statement, index) == 5;

    /// <summary>The text of a column that says the same in many rows; null where it says nothing.</summary>
    public string? Word(int index) => IsNull(index) ? null : words.Of(Bytes(index));

    public string? Text(int index) => IsNull(index) ? null : Encoding.UTF8.GetString(Bytes(index));

    /// <summary>The bytes of a text or blob, valid until the next step.</summary>
    public unsafe ReadOnlySpan<byte> Bytes(int index)
    {
        var start = Native.sqlite3_column_blob(statement, index);
        return new ReadOnlySpan<byte>(start, Native.sqlite3_column_bytes(statement, index));
    }

    public void Dispose() => _ = Native.sqlite3_finalize(statement);

    private void Check(int code)
    {
        if (code != 0)
        {
            Refuse(code);
        }
    }

    private unsafe void Refuse(int code)
    {
        var message = Marshal.PtrToStringUTF8((nint)Native.sqlite3_errmsg(db)) ?? "";
        throw new SqliteException($"SQLite {code}: {message}", code);
    }
}
