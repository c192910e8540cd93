using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary><c>profile_information.json</c>: the owner's name and, where one was chosen, the name in their address. Nothing else of it is looked at.</summary>
internal sealed class FacebookProfile(MetaPeople people) : MetaRecords
{
    public override IReadOnlyList<string> Kinds => [];

    public override IEnumerable<JsonElement> Inside(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? [value] : [];

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        var name = record.Field("name").Said("full_name") ?? record.Said("name") ?? Labelled(record);
        if (name is null)
        {
            if (record.Said("label") is null)
            {
                return "the profile has no name";
            }
            found.Add(new LeftAside(place, MetaAside.Private));
            return null;
        }
        people.Own(record.Said("username")?.ToLowerInvariant() ?? FromAddress(record.Said("profile_uri")), name);
        found.Add(new Seen(place, Handle.Owner, name));
        return null;
    }

    /// <summary>The newest layout: pairs of a label and a value.</summary>
    private static string? Labelled(JsonElement record) =>
        record.Said("label") is { } label && LabelWord.Name.Is(label) ? record.Said("value")
        : MetaLabels.AreIn(record) ? MetaLabels.Of(record).Value(LabelWord.Name)
        : null;

    /// <summary><c>https://www.facebook.com/anna.riviere</c>; whoever chose no name is <c>profile.php?id=…</c> there.</summary>
    private static string? FromAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.AbsolutePath.Trim('/') is { Length: > 0 } path
        && path != "profile.php"
        && !path.Contains('/', StringComparison.Ordinal)
            ? path.ToLowerInvariant()
            : null;
}
