using System.Text;
using Quinze.Importing;
using Quinze.Sources.LinkedIn;

namespace Quinze.Sources.Crm;

/// <summary>
/// Who is meant by the cells of a customer table: a mail address is somebody, a contact's number in the program is somebody, a bare name only suggests.
/// </summary>
internal sealed class CrmPeople(string network)
{
    private readonly HashSet<(Handle, string)> seen = [];

    /// <summary>What is worth saying of this handle and spelling: only the first time.</summary>
    public IEnumerable<Reading> FirstSight(Place place, Handle who, string name)
    {
        if (seen.Add((who, name)))
        {
            yield return new Seen(place, who, name);
        }
    }

    public Handle ByNumber(string number) => new(network, "contact:" + number);

    public Handle ByName(string name) => new(network, "name:" + name.ToLowerInvariant(), HandleKind.NameOnly);

    /// <summary>The address in a text such as <c>Anna@Example.org</c>, <c>mailto:…</c> or <c>Anna Roy (anna@example.org)</c>; null when there is none.</summary>
    public static Handle? ByMail(string text) => MailIn(text, out _) is { } mail ? new Handle("mail", mail) : null;

    /// <summary>The member whose profile's address somebody wrote where a name could stand; null for a name.</summary>
    private static Handle? ByProfile(string text) =>
        text.Contains("linkedin.com/in/", StringComparison.OrdinalIgnoreCase)
        && LinkedInAddress.KeyOf(Encoding.UTF8.GetBytes(text)) is { } key
            ? new Handle(LinkedInPeople.Network, key)
            : null;

    /// <summary>A cell that names several, one behind the other with semicolons between; names without an address may hold commas.</summary>
    public static string[] Several(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Addresses are also parted by commas.</summary>
    public static string[] SeveralMails(string cell) =>
        cell.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The people of a deal, each with the name told for them (empty when none is), in the order of the cells.</summary>
    public List<(Handle Who, string Name)> Of(string persons, string numbers, string mails)
    {
        var named = Several(persons).Select(p => (Mail: MailIn(p, out var name), Name: name)).ToList();
        var keys = Several(numbers).Select(ByNumber).Concat(SeveralMails(mails).Select(ByMail).OfType<Handle>()).Distinct().ToList();
        // As many names as keys: they stand in one order. Otherwise nobody knows whose name is whose.
        if (keys.Count == named.Count && named.All(n => n.Mail is null))
        {
            return [.. keys.Zip(named, (k, n) => (k, n.Name))];
        }
        var people = named.Where(n => n.Mail is not null).Select(n => (new Handle("mail", n.Mail!), n.Name)).ToList();
        people.AddRange(keys.Where(k => people.All(p => !p.Item1.Equals(k))).Select(k => (k, "")));
        if (people.Count == 0)
        {
            people.AddRange(
                named.Where(n => n.Name.Length > 0).Select(n => ByProfile(n.Name) is { } who ? (who, "") : (ByName(n.Name), n.Name))
            );
        }
        return people;
    }

    private static string? MailIn(string text, out string name)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        name = text.Trim();
        if (at <= 0)
        {
            return null;
        }
        var (start, end) = (at, at + 1);
        while (start > 0 && IsOfMail(text[start - 1]))
        {
            start--;
        }
        while (end < text.Length && IsOfMail(text[end]))
        {
            end++;
        }
        if (start == at || text[(at + 1)..end].Trim('.') is not { Length: > 2 } host || !host.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }
        var mail = text[start..end].TrimEnd('.');
        var rest = (text[..start] + text[end..]).Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
        name = rest.Trim(' ', '(', ')', '<', '>', '"', ',');
        return mail.ToLowerInvariant();
    }

    private static bool IsOfMail(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%' or '\'';
}
