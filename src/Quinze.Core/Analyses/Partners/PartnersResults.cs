using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>partners</c> finds: for each declared partner, the posts in which the one names the other and what they disclose, what went to and fro before and after, and how far the people around them are those one wants to serve.</summary>
public sealed record PartnersResults(IReadOnlyList<PartnerRow> Partners, IReadOnlyList<DisclosureRule> Rules);

/// <summary>One declared partner, and what the ledger shows of the partnership.</summary>
/// <param name="Posts">Posts that name the partner, or posts of the partner's that name the declared brand; the newest first.</param>
/// <param name="Contacts">Null when no first day is declared.</param>
/// <param name="Overlap">Null when no target is declared, or nobody is known around the partner.</param>
public sealed record PartnerRow(
    string Name,
    PartnerHow How,
    LocalDate? From,
    LocalDate? To,
    IReadOnlyList<PersonShape> People,
    IReadOnlyList<PartnerPost> Posts,
    IReadOnlyDictionary<string, int> Disclosed,
    PartnerContacts? Contacts,
    PartnerOverlap? Overlap
);

/// <summary>One post, and what its text discloses.</summary>
/// <param name="By"><c>owner</c> or <c>partner</c>.</param>
/// <param name="Rule">The rule on wording in force on its day; null without a day.</param>
/// <param name="Words">The words found.</param>
/// <param name="Answers">Whether the wording is what that rule asks of a paid collaboration; unclear where words in a text cannot decide; null for an earned one, which owes none.</param>
/// <param name="Contract">True for a paid post since the written contract is owed from a threshold on: to be checked, amounts are not known here.</param>
public sealed record PartnerPost(
    PostShape Post,
    string By,
    Disclosure Disclosure,
    string? Words,
    string? Rule,
    YesNo? Answers,
    bool Contract
);

/// <summary>What went to and fro in as many days before the first day as after it.</summary>
/// <param name="Days">How many days on each side are looked at: at most 180, and no more than are covered.</param>
/// <param name="Received">Acts received from anybody; an association, never a cause.</param>
public sealed record PartnerContacts(int Days, BeforeAfter WithPartner, BeforeAfter Received);

/// <summary>A count before a day and after it, on as many days.</summary>
/// <param name="Ratio">After ÷ before, with the interval for acts that come in bunches; null where one of them is zero.</param>
public sealed record BeforeAfter(int Before, int After, double? Ratio, IntervalShape? Interval);

/// <summary>The people known around a partner, read against a target. They are those who acted, and no sample of anything: the share has bounds over the unknown.</summary>
public sealed record PartnerOverlap(string Target, int Known, int In, int Near, int Out, int Unknown, double Least, double Most);
