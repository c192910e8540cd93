using System.Buffers;
using System.Text.Json;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Text.Labelling;

namespace Quinze.Cli.Commands;

/// <summary>The classifier as a tool of its own: texts in, labels out, one line each, no ledger.</summary>
internal sealed class LabelCommand : Verb
{
    private static readonly Flag Strict = new(
        "--strict",
        new("end with 2 when a line could not be read", "finir par 2 quand une ligne n'a pas pu être lue")
    );

    private static readonly Phrase Kinds = new("post, comment or message", "post, comment ou message");
    private static readonly Phrase NotRead = new("line {0}: {1}", "ligne {0} : {1}");
    private static readonly Phrase NoJson = new("This line is no JSON object.", "Cette ligne n'est pas un objet JSON.");
    private static readonly Phrase NoText = new("There is no \"text\" in this line.", "Il n'y a pas de « text » dans cette ligne.");
    private static readonly Phrase Shape = new(
        "One object a line, with \"id\" and \"text\".",
        "Un objet par ligne, avec « id » et « text »."
    );
    private static readonly Phrase Try = new("See: quinze label --help", "Voir : quinze label --help");

    public override string Name => "label";

    public override Phrase Summary =>
        new(
            "Label texts read line by line, without a ledger; say how sure, and why.",
            "Donner un label à des textes lus ligne par ligne, sans carnet ; dire avec quelle assurance, et pourquoi."
        );

    public override IReadOnlyList<Operand> Operands => [new("KIND", Kinds)];

    public override IReadOnlyList<Flag> Flags => [Strict];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "In: one JSON object a line, {\"id\",\"text\"}, with \"author\", \"parent\" (the text it answers) and \"brand\" where known. Out: one line each, {\"id\",\"lang\",\"label\",\"confidence\",\"also\",\"abstained\",\"because\"}; for a post \"case\" and \"serves\" too.",
                "En entrée : un objet JSON par ligne, {\"id\",\"text\"}, avec \"author\", \"parent\" (le texte auquel il répond) et \"brand\" si on les connaît. En sortie : une ligne chacun, {\"id\",\"lang\",\"label\",\"confidence\",\"also\",\"abstained\",\"because\"} ; pour une publication, aussi \"case\" et \"serves\"."
            ),
            new(
                "Texts in French and English are labelled, others are left. The confidence was measured on sentences of our own: it is no promise on yours. Labels sit on texts, never on persons.",
                "Les textes français et anglais reçoivent un label, les autres sont laissés. L'assurance a été mesurée sur nos propres phrases : elle ne promet rien sur les vôtres. Les labels se posent sur des textes, jamais sur des personnes."
            ),
            new("Posts: " + string.Join(' ', LabelNames.Posts), "Publications : " + string.Join(' ', LabelNames.Posts)),
            new("Comments: " + string.Join(' ', LabelNames.Comments), "Commentaires : " + string.Join(' ', LabelNames.Comments)),
            new("Messages: " + string.Join(' ', LabelNames.Messages), "Messages : " + string.Join(' ', LabelNames.Messages)),
        ];

    public override IReadOnlyList<string> Examples => ["quinze label post < texts.jsonl", "quinze label comment --strict < comments.jsonl"];

    public override Task<int> RunAsync(Call call)
    {
        var labeller = Labeller.Of(
            call.Said.Operands[0] switch
            {
                "post" => TextTask.Post,
                "comment" => TextTask.Comment,
                "message" => TextTask.Message,
                var other => throw Usage.Problem(call, "KIND", other, Kinds),
            }
        );
        var line = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(line, JsonForm.Options(indented: false));
        var (number, unread) = (0, 0);
        while (call.Around.In.ReadLine() is { } said)
        {
            number++;
            if (string.IsNullOrWhiteSpace(said))
            {
                continue;
            }

            if (!Answer(labeller, said, writer, out var wrong))
            {
                unread++;
                Tell(call, number, wrong!, writer);
            }

            writer.Flush();
            if (line.WrittenCount > 0)
            {
                line.Write("\n"u8);
                call.Around.Out.Write(line.WrittenSpan);
                line.ResetWrittenCount();
            }

            writer.Reset();
        }

        call.Around.Out.Flush();
        return Task.FromResult(unread > 0 && call.Said.Has(Strict) ? Exit.Unread : Exit.Done);
    }

    private static bool Answer(Labeller labeller, string said, Utf8JsonWriter writer, out Phrase? wrong)
    {
        wrong = null;
        try
        {
            using var document = JsonDocument.Parse(said);
            var about = document.RootElement;
            if (about.ValueKind != JsonValueKind.Object)
            {
                wrong = NoJson;
            }
            else if (Word(about, "text") is not { } text)
            {
                wrong = NoText;
            }
            else
            {
                var context = new TextContext(Word(about, "author"), Word(about, "parent"), Word(about, "brand"));
                Write(writer, about, labeller.Label(text, context));
            }
        }
        catch (JsonException)
        {
            wrong = NoJson;
        }

        return wrong is null;
    }

    private static string? Word(JsonElement about, string name) =>
        about.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static void Write(Utf8JsonWriter writer, JsonElement about, Labelled labelled)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        if (about.TryGetProperty("id", out var id))
        {
            id.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteString("lang", Code(labelled.Language));
        writer.WriteString("label", labelled.Label);
        writer.WriteNumber("confidence", Math.Round(labelled.Confidence, 4));
        writer.WriteStartArray("also");
        foreach (var also in labelled.Also)
        {
            writer.WriteStringValue(also.Label);
        }

        writer.WriteEndArray();
        writer.WriteBoolean("abstained", labelled.Abstained);
        writer.WriteStartArray("because");
        foreach (var reason in labelled.Because)
        {
            writer.WriteStartObject();
            writer.WriteString(reason.Kind == ReasonKind.Rule ? "rule" : "word", reason.Text);
            writer.WriteNumber("weight", reason.Weight);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (labelled.Flags is { } flags)
        {
            writer.WriteString("case", flags.Case);
            writer.WriteString("serves", flags.Serves);
        }

        writer.WriteEndObject();
    }

    private static string Code(Quinze.Text.Language language) =>
        language switch
        {
            Quinze.Text.Language.French => "fr",
            Quinze.Text.Language.English => "en",
            Quinze.Text.Language.Other => "other",
            _ => "unknown",
        };

    private static void Tell(Call call, int number, Phrase wrong, Utf8JsonWriter writer)
    {
        var where = NotRead.In(call.Tongue, number, "stdin");
        var problem = new Problem("unread-line", wrong.In(call.Tongue), where, Shape.In(call.Tongue), Try.In(call.Tongue));
        if (call.Json)
        {
            writer.WriteStartObject();
            writer.WriteProblem("error", problem);
            writer.WriteEndObject();
            return;
        }

        call.Around.Error.WriteLine(problem);
    }
}
