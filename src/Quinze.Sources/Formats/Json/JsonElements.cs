using System.Text.Json;
using System.Text.Unicode;

namespace Quinze.Sources.Formats.Json;

/// <summary>
/// Reads a large JSON document record by record: the elements of its root array, or of each array that its root object names, and the root object's other values whole.
/// Memory holds one record. A record that is not valid JSON is told as such and the next one is read; where even the brackets are lost, the rest is told as one last fault.
/// </summary>
public sealed class JsonElements(Stream stream) : IDisposable
{
    /// <summary>The largest record that is held; larger ones are passed over and told as a fault.</summary>
    public const int LargestRecord = 64 << 20;

    private const int LongestPrefix = 4096;

    private readonly JsonWindow window = new(stream);
    private readonly Dictionary<string, int> times = [];
    private JsonDocument? document;
    private int taken;
    private Level level = Level.Before;
    private bool first;
    private bool inRoot;

    private enum Level
    {
        Before,
        Root,
        Array,
        Ended,
    }

    /// <summary>True to find out only what is there: records are counted and not parsed.</summary>
    public bool CountOnly { get; init; }

    /// <summary>The only list of the root object to be read element by element, others being values like any other; null for all of them.</summary>
    public string? List { get; init; }

    /// <summary>What stands before a document that a script assigns, such as <c>window.YTD.tweets.part0</c>; null when nothing does.</summary>
    public string? AssignedTo { get; private set; }

    /// <summary>The name under which the record stands in the root object; empty in a root array.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The how-manieth array of this name it stands in, from 0: a name may come twice.</summary>
    public int Occurrence { get; private set; }

    /// <summary>True for an element of an array, false for another value of the root object.</summary>
    public bool IsElement { get; private set; }

    /// <summary>The running number of elements in the document, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The record; nothing when <see cref="Fault"/> says why it could not be read. Valid until the next one is asked for.</summary>
    public JsonElement Value => document?.RootElement ?? default;

    /// <summary>Why the record could not be read; null when it could.</summary>
    public string? Fault { get; private set; }

    /// <summary>True when nothing behind this fault can be read.</summary>
    public bool IsRest { get; private set; }

    /// <summary>Moves to the next record; false at the end.</summary>
    public bool Read()
    {
        document?.Dispose();
        document = null;
        window.Skip(taken);
        taken = 0;
        Fault = null;
        if (level == Level.Before)
        {
            Begin();
            if (IsRest)
            {
                return true;
            }
        }
        while (level != Level.Ended)
        {
            if (level == Level.Root ? NextName() : NextElement())
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Which of the arrays of a name is the one to read: the last that is not empty. Mastodon has written an empty one before the full one.</summary>
    public static int LastFilled(Stream stream, string name)
    {
        using var elements = new JsonElements(stream) { CountOnly = true, List = name };
        var last = 0;
        while (elements.Read())
        {
            last = elements.IsElement ? elements.Occurrence : last;
        }
        return last;
    }

    public void Dispose()
    {
        document?.Dispose();
        window.Dispose();
    }

    private void Begin()
    {
        while (window.Span.Length < 3 && window.More()) { }
        if (window.Span.StartsWith("\uFEFF"u8))
        {
            window.Skip(3);
        }
        var next = window.Next();
        if (next is not ('[' or '{' or -1) && !SkipAssignment(ref next))
        {
            GiveUp("this is no JSON document");
            return;
        }
        if (next == -1)
        {
            GiveUp("the file is empty");
            return;
        }
        window.Skip(1);
        first = true;
        level = next == '[' ? Level.Array : Level.Root;
        IsElement = level == Level.Array;
        inRoot = IsElement;
    }

    private bool SkipAssignment(ref int next)
    {
        int equals;
        while ((equals = window.Span.IndexOf((byte)'=')) < 0 && window.Span.Length < LongestPrefix && window.More()) { }
        if (equals is < 1 or > LongestPrefix)
        {
            return false;
        }
        AssignedTo = System.Text.Encoding.UTF8.GetString(window.Span[..equals]).Trim();
        window.Skip(equals + 1);
        next = window.Next();
        return next is '[' or '{' or -1;
    }

    /// <summary>Reads on in the root object; true when a value was found.</summary>
    private bool NextName()
    {
        var next = window.Next();
        if (next == ',')
        {
            window.Skip(1);
            next = window.Next();
        }
        if (next == '}')
        {
            level = Level.Ended;
            return false;
        }
        if (next != '"' || !TryMeasure(out var length) || ReadName(length) is not { } name)
        {
            return GiveUp("the document breaks off or is no JSON from here on");
        }
        window.Skip(length);
        if (window.Next() != ':')
        {
            return GiveUp("the document breaks off or is no JSON from here on");
        }
        window.Skip(1);
        Name = name;
        if (window.Next() == '[' && (List is null || List == name))
        {
            window.Skip(1);
            Occurrence = times.TryGetValue(name, out var before) ? before + 1 : 0;
            times[name] = Occurrence;
            (level, first, IsElement) = (Level.Array, true, true);
            return false;
        }
        IsElement = false;
        return Take();
    }

    private string? ReadName(int length)
    {
        try
        {
            var reader = new Utf8JsonReader(window.Span[..length]);
            return reader.Read() ? reader.GetString() : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Reads on in an array; true when an element was found.</summary>
    private bool NextElement()
    {
        var next = window.Next();
        if (next == ',')
        {
            window.Skip(1);
            next = window.Next();
        }
        else if (!first && next is not (']' or '{'))
        {
            return GiveUp(next == -1 ? "the file breaks off here" : "the list is broken: the rest cannot be read");
        }
        first = false;
        switch (next)
        {
            case ']':
                window.Skip(1);
                level = inRoot ? Level.Ended : Level.Root;
                return false;
            case -1:
                return GiveUp("the file breaks off here");
            default:
                return Take();
        }
    }

    /// <summary>Takes the value at which the window begins.</summary>
    private bool Take()
    {
        var at = window.Position;
        Number += IsElement ? 1 : 0;
        if (!TryMeasure(out var length))
        {
            Number -= IsElement ? 1 : 0;
            return GiveUp("the file breaks off inside a record");
        }
        if (length < 0)
        {
            Fault = $"a record of more than {LargestRecord >> 20} MiB, which begins at byte {at}";
            return true;
        }
        taken = length;
        if (CountOnly)
        {
            return true;
        }
        try
        {
            document = Utf8.IsValid(window.Span[..length]) ? JsonDocument.Parse(window.Bytes[..length]) : null;
            Fault = document is null ? $"not valid UTF-8 (the record begins at byte {at})" : null;
        }
        catch (JsonException)
        {
            Fault = $"not valid JSON (the record begins at byte {at})";
        }
        return true;
    }

    /// <summary>The length of the value at which the window begins; -1 for one that was too large and is passed. False when the file ends first.</summary>
    private bool TryMeasure(out int length)
    {
        window.Shrink();
        var bounds = new JsonBounds();
        var seen = 0;
        var large = false;
        while (true)
        {
            seen += bounds.Take(window.Span[seen..]);
            if (bounds.Ended)
            {
                large |= seen > LargestRecord;
                length = large ? -1 : seen;
                window.Skip(large ? seen : 0);
                return true;
            }
            if (seen > LargestRecord)
            {
                large = true;
            }
            if (large)
            {
                window.Skip(seen);
                seen = 0;
            }
            if (!window.More())
            {
                length = seen;
                return false;
            }
        }
    }

    /// <summary>Tells the rest of the file as one fault.</summary>
    private bool GiveUp(string why)
    {
        (level, IsRest, IsElement, Fault) = (Level.Ended, true, true, $"{why} (byte {window.Position})");
        Number++;
        return true;
    }
}
