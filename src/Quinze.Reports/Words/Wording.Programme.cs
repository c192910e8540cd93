using NodaTime;

namespace Quinze.Reports.Words;

/// <summary>The words of what a programme would be sent, and of a terminal.</summary>
internal abstract partial class Wording
{
    public abstract string Colon { get; }
    public abstract string AskedUpTo(LocalDate day);
    public abstract string ProgrammeHeading { get; }
    public abstract Prose ProgrammeSaid(LocalDate from, LocalDate to);
    public abstract string ProgrammeValue { get; }
    public abstract string ProgrammeRow(string row);
    public abstract Prose ProgrammeRules(int contributors, string greatest, string rounding);
}
