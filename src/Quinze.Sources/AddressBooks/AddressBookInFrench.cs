namespace Quinze.Sources.AddressBooks;

/// <summary>What the reader of address books says, in French.</summary>
internal static class AddressBookInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            ["{0} begins as an address card does"] = "{0} commence comme une carte de visite",
            ["no file in it begins as an address card does"] = "aucun fichier n'y commence comme une carte de visite",
            ["it cannot be read"] = "elle ne peut pas être lue",
            ["it cannot be read to its end"] = "il ne peut pas être lu jusqu'au bout",
            ["left by an operating system"] = "laissé par un système d'exploitation",
            ["not a file we know: {0}"] = "pas un fichier que nous connaissons : {0}",
            ["not read in an audit"] = "non lu dans un audit",
            ["no address card begins in it"] = "aucune carte n'y commence",
            ["the last card breaks off"] = "la dernière carte s'interrompt",
            ["you said so"] = "vous l'avez dit",
            ["an address book does not say whose it is"] = "un carnet d'adresses ne dit pas à qui il est",
            ["a group of cards, not a person"] = "un groupe de cartes, pas une personne",
            ["an organisation or a place, not a person"] = "une organisation ou un lieu, pas une personne",
            ["neither a mail address nor a profile on it"] = "ni adresse électronique ni profil",
            ["every address on it stands on another person's card too"] =
                "toutes ses adresses figurent aussi sur la carte de quelqu'un d'autre",
            ["{0} cards say which addresses and profiles are one person's"] =
                "{0} cartes disent quelles adresses et quels profils sont à une même personne",
        };
}
