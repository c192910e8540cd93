namespace Quinze.Sources.Feeds;

/// <summary>What the readers of feeds say, in French.</summary>
internal static class FeedsInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            ["not a feed"] = "pas un flux",
            ["a feed does not say who keeps it"] = "un flux ne dit pas qui le garde",
            ["an encoding that is not known here: {0}"] = "un encodage inconnu ici : {0}",
            ["it brings a document type, which is not read: it may hide anything"] =
                "il apporte un type de document, qui n'est pas lu : il peut cacher n'importe quoi",
            ["the XML breaks off or is not well formed here"] = "le XML s'interrompt ou est mal formé ici",
            ["{0} dates that cannot be read: unknown"] = "{0} dates illisibles : inconnues",
            ["a folder of a list of feeds"] = "un dossier d'une liste de flux",
            ["a feed to follow: {0}"] = "un flux à suivre : {0}",
            ["an item with neither title nor text"] = "un article sans titre ni texte",
            ["{0} begins as a feed does"] = "{0} commence comme un flux",
            ["left by an operating system"] = "laissé par un système d'exploitation",
            ["it cannot be read to its end"] = "il ne se lit pas jusqu'au bout",
        };
}
