using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Quinze.Live.Asking;

namespace Quinze.Live.Spool;

/// <summary>
/// The pages of one sync on disk, as they came. A page is written whole before the trail says so, and the trail says so before the next page is asked for:
/// whenever the program dies, the trail ends at the last whole page.
/// </summary>
internal sealed class SpoolFolder : IDisposable
{
    private const string TrailName = "trail.jsonl";
    private const string ManifestName = "sync.json";

    private readonly string path;
    private readonly Manifest manifest;
    private readonly List<Ask> asks = [];
    private readonly List<PageLine> pages = [];
    private readonly List<UnansweredLine> unanswered = [];
    private readonly HashSet<string> walked = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private FileStream? trail;
    private int at;
    private string? next;

    private SpoolFolder(string path, Manifest manifest) => (this.path, this.manifest) = (path, manifest);

    public string Path => path;

    public bool Done => manifest.Done;

    public bool Feed => manifest.Feed;

    public bool SignedIn => manifest.SignedIn;

    public IReadOnlyList<PageLine> Pages => pages;

    public IReadOnlyList<UnansweredLine> Unanswered => unanswered;

    /// <summary>How many questions are known of, and how many are answered.</summary>
    public (int Of, int Answered) Asked => (asks.Count, at);

    /// <summary>The question to go on with, and the path of its next page; null when all are answered.</summary>
    public (Ask Ask, string Path)? Current => at < asks.Count ? (asks[at], next ?? asks[at].Path) : null;

    public static SpoolFolder Begin(string path, Connection connection, bool feed, Instant now, IReadOnlyList<Ask> opening)
    {
        PrivateFiles.MakeFolder(path);
        var manifest = new Manifest(
            1,
            connection.Network,
            connection.Name,
            connection.Host.GetLeftPart(UriPartial.Authority),
            connection.Account,
            connection.SignedIn,
            feed,
            InstantPattern.General.Format(now),
            null,
            false,
            [],
            []
        );
        var spool = new SpoolFolder(path, manifest);
        spool.Append(new TrailLine(-1, null, null, null, null, null, [.. opening.Select(Line)]));
        PrivateFiles.Write(
            System.IO.Path.Combine(path, ManifestName),
            JsonSerializer.SerializeToUtf8Bytes(manifest, Written.Default.Manifest)
        );
        return spool;
    }

    /// <summary>What an earlier run left, up to its last whole page. A torn last line of the trail is as if it had not been written.</summary>
    public static SpoolFolder? Resume(string path)
    {
        try
        {
            var written = System.IO.Path.Combine(path, ManifestName);
            if (!File.Exists(written))
            {
                return null;
            }
            var manifest = JsonSerializer.Deserialize(File.ReadAllBytes(written), Written.Default.Manifest)!;
            var spool = new SpoolFolder(path, manifest);
            var trailFile = System.IO.Path.Combine(path, TrailName);
            var lines = File.ReadAllText(trailFile).Split('\n');
            foreach (var line in lines[..^1])
            {
                spool.Take(JsonSerializer.Deserialize(line, Written.Default.TrailLine)!);
            }
            if (lines[^1].Length > 0)
            {
                PrivateFiles.Write(trailFile, System.Text.Encoding.UTF8.GetBytes(string.Concat(lines[..^1].Select(l => l + '\n'))));
            }
            return spool;
        }
        catch (Exception e) when (e is JsonException or IOException or ArgumentException)
        {
            throw SyncProblems.SpoolBroken(path);
        }
    }

    /// <summary>A page came: it is kept, and the question goes on with its next page or is answered.</summary>
    /// <param name="trouble">Why it cannot be asked further although there is more; null when it can.</param>
    public void Keep(Ask ask, string asked, Answer answer, Step step, string? trouble, Instant now)
    {
        var name = $"{pages.Count + 1:000000}-{ask.Kind.Replace('_', '-')}.json";
        PrivateFiles.Write(System.IO.Path.Combine(path, name), answer.Body.Span);
        // A cursor that leads back to where one has been would lead there for ever.
        walked.Add(asked);
        trouble ??= step.Next is { } onward && walked.Contains(onward) ? "CursorRepeats" : null;
        Append(
            new TrailLine(
                at,
                name,
                InstantPattern.General.Format(now),
                trouble is null ? step.Next : null,
                trouble is null ? null : answer.Status,
                trouble,
                New(step.Further)
            )
        );
    }

    /// <summary>A question stays without an answer.</summary>
    public void Refuse(Answer answer) => Append(new TrailLine(at, null, null, null, answer.Status, answer.Fault, null));

    /// <summary>A question has no further page.</summary>
    public void End() => Append(new TrailLine(at, null, null, null, null, null, null));

    /// <summary>Everything is answered: the manifest says what there is, and the trail is not needed any more.</summary>
    public void Finish(Instant now)
    {
        trail?.Dispose();
        trail = null;
        var done = manifest with { Done = true, FinishedAt = InstantPattern.General.Format(now), Pages = pages, Unanswered = unanswered };
        PrivateFiles.Write(System.IO.Path.Combine(path, ManifestName), JsonSerializer.SerializeToUtf8Bytes(done, Written.Default.Manifest));
    }

    /// <summary>What the server said there is of each thing that was asked to the end.</summary>
    public Dictionary<string, long> Counts()
    {
        var refused = unanswered.Select(u => (u.Kind, u.About)).ToHashSet();
        return asks.Where(a => a is { Count: not null, About: not null } && !refused.Contains((a.Kind, a.About)))
            .GroupBy(a => Remembered.Key(a.Kind, a.About!))
            .ToDictionary(g => g.Key, g => g.Last().Count!.Value, StringComparer.Ordinal);
    }

    /// <summary>A post that two pages show is asked about once.</summary>
    private List<AskLine>? New(IReadOnlyList<Ask> further) =>
        further.DistinctBy(f => f.Path).Where(f => !paths.Contains(f.Path)).Select(Line).ToList() is { Count: > 0 } some ? some : null;

    private void Append(TrailLine line)
    {
        trail ??= PrivateFiles.Open(System.IO.Path.Combine(path, TrailName), FileMode.Append);
        trail.Write(JsonSerializer.SerializeToUtf8Bytes(line, Written.Default.TrailLine));
        trail.Write("\n"u8);
        trail.Flush(flushToDisk: true);
        Take(line);
    }

    private void Take(TrailLine line)
    {
        paths.UnionWith(line.Further?.Select(f => f.Path) ?? []);
        asks.AddRange(line.Further?.Select(f => new Ask(f.Kind, f.Path, f.About, f.Count) { IsVital = f.Vital }) ?? []);
        if (line.Ask < 0)
        {
            return;
        }
        var ask = asks[line.Ask];
        if (line.File is { } file)
        {
            walked.Add(next ?? ask.Path);
            pages.Add(new PageLine(file, ask.Kind, ask.About, line.At!));
        }
        if (line.Refused is { } status)
        {
            unanswered.Add(new UnansweredLine(ask.Kind, ask.About, status, line.Said));
        }
        next = line.Next;
        if (next is null)
        {
            at = line.Ask + 1;
            walked.Clear();
        }
    }

    private static AskLine Line(Ask ask) => new(ask.Kind, ask.Path, ask.About, ask.Count, ask.IsVital);

    public void Dispose() => trail?.Dispose();
}
