namespace Quinze.Findings;

/// <summary>A person as they appear in results.</summary>
public sealed record PersonShape(string Id, string Name, IReadOnlyList<string> Handles)
{
    public static PersonShape Of(Views.Person person) => new(person.Id, person.Name, [.. person.Handles.Select(h => h.ToString())]);
}

/// <summary>A post as it appears in results: id, network, the network's own id, and when it was published (null when unknown).</summary>
public sealed record PostShape(string Id, string Network, string NativeId, Moment? PublishedAt)
{
    public static PostShape Of(Views.PostFact post) => new($"post-{post.Id}", post.Network, post.Ref.ToString(), post.At);
}

/// <summary>An interval with its level, such as 0.95.</summary>
public sealed record IntervalShape(double Lo, double Hi, double Level);
