using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Quinze.World;

/// <summary>The owner of the invented presence.</summary>
public sealed record OwnerTruth(string Name, string ProfileUrl, string Did);

/// <summary>One person of the town, whichever archive names them: all their handles as Quinze writes them, LinkedIn's first.</summary>
/// <param name="Planted">True for those whose story this file tells; they have a mail address too.</param>
public sealed record PersonTruth(string Name, bool Planted, IReadOnlyList<string> Handles);

/// <summary>Two persons with one name.</summary>
public sealed record HomonymTruth(string ProfileUrl, string SameNameAs);

/// <summary>People who resemble the fifteen by some measure and are not among them.</summary>
public sealed record NotFifteen(
    IReadOnlyList<string> OneSided,
    IReadOnlyList<string> Burst,
    IReadOnlyList<string> PastProject,
    IReadOnlyList<string> Dormant,
    IReadOnlyList<HomonymTruth> Homonym,
    IReadOnlyList<string> Broadcast,
    IReadOnlyList<string> ConnectionOnly
);

/// <summary>Words of the owner's own in one year: letters one-to-one with the fifteen, all other letters, posts and articles, comments.</summary>
public sealed record YearOfWords(int Year, int ToFifteen, int ToOthers, int InPosts, int InComments);

/// <summary>
/// What is true of a town, for tests to hold an analysis against. Addresses are decoded; posts are named by their URN in Shares.
/// <see cref="Quiet"/> and <see cref="NotQuiet"/> are the planted ones: others may have fallen silent too.
/// </summary>
public sealed record Truth
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required int Seed { get; init; }
    public required string Size { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public required OwnerTruth Owner { get; init; }
    public required IReadOnlyList<string> Fifteen { get; init; }
    public required NotFifteen NotFifteen { get; init; }
    public required IReadOnlyList<string> Quiet { get; init; }
    public required IReadOnlyList<string> NotQuiet { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> Families { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> LookAlikes { get; init; }

    /// <summary>Conversations in which the owner and somebody else both wrote (drafts and sponsored messages left out).</summary>
    public required int Exchanges { get; init; }
    public required IReadOnlyList<YearOfWords> Words { get; init; }

    /// <summary>Everyone who has more than one handle, the owner first.</summary>
    public required IReadOnlyList<PersonTruth> People { get; init; }
    public IReadOnlyList<ArchiveTruth> Archives { get; init; } = [];

    /// <summary>What the list of customers says, where one was written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CrmTruth? Customers { get; init; }

    /// <summary>What the statistics of the owner's site say, where they were written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SiteTruth? Site { get; init; }

    public static Truth Of(Town town, params ReadOnlySpan<ArchiveTruth> archives)
    {
        ArgumentNullException.ThrowIfNull(town);
        return new Truth
        {
            Seed = town.Plan.Seed,
            Size = town.Plan.Size.ToString(),
            From = LocalDatePattern.Iso.Format(town.Plan.Start),
            To = LocalDatePattern.Iso.Format(town.Plan.End),
            Owner = new OwnerTruth(town.Owner.Name, town.Owner.TrueUrl, town.Owner.Did!),
            Fifteen = Those(town, Role.Close),
            NotFifteen = new NotFifteen(
                Those(town, Role.OneSided),
                Those(town, Role.Burst),
                Those(town, Role.PastProject),
                Those(town, Role.Dormant),
                [
                    .. town
                        .Residents.Where(r => r.Role == Role.Homonym)
                        .Select(r => new HomonymTruth(
                            r.TrueUrl,
                            town.Residents.First(c => c.Role == Role.Close && c.Name == r.Name).TrueUrl
                        )),
                ],
                Those(town, Role.Broadcast),
                Those(town, Role.ConnectionOnly)
            ),
            Quiet = Those(town, Role.Quiet),
            NotQuiet = Those(town, Role.Steady),
            Families = Urns(town.Publications.Families),
            LookAlikes = Urns(town.Publications.LookAlikes),
            Exchanges = town.Talks.Count(IsExchange),
            Words = Wording.Of(town),
            People = Everywhere(town),
            Archives = [.. archives],
        };
    }

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Json) + "\n");

    private static List<PersonTruth> Everywhere(Town town)
    {
        var presences = new Presences(town);
        return
        [
            .. town
                .Residents.Where(r => !r.Hidden)
                .Prepend(town.Owner)
                .Select(r => (Resident: r, Planted: r.Role is not (Role.Passer or Role.Owner)))
                .Select(r => new PersonTruth(
                    r.Resident.Name,
                    r.Planted,
                    r.Planted
                        ? [.. presences.HandlesOf(r.Resident), "mail:" + Mailbox.AddressOf(r.Resident)]
                        : presences.HandlesOf(r.Resident)
                ))
                .Where(p => p.Handles.Count > 1),
        ];
    }

    private static List<string> Those(Town town, Role role) => [.. town.Residents.Where(r => r.Role == role).Select(r => r.TrueUrl)];

    private static List<List<string>> Urns(List<List<OwnPost>> groups) => [.. groups.Select(g => g.Select(p => p.Urn).ToList())];

    private static bool IsExchange(Talk talk)
    {
        var turns = talk.Turns.Where(t => t.Kind is not (TurnKind.Draft or TurnKind.Sponsored));
        return turns.Any(t => t.Sender == Turn.Owner) && turns.Any(t => t.Sender != Turn.Owner);
    }
}
