using Quinze.Analyses;

namespace Quinze.Reports.Words;

/// <summary>The words of the sections on what was published: activities, tempo, repeats.</summary>
internal abstract partial class Wording
{
    public abstract string AuditHeading { get; }
    public abstract Prose ActivitiesSaid(double perDay, bool atLeast);
    public abstract Prose ActivitiesUnknown { get; }
    public abstract Prose OwnWordsSaid(double own, double relayed);
    public abstract string ActivitiesPicture { get; }
    public abstract string ActivitiesPictureSays(string kinds);
    public abstract string KindColumn { get; }
    public abstract string CountColumn { get; }
    public abstract string PerWorkingDay { get; }
    public abstract string DaysOff { get; }
    public abstract string KnownColumn { get; }
    public abstract string KnownAs(Knowledge known);
    public abstract string AllTogether { get; }
    public abstract string AtLeast(string figure);
    public abstract string WorkingDays(int count, int holidays, string? calendar);
    public abstract string Undated(long count);
    public abstract string OwnHeading { get; }
    public abstract string OwnRow(int minimumWords);
    public abstract string RelayedRow { get; }
    public abstract string NeitherRow { get; }
    public abstract string PublishedHeading { get; }
    public abstract string MedianWords { get; }
    public abstract Prose WordsPerPost(double median, int n);

    public abstract string TempoHeading { get; }
    public abstract Prose TempoSaid(double perWeek, double? usualGap);
    public abstract Prose TempoRuns(int challenges, int longest, int rests, int longestRest);
    public abstract Prose TempoExchanges(string measure, double value, bool clear);
    public abstract string TempoPicture { get; }
    public abstract string TempoPictureSays(int posts, int challenges, int rests);
    public abstract Prose TempoLegend { get; }
    public abstract string Challenge { get; }
    public abstract string Rest { get; }
    public abstract string Burst { get; }
    public abstract string WhatColumn { get; }
    public abstract string LengthColumn { get; }
    public abstract string PostsColumn { get; }
    public abstract string GoesOn { get; }
    public abstract string RunsHeading { get; }
    public abstract string PaceAndExchangesHeading { get; }
    public abstract Prose PaceAndExchangesNote(double usual, int highFrom, int high, int ordinary, int resting);
    public abstract string MeasureColumn { get; }
    public abstract string HighWeeks { get; }
    public abstract string OrdinaryWeeks { get; }
    public abstract string RestingWeeks { get; }
    public abstract string Difference { get; }
    public abstract string TooFewWeeks { get; }

    public abstract string RepeatsHeading { get; }
    public abstract Prose RepeatsSaid(int families, long posts, long lookedAt);
    public abstract string Family(int posts, int? spanDays);
    public abstract string Likeness(double min, double median);
    public abstract string WhenColumn { get; }
    public abstract string BeginningColumn { get; }
    public abstract string TextGone { get; }
    public abstract string TextHidden { get; }
    public abstract string Undatable { get; }
    public abstract string RepeatsNote(int tooShort, int minimum, int textGone);
}
