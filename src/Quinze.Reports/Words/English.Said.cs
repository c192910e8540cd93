namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string LabelColumn => "Label";
    public override string SharesPicture => "Shares by label, with their intervals";

    public override string SharesPictureSays(string shares) => $"One dot a label. {shares}";

    public override string ErrorUnknown => "labelled by machine, error unknown";

    public override string CorrectedBy(int labelled) => $"shares corrected by {Count(labelled, "label", "labels")} of yours";

    public override Prose RelabelNote(string example) =>
        P(
            $"A label sits on a text, never on a person. Where it is wrong: {Run.Code(example)}; yours wins at once. From thirty on, confirmations among them, shares are corrected."
        );

    public override Prose LeftUnlabelled(int otherLanguages, int textGone) =>
        P(
            $"{Count(otherLanguages, "text in another language, left", "texts in other languages, left")} without a label; {Count(textGone, "text not kept, unknown", "texts not kept, unknown")}."
        );

    public override string Texts(double count) => Count(count, "text", "texts");

    public override string Comments(double count) => Count(count, "comment", "comments");

    public override string Messages(double count) => Count(count, "message", "messages");

    public override Prose Mostly(string what, IReadOnlyList<(string Label, int Count)> most) =>
        P($"{Capital(what)}: {Prose.Of(string.Join(", ", most.Select(m => $"{m.Label} ({Number(m.Count)})")), Tone.Near)}.");

    public override string GenresHeading => "What you publish";

    public override Prose CasesTold(int problems, int solutions) =>
        problems + solutions == 0
            ? P($"No post recognised as the story of a real problem or of its solution; some are missed.")
            : P(
                $"{Run.Near(Posts(problems))} {(IsMany(problems) ? "tell" : "tells")} a real problem, {Run.Near(Number(solutions))} a solution that was found: exchanges that lead somewhere grow from such cases."
            );

    public override Prose ServesSaid(int others, int self, int both, int unclear) =>
        P(
            $"In the service of others: {Run.Near(Number(others))}; of oneself: {Number(self)}{(both > 0 ? $"; of both: {Number(both)}" : "")}; unclear: {Number(unclear)}."
        );

    public override string CasesToldHeading => "Problems and solutions told";

    public override string FeedHeading => "What your feed was made of";

    public override Prose FeedSaid(int posts, int authors, int promoted) =>
        P(
            $"A sample of {Run.Near(Posts(posts))} by {Count(authors, "account", "accounts")}{(promoted > 0 ? $", {Number(promoted)} of them promoted" : "")}."
        );

    public override Prose FeedNote =>
        P($"The interval is that of a random draw; a few minutes of one evening are none. Nothing is said of the authors.");

    public override string QuotesHeading => "Quotations, and quotations of oneself";

    public override Prose QuotesSaid(int quotes, int self, int unsourced) =>
        P(
            $"{Count(quotes, "quotation", "quotations")} of others, {Run.Near(Number(self))} of yourself, {Number(unsourced)} with nobody named."
        );

    public override string PassageColumn => "The passage";
    public override string QuotedColumn => "Whose";
    public override string Nobody => "nobody is named";
    public override string PreceptsHeading => "Precepts and experience";

    public override Prose PreceptsSaid(int sentences, int precepts, int experience) =>
        P(
            $"Of {Count(sentences, "sentence", "sentences")}, {Run.Near(Number(precepts))} {(IsMany(precepts) ? "tell" : "tells")} others what to do, {Run.Near(Number(experience))} {(IsMany(experience) ? "tell" : "tells")} what happened to you."
        );

    public override Prose PreceptsNote =>
        P(
            $"Found by lists of phrases: irony and stories in the present tense are missed. There is nothing wrong with advice that was asked for."
        );

    public override string MessagesHeading => "What people write to you";

    public override Prose WishesSaid(int massWishes, int bragging, int prospecting) =>
        P(
            $"{Count(massWishes, "wish sent to a list", "wishes sent to lists")}, {Count(bragging, "boast", "boasts")} about views or success, {Count(prospecting, "sales approach", "sales approaches")}."
        );

    public override Prose SpamFolderNote(int count) =>
        P($"{Count(count, "message in the spam folder is", "messages in the spam folder are")} in no figure.");

    public override string CriticsHeading => "What people answer you";

    public override Prose CriticsSaid(int critics, long of) =>
        P(
            $"{Run.Near(Count(critics, "critical comment", "critical comments"))} out of {Number(of)}, to be read one by one: a critic may be right, and it may be our own service that failed."
        );

    public override Prose CriticsNote =>
        P(
            $"The advice is ours; nothing is done without you. Three ideas are the essay's: such an exchange is limited in time, a critic may become an advocate, and our own service may have failed."
        );

    public override string AdviceColumn => "What one can do";
    public override string ComesFirst => "else";
    public override string PathsHeading => "Whose tone changed";

    public override Prose PathSaid(Run name, bool cameRound, int comments) =>
        P(
            $"{name}: {(cameRound ? "from criticism to agreement" : "from agreement to criticism")}, in {Count(comments, "comment", "comments")}."
        );

    public override string ComplaintsHeading => "Disappointed customers: what they speak of";

    public override Prose ComplaintSaid(Run? name, string about, int alsoTold, int unanswered) =>
        P(
            $"{name ?? new Run("Unknown account", Tone.Unknown)}: {about}{(alsoTold == 0 ? "" : $"; also told in {Count(alsoTold, "message", "messages")}{(unanswered == 0 ? "" : $", {Number(unanswered)} of them with no known answer")}")}."
        );

    private static readonly Dictionary<string, (string One, string Many)> AmountsOfSaid = new()
    {
        ["own posts with a text"] = ("post of your own with a text", "posts of your own with a text"),
        ["posts of a feed with a text"] = ("post of a feed with a text", "posts of a feed with a text"),
        ["received messages with a text"] = ("received message with a text", "received messages with a text"),
        ["received comments with a text"] = ("received comment with a text", "received comments with a text"),
    };

    private static readonly Dictionary<string, (string Name, string Text)> MethodsOfSaid = new()
    {
        ["genres"] = (
            "Genres",
            "Your posts, articles and quotes, read by a classifier that learnt from texts we wrote (logistic regression on groups of letters, words and stated rules); your own labels come first. Shares: Wilson interval, and from 30 labels of yours on, correction of the machine's mistakes (Saerens, Latinne and Decaestecker 2002)."
        ),
        ["feed"] = (
            "The feed",
            "Posts of others that were pasted or synced, labelled as your own are. Share = posts of a label / posts with a text, Wilson interval."
        ),
        ["quotes"] = (
            "Quotations",
            "Passages of 4 to 60 words in quotation marks that are signed or introduced by a name, or stand apart like a maxim. Your name, or \"me\", makes a quotation of oneself. Stated rules, nothing learnt."
        ),
        ["precepts"] = (
            "Precepts and experience",
            "Sentence by sentence: an imperative, \"you should\", \"one must\" make a precept; a verb of the past with I or we makes experience. A sentence that does both tells. Shares: Wilson interval."
        ),
        ["messages"] = (
            "Messages received",
            "Every received message or mail whose text is there, labelled in the same way; of a mail only what its writer wrote. The spam folder is counted apart."
        ),
        ["critics"] = (
            "Comments received",
            "Every comment, reply or mention received, labelled with the post above it. The label sits on the comment; changes of tone are computed each time and written nowhere."
        ),
    };

    private static readonly Dictionary<string, Prose> HelpsOfSaid = new()
    {
        ["genres"] = P($"An archive with the texts of posts."),
        ["feed"] = P($"Paste a piece of your feed, on several days: {Run.Code("quinze capture --feed < feed.txt")}."),
        ["quotes"] = P($"An archive with the texts of posts."),
        ["precepts"] = P($"An archive with the texts of posts; ten are enough."),
        ["messages"] = P($"The messages of a complete archive, or mail whose bodies you allow to be read."),
        ["critics"] = P(
            $"No archive tells who commented on your posts: paste a thread, {Run.Code("quinze capture POST < comments.txt")}, or sync an open network."
        ),
    };

    private static readonly Dictionary<string, string> TermsOfSaid = new()
    {
        ["genre.answer"] = "answer to a question",
        ["genre.question"] = "question",
        ["genre.lesson"] = "lesson",
        ["genre.selling-advice"] = "advice on selling or being seen",
        ["genre.press"] = "press review",
        ["genre.recruitment"] = "recruitment",
        ["genre.recruiter-complaint"] = "complaint about recruiters",
        ["genre.self-congratulation"] = "self-congratulation",
        ["genre.anecdote"] = "anecdote",
        ["genre.quote"] = "quotation",
        ["genre.self-quote"] = "quotation of oneself",
        ["genre.promotion"] = "promotion",
        ["genre.wishes"] = "wishes",
        ["genre.news-comment"] = "comment on the news",
        ["genre.other"] = "other, or not sure enough",
        ["case.problem"] = "problem",
        ["case.solution"] = "solution",
        ["quotation.quote"] = "quotation",
        ["quotation.self-quote"] = "of yourself",
        ["quotation.unsourced"] = "nobody named",
        ["side.precepts"] = "precepts only",
        ["side.experience"] = "experience only",
        ["side.both"] = "both",
        ["side.neither"] = "neither",
        ["posture.formulaic"] = "formula",
        ["posture.agreement"] = "agreement",
        ["posture.contribution"] = "contribution",
        ["posture.question"] = "question",
        ["posture.constructive-disagreement"] = "disagreement with reasons",
        ["posture.critic-hateful"] = "hateful critic",
        ["posture.critic-contrarian"] = "contrarian critic",
        ["posture.critic-mischievous"] = "mischievous critic",
        ["posture.critic-disappointed-customer"] = "disappointed customer",
        ["posture.critic-buzz"] = "critic in search of noise",
        ["posture.critic-dares-all"] = "critic who dares all",
        ["posture.spam"] = "spam",
        ["posture.other"] = "other, or not sure enough",
        ["message.conversation"] = "conversation",
        ["message.prospecting"] = "sales approach",
        ["message.wishes-automated"] = "automated wishes",
        ["message.wishes-commercial"] = "wishes with an offer",
        ["message.wishes-self-promotional"] = "wishes that praise their sender",
        ["message.bragging"] = "boast",
        ["message.recruiter"] = "recruiter",
        ["message.customer-question"] = "customer's question",
        ["message.customer-complaint"] = "complaint",
        ["message.invitation"] = "invitation",
        ["message.thanks"] = "thanks",
        ["message.other"] = "other, or not sure enough",
        ["advice.answer-with-facts"] = "answer once, with facts",
        ["advice.move-to-private"] = "go on in private",
        ["advice.acknowledge-and-bring-customer-service"] = "acknowledge the failure and bring customer service in",
        ["advice.let-be"] = "let be; hide or report what insults somebody",
        ["advice.do-not-feed"] = "do not feed",
        ["advice.enjoy"] = "smile",
    };
}
