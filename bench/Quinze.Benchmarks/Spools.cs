using System.Globalization;
using System.Text;

namespace Quinze.Benchmarks;

/// <summary>What syncs of much-seen accounts leave: many pages of many people, none of whom exists.</summary>
internal static class Spools
{
    private const int Pages = 250;
    private const int Rows = 100;

    public static string Bluesky(string folder) =>
        Write(
            Path.Combine(folder, "sky"),
            "bluesky",
            ("profile", null, """{"did":"did:plc:owner234invented","handle":"owner.example.org","createdAt":"2024-01-01T00:00:00.000Z"}"""),
            page => ("likes", $"at://did:plc:owner234invented/app.bsky.feed.post/{Key(page)}", $$"""{"likes":[{{List(page, Like)}}]}""")
        );

    public static string Mastodon(string folder) =>
        Write(
            Path.Combine(folder, "toots"),
            "mastodon",
            (
                "account",
                null,
                """{"id":"1","acct":"owner","username":"owner","url":"https://mastodon.example.org/@owner","created_at":"2022-11-06T00:00:00.000Z"}"""
            ),
            page => ("notifications", null, $"[{List(page, Favourite)}]")
        );

    public static string LinkedIn(string folder) =>
        Write(
            Path.Combine(folder, "work"),
            "linkedin",
            (
                "snapshot",
                "PROFILE",
                """{"elements":[{"snapshotData":[{"First Name":"Owner","Last Name":"Inventé","Headline":"Relieur"}]}]}"""
            ),
            page => ("snapshot", "INBOX", $$"""{"elements":[{"snapshotData":[{{List(page, Letter)}}]}]}""")
        );

    private static string Like(int n) =>
        $$"""{"actor":{"did":"did:plc:person{{Key(n % 4000)}}","handle":"p{{n % 4000}}.example.org","displayName":"Person {{n % 4000}}"},"createdAt":"2026-0{{1 + (n % 9)}}-10T10:00:00.000Z"}""";

    private static string Favourite(int n) =>
        $$$"""{"id":"{{{n}}}","type":"favourite","created_at":"2026-0{{{1 + (n % 9)}}}-10T10:00:00.000Z","account":{"id":"{{{n % 4000}}}","acct":"p{{{n % 4000}}}@elsewhere.example","display_name":"Person {{{n % 4000}}}"},"status":{"uri":"https://mastodon.example.org/users/owner/statuses/{{{n / 50}}}"}}""";

    private static string Letter(int n) =>
        $$"""{"CONVERSATION ID":"c{{n % 4000}}","FROM":"Person {{n % 4000}}","SENDER PROFILE URL":"https://www.linkedin.com/in/p{{n % 4000}}","TO":"Owner Inventé","RECIPIENT PROFILE URLS":"https://www.linkedin.com/in/owner","DATE":"2026-0{{1 + (n % 9)}}-10 10:00:00 UTC","CONTENT":"Letter {{n}}, about paper and thread","FOLDER":"INBOX"}""";

    private static string List(int page, Func<int, string> row) => string.Join(',', Enumerable.Range(page * Rows, Rows).Select(row));

    /// <summary>A number in the letters of a record's key.</summary>
    private static string Key(int n) =>
        "3l" + n.ToString("D11", CultureInfo.InvariantCulture).Replace('0', 'a').Replace('1', 'b').Replace('8', 'c').Replace('9', 'd');

    private static string Write(
        string folder,
        string network,
        (string Kind, string? About, string Body) first,
        Func<int, (string Kind, string? About, string Body)> page
    )
    {
        Directory.CreateDirectory(folder);
        var listed = new List<string>();
        foreach (var (kind, about, body) in Enumerable.Range(0, Pages).Select(page).Prepend(first))
        {
            var name = $"{listed.Count + 1:000000}-{kind}.json";
            File.WriteAllText(Path.Combine(folder, name), body, new UTF8Encoding(false));
            var on = about is null ? "" : $",\"about\":\"{about}\"";
            listed.Add($"{{\"file\":\"{name}\",\"kind\":\"{kind}\"{on},\"fetchedAt\":\"2026-11-20T08:00:00Z\"}}");
        }
        File.WriteAllText(
            Path.Combine(folder, "sync.json"),
            $$"""{"quinzeSync":1,"network":"{{network}}","connection":"bench","host":"https://example.org","account":"owner","signedIn":true,"feed":false,"startedAt":"2026-11-20T08:00:00Z","finishedAt":"2026-11-20T08:01:00Z","done":true,"pages":[{{string.Join(',', listed)}}],"unanswered":[]}"""
        );
        return folder;
    }
}
