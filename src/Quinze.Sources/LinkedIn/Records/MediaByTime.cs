using Quinze.Sources.Formats.Csv;

namespace Quinze.Sources.LinkedIn.Records;

/// <summary>
/// <c>Rich_Media.csv</c> tells in sentences when a photo, video or document was uploaded ("You uploaded a feed photo on March 8, 2026 at 9:37 AM (GMT)").
/// It names no post; a post of the same minute is the one, else the post of that day when all uploads of the day are of one kind.
/// </summary>
internal sealed class MediaByTime
{
    private readonly Dictionary<long, string> byMinute = [];
    private readonly Dictionary<long, string?> byDay = [];

    public string? At(in Moment at)
    {
        var seconds = at.Instant.ToUnixTimeSeconds();
        return byMinute.GetValueOrDefault(seconds / 60) ?? byDay.GetValueOrDefault(seconds / 86400);
    }

    public void Read(CsvReader csv)
    {
        while (csv.Read())
        {
            var sentence = csv[0];
            var feed = sentence.IndexOf(" feed "u8);
            var on = sentence.LastIndexOf(" on "u8);
            if (feed < 0 || on < feed + 6 || !LinkedInDates.TryParse(sentence[(on + 4)..], out var at))
            {
                continue;
            }
            var kind = System.Text.Encoding.UTF8.GetString(sentence[(feed + 6)..on]);
            var seconds = at.Instant.ToUnixTimeSeconds();
            byMinute.TryAdd(seconds / 60, kind);
            byDay[seconds / 86400] = byDay.TryGetValue(seconds / 86400, out var other) && other != kind ? null : kind;
        }
    }
}
