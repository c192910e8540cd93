using NodaTime;
using Quinze.Importing;
using Quinze.Sources.LinkedIn;

namespace Quinze.Tests.Sources.LinkedIn;

/// <summary>When names alone show that files are one LinkedIn archive and nothing besides.</summary>
public class WholeArchiveTests
{
    private static readonly string[] Usual =
    [
        "Connections.csv",
        "messages.csv",
        "Jobs/Job Applications.csv",
        "Articles/Articles/2024-05-01.html",
    ];

    [Fact]
    public void Known_names_in_their_places_are_one_export() => Assert.True(IsWhole(Usual));

    [Theory]
    [InlineData("picture.jpg")]
    [InlineData("Reading list.csv")]
    [InlineData("YouTube and YouTube Music/Comments.csv")]
    [InlineData("Articles/notes.txt")]
    [InlineData("old.zip/Connections.csv")]
    public void Anything_else_beside_them_is_looked_at(string beside) => Assert.False(IsWhole([.. Usual, beside]));

    [Fact]
    public void One_table_alone_at_the_top_may_be_anybodys() => Assert.False(IsWhole(["Connections.csv", "Jobs/Saved Jobs.csv"]));

    [Fact]
    public void A_file_that_cannot_be_read_is_looked_at() =>
        Assert.False(LinkedInArchiveSource.IsWhole([.. Files(Usual).Select(f => f with { Trouble = "encrypted" })]));

    [Theory]
    [InlineData("Complete_LinkedInDataExport_11-15-2026.zip", 2026, 11, 15)]
    [InlineData("a/basic_linkedindataexport_x LinkedInDataExport_04-17-2024 (1).zip", 2024, 4, 17)]
    public void The_day_stands_in_the_name(string name, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), LinkedInNames.Day(name));

    [Theory]
    [InlineData("LinkedInDataExport_13-40-2026.zip")]
    [InlineData("LinkedInDataExport_1-1-2026.zip")]
    [InlineData("LinkedInDataExport_01-01-1999.zip")]
    [InlineData("LinkedInDataExport_")]
    public void A_name_without_a_day_that_can_be_tells_none(string name) => Assert.Null(LinkedInNames.Day(name));

    private static bool IsWhole(string[] names) => LinkedInArchiveSource.IsWhole(Files(names));

    private static ArchiveFile[] Files(string[] names) => [.. names.Select((n, i) => new ArchiveFile(i, n, 10))];
}
