using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Quinze.Storage.Sqlite;

/// <summary>
/// A prepared statement on the raw library, for rows by the hundred thousand. Bind in column order, then <see cref="Run()"/>; or <see cref="Next"/> and read columns.
/// Used by one thread at a time.
/// </summary>
/// <remarks>
/// SQLite keeps what is bound from one run to the next, and most columns of a row say what the row before said (its network, its file, "no post"):
/// what is there already is not bound again, which is half of all binding.
/// </remarks>
internal sealed class Statement : IDisposable
{
    private const nint Static = 0;
    private const nint Transient = -1;

    // What a parameter holds is its text (or null), or one of these two; bytes are not compared.
    private static readonly object ANumber = new();
    private static readonly object SomeBytes = new();

    private readonly nint db;
    private readonly nint statement;
    private readonly object?[] bound;
    private readonly long[] numbers;
    private byte[] encoded = new byte[256];
    private int column;

    public unsafe Statement(SqliteConnection connection, string sql)
    {
        db = connection.Handle!.DangerousGetHandle();
        var bytes = Encoding.UTF8.GetBytes(sql + "\0");
        fixed (byte* text = bytes)
        {
            Check(Native.sqlite3_prepare_v2(db, text, bytes.Length, out statement, 0));
        }
        bound = new object?[Native.sqlite3_bind_parameter_count(statement)];
        numbers = new long[bound.Length];
    }

    public Statement Bind(long value)
    {
        var at = column++;
        if (numbers[at] != value || !ReferenceEquals(bound[at], ANumber))
        {
            bound[at] = ANumber;
            numbers[at] = value;
            Check(Native.sqlite3_bind_int64(statement, column, value));
        }
        return this;
    }

    public Statement Bind(double value)
    {
        bound[column] = SomeBytes;
        Check(Native.sqlite3_bind_double(statement, ++column, value));
        return this;
    }

    public unsafe Statement Bind(string? text)
    {
        if (ReferenceEquals(bound[column], text))
        {
            column++;
            return this;
        }
        if (text is null)
        {
            return BindNull();
        }
        var at = column;
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > encoded.Length)
        {
            encoded = new byte[most];
        }
        Bind(encoded.AsSpan(0, Encoding.UTF8.GetBytes(text, encoded)), nullWhenEmpty: false);
        bound[at] = text;
        return this;
    }

    /// <summary>Binds UTF-8, of which SQLite takes a copy.</summary>
    public unsafe Statement Bind(ReadOnlySpan<byte> text, bool nullWhenEmpty = true)
    {
        if (text.IsEmpty && nullWhenEmpty)
        {
            return BindNull();
        }
        bound[column] = SomeBytes;
        // A pointer to nothing would bind NULL, not an empty text.
        fixed (byte* start = text.IsEmpty ? "\0"u8 : text)
        {
            Check(Native.sqlite3_bind_text(statement, ++column, start, text.Length, Transient));
        }
        return this;
    }

    private Statement BindNull()
    {
        var at = column++;
        if (bound[at] is not null)
        {
            bound[at] = null;
            Check(Native.sqlite3_bind_null(statement, column));
        }
        return this;
    }

    /// <summary>Leaves a column for <see cref="Run(int, ReadOnlySpan{byte})"/>.</summary>
    public Statement Skip()
    {
        column++;
        return this;
    }

    public unsafe Statement BindBlob(ReadOnlySpan<byte> blob)
    {
        bound[column] = SomeBytes;
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

    /// <summary>Runs the statement with a text (null when empty) in one column, numbered from 1, that SQLite reads where it lies: it is not copied, only held in place until the step is over.</summary>
    public unsafe void Run(int textColumn, ReadOnlySpan<byte> text)
    {
        fixed (byte* start = text)
        {
            Check(Native.sqlite3_bind_text(statement, textColumn, start, text.Length, Static));
            Run();
        }
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
