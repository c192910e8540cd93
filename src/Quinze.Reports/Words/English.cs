using NodaTime;
using Quinze.Findings;

namespace Quinze.Reports.Words;

/// <summary>The report in English.</summary>
internal sealed partial class English : Wording
{
    public override string Lang => "en";
    protected override char DecimalMark => '.';
    protected override char ThousandsMark => ',';
    protected override string PercentMark => "%";
    protected override string IntervalComma => ", ";

    protected override IReadOnlyList<string> SmallNumbers { get; } =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
    ];

    protected override string DayNumber(int day) => Number(day);

    protected override IReadOnlyList<string> MonthNames { get; } =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    protected override IReadOnlyList<string> MonthsInShort { get; } =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public override string Between(LocalDate from, LocalDate to) => from == to ? Day(from) : $"{DayInShort(from)} to {DayInShort(to)}";

    protected override string IntervalAt(double level, string range) => $"{Percent(level)} interval {range}";

    public override bool IsMany(double count) => count != 1;

    public override string Labelled(string label, string value) => $"{label}: {value}";

    public override string Minutes(double count) => Count(count, "minute", "minutes");

    public override string Hours(double count) => Count(count, "hour", "hours");

    public override string DaysOf(double count) => Count(count, "day", "days");

    public override string Months(double count) => Count(count, "month", "months");

    public override string Years(double count) => $"{Number(count, 1)}{NoBreak}years";

    public override string People(double count) => Count(count, "person", "people");

    public override string Posts(double count) => Count(count, "post", "posts");

    public override string WordsOf(double count) => Count(count, "word", "words");

    public override string Conversations(double count) => Count(count, "conversation", "conversations");

    public override string Files(double count) => Count(count, "file", "files");

    public override string Rows(double count) => Count(count, "row", "rows");

    public override string Entries(double count) => Count(count, "entry", "entries");

    public override string Weeks(double count) => Count(count, "week", "weeks");

    public override string Ties(double count) => Count(count, "tie", "ties");

    public override string Title => "Audit of a presence";
    public override string Motto => "Influence, not audience.";
    public override string Skip => "Skip to the text";
    public override string Contents => "Contents";
    public override string AllHistory => "all that is known";
    public override string NotReached => "not reached";
    public override string Unknown => "unknown";
    public override string NotEnoughTitle => "Not enough to say";

    public override Prose NotEnough(Amount have, Amount need)
    {
        var (one, many) = Amounts.GetValueOrDefault(have.Of, (have.Of, have.Of));
        return P($"{Count(have.Count, one, many)}, {Number(need.Count)} needed.");
    }

    public override Prose NothingToRead => P($"Nothing in the files that were read lets us speak of this yet.");
    public override string How => "How it is computed";
    public override string OnPaper =>
        "On paper: the essentials. Long tables show their first rows; what is folded, how each figure is computed and the rows behind it stand in the same report as HTML, workbook or Markdown.";
    public override string Behind => "What stands behind it";
    public override string AsTable => "As a table";

    public override Prose More(long count, string command) => P($"and {Number(count)} more: {Run.Code(command)}");

    public override string N(string what) => "n = " + what;

    public override string Yes => "yes";
    public override string No => "no";

    public override string PersonCalled(string letters) => "Person " + letters;

    public override string ReadUntil(string sources, LocalDate? asOf) => asOf is { } day ? $"Read up to {Day(day)}: {sources}" : sources;

    public override string Saved(string path) => "The report: " + path;

    public override string Colophon => "Written by Quinze on your own machine, from your own files. Nothing left it.";

    public override Prose LetterFifteen(int people) =>
        people switch
        {
            0 => P($"In what was read, nobody writes with you regularly enough yet to be called close."),
            1 => P($"{Run.Near("One person")} writes to you and hears from you, month after month."),
            _ => P($"{Run.Near(Capital(InWords(people)) + " people")} write to you and hear from you, month after month."),
        };

    public override Prose LetterQuiet(int people) =>
        people switch
        {
            0 => P($"None of your ties has been silent for longer than it usually is."),
            1 => P($"{Run.Quiet("One person")} has been quiet here for longer than usual; perhaps you talk elsewhere."),
            _ => P(
                $"{Run.Quiet(Capital(InWords(people)) + " people")} have been quiet here for longer than usual; perhaps you talk elsewhere."
            ),
        };

    public override Prose LetterWords(double share, double? before, Period period) =>
        before is { } then
            ? P($"{Run.Near(Percent(share))} of your words went to your fifteen {Lately(period)}, and {Percent(then)} {Before(period)}.")
            : P($"{Run.Near(Percent(share))} of your words went to your fifteen {Lately(period)}.");

    public override Prose LetterNobodyTells =>
        P($"Who read or liked your posts, these files do not tell: that is unknown, which is not zero.");

    public override string ReadHeading => "What was read";

    public override Prose ReadSaid(long files, long read, long aside, long unread) =>
        P($"{Files(files)}: {Number(read)} read, {Number(aside)} left aside with a reason, {Number(unread)} unread.");

    public override Prose ReadRows(long rows, long unreadRows) =>
        unreadRows == 0
            ? P($"{Rows(rows)}, none of them left unread.")
            : P($"{Rows(rows)}, of which {Run.Quiet(Number(unreadRows))} could not be read.");

    public override string ReadImport(string source, string path) => $"{source} · {path}";

    public override string ReadImportNote(int version, LocalDate? archiveDay, LocalDate importedOn) =>
        $"{(archiveDay is { } day ? $"Archive of {Day(day)}, imported on {Day(importedOn)}" : $"Imported on {Day(importedOn)}")}; reader version {Number(version)}.";

    public override string ReadWithdrawn(int imports) =>
        $"{Count(imports, "import that was removed or replaced is", "imports that were removed or replaced are")} not listed here.";

    public override string FileColumn => "File";
    public override string StatusColumn => "Fate";
    public override string RowsColumn => "Rows";
    public override string EntriesColumn => "Entries";
    public override string RemarkColumn => "Remark";
    public override string StatusRead => "read";
    public override string StatusAside => "left aside";
    public override string StatusUnread => "unread";
    public override string FilesRead => "Files read";
    public override string FilesAside => "Files left aside, and why";
    public override string FilesUnread => "Files not read";

    public override string RowsAside(long rows, string reason) => $"{Count(rows, "row", "rows")} left aside: {reason}";

    public override string UnreadAt(long line, string reason) => $"line {Number(line)} not read: {reason}";

    public override string UnreadMore(long rows) => $"and {Count(rows, "more row", "more rows")} not read";

    public override string SameAs(int file) => "the same bytes as a file read before";

    public override string CoverageHeading => "What this ledger can know";

    public override Prose CoverageSaid =>
        P($"“Now”, in this report, is the end of what is covered, never today’s date. What is not covered is unknown.");

    public override string ChannelColumn => "Kind";
    public override string SourceColumn => "Source";
    public override string FromColumn => "From";
    public override string ToColumn => "To";
    public override string CompleteColumn => "Complete";
    public override string EmptyFile => "file there, and empty";

    public override string MethodsHeading => "How each figure is computed";
    public override Prose MethodsSaid =>
        P($"Every figure gives its formula, its period and its interval; the command beside it lists the rows it is made of.");
    public override string MethodPeriod => "Period";
    public override string MethodAsOf => "As of";
    public override string MethodSource => "Sources";
    public override string MethodParameters => "Settings";
    public override string MethodCoverage => "Coverage";
    public override string FigureColumn => "Figure";
    public override string CommandColumn => "See the rows";

    public override string ClickToOpen(string what) => what;

    public override string LimitsHeading => "What this report cannot know";
    public override Prose LimitsSaid => P($"There is much to love outside these files, and they say nothing of it.");

    public override IReadOnlyList<Prose> Limits =>
        [
            P($"No archive names those who read, liked or commented on your posts; where this report says nothing of it, it is unknown."),
            P($"A coffee, a call, a letter are not in here. Quiet here is not quiet."),
            P($"An outcome nobody recorded is not an outcome of zero: it is one that we do not know."),
            P($"This report is not for hiring, for choosing between people or for assessing anyone. Nobody in it has a score or a rank."),
            P(
                $"Intervals speak of the chance in counting, not of errors in a source. Two things that go together are not cause and effect."
            ),
            P(
                $"Other people’s data is borrowed. No retention is set in this ledger: nothing in it is deleted by itself. {Run.Code("quinze imports remove")} takes back all that an archive said."
            ),
        ];

    public override Prose HiddenNames =>
        P($"Names are hidden in this report, and with them what would tell them: positions, companies, texts.");

    public override string ScreenFifteen => "Your fifteen";
    public override string ScreenQuiet => "Quiet here";
    public override string WordsToFifteen => "Your words to your fifteen";
    public override string PostsPerWeek => "Posts a week";
    public override string ScreenNobody => "nobody";

    public override string ScreenMore(int count) => $"and {Number(count)} more";

    public override Prose ScreenRead(long files, long read, long aside, long unread, long unreadRows) =>
        P(
            $"{Files(files)}: {Number(read)} read, {Number(aside)} left aside, {Number(unread)} unread; {Count(unreadRows, "row", "rows")} not read."
        );

    private static Prose P(ref ProseBuilder words) => new(words.Runs);

    private string Said(int number, string one, string many) => number == 1 ? one : $"{Capital(InWords(number))}{NoBreak}{many}";
}
