using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Quinze.Web.Words;

/// <summary>In which order posts are listed.</summary>
internal enum PostOrder
{
    Newest,
    Oldest,
    Shown,
    Known,
    Target,
    Outcomes,
}

/// <summary>Which posts a list shows and in which order: all of it stands in the address, so that every state can be kept and sent.</summary>
/// <param name="With">A mark that a post must bear: <c>outcome</c>, <c>target</c>, <c>odd</c>, <c>repeated</c>, <c>problem</c>, <c>solution</c>, <c>corrected</c>; empty for any.</param>
internal sealed record PostQuery(string Words, string Genre, string Network, string Kind, string With, PostOrder Order, int From)
{
    public static IReadOnlyList<string> Marks { get; } = ["outcome", "target", "odd", "repeated", "problem", "solution", "corrected"];

    /// <summary>What an address says; whatever makes no sense in it is passed over.</summary>
    public static PostQuery Of(IQueryCollection query)
    {
        string Said(string name) => query[name].ToString().Trim();
        return new PostQuery(
            Said("words"),
            Said("genre"),
            Said("network"),
            Said("kind"),
            Marks.Contains(Said("with")) ? Said("with") : "",
            Enum.TryParse<PostOrder>(Said("sort"), ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : PostOrder.Newest,
            int.TryParse(Said("from"), NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 0
        );
    }

    public bool IsPlain => Words.Length + Genre.Length + Network.Length + Kind.Length + With.Length == 0;

    /// <summary>The address of the room in this state.</summary>
    public string In(Addresses at)
    {
        var room = at.Room("posts");
        List<string> said = [];
        void Say(string name, string value)
        {
            if (value.Length > 0)
            {
                said.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }
        Say("words", Words);
        Say("genre", Genre);
        Say("network", Network);
        Say("kind", Kind);
        Say("with", With);
        Say("sort", Order == PostOrder.Newest ? "" : Order.ToString().ToLowerInvariant());
        Say("from", From == 0 ? "" : From.ToString(CultureInfo.InvariantCulture));
        return said.Count == 0 ? room : room + (room.Contains('?', StringComparison.Ordinal) ? '&' : '?') + string.Join('&', said);
    }
}
