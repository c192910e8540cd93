using NodaTime;

namespace Quinze;

/// <summary>What a user can decide. Every decision is data from the first day, kept through every import and upgrade, and can be undone.</summary>
public enum JudgementKind : byte
{
    /// <summary>Two handles are one person.</summary>
    Same,

    /// <summary>Two handles are never one person.</summary>
    Different,

    /// <summary>An earlier decision no longer holds.</summary>
    Undo,

    /// <summary>A text has this label, whatever the machine says.</summary>
    Label,

    /// <summary>Do not show this person or item before a day.</summary>
    Snooze,

    /// <summary>"We talk elsewhere": silence here means nothing.</summary>
    Elsewhere,

    /// <summary>A person was forgotten; holds no name, only keyed digests.</summary>
    Forget,

    /// <summary>A person objected: out of circles, leads and fit.</summary>
    Object,

    /// <summary>"Say your fifteen first": the names the user wrote before seeing any figure.</summary>
    Fifteen,

    /// <summary>A goal in the user's own words, with a target group and a kind of outcome.</summary>
    Goal,

    /// <summary>A note about a person or a post.</summary>
    Note,

    /// <summary>For how many months the texts of others are kept; "never" when the user chose that nothing is deleted.</summary>
    Retention,

    /// <summary>What the columns of a table of no known program mean.</summary>
    Columns,

    /// <summary>A real problem that is followed until its solution is told.</summary>
    Case,

    /// <summary>A case got one step further.</summary>
    Step,

    /// <summary>An item of the desk is dealt with.</summary>
    Done,

    /// <summary>An item, or whatever comes of a person, is nothing for the desk.</summary>
    Pass,

    /// <summary>What the owner says of their own presence: the trade, the brand, the holidays.</summary>
    Declared,

    /// <summary>Somebody whose voice carries the brand, paid or not, since when, and the words that name them.</summary>
    Partner,

    /// <summary>Whom the user wants to serve: a name and an expression over what is known of people.</summary>
    Target,

    /// <summary>Questions that ask the same, or that were taken for the same and do not.</summary>
    Question,
}

/// <summary>
/// One decision of the user. What it is about and what it says are short strings whose meaning depends on the kind:
/// <c>Different</c>: two handles; <c>Same</c>: two handles, or several pairs accepted at once; <c>Undo</c>: the number of a decision;
/// <c>Label</c>: an item id and a label; <c>Snooze</c>: a handle or item and a day; <c>Elsewhere</c>, <c>Object</c>: a handle;
/// <c>Fifteen</c>: the names as written; <c>Note</c>: free text;
/// <c>Target</c>: its name and its expression;
/// <c>Goal</c>: free text, about <c>target=</c> a group and <c>kind=</c> a kind of outcome;
/// <c>Declared</c>: what (<c>trade</c>, <c>brand</c>, <c>holidays</c>), then its words;
/// <c>Columns</c>: a table's header and, as JSON, the column behind each meaning; <c>Case</c>: the day it was opened, then items and handles, and its title;
/// <c>Step</c>: a case, the step, its day, then items, and a note; <c>Done</c>: an item, or several put away at once; <c>Pass</c>: an item or a handle;
/// <c>Question</c>: <c>merge</c> or <c>split</c>, then items, each with the number of a question in its text;
/// <c>Partner</c>: the name, <c>paid</c> or <c>earned</c>, first and last day (or empty), then handles and words that name them.
/// </summary>
/// <param name="Number">Its number in the ledger, from 1; 0 before it is written.</param>
public sealed record Judgement(long Number, Instant At, JudgementKind Kind, IReadOnlyList<string> About, string? Says = null);
