using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Quinze.Benchmarks.Rooms;

/// <summary>
/// How long the rooms take over real HTTP: every room many times, each main room as the first one after a start, and each kind of decision until the page that shows it.
/// </summary>
public static class RoomsTimed
{
    private const int Fewest = 5;

    private static readonly string[] First = ["today", "people", "posts", "results", "questions", "content", "audit", "ledger"];

    /// <param name="part"><c>rooms</c>, <c>start</c> or <c>decisions</c>; null for all three.</param>
    public static void Tell(string program, string ledger, int rounds, string? part)
    {
        if (part is null or "rooms")
        {
            Rooms(program, ledger, rounds);
            Console.WriteLine();
        }
        if (part is null or "start")
        {
            AfterStart(program, ledger);
            Console.WriteLine();
        }
        if (part is null or "decisions")
        {
            Decisions(program, ledger);
        }
    }

    private static void Rooms(string program, string ledger, int rounds)
    {
        using var visitor = Visitor.Open(program, ledger);
        visitor.Enter();
        var rooms = RoomsOf(visitor, Path.GetFileNameWithoutExtension(ledger));
        var firsts = rooms.Select(r => visitor.Get(r.Path).Milliseconds).ToList();
        _ = rooms.Select(r => visitor.Counted(r.Path)).ToList();
        Console.WriteLine("| room | first ms | p50 | p95 | most | kB |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var ((name, path), first) in rooms.Zip(firsts))
        {
            Room(visitor, name, path, first, rounds);
        }
    }

    private static void Room(Visitor visitor, string name, string path, double first, int rounds)
    {
        var page = visitor.Get(path).Page;
        // What was asked for the first time is compiled anew by the runtime a little later: some rounds before the measuring.
        for (var i = 0; i < rounds / 4; i++)
        {
            visitor.Get(path);
        }
        double[] took = [.. Enumerable.Range(0, rounds).Select(_ => visitor.Get(path).Milliseconds).Order()];
        Line(
            $"| {name} | {first:0} | {took[rounds / 2]:0.0} | {took[rounds * 95 / 100]:0.0} | {took[^1]:0.0} | {page.Length / 1024.0:0} |"
        );
    }

    private static void AfterStart(string program, string ledger)
    {
        Console.WriteLine(
            "| first view after the start | ms until the address is printed | until the room stands there | until all of it is counted |"
        );
        Console.WriteLine("|---|---|---|---|");
        foreach (var room in First)
        {
            using var visitor = Visitor.Open(program, ledger);
            var printed = visitor.SinceStart;
            visitor.Enter();
            var path = $"/l/{Path.GetFileNameWithoutExtension(ledger)}/{room}";
            visitor.Get(path);
            var stands = visitor.SinceStart;
            visitor.Counted(path);
            Line($"| {room} | {printed:0} | {stands:0} | {visitor.SinceStart:0} |");
        }
    }

    private static void Decisions(string program, string ledger)
    {
        // Decisions are taken in a copy: the ledger is measured again as it was.
        var copy = Path.Combine(Directory.CreateTempSubdirectory("quinze-rooms").FullName, Path.GetFileName(ledger));
        foreach (var ending in (string[])["", "-facts"])
        {
            File.Copy(ledger + ending, copy + ending);
        }
        try
        {
            using var visitor = Visitor.Open(program, copy);
            visitor.Enter();
            Decide(visitor, Path.GetFileNameWithoutExtension(copy));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(copy)!, recursive: true);
        }
    }

    private static void Decide(Visitor visitor, string ledger)
    {
        string Of(string room) => $"/l/{ledger}/{room}";
        string Act(string act) => $"/l/{ledger}/act/{act}";
        var people = visitor.Counted(Of("people"));
        string[] persons = [.. Found(Persons, people).Take(Fewest + 1)];
        var posts = visitor.Counted(Of("posts"));
        string[] items = [.. Found(Posts, posts).Take(Fewest)];
        // Every room was seen before: what it shows is what a decision makes stale.
        string[] seen = [.. First.Concat([$"people/{persons[0]}", $"posts/{items[0]}", "people/same"]).Select(Of)];
        (string Name, Func<int, string> Path, Func<int, (string, string)[]> Form)[] decisions =
        [
            (
                "snooze, then the person",
                _ => Act("snooze"),
                i => [("person", persons[i]), ("days", "30"), ("back", Of($"people/{persons[i]}"))]
            ),
            ("label, then the posts", _ => Act("label"), i => [("item", items[i]), ("label", "press"), ("back", Of("posts"))]),
            (
                "note, then the person",
                _ => Act("note"),
                i => [("person", persons[i]), ("note", "a word"), ("back", Of($"people/{persons[i]}"))]
            ),
            (
                "same, then the person",
                _ => Act("same"),
                i => [("a", persons[0]), ("b", persons[i + 1]), ("back", Of($"people/{persons[0]}"))]
            ),
            ("different, then the people", _ => Act("different"), i => [("a", persons[0]), ("b", persons[i + 1]), ("back", Of("people"))]),
            ("we talk elsewhere, then today", _ => Act("elsewhere"), i => [("person", persons[i]), ("back", Of("today"))]),
            ("they object, then the people", _ => Act("object"), i => [("person", persons[i]), ("back", Of("people"))]),
        ];
        Console.WriteLine("| a decision, and the page with it | median ms | most | undone, and the page: median ms | most |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (name, path, form) in decisions)
        {
            Array.ForEach(seen, path => visitor.Counted(path));
            List<double> done = [];
            List<double> undone = [];
            for (var i = 0; i < Fewest; i++)
            {
                var (page, took) = visitor.Decide(path(i), form(i));
                done.Add(took);
                var number = WebUtility.HtmlDecode(Number.Match(page).Groups[1].Value);
                undone.Add(visitor.Decide(Act("undo"), ("number", number), form(i)[^1]).Milliseconds);
            }
            Line($"| {name} | {Median(done):0} | {done.Max():0} | {Median(undone):0} | {undone.Max():0} |");
        }
    }

    private static List<(string Name, string Path)> RoomsOf(Visitor visitor, string ledger)
    {
        string Of(string room) => $"/l/{ledger}/{room}";
        var people = visitor.Counted(Of("people"));
        var posts = visitor.Counted(Of("posts"));
        var person = Found(Persons, people).First();
        var post = Found(Posts, posts).First();
        return
        [
            ("today", Of("today")),
            ("today, an hour", Of("today?minutes=60")),
            ("today, promises", Of("today/promises")),
            ("today, messages", Of("today/messages")),
            ("today, wishes", Of("today/wishes")),
            ("people", Of("people")),
            ("people, found by name", Of("people?name=an")),
            ("people, in a circle", Of("people?circle=3")),
            ("people, the same?", Of("people/same")),
            ("people, targets", Of("people/targets")),
            ("a person of the fifteen", Of($"people/{person}")),
            ("a person, everything held", Of($"people/{person}/about")),
            ("posts", Of("posts")),
            ("posts, all periods", Of("posts?period=all")),
            ("posts, with words", Of("posts?words=mairie")),
            ("a post", Of($"posts/{post}")),
            ("results", Of("results")),
            ("questions", Of("questions")),
            ("content", Of("content")),
            ("content, all periods", Of("content?period=all")),
            ("audit", Of("audit")),
            ("audit, beside the year before", Of("audit?compare=year")),
            ("audit, the whole report", Of("report?form=page")),
            ("ledger", Of("ledger")),
            ("search", Of("search?q=an")),
            ("how circles are computed", Of("how/circles")),
            ("welcome", Of("welcome")),
        ];
    }

    private static IEnumerable<string> Found(Regex pattern, string page) => pattern.Matches(page).Select(m => m.Groups[1].Value).Distinct();

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static readonly Regex Persons = new("""/people/(person-[0-9]+)["?]""");

    private static readonly Regex Posts = new("""/posts/(post-[0-9]+)["?]""");

    private static readonly Regex Number = new("""name="number" value="([0-9]+)""");
}
