using System.Text;
using Quinze.Verbs;

namespace Quinze.ServerTests.Web;

/// <summary>A ledger read from an archive in which somebody bears the name, and wrote and was written the words, that a test gives.</summary>
internal sealed class HostileLedger(string folder) : IDisposable
{
    private const string Them = "https://www.linkedin.com/in/somebody-1";
    private const string Owner = "https://www.linkedin.com/in/owner-1";

    public static async Task<HostileLedger> PutInto(OpenRooms rooms, string ledger, string first, string last, string words)
    {
        var folder = Directory.CreateTempSubdirectory("quinze-hostile-").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "Profile.csv"),
            "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n"
                + "Owen,Owner,,,,,,,,,,,\n"
        );
        await File.WriteAllTextAsync(
            Path.Combine(folder, "Connections.csv"),
            $"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n{Quoted(first)},{Quoted(last)},{Them},,{Quoted(words)},{Quoted(words)},24 Oct 2025\n"
        );
        var messages = new StringBuilder(
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n"
        );
        var name = Quoted($"{first} {last}");
        for (var month = 1; month <= 9; month++)
        {
            messages.Append($"c1,,{name},{Them},Owen Owner,{Owner},2026-0{month}-03 09:00:00 UTC,,{Quoted(words)},INBOX,,No,No\n");
            messages.Append($"c1,,Owen Owner,{Owner},{name},{Them},2026-0{month}-03 10:00:00 UTC,,{Quoted("And " + words)},INBOX,,No,No\n");
        }
        await File.WriteAllTextAsync(Path.Combine(folder, "messages.csv"), messages.ToString());
        using var archive = rooms.House.OpenArchive(folder, rooms.Folder);
        using var store = rooms.House.OpenLedger(Path.Combine(rooms.Folder, ledger + ".quinze"));
        var report = await rooms.House.Importer.RunAsync(archive, store, new ImportOptions(), null, CancellationToken.None);
        Assert.NotNull(report.Id);
        return new HostileLedger(folder);
    }

    /// <summary>The page of the only person there.</summary>
    public static async Task<string> SomebodyOf(OpenRooms rooms, string ledger) =>
        (await rooms.Page($"/l/{ledger}/people?network=linkedin")).QuerySelector("#found tbody th a")!.GetAttribute("href")!.Split('?')[0];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
