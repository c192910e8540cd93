using NodaTime;

namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string Colon => ": ";

    public override string AskedUpTo(LocalDate day) => $"you asked up to {DayInShort(day)}";

    public override string ProgrammeHeading => "What a programme would be sent";

    public override Prose ProgrammeSaid(LocalDate from, LocalDate to) =>
        P($"These five counts of {Between(from, to)}, if you joined one and sent them; nothing else, and nothing by itself.");

    public override string ProgrammeValue => "Count";

    public override string ProgrammeRow(string row) =>
        row switch
        {
            "posts" => "posts of one’s own",
            "answers" => "comments and replies written",
            "exchanges" => "people with words both ways",
            "meetings" => "people met",
            "outcomes" => "outcomes",
            _ => row,
        };

    public override Prose ProgrammeRules(int contributors, string greatest, string rounding) =>
        P(
            $"A sum is published from {contributors.ToString(System.Globalization.CultureInfo.InvariantCulture)} contributors on, none of them above {greatest} of it, rounded to {rounding}. To see or send them: {Run.Code("quinze programme --help")}."
        );
}
