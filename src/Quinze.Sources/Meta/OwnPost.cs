using Quinze.Importing;

namespace Quinze.Sources.Meta;

/// <summary>A post of the owner's with those whom its words name; an audit reads none that is not for everyone.</summary>
internal static class OwnPost
{
    public static void Add(PostEntry post, string? words, MetaPeople people, ReadingOptions options, List<Reading> found)
    {
        if (options.AuditOnly && (post.Visibility is "private" or "only_me"))
        {
            found.Add(new LeftAside(post.Place, "not for everyone to see: not read in an audit"));
            return;
        }
        found.Add(post);
        foreach (var account in MetaAddress.Named(words ?? ""))
        {
            if (people.Other(account) is { } who)
            {
                found.Add(
                    new InteractionEntry(post.Place)
                    {
                        Network = people.Network,
                        Kind = InteractionKind.Mention,
                        At = post.At,
                        From = Handle.Owner,
                        To = Audience.One(who),
                        Post = post.Ref,
                    }
                );
            }
        }
    }
}
