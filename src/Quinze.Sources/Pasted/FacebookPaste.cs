using System.Text.RegularExpressions;

namespace Quinze.Sources.Pasted;

/// <summary>
/// Understands what is copied from a Facebook page in French or English: a post and its comments, a list of reactions, several posts.
/// Nothing on the screen marks a name, only what closes a comment ("2 h J'aime Répondre"): the first line behind such a closing is a name.
/// </summary>
internal sealed class FacebookPaste(PastedLines lines)
{
    private const string Network = "facebook";

    private readonly List<PastedItem> items = [];
    private readonly PastedCounts counts = new(lines);

    public static bool LooksLike(PastedLines lines) =>
        Enumerable
            .Range(0, lines.Count)
            .Any(i =>
                Closing(lines, i) is not null
                || FriendsList.IsMatch(lines.Folded(i))
                || (IsLike(lines, i) && lines.Next(i + 1, lines.Count) is var next && IsComment(lines, next))
            );

    private static bool IsLike(PastedLines lines, int line) => lines.Folded(line) is "j'aime" or "like";

    private static bool IsComment(PastedLines lines, int line) => line < lines.Count && lines.Folded(line) is "commenter" or "comment";

    public PastedPage Read(bool feed)
    {
        if (feed)
        {
            ReadFeed();
        }
        else if (FirstClosing() is { } first)
        {
            var comments = AfterHeader(first);
            ReadPost(0, comments, keepCounts: true);
            ReadComments(comments);
        }
        else if (Enumerable.Range(0, lines.Count).Any(i => FriendsList.IsMatch(lines.Folded(i))))
        {
            ReadReactions();
        }
        else
        {
            ReadPost(0, lines.Count, keepCounts: true);
        }
        return new PastedPage(Network, items, counts.Found, lines.Uses);
    }

    private void ReadFeed()
    {
        var from = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines.Folded(i) is "partager" or "share" || i == lines.Count - 1)
            {
                ReadPost(from, i + 1, keepCounts: false);
                from = i + 1;
            }
        }
    }

    /// <summary>A name, perhaps words of the interface, a date, the text, the numbers and buttons.</summary>
    private void ReadPost(int from, int end, bool keepCounts)
    {
        var name = FirstWords(from, end);
        var when = -1;
        var promoted = false;
        for (var i = lines.Next(name + 1, end); i < end && i <= name + 5; i = lines.Next(i + 1, end))
        {
            promoted = lines.Folded(i).TrimEnd(' ', '·') is "sponsorisé" or "sponsored";
            if (promoted || Time(i) is not null)
            {
                when = i;
                break;
            }
        }
        if (name >= end || when < 0 || !IsName(name))
        {
            counts.ReadAround(from, end, keepCounts);
            UseInterface(from, end);
            return;
        }
        UseInterface(from, name);
        UseInterface(name + 1, when);
        lines.Use(name, LineUse.Item);
        lines.Use(when, LineUse.Item);
        var tail = when + 1;
        while (tail < end && !StartsTail(tail, end))
        {
            tail++;
        }
        var text = lines.Take(when + 1, tail, IsInterface);
        counts.ReadAround(tail, end, keepCounts);
        UseInterface(tail, end);
        var who = new PastedPerson(lines[name], PastedSort.Person);
        items.Add(new PastedItem(PastedKind.Post, who, text, promoted ? null : Time(when), name + 1) { Promoted = promoted });
    }

    private void ReadComments(int from)
    {
        while (from < lines.Count)
        {
            var start = FirstWords(from, lines.Count);
            UseInterface(from, start);
            var closing = start;
            while (closing < lines.Count && Closing(lines, closing) is null)
            {
                closing++;
            }
            if (closing >= lines.Count)
            {
                UseInterface(start, lines.Count);
                return;
            }
            Closed? foot = Closing(lines, closing);
            if (start < closing && IsName(start))
            {
                AddComment(start, closing, foot!);
            }
            for (var i = closing; i < foot!.End; i++)
            {
                lines.Use(i, LineUse.Item);
            }
            from = foot.End;
        }
    }

    private void AddComment(int start, int closing, Closed foot)
    {
        lines.Use(start, LineUse.Item);
        var isAuthor = lines.Next(start + 1, closing) is var second && second < closing && lines.Folded(second) is "auteur" or "author";
        var text = lines.Take(start + 1, closing, IsInterface);
        var name = lines[start];
        // Who answers names whom they answer: the page does not show it in any other way once it is copied.
        var parent = items.FindLastIndex(i => i.Kind != PastedKind.Post && text.StartsWith(i.Who.Name, StringComparison.OrdinalIgnoreCase));
        var thread = parent >= 0 ? items[parent].Parent ?? parent : (int?)null;
        items.Add(
            new PastedItem(
                thread is null ? PastedKind.Comment : PastedKind.Reply,
                new PastedPerson(name, PastedSort.Person, IsAuthor: isAuthor),
                text,
                foot.When,
                start + 1
            )
            {
                Parent = thread,
            }
        );
    }

    private void ReadReactions()
    {
        counts.ReadAround(0, lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines.Uses[i] != LineUse.NotUnderstood)
            {
                continue;
            }
            if (IsInterface(i))
            {
                lines.Use(i, LineUse.Interface);
            }
            else if (IsName(i))
            {
                lines.Use(i, LineUse.Item);
                items.Add(new PastedItem(PastedKind.Reaction, new PastedPerson(lines[i], PastedSort.Person), "", null, i + 1));
            }
        }
    }

    /// <summary>The line behind the post's own part: below its buttons or the choice of an order of comments, both above the first comment.</summary>
    private int AfterHeader(int firstClosing)
    {
        for (var i = firstClosing - 1; i >= 0; i--)
        {
            if (EndOfHeader.IsMatch(lines.Folded(i)))
            {
                return i + 1;
            }
        }
        return 0;
    }

    private int? FirstClosing() =>
        Enumerable.Range(0, lines.Count).Where(i => Closing(lines, i) is not null).Select(i => (int?)i).FirstOrDefault();

    private int FirstWords(int from, int end)
    {
        var line = lines.Next(from, end);
        while (line < end && (IsInterface(line) || ShownNumber.Parse(lines[line]) is not null))
        {
            line = lines.Next(line + 1, end);
        }
        return line;
    }

    private bool StartsTail(int line, int end)
    {
        var next = lines.Next(line + 1, end);
        return PastedCounts.IsCounts(lines[line])
            || PastedCounts.IsAndOthers(lines.Folded(line))
            || lines.Folded(line) is "commenter" or "comment" or "partager" or "share"
            || lines.Folded(line).StartsWith("toutes les réactions", StringComparison.Ordinal)
            || lines.Folded(line).StartsWith("all reactions", StringComparison.Ordinal)
            || (IsLike(lines, line) && next < end && IsComment(lines, next))
            || (ShownNumber.Parse(lines[line]) is not null && next < end && StartsTail(next, end));
    }

    private Ago? Time(int line) => Ago.Parse(lines[line].Split('·')[0].Trim());

    private bool IsName(int line) =>
        lines[line].Length <= 90
        && lines[line].Any(char.IsLetter)
        && !lines[line].Contains('[', StringComparison.Ordinal)
        && Ago.Parse(lines[line]) is null
        && !lines[line].EndsWith('?')
        && !lines[line].EndsWith('!');

    private bool IsInterface(int line) => Interface.IsMatch(lines.Folded(line));

    private void UseInterface(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (IsInterface(i) || ShownNumber.Parse(lines[i]) is not null)
            {
                lines.Use(i, LineUse.Interface);
            }
        }
    }

    private sealed record Closed(int End, Ago? When);

    /// <summary>The words that close a comment, on one line or on several; null when none begin here.</summary>
    private static Closed? Closing(PastedLines lines, int from)
    {
        Ago? when = null;
        var (reply, like) = (false, false);
        var end = from;
        for (var i = from; i < lines.Count && i < from + 8; i++)
        {
            if (lines.IsBlank(i))
            {
                continue;
            }
            if (ClosingPieces.Match(lines.Folded(i)) is not { Success: true } pieces)
            {
                break;
            }
            if (i > from && when is not null && reply && pieces.Groups["ago"].Success)
            {
                break;
            }
            when ??= pieces.Groups["ago"].Success ? Ago.Parse(pieces.Groups["ago"].Value) : null;
            reply |= pieces.Groups["reply"].Success;
            like |= pieces.Groups["like"].Success;
            end = i + 1;
        }
        return reply || (when is not null && like) ? new Closed(end, when) : null;
    }

    private static readonly Regex ClosingPieces = new(
        @"^(?:(?<ago>\d{1,3}\s?(?:s|min|mins|h|hr|hrs|j|d|sem\.?|w|wk|mois|mo|m|ans?|y|yr))(?![a-zà-ÿ](?<!j)(?<!r)(?<!l))|(?<like>j'aime|like)|(?<reply>répondre|reply)|modifié|edited|partager|share|[·•\s])+$"
    );

    private static readonly Regex FriendsList = new(
        @"^(?:\d+ (?:amis? en commun|ami\(e\)s en commun|mutual friends?)|ajouter|ajouter (?:un\(e\) )?ami\(?e?\)?|add friend)$"
    );

    private static readonly Regex EndOfHeader = new(
        @"^(?:commenter|comment|partager|share|envoyer|send|les plus pertinents|plus pertinents|most relevant|tous les commentaires|all comments|plus récents|newest|top comments|meilleurs commentaires)$"
    );

    private static readonly Regex Interface = new(
        @"^(?:j'aime|like|répondre|reply|commenter|comment|partager|share|envoyer|send|suivre|follow|auteur|author|auteure|modifié|edited|fan n° ?\d+|super fan|top fan|top contributor|contributeur actif|administrateur|admin|modérateur|moderator|tous|toutes|all|tout|les plus pertinents|plus pertinents|most relevant|tous les commentaires|all comments|plus récents|newest|meilleurs commentaires|top comments|(?:voir|afficher|masquer|view|hide|see|show) (?:(?:les|la|l'|all|the|more|plus de|d'autres|previous|\d+|autres?)\s*)*(?:autres? |more |previous )?(?:réponses?|repl(?:y|ies)|commentaires?|comments?)(?: précédents?| précédentes?)?|\d+ (?:réponses?|repl(?:y|ies))|.{2,80} (?:a répondu|ont répondu|replied)(?: ?[·•] ?\d+ (?:réponses?|repl(?:y|ies)))?|voir plus|see more|\.\.\. ?voir plus|\.\.\. ?see more|voir la traduction|see translation|voir l'original|see original|ajouter|ajouter (?:un\(e\) )?ami\(?e?\)?|add friend|message|\d+ (?:amis? en commun|ami\(e\)s en commun|mutual friends?)|partagé avec.*|shared with.*|public|[·•]|écrire un commentaire.*|write a (?:public )?comment.*|commenter en tant que.*|comment as.*|facebook|toutes les réactions ?:?|all reactions:?|sponsorisé.*|sponsored.*|suggestions? pour vous|suggested for you|photo de .*|image de .*|fermer|close|publication de .*|.{2,80}'s post)$"
    );
}
