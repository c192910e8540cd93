namespace Quinze;

/// <summary>What kind of thing was published. A <see cref="Reshare"/> has no words of its owner's own; a <see cref="Draft"/> was never published.</summary>
public enum PostKind : byte
{
    Post,
    Article,
    Reshare,
    Reply,
    Quote,
    Story,
    Draft,
}
