namespace Quinze.Sources.Articles;

/// <summary>What the reader of texts says, in French.</summary>
internal static class ArticlesInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            ["a picture or style of a saved page"] = "une image ou un style d'une page enregistrée",
            ["texts do not say whose they are"] = "des textes ne disent pas de qui ils sont",
            ["larger than any article"] = "plus grand qu'aucun article",
            ["not a text"] = "pas un texte",
            ["an empty file"] = "un fichier vide",
            ["every file in it is a text or belongs to a saved page"] =
                "tous ses fichiers sont des textes ou des parties d'une page enregistrée",
            ["Texts are taken for others', to compare with; if they are your own: --as mine."] =
                "Les textes sont pris pour ceux d'autres, pour comparer ; s'ils sont de vous : --as mine.",
            ["left by an operating system"] = "laissé par un système d'exploitation",
            ["it cannot be read to its end"] = "il ne se lit pas jusqu'au bout",
        };
}
