namespace Quinze.Sources.Formats.Car;

/// <summary>The root of a repository: whose it is, the tree of its records, and (from version 3 on) the revision. The signature is not checked: the signing key is not in the file.</summary>
public sealed record Commit(string Did, int Version, Cid Data, Tid? Revision)
{
    /// <summary>Reads the commit that the header's first root names.</summary>
    public static Commit Of(CarFile car, string where)
    {
        if (car.Header.Roots.Count == 0)
        {
            throw Unusable("the file names no root", where);
        }
        switch (car.Read(car.Header.Roots[0], out var payload))
        {
            case BlockState.Missing:
                throw Unusable(car.Cut is null ? "the root block is missing" : $"the root block is missing: {car.Cut}", where);
            case BlockState.Damaged:
                throw Unusable("the root block is damaged", where);
        }
        if (!DagCbor.TryRead(payload, out var map, out var fault))
        {
            throw Unusable($"the root block is no valid CBOR ({fault})", where);
        }
        if (
            map["version"u8].Integer is not (2 or 3)
            || map["did"u8].Text is not { Length: <= 2048 } did
            || map["data"u8].Link is not { } data
        )
        {
            throw Unusable("the root block is no commit of version 2 or 3", where);
        }
        var revision = map["rev"u8].Text is { } rev ? Tid.Parse(rev) : null;
        return new Commit(did, (int)map["version"u8].Integer!.Value, data, revision);
    }

    private static ProblemException Unusable(string found, string where) =>
        new(
            new Problem(
                "repository-commit",
                $"No repository can be read from this CAR file: {found}",
                where,
                "Its first root should be a signed commit with an owner and a tree of records.",
                "Ask for the export again, whole."
            )
        );
}
