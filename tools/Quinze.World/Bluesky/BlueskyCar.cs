namespace Quinze.World;

/// <summary>Writes the owner's Bluesky repository as a CAR file (version 1), as <c>com.atproto.sync.getRepo</c> would.</summary>
public static class BlueskyCar
{
    public static ArchiveTruth Write(Town town, string path, int commitVersion = 3)
    {
        var repository = new Repository(town);
        Dictionary<string, byte[]> blocks = [];
        List<(string Key, Cid Record)> keys = [];
        foreach (var (key, record) in repository.Records)
        {
            var block = Cbor.Encode(record);
            var cid = Cid.Of(block);
            blocks[Convert.ToHexString(cid.Bytes)] = block;
            keys.Add((key, cid));
        }
        var data = new SearchTree(keys, (cid, block) => blocks[Convert.ToHexString(cid.Bytes)] = block).Root();
        var commit = new CborMap
        {
            ["did"] = town.Owner.Did,
            ["version"] = commitVersion,
            ["data"] = data,
            ["prev"] = null,
            ["sig"] = Signature(town),
        };
        if (commitVersion >= 3)
        {
            commit["rev"] = Tid.Of(Clockwork.LastMoment(Clockwork.Day(town.Plan.End)) * 1000, 15);
        }
        var root = Cbor.Encode(commit);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var stream = new BufferedStream(File.Create(path), 1 << 16);
        Frame(stream, Cbor.Encode(new CborMap { ["version"] = 1, ["roots"] = new object?[] { Cid.Of(root) } }));
        Frame(stream, [.. Cid.Of(root).Bytes, .. root]);
        foreach (var (cid, block) in blocks)
        {
            Frame(stream, [.. Convert.FromHexString(cid), .. block]);
        }
        return TruthOf(town, path, repository);
    }

    /// <summary>Sixty-four bytes that look like a signature: no key of an invented person exists.</summary>
    private static byte[] Signature(Town town)
    {
        var chance = new Chance(town.Seed).For("signature");
        return [.. Enumerable.Range(0, 64).Select(_ => (byte)chance.Below(256))];
    }

    private static void Frame(Stream stream, byte[] content)
    {
        for (var length = content.Length; ; length >>= 7)
        {
            if (length < 0x80)
            {
                stream.WriteByte((byte)length);
                break;
            }
            stream.WriteByte((byte)(length | 0x80));
        }
        stream.Write(content);
    }

    private static ArchiveTruth TruthOf(Town town, string path, Repository repository) =>
        new()
        {
            Path = path,
            Kind = "bluesky",
            Shape = "Car",
            AsOf = NodaTime.Text.LocalDatePattern.Iso.Format(town.Plan.End),
            People = repository.People.Count,
            NameOnly = 0,
            HiddenProfiles = 0,
            Posts = repository.Posts,
            Interactions = repository.Interactions,
            Aside = new(StringComparer.Ordinal),
            Rows = new(
                repository
                    .Records.Keys.GroupBy(k => k[..k.IndexOf('/', StringComparison.Ordinal)])
                    .ToDictionary(g => g.Key, g => g.Count()),
                StringComparer.Ordinal
            ),
        };
}
