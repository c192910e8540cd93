using System.Globalization;
using Quinze.Importing;

namespace Quinze.Sources.Native;

/// <summary>
/// The decisions in an export. One that speaks of an item ("post-12") says where the item stands in the export (<c>posts.jsonl:34</c>), because in another ledger it has another number.
/// </summary>
internal sealed class NativeDecisions
{
    private readonly Dictionary<string, int> files = [];
    private readonly HashSet<Place> wanted = [];

    public JudgedItems Items => new(wanted);

    /// <summary>Looks which items will be asked for, before they come by.</summary>
    public void Announce(IArchive archive, IReadOnlyList<NativeFile> ours)
    {
        foreach (var file in ours)
        {
            files.TryAdd(file.File.Name.Split('/')[^1], file.File.Index);
        }
        foreach (var file in ours.Where(f => f.Kind == NativeKinds.Judgements))
        {
            using var rows = file.Open(archive);
            while (rows.Read())
            {
                wanted.UnionWith(Places(rows).Values);
            }
        }
    }

    public Judged Of(NativeRows row, Place place)
    {
        var kind = NativeFields.Word<JudgementKind>(NativeFields.Needed(row, "kind"), "kind");
        var at = NativeFields.At(row, "at") ?? throw new FieldException("the field \"at\" is missing");
        return new Judged(
            place,
            new Judgement(NativeFields.Whole(row, "number"), at.Instant, kind, row.Many("about"), row["says"]),
            Places(row)
        );
    }

    private Dictionary<int, Place> Places(NativeRows row)
    {
        var places = new Dictionary<int, Place>();
        // "0=posts.jsonl:34": the first part of "about" is the item on line 34.
        foreach (var item in row.Many("items"))
        {
            var (equals, colon) = (item.IndexOf('=', StringComparison.Ordinal), item.LastIndexOf(':'));
            if (
                equals > 0
                && colon > equals
                && int.TryParse(item.AsSpan(0, equals), CultureInfo.InvariantCulture, out var part)
                && long.TryParse(item.AsSpan(colon + 1), CultureInfo.InvariantCulture, out var line)
                && files.TryGetValue(item[(equals + 1)..colon], out var file)
            )
            {
                places[part] = new Place(file, line);
            }
        }
        return places;
    }
}
