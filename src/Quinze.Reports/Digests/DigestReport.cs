using Quinze.Digests;
using Quinze.Reports.Words;
using Quinze.Views;

namespace Quinze.Reports.Digests;

/// <summary>The letter of a week as a report of one chapter, so that every form of a report can write it.</summary>
public static class DigestReport
{
    private const int MostAnswers = 7;
    private const int MostOthers = 15;
    private const int MostPromise = 120;

    public static Report Compose(LedgerView view, WeekDigest digest, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(digest);
        var words = Wording.In(language);
        var heading = words.DigestTitle(digest.Week);
        var known = digest.KnownTo is { } day && day < digest.Week.To ? words.DigestKnownTo(day) : "";
        return new Report(
            language,
            heading,
            view.OwnerName is { } owner ? Plain.Of(owner) : null,
            WeekOf.Name(digest.Week),
            known,
            [words.DigestSaid(digest.Closer.Count, digest.CameOf.Count, digest.Answers.Count)],
            [new Chapter("chapter-week", heading, Ended([.. Sections(words, digest)], words.DigestEnd))],
            new Summary([], [], [], Prose.Empty)
        );
    }

    /// <summary>What is said when nothing is written.</summary>
    public static string Silence(LedgerView view, WeekDigest digest, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(digest);
        var words = Wording.In(language);
        return digest.KnownTo is null ? words.DigestUnknown(digest.Week, view.AsOf()) : words.DigestNothing(digest.Week);
    }

    private static IEnumerable<Section> Sections(Wording words, WeekDigest digest)
    {
        if (digest.Closer.Count > 0)
        {
            yield return Listed(
                "closer",
                words.DigestCloserHeading,
                digest.Closer.Select(c => words.DigestCloser(c, Plain.Of(c.Person.Name)))
            );
        }
        if (digest.CameOf.Count > 0)
        {
            yield return Listed("came", words.DigestCameHeading, digest.CameOf.Select(c => CameOf(words, c)));
        }
        if (digest.Answers.Count > 0)
        {
            var answers = digest
                .Answers.Take(MostAnswers)
                .Select(i => new Prose([Run.Name(Plain.Of(i.Person.Name)), new Run(". "), .. words.DeskReason(i).Runs]));
            var more = digest.Answers.Count - MostAnswers;
            yield return Listed("answers", words.DigestAnswersHeading, answers, more > 0 ? words.DigestMoreAnswers(more) : null);
        }
        if (digest.Promises.Count > 0)
        {
            yield return Listed(
                "promises",
                words.DigestPromisesHeading,
                digest.Promises.Select(p => words.DigestPromise(Plain.Of(p.Person.Name), Plain.Beginning(p.Promise, MostPromise), p.Day)),
                digest.OlderPromises > 0 ? words.DigestOlderPromises(digest.OlderPromises) : null
            );
        }
        if (digest.Quiet.Count > 0)
        {
            yield return Listed(
                "quiet",
                words.DigestQuietHeading,
                digest.Quiet.Select(q => words.DigestQuiet(Plain.Of(q.Person.Name), q.SilenceDays, q.UsualGapDays)),
                words.DigestQuietNote
            );
        }
    }

    /// <summary>A week has an end.</summary>
    private static IReadOnlyList<Section> Ended(IReadOnlyList<Section> sections, Prose end) =>
        sections.Count == 0
            ? sections
            : [.. sections.SkipLast(1), sections[^1] with { Blocks = [.. sections[^1].Blocks, new Said([end])] }];

    private static Section Listed(string id, string heading, IEnumerable<Prose> lines, Prose? note = null) =>
        new(id, heading, [new Bullets([.. lines.Take(MostOthers)]), .. note is null ? Array.Empty<Block>() : [new Note(note)]]);

    private static Prose CameOf(Wording words, CameOfIt came)
    {
        var people = string.Join(", ", came.People.Select(p => Plain.Of(p.Name)));
        return came.Kind switch
        {
            "outcome" => words.DigestOutcome(Plain.Of(came.What ?? ""), came.Title is { } title ? Plain.Of(title) : null, people, came.Day),
            "step" => words.DigestStep(words.StepWord(came.What ?? ""), came.Title is { } named ? Plain.Of(named) : null, came.Day),
            _ => words.DigestMeeting(people, came.Day),
        };
    }
}
