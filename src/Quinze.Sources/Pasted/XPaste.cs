using System.Text.RegularExpressions;

namespace Quinze.Sources.Pasted;

/// <summary>Understands what is copied from X in French or English: a post and its answers, the list of those who liked or reposted, a piece of the feed. Every name there has a handle under it.</summary>
internal sealed class XPaste(PastedLines lines)
{
    private const string Network = "x";

    private readonly List<PastedItem> items = [];
    private readonly PastedCounts counts = new(lines);

    private sealed record Introduced(int Start, int End, string Name, string Handle, Ago? When);

    public static bool LooksLike(PastedLines lines) =>
        Enumerable.Range(0, lines.Count).Any(i => HandleAlone.IsMatch(lines[i]) || Inline.IsMatch(lines[i]));

    public PastedPage Read(bool feed)
    {
        var people = Find();
        var first = people.Count > 0 ? people[0].Start : lines.Count;
        var list = ListOf(first);
        UseInterface(0, first);
        for (var p = 0; p < people.Count; p++)
        {
            var end = p + 1 < people.Count ? people[p + 1].Start : lines.Count;
            for (var i = people[p].Start; i < people[p].End; i++)
            {
                lines.Use(i, LineUse.Item);
            }
            if (!feed && list is { } kind && people[p].When is null)
            {
                AddToList(people[p], end, kind);
            }
            else
            {
                Add(people[p], end, isPost: feed || (p == 0 && IsMainPost(people[p], end)), feed);
            }
        }
        return new PastedPage(Network, items, counts.Found, lines.Uses);
    }

    private List<Introduced> Find()
    {
        var found = new List<Introduced>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Inline.Match(lines[i]) is { Success: true } inline)
            {
                found.Add(
                    new(i, i + 1, inline.Groups["name"].Value.Trim(), inline.Groups["handle"].Value, Ago.Parse(inline.Groups["ago"].Value))
                );
                continue;
            }
            var name = lines.Previous(i - 1);
            if (!HandleAlone.IsMatch(lines[i]) || name < 0 || (found.Count > 0 && name < found[^1].End) || !IsName(name))
            {
                continue;
            }
            var (end, when) = (i + 1, (Ago?)null);
            for (var j = lines.Next(end, lines.Count); j < lines.Count && j <= i + 4; j = lines.Next(j + 1, lines.Count))
            {
                if (Ago.Parse(lines[j].Trim(' ', '·')) is { } ago)
                {
                    (end, when) = (j + 1, ago);
                    break;
                }
                if (lines[j] is not "·")
                {
                    break;
                }
            }
            found.Add(new(name, end, lines[name], lines[i], when));
        }
        return found;
    }

    private bool IsName(int line) =>
        lines[line].Length <= 60 && ShownNumber.Parse(lines[line]) is null && !IsInterface(line) && !Exact.IsMatch(lines.Folded(line));

    private void Add(Introduced who, int end, bool isPost, bool feed)
    {
        var tail = end;
        while (tail > who.End && (lines.IsBlank(tail - 1) || IsTail(tail - 1)))
        {
            tail--;
        }
        for (var i = who.End; i < tail; i++)
        {
            if (Exact.IsMatch(lines.Folded(i)))
            {
                // The time in full closes a post on its own page.
                tail = i;
            }
        }
        var text = lines.Take(who.End, tail, IsInterface);
        var exact = ReadTail(tail, end, keep: isPost && !feed);
        var person = new PastedPerson(who.Name, PastedSort.Person, who.Handle.ToLowerInvariant());
        var kind = isPost ? PastedKind.Post : PastedKind.Comment;
        var promoted = Enumerable
            .Range(who.End, end - who.End)
            .Any(i => lines.Folded(i) is "ad" or "pub" or "promoted" or "sponsorisé" or "publicité");
        items.Add(new PastedItem(kind, person, text, promoted ? null : who.When ?? exact, who.Start + 1) { Promoted = promoted });
    }

    private void AddToList(Introduced who, int end, PastedKind kind)
    {
        string? headline = null;
        for (var i = lines.Next(who.End, end); i < end; i = lines.Next(i + 1, end))
        {
            if (IsInterface(i))
            {
                lines.Use(i, LineUse.Interface);
            }
            else
            {
                headline = headline is null ? lines[i] : headline + " " + lines[i];
                lines.Use(i, LineUse.Item);
            }
        }
        var person = new PastedPerson(who.Name, PastedSort.Person, who.Handle.ToLowerInvariant(), headline);
        items.Add(new PastedItem(kind, person, "", null, who.Start + 1) { Detail = kind == PastedKind.Reaction ? "LIKE" : null });
    }

    /// <summary>A list of people says above itself what they did; without that, nobody knows.</summary>
    private PastedKind? ListOf(int first)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            switch (lines.Folded(i))
            {
                case "likes" or "liked by" or "j'aime" or "aimé par":
                    return PastedKind.Reaction;
                case "reposts" or "reposted by" or "republié par" or "retweets" or "republications":
                    return PastedKind.Repost;
            }
        }
        return null;
    }

    /// <summary>The first on a page is the post itself when the screen shows it in full: its exact time, or how often it was seen under a label.</summary>
    private bool IsMainPost(Introduced who, int end) =>
        who.When is null || Enumerable.Range(who.End, end - who.End).Any(i => Exact.IsMatch(lines.Folded(i)));

    private Ago? ReadTail(int from, int end, bool keep)
    {
        Ago? exact = null;
        for (var i = from; i < end; i++)
        {
            if (Exact.Match(lines.Folded(i)) is { Success: true } m)
            {
                exact = Ago.Parse(m.Groups["date"].Value);
                lines.Use(i, LineUse.Item);
                if (keep && m.Groups["views"] is { Success: true } views && ShownNumber.Parse(views.Value) is not null)
                {
                    counts.Add("views", views.Value, i);
                }
            }
            else if (PastedCounts.IsCounts(lines[i]))
            {
                counts.ReadAround(i, i + 1, keep);
            }
            else if (IsTail(i))
            {
                lines.Use(i, LineUse.Interface);
            }
        }
        return exact;
    }

    private bool IsTail(int line) => IsInterface(line) || ShownNumber.Parse(lines[line]) is not null || PastedCounts.IsCounts(lines[line]);

    private bool IsInterface(int line) => Interface.IsMatch(lines.Folded(line));

    private void UseInterface(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (IsInterface(i))
            {
                lines.Use(i, LineUse.Interface);
            }
        }
    }

    private static readonly Regex HandleAlone = new(@"^@\w{1,15}$");

    private static readonly Regex Inline = new(@"^(?<name>.{1,60}?)\s*(?<handle>@\w{1,15})\s*·\s*(?<ago>[^·]{1,24})$");

    private static readonly Regex Exact = new(
        @"^\d{1,2}:\d{2}(?: ?[ap]m)? · (?<date>[^·]{5,24})(?: · (?<views>"
            + ShownNumber.Shape
            + @") (?:views?|vues?))?$|^(?<views>"
            + ShownNumber.Shape
            + @") (?:views|vues)$"
    );

    private static readonly Regex Interface = new(
        @"^(?:·|replying to.*|en réponse à.*|show (?:more|replies|this thread|additional replies.*)|afficher (?:plus|les réponses|cette discussion|plus de réponses.*)|voir plus|translate post|traduire le post|view quotes|voir les citations|quotes?|citations?|reply|répondre|repost|republier|like|likes|j'aime|bookmark|share|partager|follow|following|suivre|suivi|abonné|follows you|vous suit|post|poster|home|accueil|explore|explorer|notifications|messages|profile|profil|more|plus|ad|pub|promoted|sponsorisé|publicité|relevant|pertinents|most relevant|view post engagements|voir les interactions.*|post your reply|poster votre réponse|views|vues|postez votre réponse|reposts|retweets|liked by|reposted by|aimé par|republié par|republications|image|gif|alt|pinned|épinglé|verified account|compte certifié|.{1,60} reposted|.{1,60} a republié)$"
    );
}
