namespace Quinze.World;

/// <summary>Finds the words of letters and comments when they are asked for: the same seed, the same words.</summary>
internal static class Voice
{
    public static string Turn(Town town, Talk talk, Turn turn)
    {
        var chance = new Chance(turn.Words);
        var other = talk.Others.Length == 0 ? null : talk.Others[Math.Max(0, turn.Sender)];
        var french = talk.Kind == TalkKind.Group || other is null ? town.Owner.French : other.French;
        var mine = turn.Sender == World.Turn.Owner;
        var cast = new Cast(
            mine ? talk.Others[0].First : town.Owner.First,
            mine ? town.Owner.First : other?.First,
            other?.Jobs[0].Company is { Length: > 0 } company ? company : "Belcaire Conseil",
            Clockwork.DateOf(turn.At).Year
        );
        var grammar = town.Phrases.In(french);
        if (turn.Kind is TurnKind.Ask or TurnKind.Answer or TurnKind.Follow or TurnKind.Group && chance.Happens(0.3))
        {
            return Author.Capital(grammar.Say(RuleOf(turn.Kind), chance, cast)) + " " + Author.Capital(grammar.Say("aside", chance, cast));
        }
        return Author.Capital(grammar.Say(RuleOf(turn.Kind), chance, cast));
    }

    private static string RuleOf(TurnKind kind) =>
        kind switch
        {
            TurnKind.Ask => "ask",
            TurnKind.Answer => "answer",
            TurnKind.Follow => "follow",
            TurnKind.Close => "close",
            TurnKind.Thanks => "thanks",
            TurnKind.Wish => "wish",
            TurnKind.MassWish => "masswish",
            TurnKind.Prospect => "prospect",
            TurnKind.Recruit => "recruit",
            TurnKind.Chase => "chase",
            TurnKind.Group => "group",
            TurnKind.Promise => "promise",
            TurnKind.Spam => "spam",
            TurnKind.Sponsored => "sponsored",
            _ => "draft",
        };

    public static string Remark(Town town, Remark remark)
    {
        var chance = new Chance(remark.Words);
        var grammar = town.Phrases.In(chance.Happens(town.Plan.French));
        var text = Author.Capital(grammar.Say(remark.Own ? "reply" : "remark", chance));
        for (var more = remark.Own ? 0 : chance.Below(3); more > 0; more--)
        {
            text += (chance.Happens(0.2) ? "\n" : " ") + Author.Capital(grammar.Say("remark", chance));
        }
        return text;
    }

    public static string Note(Town town, Invitation invitation)
    {
        var chance = new Chance(invitation.Note);
        var (you, me) = invitation.Incoming ? (town.Owner.First, invitation.Other.First) : (invitation.Other.First, town.Owner.First);
        return Author.Capital(
            town.Phrases.In(invitation.Other.French).Say("note", chance, new Cast(you, me, invitation.Other.Jobs[0].Company, 0))
        );
    }

    public static string Praise(Town town, Recommendation recommendation)
    {
        var chance = new Chance(recommendation.Words);
        var grammar = town.Phrases.In(recommendation.Other.French);
        var cast = new Cast(recommendation.Received ? town.Owner.First : recommendation.Other.First, null, null, 0);
        return grammar.Say("praise", chance, cast) + " " + grammar.Say("praise.more", chance, cast);
    }
}
