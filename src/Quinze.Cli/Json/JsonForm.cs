using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;
using Quinze.Findings;
using Quinze.Storing;

namespace Quinze.Cli.Json;

/// <summary>The shapes that every JSON of the command shares: people, posts, times, counts, problems.</summary>
internal static class JsonForm
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    private static readonly LocalDatePattern Year = LocalDatePattern.CreateWithInvariantCulture("uuuu");
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM");

    public static JsonWriterOptions Options(bool indented) =>
        new()
        {
            Encoder = Encoder,
            Indented = indented,
            NewLine = "\n",
        };

    public static void WriteDocument(Surroundings around, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(around.Out, Options(around.OutIsTerminal)))
        {
            write(writer);
        }
        around.Out.Write("\n"u8);
        around.Out.Flush();
    }

    public static void WriteProblem(this Utf8JsonWriter writer, string name, Problem problem)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", problem.Id);
        writer.WriteString("found", problem.Found);
        writer.WriteString("where", problem.Where);
        writer.WriteString("expected", problem.Expected);
        writer.WriteString("try", problem.Try);
        writer.WriteEndObject();
    }

    public static void WriteAdded(this Utf8JsonWriter writer, string name, Added added)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("people", added.People);
        writer.WriteNumber("posts", added.Posts);
        writer.WriteNumber("interactions", added.Interactions);
        writer.WriteNumber("observations", added.Observations);
        writer.WriteNumber("outcomes", added.Outcomes);
        writer.WriteEndObject();
    }

    public static void WritePersonValue(this Utf8JsonWriter writer, PersonShape person)
    {
        writer.WriteStartObject();
        writer.WriteString("id", person.Id);
        writer.WriteString("name", person.Name);
        writer.WriteStartArray("handles");
        foreach (var handle in person.Handles)
        {
            writer.WriteStringValue(handle);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WritePerson(this Utf8JsonWriter writer, string name, PersonShape? person)
    {
        if (person is null)
        {
            writer.WriteNull(name);
            return;
        }
        writer.WritePropertyName(name);
        writer.WritePersonValue(person);
    }

    public static void WritePost(this Utf8JsonWriter writer, string name, PostShape? post)
    {
        if (post is null)
        {
            writer.WriteNull(name);
            return;
        }
        writer.WriteStartObject(name);
        writer.WritePostFields(post);
        writer.WriteEndObject();
    }

    public static void WritePostFields(this Utf8JsonWriter writer, PostShape post)
    {
        writer.WriteString("id", post.Id);
        writer.WriteString("network", post.Network);
        writer.WriteString("nativeId", post.NativeId);
        writer.WriteMoment("publishedAt", post.PublishedAt);
    }

    public static void WriteMoment(this Utf8JsonWriter writer, string name, Moment? moment) => writer.WriteString(name, Iso(moment));

    public static void WriteDay(this Utf8JsonWriter writer, string name, LocalDate? day) =>
        writer.WriteString(name, day is { } known ? DayText.Write(known) : null);

    public static void WriteInstant(this Utf8JsonWriter writer, string name, Instant instant) =>
        writer.WriteString(name, InstantPattern.ExtendedIso.Format(instant));

    /// <summary>As fine as it is known: a year, a month, a day, or an instant in UTC.</summary>
    public static string? Iso(Moment? moment) =>
        moment is not { } known
            ? null
            : known.Precision switch
            {
                Precision.Year => Year.Format(known.Day),
                Precision.Month => Month.Format(known.Day),
                Precision.Day => DayText.Write(known.Day),
                _ => InstantPattern.ExtendedIso.Format(known.Instant),
            };

    /// <summary><c>ServiceRequest</c> is written <c>service-request</c>, <c>NotRecognised</c> <c>not-recognised</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
