using Quinze.ServerTests.Support;

namespace Quinze.ServerTests.Bluesky;

/// <summary>A sync that is killed goes on where it was, and the ledger is the one that an undisturbed sync gives.</summary>
public class KilledSyncTests(BlueskyServers servers)
{
    [Fact]
    public async Task A_sync_killed_in_the_middle_and_run_again_gives_exactly_the_same_ledger()
    {
        Assert.SkipWhen(BlueskyServers.WhyNot() is not null, BlueskyServers.WhyNot() ?? "");
        var story = await Story.Tell(servers, "killed");
        using var gate = new Gate(servers.PersonalServer);
        using var calm = new Visitor { Typed = story.Anais.Password + "\n" };
        calm.Json(Words(story, gate));
        var needed = gate.Passed;

        using var visitor = new Visitor { Typed = story.Anais.Password + "\n" };
        foreach (var questions in (int[])[4, 7, 11])
        {
            await RunAndKill(visitor, story, gate, questions);
        }
        var asked = gate.Passed;
        gate.Open();
        var last = visitor.Json("sync", "sky");

        Assert.True(last.GetProperty("resumed").GetBoolean());
        Assert.True(gate.Passed - asked < needed - 10, "it began again from the start");
        Assert.Equal(story.Expected(), SyncTests.Acts(visitor));
        Assert.Equal(WithoutTimes(calm.Everything()), WithoutTimes(visitor.Everything()));
    }

    private static string[] Words(Story story, Gate gate) =>
        ["sync", "sky", "--network", "bluesky", "--account", story.Anais.Handle, "--host", gate.Address, "--sign-in"];

    /// <summary>Starts the program itself, lets so many questions pass, and kills it while it waits for the next answer (SIGKILL: it cannot clean up).</summary>
    private static async Task RunAndKill(Visitor visitor, Story story, Gate gate, int questions)
    {
        gate.HoldAfter(questions);
        var program = Path.Combine(AppContext.BaseDirectory, "quinze.dll");
        using var run = Programs.Start(
            Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
            [program, .. Words(story, gate), "--ledger", visitor.Ledger],
            start => start.Environment["HOME"] = visitor.Folder
        );
        await run.StandardInput.WriteLineAsync(story.Anais.Password);
        run.StandardInput.Close();
        await Task.WhenAny(gate.Held, run.WaitForExitAsync());
        Assert.False(
            run.HasExited,
            "it ended before it could be killed: " + (run.HasExited ? await run.StandardError.ReadToEndAsync() : "")
        );
        run.Kill();
        await run.WaitForExitAsync();
    }

    /// <summary>The killed runs had the real clock; when a page came is the only thing in which the two ledgers may differ.</summary>
    private static string WithoutTimes(string said) =>
        System.Text.RegularExpressions.Regex.Replace(said, "\"(seenAt|to|from|asOf)\":\\s*\"20[^\"]*\"", "\"$1\":\"…\"");
}
