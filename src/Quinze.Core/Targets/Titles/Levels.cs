using Quinze.Analyses;

namespace Quinze.Targets.Titles;

/// <summary>
/// How far up somebody stands, as their title says it. A title may name several: a DRH is a director and sits on the board.
/// <see cref="Independent"/> and <see cref="Retired"/> stand on no rung.
/// </summary>
[Flags]
public enum Levels
{
    None = 0,
    Student = 1,
    Junior = 2,

    /// <summary>A title that names no level.</summary>
    Staff = 4,
    Senior = 8,
    Lead = 16,
    Director = 32,
    VicePresident = 64,
    Executive = 128,

    /// <summary>Founders and owners, who are executives too.</summary>
    Owner = 256,
    Independent = 512,
    Retired = 1024,
}

/// <summary>The words of levels, as a target names them.</summary>
public static class LevelWords
{
    private static readonly Dictionary<string, Levels> Words = new()
    {
        ["student"] = Levels.Student,
        ["etudiant"] = Levels.Student,
        ["intern"] = Levels.Student,
        ["stagiaire"] = Levels.Student,
        ["alternant"] = Levels.Student,
        ["junior"] = Levels.Junior,
        ["debutant"] = Levels.Junior,
        ["staff"] = Levels.Staff,
        ["employe"] = Levels.Staff,
        ["senior"] = Levels.Senior,
        ["confirme"] = Levels.Senior,
        ["expert"] = Levels.Senior,
        ["manager"] = Levels.Lead,
        ["lead"] = Levels.Lead,
        ["responsable"] = Levels.Lead,
        ["cadre"] = Levels.Lead,
        ["director"] = Levels.Director,
        ["directeur"] = Levels.Director,
        ["head"] = Levels.Director,
        ["vp"] = Levels.VicePresident,
        ["vice president"] = Levels.VicePresident,
        ["executive"] = Levels.Executive,
        ["executif"] = Levels.Executive,
        ["c level"] = Levels.Executive,
        ["clevel"] = Levels.Executive,
        ["comex"] = Levels.Executive,
        ["codir"] = Levels.Executive,
        ["dirigeant"] = Levels.Executive | Levels.Owner,
        ["owner"] = Levels.Owner,
        ["founder"] = Levels.Owner,
        ["fondateur"] = Levels.Owner,
        ["independent"] = Levels.Independent,
        ["independant"] = Levels.Independent,
        ["freelance"] = Levels.Independent,
        ["retired"] = Levels.Retired,
        ["retraite"] = Levels.Retired,
    };

    /// <summary>The rungs in English and in French, for who asks what can be written.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "student",
        "junior",
        "staff",
        "senior",
        "manager",
        "director",
        "vp",
        "executive",
        "owner",
        "independent",
        "retired",
        "étudiant",
        "débutant",
        "employé",
        "confirmé",
        "responsable",
        "directeur",
        "comex",
        "dirigeant",
        "fondateur",
        "indépendant",
        "retraité",
        "director+",
    ];

    /// <summary>None when the word is no level.</summary>
    public static Levels Of(string word)
    {
        var plain = PlainName.Of(FrenchWriting.Unfold(word));
        return Words.TryGetValue(plain, out var level) ? level
            : Words.TryGetValue(string.Join(' ', plain.Split(' ').Select(Gender.Fold)), out level) ? level
            : Levels.None;
    }

    /// <summary>These levels and every rung above the lowest of them.</summary>
    public static Levels AndAbove(Levels levels)
    {
        if (levels is Levels.Independent or Levels.Retired or Levels.None)
        {
            return levels;
        }
        var all = Levels.None;
        for (var rung = (int)levels & -(int)levels; rung <= (int)Levels.Owner; rung <<= 1)
        {
            all |= (Levels)rung;
        }
        return all | levels;
    }
}
