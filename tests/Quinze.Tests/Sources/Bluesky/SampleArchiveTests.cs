using Quinze.Importing;
using Quinze.Sources.Bluesky;
using Quinze.Tests.Formats.Car;

namespace Quinze.Tests.Sources.Bluesky;

public sealed class SampleArchiveTests
{
    /// <summary>The kept files are what the writer writes; <c>QUINZE_ACCEPT=1</c> writes them anew.</summary>
    [Theory]
    [InlineData("whole")]
    [InlineData("part")]
    public void The_kept_archives_are_those_the_writer_writes(string name)
    {
        var path = Kept(name);
        var written = name == "whole" ? Sample.Write() : Sample.WritePart();
        if (Environment.GetEnvironmentVariable("QUINZE_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, written);
        }

        Assert.Equal(written, File.ReadAllBytes(path));
    }

    [Theory]
    [InlineData("whole", 8, 0)]
    [InlineData("part", 9, 1)]
    public void The_kept_archives_are_read(string name, int rows, int unread)
    {
        var archive = new BytesArchive(("anais.car", File.ReadAllBytes(Kept(name))));

        var readings = new BlueskyRepositorySource().Read(archive, ReadingOptions.Default, default).ToList();

        Assert.Equal(rows, Assert.Single(readings.OfType<FileRead>()).Rows);
        Assert.Equal(unread, readings.OfType<Unread>().Count());
        Assert.Equal([PostKind.Post, PostKind.Reply, PostKind.Quote], readings.OfType<PostEntry>().Select(p => p.Kind));
        Assert.Equal(
            [
                InteractionKind.Reaction,
                InteractionKind.Reply,
                InteractionKind.Quote,
                InteractionKind.Mention,
                InteractionKind.Repost,
                InteractionKind.Follow,
            ],
            readings.OfType<InteractionEntry>().Select(i => i.Kind)
        );
    }

    private static string Kept(string name) => Path.Combine(CheckData.Root(), "tests", "Archives", "bluesky-repository", name, "anais.car");
}
