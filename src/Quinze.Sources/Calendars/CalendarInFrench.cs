namespace Quinze.Sources.Calendars;

/// <summary>What the reader of calendars says, in French.</summary>
internal static class CalendarInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>
        {
            ["{0} begins as a calendar does"] = "{0} commence comme un calendrier",
            ["no file in it begins as a calendar does"] = "aucun fichier n'y commence comme un calendrier",
            ["it cannot be read"] = "elle ne peut pas être lue",
            ["it cannot be read to its end"] = "il ne peut pas être lu jusqu'au bout",
            ["left by an operating system"] = "laissé par un système d'exploitation",
            ["not a file we know: {0}"] = "pas un fichier que nous connaissons : {0}",
            ["not read in an audit"] = "non lu dans un audit",
            ["no calendar begins in it"] = "aucun calendrier n'y commence",
            ["an event without a start"] = "un événement sans début",
            ["a recurrence rule with {0} in it"] = "une règle de répétition avec {0}",
            ["a recurrence rule without a frequency"] = "une règle de répétition sans fréquence",
            ["no event: {0}"] = "pas un événement : {0}",
            ["called off"] = "annulé",
            ["a whole day: a block, not a meeting"] = "une journée entière : une plage réservée, pas une rencontre",
            ["declined by the owner"] = "décliné par le propriétaire",
            ["planned for after the calendar was written"] = "prévu pour après l'écriture du calendrier",
            ["nobody else is named in it, or all declined"] = "personne d'autre n'y est nommé, ou tous ont décliné",
            ["more than {0} people: a gathering"] = "plus de {0} personnes : un rassemblement",
            ["every meeting of it was called off, or comes after the calendar was written"] =
                "toutes ses rencontres ont été annulées, ou viennent après l'écriture du calendrier",
            ["the same meeting again, or told by the changes to its series"] =
                "la même rencontre une fois de plus, ou dite par les changements de sa série",
            ["no event in it"] = "aucun événement dedans",
            ["the file breaks off"] = "le fichier s'interrompt",
            ["you said so"] = "vous l'avez dit",
            ["as found in the other files"] = "comme trouvé dans les autres fichiers",
            ["the calendar bears this address"] = "le calendrier porte cette adresse",
            ["stands in {0} of {1} meetings"] = "figure dans {0} rencontres sur {1}",
            ["neither a name nor anybody in most meetings shows whose calendar it is: say it with --owner"] =
                "ni un nom ni quelqu'un dans la plupart des rencontres ne montre à qui est le calendrier : dites-le avec --owner",
            ["{0} series were cut at {1} meetings"] = "{0} séries coupées à {1} rencontres",
        };
}
