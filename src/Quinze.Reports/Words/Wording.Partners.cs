using Quinze.Analyses;

namespace Quinze.Reports.Words;

/// <summary>The words of the section on partners.</summary>
internal abstract partial class Wording
{
    public abstract string PartnersHeading { get; }
    public abstract Prose PartnersSaid(int paid, int earned);
    public abstract string PartnerColumn { get; }
    public abstract string HowColumn { get; }
    public abstract string HowOf(PartnerHow how);
    public abstract string DisclosedColumn { get; }
    public abstract string DisclosureOf(Disclosure disclosure);
    public abstract string OverlapColumn { get; }
    public abstract string BoundsOf(string least, string most);
    public abstract Prose PartnerPostsSaid(string name);
    public abstract string RuleColumn { get; }
    public abstract string RuleOf(string? id);
    public abstract string AnswersColumn { get; }
    public abstract Prose ContactsSaid(int days, int before, int after, string? interval);
    public abstract Prose PartnersNote { get; }
    public abstract string ContractNote(int posts);
}
