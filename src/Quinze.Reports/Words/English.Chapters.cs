namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string NotYetHeading => "Not enough to say yet";

    public override Prose NotYetSaid(int count) =>
        count == 1
            ? P($"One question is left open: what was read holds too little to answer it, and little is not zero.")
            : P(
                $"{Capital(InWords(count))} questions are left open: what was read holds too little to answer them, and little is not zero."
            );

    public override Prose HelpsAnyway => P($"An archive that reaches further back, or more time.");

    public override IReadOnlyDictionary<string, Prose> Helps { get; } =
        new Dictionary<string, Prose>(HelpsOfSaid.Concat(HelpsOfCompared))
        {
            ["topics"] = P($"An archive with the texts of posts, over a longer time; twenty posts are enough."),
            ["questions"] = P(
                $"The messages of a complete archive, comments that you paste ({Run.Code("quinze capture POST < comments.txt")}), or an open network."
            ),
            ["circles"] = P($"The messages of a complete archive, or one’s mail: they tell who writes with whom."),
            ["fifteen"] = P($"The messages of a complete archive, or one’s mail: they tell who writes with whom."),
            ["quiet"] = P($"Messages over a longer time: a rhythm needs five days of exchange over three months."),
            ["exchanges"] = P($"The messages of a complete archive, or one’s mail."),
            ["promises"] = P($"The texts of your messages, or your mail."),
            ["desk"] = P($"The messages of a recent archive, or your mail."),
            ["wishes"] = P($"The messages of a complete archive, or your fifteen, said by you: {Run.Code("quinze record fifteen")}."),
            ["cases"] = P($"A case that you write down: {Run.Code("quinze record case")}."),
            ["words-went"] = P($"An archive with the texts of messages and comments."),
            ["fit"] = P(
                $"A target ({Run.Code("quinze record target")}), and the names of those who react: paste what the screen shows ({Run.Code("quinze capture")}) or sync an open network."
            ),
            ["participation"] = P(
                $"The messages of a complete archive, and the names of those who react: {Run.Code("quinze capture")}, or an open network."
            ),
            ["arrivals"] = P(
                $"A complete archive: connections, invitations and messages say when people came; a calendar, whom you met first."
            ),
            ["age"] = P($"The ages your network shows for your audience, typed or pasted: {Run.Code("quinze record age")}."),
            ["audit"] = P($"A complete archive: the basic one has neither posts nor comments nor reactions."),
            ["headline"] = P($"The profile file of a complete archive, or a headline told by a sync."),
            ["tempo"] = P($"An archive that reaches further back; twenty posts are enough."),
            ["growth"] = P($"Readings of one post on several days: exports, syncs, or {Run.Code("quinze record observation")}."),
            ["outliers"] = P($"The figures of your posts, read two weeks after them or later: analytics workbooks, syncs."),
            ["outcomes"] = P($"What came of it: {Run.Code("quinze record outcome")}, or the export of a CRM."),
            ["reach-outcomes"] = P($"Outcomes tied to posts, and the figures of these."),
            ["visits"] = P($"The export of the visits to your site (Plausible, Matomo, Google Analytics)."),
            ["repeats"] = P($"An archive with the texts of the posts."),
        };
}
