using Quinze.Importing;
using Quinze.Verbs;

namespace Quinze.Web.Words;

/// <summary>What is held about somebody, line by line, in the visitor's words; the file that goes out keeps the stable ones.</summary>
internal static class HeldWords
{
    public static string Of(Tongue tongue, HeldItem item) =>
        item.Entry switch
        {
            Seen seen => T(tongue, $"name: {seen.Name}", $"nom : {seen.Name}"),
            PersonFact fact => T(tongue, $"{FieldOf(tongue, fact.Field)}: {fact.Value}", $"{FieldOf(tongue, fact.Field)} : {fact.Value}"),
            OnePerson one => T(
                tongue,
                $"{Named(one.A)} and {Named(one.B)} are one person",
                $"{Named(one.A)} et {Named(one.B)} sont une même personne"
            ),
            PostEntry post => $"{PostKinds.Of(tongue, post.Kind)} {post.Title}".TrimEnd(),
            InteractionEntry act => KindNames.Of(tongue, act.Kind),
            OutcomeEntry outcome => T(tongue, $"outcome: {outcome.Kind}", $"suite : {outcome.Kind}"),
            _ => item.What,
        };

    public static string FieldOf(Tongue tongue, string field) =>
        field switch
        {
            PersonFact.Position => T(tongue, "position", "fonction"),
            PersonFact.Company => T(tongue, "company", "entreprise"),
            PersonFact.Headline => T(tongue, "headline", "titre"),
            PersonFact.Location => T(tongue, "place", "lieu"),
            PersonFact.Industry => T(tongue, "industry", "secteur"),
            _ => field,
        };

    private static string Named(Handle handle) => $"{Terms.Network(handle.Network)} {handle.Key}";

    private static string T(Tongue tongue, string en, string fr) => tongue == Tongue.French ? Typography.French(fr) : en;
}
