using NodaTime;

namespace Quinze.World;

/// <summary>Why somebody was put in the town. Roles other than <see cref="Passer"/> are told in the truth file.</summary>
internal enum Role
{
    Passer,
    Owner,
    Close,
    OneSided,
    Burst,
    PastProject,
    Dormant,
    Homonym,
    Broadcast,
    ConnectionOnly,
    Quiet,
    Steady,
}

/// <summary>How LinkedIn happens to spell the slug of a profile address.</summary>
internal enum SlugSpelling
{
    Ascii,
    Raw,
    Encoded,
}

/// <summary>A job from a day on, until the next one begins.</summary>
internal readonly record struct Job(LocalDate From, string Company, string Position);

/// <summary>An invented person.</summary>
internal sealed class Resident
{
    public required int Number { get; init; }
    public required string First { get; init; }
    public required string Last { get; init; }

    /// <summary>Decoded and in lower case; spelled out by <see cref="Spelling"/> in addresses.</summary>
    public required string Slug { get; init; }
    public required SlugSpelling Spelling { get; init; }
    public required bool French { get; init; }
    public required List<Job> Jobs { get; init; }
    public Role Role { get; set; }

    /// <summary>The day of the connection (days since 1970); null for strangers.</summary>
    public int? ConnectedOn { get; set; }
    public bool Hidden { get; set; }
    public bool ShowsMail { get; init; }
    public string? Did { get; set; }

    public string Name => $"{First} {Last}";

    public string Url => "https://www.linkedin.com/in/" + (Spelling == SlugSpelling.Encoded ? Uri.EscapeDataString(Slug) : Slug);

    /// <summary>The same address as it stands in other files: encoded spellings come and go between them.</summary>
    public string OtherUrl => "https://www.linkedin.com/in/" + (Spelling == SlugSpelling.Raw ? Uri.EscapeDataString(Slug) : Slug);

    /// <summary>The address as a reader would keep it: decoded.</summary>
    public string TrueUrl => "https://www.linkedin.com/in/" + Slug;

    public Job JobOn(LocalDate day)
    {
        var job = Jobs[0];
        foreach (var next in Jobs)
        {
            if (next.From <= day)
            {
                job = next;
            }
        }
        return job;
    }
}
