using NodaTime;
using Quinze.Findings;

namespace Quinze.Reports.Words;

/// <summary>The words around the findings: title, notes under figures, what was read, how it was computed, limits.</summary>
internal abstract partial class Wording
{
    public abstract string Title { get; }
    public abstract string Motto { get; }
    public abstract string Skip { get; }
    public abstract string Contents { get; }

    /// <summary>What a printed report leaves to its other forms.</summary>
    public abstract string OnPaper { get; }
    public abstract string AllHistory { get; }
    public abstract string NotReached { get; }
    public abstract string Unknown { get; }
    public abstract string NotEnoughTitle { get; }
    public abstract Prose NotEnough(Amount have, Amount need);
    public abstract Prose NothingToRead { get; }
    public abstract string How { get; }
    public abstract string Behind { get; }
    public abstract string AsTable { get; }
    public abstract Prose More(long count, string command);
    public abstract string N(string what);
    public abstract string Yes { get; }
    public abstract string No { get; }
    public abstract string PersonCalled(string letters);
    public abstract string ReadUntil(string sources, LocalDate? asOf);
    public abstract string Saved(string path);
    public abstract string Colophon { get; }
    public abstract string PreparedFor { get; }

    // The letter.
    public abstract Prose LetterFifteen(int people);
    public abstract Prose LetterQuiet(int people);
    public abstract Prose LetterWords(double share, double? before, Period period);
    public abstract Prose LetterNobodyTells { get; }

    // What was read.
    public abstract string ReadHeading { get; }
    public abstract Prose ReadSaid(long files, long read, long aside, long unread);
    public abstract Prose ReadRows(long rows, long unreadRows);
    public abstract string ReadImport(string source, string path);
    public abstract string ReadImportNote(int version, LocalDate? archiveDay, LocalDate importedOn);
    public abstract string ReadWithdrawn(int imports);
    public abstract string FileColumn { get; }
    public abstract string StatusColumn { get; }
    public abstract string RowsColumn { get; }
    public abstract string EntriesColumn { get; }
    public abstract string RemarkColumn { get; }
    public abstract string StatusRead { get; }
    public abstract string StatusAside { get; }
    public abstract string StatusUnread { get; }
    public abstract string FilesRead { get; }
    public abstract string FilesAside { get; }
    public abstract string FilesUnread { get; }
    public abstract string RowsAside(long rows, string reason);
    public abstract string UnreadAt(long line, string reason);
    public abstract string UnreadMore(long rows);
    public abstract string SameAs(int file);
    public abstract string CoverageHeading { get; }
    public abstract Prose CoverageSaid { get; }
    public abstract string ChannelColumn { get; }
    public abstract string SourceColumn { get; }
    public abstract string FromColumn { get; }
    public abstract string ToColumn { get; }
    public abstract string CompleteColumn { get; }
    public abstract string EmptyFile { get; }

    // How each figure is computed.
    public abstract string MethodsHeading { get; }
    public abstract Prose MethodsSaid { get; }
    public abstract string MethodPeriod { get; }
    public abstract string MethodAsOf { get; }
    public abstract string MethodSource { get; }
    public abstract string MethodParameters { get; }
    public abstract string MethodCoverage { get; }
    public abstract string FigureColumn { get; }
    public abstract string CommandColumn { get; }
    public abstract string ClickToOpen(string what);

    // Limits.
    public abstract string LimitsHeading { get; }
    public abstract Prose LimitsSaid { get; }
    public abstract IReadOnlyList<Prose> Limits { get; }
    public abstract Prose HiddenNames { get; }

    // One screen.
    public abstract string ScreenFifteen { get; }
    public abstract string ScreenQuiet { get; }
    public abstract string WordsToFifteen { get; }
    public abstract string PostsPerWeek { get; }
    public abstract string ScreenNobody { get; }
    public abstract string ScreenMore(int count);
    public abstract Prose ScreenRead(long files, long read, long aside, long unread, long unreadRows);
}
