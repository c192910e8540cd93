using NodaTime;
using Quinze.Importing;

namespace Quinze.Sources.Accounting;

/// <summary>How far back each kind of entry reaches that an archive gave, for its coverage.</summary>
internal sealed class Reach
{
    private readonly Dictionary<string, (LocalDate First, LocalDate Last)> days = [];
    private readonly HashSet<string> undated = [];

    /// <summary>The newest day seen of any kind.</summary>
    public LocalDate? Last => days.Count == 0 ? null : days.Values.Max(d => d.Last);

    public void Add(Reading reading)
    {
        switch (reading)
        {
            case PostEntry post:
                Add(post.Kind is PostKind.Reply or PostKind.Quote or PostKind.Story ? WordOf(post.Kind) : "post", post.At);
                break;
            case InteractionEntry act:
                Add(WordOf(act.Kind), act.At);
                break;
        }
    }

    public void Add(string kind, Moment? at)
    {
        if (at is not { } moment)
        {
            undated.Add(kind);
            return;
        }
        var day = moment.Day;
        var known = days.TryGetValue(kind, out var span) ? span : (First: day, Last: day);
        days[kind] = (known.First < day ? known.First : day, known.Last > day ? known.Last : day);
    }

    public LocalDate? FirstOf(string kind) => days.TryGetValue(kind, out var span) ? span.First : null;

    public bool IsUndated(string kind) => undated.Contains(kind) && !days.ContainsKey(kind);

    private static string WordOf<T>(T kind)
        where T : struct, Enum => kind.ToString()!.ToLowerInvariant();
}
