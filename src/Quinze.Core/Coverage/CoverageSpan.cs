using NodaTime;

namespace Quinze;

/// <summary>
/// What a ledger can know at all about one channel: from when to when a source speaks of one kind of thing, and whether it claims to be complete.
/// It is the denominator of every rate and the "as of" of every silence. <see cref="To"/> is the end of the channel's coverage, never the clock.
/// </summary>
/// <param name="Source">The source's name, as in its card.</param>
/// <param name="Kind">What is covered, in the words of the kinds of interaction and post (<c>message</c>, <c>post</c>…).</param>
/// <param name="From">The first day spoken of; none when the file was there and empty.</param>
/// <param name="To">The last day spoken of.</param>
/// <param name="Complete">True when the source claims to hold everything of this kind up to <see cref="To"/>.</param>
public sealed record CoverageSpan(string Source, string Kind, LocalDate? From, LocalDate? To, bool Complete);
