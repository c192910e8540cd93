using System.Globalization;

namespace Quinze.World;

/// <summary>Under which names the residents of a town are on other networks: not all are everywhere, and those whom the owner talks with are more often where the owner is.</summary>
internal sealed class Presences(Town town)
{
    private static readonly string[] Servers = ["ancre.example", "encre.example", "kiosque.example", "toot.example"];

    /// <summary>The owner's own server.</summary>
    public const string Home = "toot.example";

    /// <summary>An account of the Fediverse, as <c>name@server</c>; null for those who have none.</summary>
    public string? Mastodon(Resident resident)
    {
        var chance = Of(resident, "mastodon");
        var here = resident.Role == Role.Owner || chance.Happens(resident.Role is Role.Close or Role.Quiet or Role.Steady ? 0.6 : 0.12);
        var server = resident.Role == Role.Owner ? Home : chance.Pick(Servers);
        return here && !resident.Hidden ? $"{Ascii(Stem(resident), 40)}{resident.Number}@{server}" : null;
    }

    /// <summary>An account's number and name on X; null for those who have none.</summary>
    public (string Number, string Name)? X(Resident resident)
    {
        var chance = Of(resident, "x");
        if (resident.Hidden || (resident.Role != Role.Owner && !chance.Happens(resident.Role is Role.Close or Role.Steady ? 0.5 : 0.1)))
        {
            return null;
        }
        var number = 20_000_000L + resident.Number * 1_009L + chance.Below(1_000);
        return (number.ToString(CultureInfo.InvariantCulture), $"{Ascii(resident.First.ToLowerInvariant(), 8)}_{resident.Number}");
    }

    /// <summary>Whether somebody is on Facebook, where an export knows people by name only.</summary>
    public bool IsOnFacebook(Resident resident) =>
        !resident.Hidden
        && (
            resident.Role == Role.Owner
            || Of(resident, "facebook").Happens(resident.Role is Role.Close or Role.Quiet or Role.Steady ? 0.7 : 0.15)
        );

    /// <summary>An account of Instagram; null for those who have none.</summary>
    public string? Instagram(Resident resident)
    {
        var here =
            resident.Role == Role.Owner
            || Of(resident, "instagram").Happens(resident.Role is Role.Close or Role.Quiet or Role.Steady ? 0.5 : 0.12);
        return here && !resident.Hidden ? $"{Ascii(resident.First.ToLowerInvariant(), 12)}.{resident.Number}" : null;
    }

    /// <summary>The name of an account on Bluesky, which others write when they name it.</summary>
    public static string Bluesky(Resident resident) => Ascii(Stem(resident), 40).Replace('_', '-') + ".example.org";

    public IReadOnlyList<Resident> On(Func<Resident, bool> network) => [.. town.Residents.Where(network)];

    /// <summary>Every handle of a person, as Quinze writes them.</summary>
    public IReadOnlyList<string> HandlesOf(Resident resident)
    {
        var x = X(resident);
        string?[] all =
        [
            "linkedin:/in/" + resident.Slug,
            resident.Did is { } did ? "bluesky:" + did : null,
            Mastodon(resident) is { } account ? "mastodon:" + account : null,
            x is { } there ? "x:" + there.Number : null,
            Instagram(resident) is { } shown ? "instagram:" + shown : null,
        ];
        return [.. all.OfType<string>()];
    }

    private Chance Of(Resident resident, string network) =>
        new Chance(Chance.Mix(town.Seed + (ulong)resident.Number * 0x9E3779B97F4A7C15UL)).For(network);

    private static string Stem(Resident resident) => resident.Slug.Replace(NameBook.Marker, "", StringComparison.Ordinal);

    private static string Ascii(string name, int most)
    {
        var letters = NameBook
            .Fold(name.ToLowerInvariant())
            .Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            .Select(c => c == '-' ? '_' : c);
        return string.Concat(letters.Take(most)).Trim('_');
    }
}
