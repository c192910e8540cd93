using BenchmarkDotNet.Running;
using Quinze.Benchmarks;
using Quinze.Benchmarks.Ahead;
using Quinze.Benchmarks.Calibration;
using Quinze.Benchmarks.Rooms;

// quinze-bench unzip ARCHIVE      the floor of every import: each entry inflated to nowhere
// quinze-bench town LATER EARLIER the large invented town as two archives, four months apart
// quinze-bench open LEDGER        opens the view of a ledger, as every command does
// quinze-bench grow LEDGER OUT N  a ledger with the interactions of another N times over
// quinze-bench families N…        finds families among N posts: seconds, and recall against exact Jaccard
// quinze-bench passages P A      finds what P posts share with A articles: seconds, and what was planted
// quinze-bench questions N…       groups and answers on our own banks of questions, and the time of N invented ones
// quinze-bench titles FOLDER      topics of other people's titles, found without labels
// quinze-bench sources [NAME…]    how fast each source is imported, as the table of results/sources.md
// quinze-bench mbox FILE MB       a mailbox of so many megabytes, mostly attachments
// quinze-bench label CORPUS       labels the texts of a corpus folder, on one core
// quinze-bench figures FOLDER     the same town's workbooks, customers, site visits and feed
// quinze-bench analyses LEDGER    the time of each analysis once the view is loaded
// quinze-bench same LEDGER       the time of finding who might be one person, once the view is loaded
// quinze-bench rooms QUINZE LEDGER N [rooms|start|decisions]  every room of the published program over HTTP, N times each
// quinze-bench calibrate N [NAME] what analyses state of their own errors, over N invented worlds each
// quinze-bench ahead FOLDER OUT LIST…  what the runtime compiled while the program in FOLDER ran, as a profile for its next build
// quinze-bench [BenchmarkDotNet arguments]
switch (args)
{
    case ["unzip", var archive]:
        Floor.Unzip(archive);
        return 0;
    case ["town", var later, var earlier]:
        Opening.Town(later, earlier);
        return 0;
    case ["open", var ledger]:
        Console.WriteLine(Opening.Open(ledger));
        return 0;
    case ["grow", var ledger, var into, var times]:
        Opening.Grow(ledger, into, int.Parse(times, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["families", .. var sizes]:
        Families.Tell(sizes.Select(s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture)));
        return 0;
    case ["passages", var posts, var articles]:
        Passages.Tell(
            int.Parse(posts, System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(articles, System.Globalization.CultureInfo.InvariantCulture)
        );
        return 0;
    case ["questions", .. var counts]:
        QuestionsGrouped.Tell(counts.Select(s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture)));
        return 0;
    case ["titles", var folder]:
        QuestionsGrouped.Titles(folder);
        return 0;
    case ["label", var corpus]:
        Labelling.Measure(corpus);
        return 0;
    case ["figures", var folder]:
        TownFigures.Write(folder);
        return 0;
    case ["same", var ledger]:
        SameTimed.Tell(ledger);
        return 0;
    case ["analyses", var ledger]:
        AnalysesTimed.Tell(ledger);
        return 0;
    case ["calibrate", var worlds, .. var only]:
        Calibrating.Tell(
            int.Parse(worlds, System.Globalization.CultureInfo.InvariantCulture),
            only is [var name, ..] ? name : null,
            Console.Out
        );
        return 0;
    case ["rooms", var program, var ledger, var rounds, .. var part]:
        RoomsTimed.Tell(
            program,
            ledger,
            int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture),
            part is [var named, ..] ? named : null
        );
        return 0;
    case ["sources", .. var names]:
        Throughput.Tell(names);
        return 0;
    case ["mbox", var into, var megabytes]:
        LargeMailbox.Write(into, int.Parse(megabytes, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["ahead", var program, var into, .. var lists]:
        Profile.Write(program, into, lists);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Floor).Assembly).Run(args);
        return 0;
}
