using NodaTime;

namespace Quinze.Reports.Words;

/// <summary>The words of the section on the target: who acted, who leads there, whom no word was said to yet.</summary>
internal abstract partial class Wording
{
    public abstract string FitHeading { get; }
    public abstract Prose FitSaid(string target, int acted, int inTarget, int near, int unknown);

    /// <param name="ofAll">False when nobody knows how many more acted: then the share is of those known.</param>
    public abstract string FitBounds(double least, double most, bool ofAll);

    /// <summary>The target as written, and how many acts have no name; null when the network gave no count.</summary>
    public abstract Prose FitExpression(string expression, long? unnamed);
    public abstract string FitPicture { get; }
    public abstract string FitCircleColumn { get; }
    public abstract string FitInHeading { get; }
    public abstract string FitDidColumn { get; }

    public abstract string LeadsHeading { get; }
    public abstract Prose LeadsSaid(int leads, int snoozed);
    public abstract string LeadSource(string act, LocalDate? day);
    public abstract string LeadSourceColumn { get; }
    public abstract string NextStepColumn { get; }
    public abstract string UntilColumn { get; }
    public abstract Prose LeadsDuty { get; }

    public abstract string ConnectorsHeading { get; }
    public abstract Prose ConnectorsSaid(int inTarget, int connectors, int unknown);
    public abstract string ConnectedByColumn { get; }
}
