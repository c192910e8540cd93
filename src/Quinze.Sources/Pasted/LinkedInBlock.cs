namespace Quinze.Sources.Pasted;

/// <summary>What stands between one introduction and the next: a reaction, a comment or a post of the person introduced.</summary>
internal sealed class LinkedInBlock
{
    private const int HeadlineLines = 4;

    private readonly PastedLines lines;
    private readonly Head head;
    private readonly int end;
    private readonly int whenLine = -1;
    private readonly Ago? when;
    private readonly bool bullet;
    private readonly bool promoted;

    public LinkedInBlock(PastedLines lines, Head head, int end)
    {
        (this.lines, this.head, this.end) = (lines, head, end);
        var seen = 0;
        for (var i = lines.Next(head.End, end); i < end && seen < HeadlineLines; i = lines.Next(i + 1, end), seen++)
        {
            if (LinkedInWords.IsPromotion(lines.Folded(i)))
            {
                (whenLine, promoted, bullet) = (i, true, true);
                break;
            }
            if (LinkedInTime.Parse(lines.Folded(i)) is { } told)
            {
                (whenLine, when, bullet) = (i, told.When, told.Bullet);
                break;
            }
        }
    }

    /// <summary>A post has a bullet behind its time ("2 sem. •"), or a bar of its own buttons under it.</summary>
    public bool IsPost => (whenLine >= 0 && bullet) || HasPostButtons;

    public bool IsPostInFeed => whenLine >= 0 || HasPostButtons;

    public bool IsComment => whenLine >= 0 || Any(LinkedInWords.IsReplyButton);

    /// <summary>How many answers the comment announces; null when it says nothing of answers.</summary>
    public int? Replies { get; private set; }

    /// <summary>True when the screen says that what follows is not of this thread.</summary>
    public bool EndsThread => Any(LinkedInWords.IsMoreComments);

    /// <summary>The reaction named at the very end, where such words stand before the name they belong to.</summary>
    public string? LastReactionWord { get; private set; }

    private bool HasPostButtons => Any(LinkedInWords.IsPostButton) && !Any(LinkedInWords.IsReplyButton);

    public void LeaveOut()
    {
        for (var i = head.End; i < end; i++)
        {
            UseIfInterface(i);
        }
    }

    /// <param name="wordsGoBefore">True in copies that name a reaction above the person, false in those that name it below.</param>
    /// <param name="before">The reaction named above this person; null when there is none.</param>
    public PastedItem Reaction(bool wordsGoBefore, string? before)
    {
        UseHead();
        string? headline = null;
        string? after = null;
        for (var i = head.End; i < end; i++)
        {
            if (lines.IsBlank(i))
            {
                continue;
            }
            if (LinkedInWords.Reactions.TryGetValue(lines.Folded(i), out var word))
            {
                (after, LastReactionWord) = (after ?? word, word);
                lines.Use(i, LineUse.Item);
            }
            else if (LinkedInWords.IsInterface(lines.Folded(i)))
            {
                lines.Use(i, LineUse.Interface);
            }
            else if (headline is null && head.Who.Sort != PastedSort.Hidden)
            {
                headline = lines[i];
                lines.Use(i, LineUse.Item);
            }
        }
        return new PastedItem(PastedKind.Reaction, head.Who with { Headline = headline }, "", null, head.Start + 1)
        {
            Detail = InHead() ?? (wordsGoBefore ? before : after),
        };
    }

    public PastedItem Comment()
    {
        UseHead();
        var from = whenLine >= 0 ? whenLine + 1 : head.End;
        var headline = whenLine >= 0 ? Headline() : null;
        var tail = TailOfComment(from);
        if (whenLine < 0 && lines.Next(from, tail) is var line && lines.Next(line + 1, tail) < tail)
        {
            // Without a time, the first of several lines is what such a block begins with: the headline.
            headline = lines[line];
            lines.Use(line, LineUse.Item);
            from = line + 1;
        }
        var text = lines.Take(from, tail, i => LinkedInWords.IsInsideText(lines.Folded(i)) || IsTimeAgain(i, from) || IsEdited(i, from));
        for (var i = tail; i < end; i++)
        {
            Replies ??= lines.IsBlank(i) ? null : LinkedInWords.Replies(lines.Folded(i));
            UseIfTail(i);
        }
        return new PastedItem(PastedKind.Comment, head.Who with { Headline = headline }, text, when, head.Start + 1);
    }

    /// <returns>The post, and whether a bar of buttons or numbers closes it.</returns>
    public (PastedItem Post, bool Closed) Post(PastedCounts counts, bool keepCounts)
    {
        UseHead();
        var headline = whenLine >= 0 ? Headline() : null;
        var from = whenLine >= 0 ? whenLine + 1 : head.End;
        while (
            lines.Next(from, end) is var next
            && next < end
            && (IsEdited(next, from) || IsVisibility(next) || LinkedInWords.IsBadge(lines.Folded(next)))
        )
        {
            lines.Use(next, LineUse.Interface);
            from = next + 1;
        }
        var tail = from;
        while (tail < end && !StartsTailOfPost(tail))
        {
            tail++;
        }
        var text = lines.Take(from, tail, i => LinkedInWords.IsInsideText(lines.Folded(i)) || IsTimeAgain(i, from));
        counts.ReadAround(tail, end, keepCounts);
        var post = new PastedItem(PastedKind.Post, head.Who with { Headline = headline }, text, when, head.Start + 1)
        {
            Promoted = promoted,
        };
        return (post, tail < end);
    }

    private string? Headline()
    {
        string? headline = null;
        for (var i = head.End; i < whenLine; i++)
        {
            if (lines.IsBlank(i))
            {
                continue;
            }
            if (!UseIfInterface(i) && headline is null)
            {
                headline = lines[i];
                lines.Use(i, LineUse.Item);
            }
        }
        lines.Use(whenLine, LineUse.Item);
        return headline;
    }

    private void UseHead()
    {
        for (var i = head.Start; i < head.End; i++)
        {
            lines.Use(i, LineUse.Item);
        }
    }

    /// <summary>The reaction named between "View X's profile" and X.</summary>
    private string? InHead()
    {
        for (var i = head.Start + 1; i < head.End; i++)
        {
            if (LinkedInWords.Reactions.TryGetValue(lines.Folded(i), out var word))
            {
                return word;
            }
        }
        return null;
    }

    /// <summary>
    /// The first line of the buttons under a comment: one from which on nothing but buttons and numbers stands up to "Reply". Somebody may have written "Bravo" or "J'aime" and nothing else.
    /// </summary>
    private int TailOfComment(int from)
    {
        var first = end;
        for (var i = lines.Next(from, end); i < end; i = lines.Next(i + 1, end))
        {
            if (!LinkedInWords.IsReplyButton(lines.Folded(i)) && !(LinkedInWords.IsLikeButton(lines.Folded(i)) && LeadsToReply(i)))
            {
                continue;
            }
            if (first < end)
            {
                // Nothing before the first button: of two "Like", the first is what was written.
                var isWritten = i == lines.Next(first + 1, end) && lines.Folded(i) == lines.Folded(first) && !IsIcon(first, i);
                return isWritten ? i : first;
            }
            if (HasText(from, i))
            {
                return i;
            }
            first = i;
        }
        return first < end ? first : WithoutFooter(from);
    }

    /// <summary>"Like" over "like": the button, and the icon's word for screen readers, with a number behind it.</summary>
    private bool IsIcon(int button, int next) =>
        lines[button].Replace('’', '\'') != lines[next].Replace('’', '\'')
        || (lines.Next(next + 1, end) is var after && after < end && ShownNumber.Parse(lines[after]) is not null);

    private bool HasText(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!lines.IsBlank(i) && !LinkedInWords.IsInsideText(lines.Folded(i)) && !IsTimeAgain(i, from) && !IsEdited(i, from))
            {
                return true;
            }
        }
        return false;
    }

    private bool LeadsToReply(int line)
    {
        for (var i = line; i < end; i++)
        {
            var folded = lines.Folded(i);
            if (LinkedInWords.IsReplyButton(folded))
            {
                return true;
            }
            if (!lines.IsBlank(i) && !LinkedInWords.IsInterface(folded) && ShownNumber.Parse(lines[i]) is null)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>No button under it: the words of the page that follow the last comment are not its author's.</summary>
    private int WithoutFooter(int from)
    {
        var last = end;
        for (var i = lines.Previous(end - 1); i >= from; i = lines.Previous(i - 1))
        {
            var folded = lines.Folded(i);
            if (!LinkedInWords.IsInterface(folded) || LinkedInWords.Reactions.ContainsKey(folded))
            {
                break;
            }
            last = i;
        }
        return last;
    }

    private bool StartsTailOfPost(int line)
    {
        var folded = lines.Folded(line);
        return PastedCounts.IsCounts(lines[line])
            || PastedCounts.IsAndOthers(folded)
            || (LinkedInWords.IsInterface(folded) && LeadsToEnd(line))
            || (ShownNumber.Parse(lines[line]) is not null && LeadsToEnd(line));
    }

    /// <summary>From here on the block holds nothing that anybody wrote, or a bar of the post's buttons comes before anything else.</summary>
    private bool LeadsToEnd(int line)
    {
        for (var i = line; i < end; i++)
        {
            var folded = lines.Folded(i);
            if (LinkedInWords.IsPostButton(folded))
            {
                return true;
            }
            if (
                !lines.IsBlank(i)
                && !LinkedInWords.IsInterface(folded)
                && !PastedCounts.IsCounts(lines[i])
                && !PastedCounts.IsAndOthers(folded)
                && ShownNumber.Parse(lines[i]) is null
            )
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>"3 days ago" for screen readers, under "3d".</summary>
    private bool IsTimeAgain(int line, int from) => line <= from + 1 && Ago.Parse(lines[line]) is not null && line < end;

    private bool IsEdited(int line, int from) => line <= from + 2 && LinkedInTime.IsEdited(lines.Folded(line));

    private bool IsVisibility(int line) =>
        lines.Folded(line).StartsWith("visible ", StringComparison.Ordinal) || lines.Folded(line) is "•" or "·";

    private void UseIfTail(int line)
    {
        if (!lines.IsBlank(line) && !UseIfInterface(line) && ShownNumber.Parse(lines[line]) is not null)
        {
            lines.Use(line, LineUse.Interface);
        }
    }

    private bool UseIfInterface(int line)
    {
        var isInterface = LinkedInWords.IsInterface(lines.Folded(line));
        if (isInterface)
        {
            lines.Use(line, LineUse.Interface);
        }
        return isInterface;
    }

    private bool Any(Func<string, bool> says)
    {
        for (var i = head.End; i < end; i++)
        {
            if (!lines.IsBlank(i) && says(lines.Folded(i)))
            {
                return true;
            }
        }
        return false;
    }
}
