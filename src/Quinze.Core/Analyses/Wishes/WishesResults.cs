using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>wishes</c> finds: for each of the fifteen, what they last told, in their own sentences. The user writes by hand.</summary>
/// <param name="January">The end of coverage lies in January, when the desk mentions it.</param>
/// <param name="People">In alphabetical order; the fifteen that the letters show and those the user named.</param>
public sealed record WishesResults(bool January, IReadOnlyList<WishFor> People);

/// <summary>Somebody to write to.</summary>
/// <param name="LastFromThem">The last day on which they wrote; null when they never did here.</param>
/// <param name="LastFromYou">The last day on which the owner wrote to them.</param>
/// <param name="Told">At most three sentences, the newest letter first; none when their letters of the last year tell nothing.</param>
public sealed record WishFor(PersonShape Person, LocalDate? LastFromThem, LocalDate? LastFromYou, IReadOnlyList<LastTold> Told);

/// <summary>A sentence of theirs, with the day and the place where it stands.</summary>
/// <param name="Kind"><c>work</c>, <c>family</c>, <c>home</c>, <c>journey</c>, <c>project</c> or <c>other</c>: of the sentence.</param>
/// <param name="Channel"><c>message</c>, <c>mail</c>, <c>comment</c> or <c>reply</c>.</param>
public sealed record LastTold(string Sentence, string Kind, LocalDate Day, string Channel, string Item);
