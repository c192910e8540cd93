using System.Text;
using Quinze.Importing;
using Quinze.Sources.Formats.Csv;

namespace Quinze.Sources.Mastodon;

/// <summary><c>following_accounts.csv</c>: whom the owner follows, without dates. Since Mastodon 3 with a header; before, one bare address a line. There is no list of followers.</summary>
internal static class FollowLists
{
    private const string Header = "Account address";

    public static bool IsHeader(string first) => first.Trim().Equals(Header, StringComparison.OrdinalIgnoreCase);

    public static bool IsAddress(string text)
    {
        var bare = text.Trim().TrimStart('@');
        var at = bare.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && at == bare.LastIndexOf('@')
            && bare.IndexOf('.', at) > at + 1
            && !bare.EndsWith('.')
            && bare.All(c => char.IsLetterOrDigit(c) || c is '@' or '.' or '_' or '-' or ':');
    }

    public static IEnumerable<Reading> Read(Stream stream, int file, MastodonPeople people)
    {
        using var csv = new CsvReader(stream);
        var rows = 0L;
        var line = 0L;
        while (csv.Read())
        {
            line++;
            var first = csv.FieldCount == 0 ? "" : Encoding.UTF8.GetString(csv[0]);
            if (line == 1 && IsHeader(first))
            {
                continue;
            }
            rows++;
            var place = new Place(file, csv.Line);
            if (!IsAddress(first))
            {
                yield return new Unread(place, csv.Fault ?? "this is no account's address");
                continue;
            }
            var other = people.Account(first.Trim());
            if (people.IsOwn(other))
            {
                yield return new LeftAside(place, "the account follows itself");
                continue;
            }
            yield return new InteractionEntry(place)
            {
                Network = MastodonPeople.Network,
                Kind = InteractionKind.Follow,
                At = null,
                From = Handle.Owner,
                To = Audience.One(other),
                Reference = OneAct.Gesture(OneAct.Me, other.Key),
            };
        }
        yield return new FileRead(file, rows, rows == 0 ? "nobody is followed" : null);
    }
}
