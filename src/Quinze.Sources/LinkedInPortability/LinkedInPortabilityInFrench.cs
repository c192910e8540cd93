using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.LinkedInPortability;

/// <summary>What the reading of a sync with LinkedIn says beside what the archive's readers say, in French.</summary>
internal static class LinkedInPortabilityInFrench
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        new Dictionary<string, string>(SyncInFrench.Reasons)
        {
            ["{0}: nothing of this kind, or not gathered yet: LinkedIn answers both alike, so it stays unknown"] =
                "{0} : rien de ce genre, ou pas encore rassemblé : LinkedIn répond de la même façon, donc cela reste inconnu",
            ["the event has no number"] = "l'événement n'a pas de numéro",
            ["the event at which the page before ended, told again"] = "l'événement qui finissait la page d'avant, redit",
            ["the event has no time"] = "l'événement n'a pas de date",
            ["a change or a deletion of something told before"] = "un changement ou une suppression de ce qui a été dit avant",
            ["tells people and letters by inner numbers only; the snapshot tells them by name"] =
                "ne nomme les personnes que par des numéros internes ; l'instantané les nomme",
            ["the owner's own act, which the snapshot tells"] = "un acte du titulaire, que l'instantané dit aussi",
            ["on what it was done is missing"] = "il manque sur quoi cela portait",
            ["another's post"] = "la publication de quelqu'un d'autre",
            ["the post's number is missing"] = "il manque le numéro de la publication",
        };
}
