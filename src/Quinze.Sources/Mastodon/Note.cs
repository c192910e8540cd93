using Quinze.Importing;

namespace Quinze.Sources.Mastodon;

/// <summary>A post of the owner's, as both kinds of file tell of it.</summary>
internal sealed record Note(Place Place, string Address, Moment? At, string Visibility)
{
    public string? Text { get; init; }
    public string? Link { get; init; }
    public string? Media { get; init; }
    public string? Language { get; init; }

    /// <summary>What it answers: <see cref="IsAnswer"/> may be true without it, when the file tells only to whom.</summary>
    public string? Answers { get; init; }
    public bool IsAnswer { get; init; }

    /// <summary>To whom it answers; null for the owner's own thread, and when the file does not tell.</summary>
    public Handle? Answered { get; init; }
    public bool GoesOnAlone { get; init; }

    public string? Quotes { get; init; }
    public Handle? Quoted { get; init; }

    /// <summary>Everyone it names but the owner, each once.</summary>
    public IReadOnlyList<Handle> Named { get; init; } = [];
    public Conversation? Thread { get; init; }

    private PostRef Ref => PostRef.At(Address);

    private PostRef Parent => Answers is null ? PostRef.None : PostRef.At(Answers);

    private bool IsLetter => Visibility == Mastodon.Visibility.Direct && Named.Count > 0;

    /// <summary>
    /// What the ledger takes of it. A direct message to people is a letter and no post: it stands among the messages, with its words, and nowhere else.
    /// </summary>
    public IEnumerable<Reading> Say(bool auditOnly)
    {
        if (auditOnly && Visibility is Mastodon.Visibility.Direct or Mastodon.Visibility.Private)
        {
            return [new LeftAside(Place, "not for everyone to see: not read in an audit")];
        }
        return IsLetter ? [Letter()] : Posted();
    }

    private InteractionEntry Letter() =>
        new(Place)
        {
            Network = MastodonPeople.Network,
            Kind = InteractionKind.Message,
            At = At,
            From = Handle.Owner,
            To = Audience.Of(Named),
            Post = Ref,
            Conversation = Thread,
            Text = Utf8Text.From(Text),
            Reference = OneAct.Written(InteractionKind.Message, Address, null),
        };

    private IEnumerable<Reading> Posted()
    {
        yield return new PostEntry(Place)
        {
            Network = MastodonPeople.Network,
            Kind =
                IsAnswer ? PostKind.Reply
                : Quotes is not null ? PostKind.Quote
                : PostKind.Post,
            Ref = Ref,
            At = At,
            Author = Handle.Owner,
            Text = Utf8Text.From(Text),
            Visibility = Visibility,
            About =
                !Parent.IsNone ? Parent
                : Quotes is null ? PostRef.None
                : PostRef.At(Quotes),
            Link = Link,
            Media = Media,
            Language = Language,
        };
        // To go on with one's own thread, or to quote oneself, is nothing done to anybody. The words stay with the post, not held twice.
        if (IsAnswer && !GoesOnAlone)
        {
            yield return Act(InteractionKind.Reply, Answered is null ? Audience.Nobody : Audience.One(Answered), Parent);
        }
        if (Quotes is not null && Quoted is not null)
        {
            yield return Act(InteractionKind.Quote, Audience.One(Quoted), PostRef.At(Quotes));
        }
        // Whom one answers one also names: that is one act.
        foreach (var named in Named.Where(n => n != Answered))
        {
            yield return Act(InteractionKind.Mention, Audience.One(named), Ref);
        }
    }

    private InteractionEntry Act(InteractionKind kind, Audience to, PostRef post) =>
        new(Place)
        {
            Network = MastodonPeople.Network,
            Kind = kind,
            At = At,
            From = Handle.Owner,
            To = to,
            Post = post,
            Conversation = kind == InteractionKind.Reply ? Thread : null,
            Reference = OneAct.Written(kind, Address, to.Single),
        };
}
