namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override IReadOnlyDictionary<string, (string One, string Many)> Amounts { get; } =
        new Dictionary<string, (string One, string Many)>(AmountsOfSaid.Concat(AmountsOfCompared))
        {
            ["own posts of five words that carry matter"] = (
                "own post of five words that carry matter",
                "own posts of five words that carry matter"
            ),
            ["questions that people asked"] = ("question that people asked", "questions that people asked"),
            ["posts"] = ("post", "posts"),
            ["headlines"] = ("headline", "headlines"),
            ["partners declared"] = ("partner declared", "partners declared"),
            ["whole quarters covered"] = ("whole quarter covered", "whole quarters covered"),
            ["whole weeks covered"] = ("whole week covered", "whole weeks covered"),
            ["public channels covered"] = ("public channel covered", "public channels covered"),
            ["channels covered"] = ("channel covered", "channels covered"),
            ["days of covered letters"] = ("day of covered letters", "days of covered letters"),
            ["different frequencies of two-way contact"] = ("frequency of two-way contact", "different frequencies of two-way contact"),
            ["people with 5 days of contact over 90 days"] = (
                "person with 5 days of contact over 90 days",
                "people with 5 days of contact over 90 days"
            ),
            ["conversations with one person"] = ("conversation with one person", "conversations with one person"),
            ["cases written down"] = ("case written down", "cases written down"),
            ["own letters with a text"] = ("letter of yours with a text", "letters of yours with a text"),
            ["letters that wait for an answer"] = ("letter that waits for an answer", "letters that wait for an answer"),
            ["people with whom contact goes both ways"] = (
                "person with whom contact goes both ways",
                "people with whom contact goes both ways"
            ),
            ["words of one's own"] = ("word of your own", "words of your own"),
            ["targets written down (quinze record target)"] = ("target written down", "targets written down"),
            ["people known by name who acted (quinze capture names those who react)"] = (
                "person known by name who acted",
                "people known by name who acted"
            ),
            ["people known by name who acted or talked"] = (
                "person known by name who acted or talked",
                "people known by name who acted or talked"
            ),
            ["people whose arrival is dated"] = ("person whose arrival is dated", "people whose arrival is dated"),
            ["age pyramids (quinze record age)"] = ("age pyramid", "age pyramids"),
            ["posts with a figure read at two ages"] = ("post read at two ages", "posts read at two ages"),
            ["grown-up posts of one network with one figure"] = (
                "post of one network read when grown up",
                "posts of one network read when grown up"
            ),
            ["outcomes"] = ("outcome written down", "outcomes written down"),
            ["posts with a figure, old enough for outcomes"] = (
                "post with a figure, old enough for outcomes",
                "posts with a figure, old enough for outcomes"
            ),
            ["posts that a cut-off ranking names"] = ("post that a cut-off ranking names", "posts that a cut-off ranking names"),
            ["posts with a known outcome"] = ("post with a known outcome", "posts with a known outcome"),
            ["windows of visits"] = ("reading of visits", "readings of visits"),
            ["own posts with a text to compare"] = ("post of your own with a text to compare", "posts of your own with a text to compare"),
        };

    public override IReadOnlyDictionary<string, (string Name, string Text)> Methods { get; } =
        new Dictionary<string, (string Name, string Text)>(MethodsOfSaid.Concat(MethodsOfCompared))
        {
            [TopicsMethod.Key] = TopicsMethod.Method,
            [QuestionsMethod.Key] = QuestionsMethod.Method,
            ["circles"] = (
                "The fifteen and the circles",
                "A day of exchange is one on which two people write to each other, alone, and answer. The fifteen: within the last 730 days covered, exchange both ways in at least three different months; the closest are those whose days of exchange, weighted by age (half the weight at 180 days, at most two days a week), make the largest sum. Never filled up, never ranked. The circles: days of exchange a year since the first one, at least one a year, cut by optimal k-means in one dimension. 80% interval: 200 resamplings of blocks of four weeks."
            ),
            ["fifteen"] = (
                "The fifteen you say",
                "The names you wrote, looked up among the people of the ledger. “Seen here”: at least one day of exchange both ways within the last 730 days covered. “Not said”: among the fifteen that the circles find."
            ),
            ["quiet"] = (
                "Silences, and how long ties last",
                "At least 5 days of exchange over 90 days make a rhythm. The usual gap is the median of the last 40 gaps between days of exchange, weighted by length. Quiet: more than 8 usual gaps and more than 35 days, counted to the end of coverage. Half-life: Kaplan–Meier since the first contact, delayed entry at the fifth day, living ties censored."
            ),
            ["exchanges"] = (
                "Exchanges and answer times",
                "A conversation between two ends when nobody writes for more than 30 days. A wait runs from the first message that waits; Kaplan–Meier median, unanswered messages censored after 30 days or at the end of coverage. Shares: Wilson interval. Followed: a meeting (twelve others at most), a step of a case or an outcome with that person within 90 days of the first answer; cumulative incidence, beside the same for any day of the same people."
            ),
            ["promises"] = (
                "Promises",
                "A sentence of your own that commits you to do something for one person, known by signs weighed on sentences that we wrote. Nothing after: no word of yours to them two hours later or more, no link at once, no meeting, no outcome, at least seven days before the end of coverage. Share: Wilson interval."
            ),
            ["desk"] = (
                "The desk of the day",
                "Texts of the last 60 days covered in which the other had the last word, your promises with nothing after them, and those of your fifteen who are quiet. In order of kind, then nearness, then waiting, without a score. Minutes: words to read (200 a minute) and a stated time by kind of answer."
            ),
            ["wishes"] = (
                "Fifteen wishes",
                "Of each of your fifteen, three sentences at most, as written, from their last 40 letters within a year: in the first person, telling something. Nothing is summarised or rewritten."
            ),
            ["cases"] = (
                "Cases",
                "Steps as you wrote them down. Share of all cases: Wilson interval. Within 90 days of the opening: cumulative incidence (Aalen–Johansen), dropped cases competing, younger ones censored. Time between steps: Kaplan–Meier median, from five cases on."
            ),
            ["words-went"] = (
                "Where words go",
                "Your own words over 365 days of coverage, and over the 365 before. A message to n people gives 1/n of its words to each. Each year has its own fifteen, those at its end. Wishes and mailings: the same text to five people within three days, or one message to ten or more."
            ),
            ["fit"] = (
                "Who acted, by target",
                "Everyone known by name who acted on a post is read against each criterion of the target, with the dated fact that decides. In: every criterion holds; near: all but one; out: fewer; unknown: a field that would decide is not known. The share of the target lies between in / all and (in + unknown + unnamed) / all, whoever the unknown are. Leads: in target, acted, and never both have written."
            ),
            ["participation"] = (
                "How far people come",
                "Public acts of each known person towards you; everybody stands on their highest rung. Regular: in at least three months, and in one of three between the first and the last. Silent: followers as last counted (else connections) less known people; behind each act without a name may stand one more who is not silent, hence least and most. Gini among those who acted, with n/(n−1); 95% interval by redrawing people. Effective voices: Hill 1973."
            ),
            ["arrivals"] = (
                "How people came, and who stayed",
                "Arrival: the first thing that came from somebody or linked you both. After a post: within 7 days, beside the share of all days that lie so. Gone: at the last sign, once 365 days have passed without another; whoever was there in the last 365 days covered is lost from sight at their beginning. Kaplan–Meier, Greenwood’s band."
            ),
            ["age"] = (
                "The pyramid of ages",
                "Bands are spread evenly over their years, an open one over twenty. Each year everybody is a year older, a share stays, newcomers come in (Leslie 1945). 80% band: 2,000 redraws; Dirichlet on the shares, binomial staying, Poisson newcomers."
            ),
            ["audit"] = (
                "Public acts, own words",
                "Public acts on covered days, over the working days covered (Monday to Friday, less public holidays). Messages never count. Own words: at least 5 words of yours; share = own / (own + relayed). Each rate of engagement is its numerator over its denominator, both of one and the same window that holds the post’s life from its first day; posts less than a week old are left out. Out of pattern: a robust score beyond 3.5 on a logarithmic scale, and farther than the farthest of so many would lie by chance. Intervals: resampled blocks of four weeks; Wilson for shares; two values of the sample for a median."
            ),
            ["headline"] = (
                "The headline",
                "The newest headline of your profile. Its first sixty characters are read by rules: a word for a role, and a word that leads to a group of people, both wholly within them. Unclear where the rules do not decide. Both yes: yes; one no: no."
            ),
            ["partners"] = (
                "Partners",
                "Partners as you declared them. Their name or marks are looked for in your posts, and your brand in theirs; words that disclose a paid collaboration are looked for in French and English and held against the French rule in force on the day of the post. Before and after: acts on as many days; quasi-Poisson interval. Overlap: those who acted on your posts that name the partner, read against your target, with bounds over the unknown."
            ),
            ["programme"] = (
                "What you would share",
                "Five counts of the last whole quarter your files cover, as a programme of voluntary experts would get them if you sent them: posts, answers written, people with words both ways, people met, outcomes. A figure is published only from five contributors on, none of them above half of it, rounded, and never so that tables together tell of fewer than five people."
            ),
            ["tempo"] = (
                "Tempo",
                "Posts per covered week. Challenge: at least one post a day, seven days running. Rest: three usual gaps without a post, at least 21 days. Burst: Kleinberg’s model. Weekly means are compared with the slow trend taken out: an association, never a cause."
            ),
            ["read"] = (
                "Files and coverage",
                "Every file has one fate: read, left aside with its reason, or unread. Every row of a file that was read gives an entry, is left aside, or is counted as unread with its number. Coverage runs from the first to the last thing that a source says of a kind."
            ),
            ["growth"] = (
                "How posts grow",
                "Totals of one post, read at several ages, are its curve. Windows that overlap are never added. Each post’s half-life follows N(t) = N∞ (1 − 2^(−t/h)); a network’s is the median, from ten posts on; a reading that came too late says only “no longer than”. Until then a published half-life is quoted as what it is."
            ),
            ["outliers"] = (
                "Posts out of the ordinary",
                "Each grown-up post (14 days at least) is held against the 20 to 50 of yours before it, on the logarithm of 1 + its figure. Out of the ordinary: a robust score beyond 3.5, and beyond what the largest of as many posts reaches in 95 of 100 cases. Of invented authors without an odd post, fewer than 5% see a false alarm. The cause is looked for in the imported feeds of those days; otherwise it is unknown."
            ),
            ["outcomes"] = (
                "Outcomes and credit",
                "A touch: what the person did here before the outcome (a comment, a reaction, a message, a meeting). What they said outranks every calculation. Last touch, equal shares and fading are conventions, side by side, within a window learnt from your own delays (their 90% quantile)."
            ),
            ["reach-outcomes"] = (
                "Seen and fruitful",
                "Kendall’s tau-b between the figure of a grown-up post and its known outcomes; exact p by all permutations up to nine posts, by drawing beyond; interval by resampling. At least eight posts, five of them with an outcome, each older than the window."
            ),
            ["visits"] = (
                "Visits to the site",
                "Sums of windows that do not overlap, days before months; one table a question, parts never added to a whole. Posts are joined by the campaign in their link (utm_campaign). Around posts: visits a day within three days, less the other days, interval from blocks of four weeks."
            ),
            ["repeats"] = (
                "Repeats",
                "Your own posts of at least eight words, compared in pairs by their runs of words, without your standing phrases; a family holds those alike beyond the threshold. Share: Wilson interval."
            ),
        };

    public override IReadOnlyDictionary<string, string> Terms { get; } =
        new Dictionary<string, string>(TermsOfSaid.Concat(TermsOfCompared))
        {
            ["chapter.goals"] = "What it is for",
            ["chapter.people"] = "People",
            ["chapter.said"] = "What is said",
            ["chapter.reach"] = "Reach and results",
            ["chapter.desk"] = "On the desk",
            ["chapter.presence"] = "The presence in figures",
            ["chapter.behind"] = "Behind this report",
            ["fold-one.wishes-automated"] = "automated wish",
            ["fold-one.wishes-commercial"] = "commercial wish",
            ["fold-one.wishes-self-promotional"] = "self-promoting wish",
            ["fold-one.prospecting"] = "pitch",
            ["fold-one.recruiter"] = "recruiter",
            ["fold-one.bragging"] = "boast",
            ["fold-one.spam"] = "spam",
            ["fold-one.critic-hateful"] = "hateful comment",
            ["fold-one.critic-contrarian"] = "contrarian comment",
            ["fold-one.critic-mischievous"] = "mischievous comment",
            ["fold-one.critic-buzz"] = "comment after a buzz",
            ["fold-one.critic-dares-all"] = "comment that dares all",
            ["fold.wishes-automated"] = "automated wishes",
            ["fold.wishes-commercial"] = "commercial wishes",
            ["fold.wishes-self-promotional"] = "self-promoting wishes",
            ["fold.prospecting"] = "pitches",
            ["fold.recruiter"] = "recruiters",
            ["fold.bragging"] = "boasts",
            ["fold.spam"] = "spam",
            ["fold.critic-hateful"] = "hateful comments",
            ["fold.critic-contrarian"] = "contrarian comments",
            ["fold.critic-mischievous"] = "mischievous comments",
            ["fold.critic-buzz"] = "comments after a buzz",
            ["fold.critic-dares-all"] = "comments that dare all",
            ["nearness.fifteen"] = "your fifteen",
            ["nearness.circle"] = "your circles",
            ["nearness.target"] = "your target",
            ["nearness.near-target"] = "near your target",
            ["nearness.other"] = "beyond",
            ["told.work"] = "work",
            ["told.family"] = "family",
            ["told.home"] = "home",
            ["told.journey"] = "journey",
            ["told.project"] = "project",
            ["told.other"] = "other",
            ["one.post"] = "post",
            ["one.article"] = "article",
            ["one.reshare"] = "reshare",
            ["one.reply"] = "reply",
            ["one.quote"] = "quote",
            ["one.story"] = "story",
            ["one.draft"] = "draft",
            ["kind.news"] = "news of others",
            ["kind.postEngagements"] = "engagements, post by post",
            ["kind.postImpressions"] = "impressions, post by post",
            ["kind.newFollowers"] = "new followers",
            ["kind.engagements"] = "engagements",
            ["kind.impressions"] = "impressions",
            ["kind.observation"] = "figures read",
            ["kind.outcome"] = "outcomes",
            ["kind.message"] = "messages",
            ["kind.mail"] = "mails",
            ["kind.post"] = "posts",
            ["kind.article"] = "articles",
            ["kind.quote"] = "quotes",
            ["kind.reshare"] = "reshares without a word",
            ["kind.repost"] = "instant reposts",
            ["kind.reply"] = "replies",
            ["kind.comment"] = "comments",
            ["kind.reaction"] = "reactions",
            ["kind.vote"] = "votes",
            ["kind.follow"] = "follows",
            ["kind.story"] = "stories",
            ["kind.draft"] = "drafts",
            ["kind.endorsement"] = "endorsements",
            ["kind.recommendation"] = "recommendations",
            ["kind.connection"] = "connections",
            ["kind.invitation"] = "invitations",
            ["kind.mention"] = "mentions",
            ["kind.meeting"] = "meetings",
            ["kind.visit"] = "visits",
            ["kind.service-request"] = "service requests",
            ["notAmong.objected"] = "objected to being counted",
            ["notAmong.groupsOnly"] = "only in messages to several",
            ["notAmong.oneSided"] = "only one of the two wrote",
            ["notAmong.longAgo"] = "no exchange for two years",
            ["notAmong.fewMonths"] = "fewer than three months of exchange",
            ["notAmong.notAsClose"] = "every condition, but fifteen others are closer",
            ["leftOut.spam"] = "spam folder",
            ["leftOut.automatic"] = "sent automatically",
            ["leftOut.nobodyKnown"] = "sender or addressee without a name",
            ["leftOut.undated"] = "undated",
            ["leftOut.group"] = "to several",
            ["leftOut.noThread"] = "thread unknown",
            ["leftOut.toOneself"] = "to oneself",
            ["leftOut.organisation"] = "with an organisation",
            ["leftOut.objected"] = "somebody who objected to being counted",
            ["to.Fifteen"] = "your fifteen",
            ["to.OtherTwoWay"] = "others who have answered you",
            ["to.OneWay"] = "strangers who have not answered",
            ["to.Mass"] = "wishes and mailings",
            ["to.Comments"] = "comments",
            ["to.Public"] = "your posts, for everybody",
            ["to.Nobody"] = "closed or forgotten accounts",
            ["unknown.target"] = "your target, until you say it",
            ["unknown.wishes"] = "wishes, whose texts are no longer kept",
            ["words.messages"] = "messages",
            ["words.comments"] = "comments",
            ["words.posts"] = "posts",
            ["measure.two-way-exchanges"] = "people with whom words go both ways",
            ["measure.answers"] = "answers received in public",
            ["measure.incoming-messages"] = "messages received",
            ["channel.messages"] = "messages and mails",
            ["channel.comments"] = "comments and replies",
            ["fit.in"] = "in the target",
            ["fit.near"] = "near it",
            ["fit.out"] = "outside",
            ["fit.unknown"] = "unknown",
            ["near.fifteen"] = "your fifteen",
            ["near.active"] = "others you exchange with",
            ["near.contact"] = "a word once",
            ["near.none"] = "no word yet",
            ["act.reaction"] = "reaction",
            ["act.comment"] = "comment",
            ["act.reply"] = "reply",
            ["act.repost"] = "repost",
            ["act.quote"] = "quotation",
            ["act.vote"] = "vote",
            ["act.follow"] = "following you",
            ["act.invitation"] = "invitation",
            ["act.mention"] = "mention",
            ["act.endorsement"] = "endorsement",
            ["act.recommendation"] = "recommendation",
            ["act.service-request"] = "request",
            ["next.answer-request"] = "answer the request",
            ["next.answer-invitation"] = "answer the invitation",
            ["next.answer-comment"] = "answer what they wrote",
            ["next.write-message"] = "write to them",
            ["next.invite"] = "invite them",
            ["by.company"] = "worked at",
            ["by.thread"] = "in a thread with",
            ["by.mail"] = "in a mail with",
            ["by.meeting"] = "in a meeting with",
            ["rung.silent"] = "silent",
            ["rung.reacted-once"] = "acted once",
            ["rung.now-and-then"] = "now and then",
            ["rung.regular"] = "regular",
            ["rung.in-conversation"] = "in conversation",
            ["came.met"] = "met in life first",
            ["came.invited-you"] = "they invited you",
            ["came.you-invited"] = "you invited them",
            ["came.connected"] = "connected, who asked is unknown",
            ["came.followed"] = "followed you",
            ["came.public-act"] = "a reaction or comment",
            ["came.mail"] = "a mail",
            ["came.message"] = "a message",
            ["came.you-wrote"] = "you wrote first",
            ["came.other"] = "another way",
            ["because.NoTwoWayContact"] = "no exchange here for two years",
            ["because.Elsewhere"] = "you talk elsewhere",
            ["because.NotKnownHere"] = "no such name here",
            ["because.Ambiguous"] = "several people bear this name; a profile address says which",
            ["because.Objected"] = "objected to being counted",
        };

    public override string Set(string text) => text;
}
