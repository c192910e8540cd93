using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.X;

/// <summary>A look at one post as the archive writes it: from 2020 inside <c>{"tweet":…}</c>, before bare; numbers as texts, or (as the API gave them) as numbers.</summary>
internal readonly struct Tweet(JsonElement element)
{
    private const string Retweet = "RT @";

    private readonly JsonElement fields = element.Field("tweet") is { ValueKind: JsonValueKind.Object } inside ? inside : element;

    public string? Number => fields.Text("id_str") ?? fields.Text("id");

    public string? Written => fields.Text("created_at");

    /// <summary>The text as the archive holds it, with three characters escaped and links shortened.</summary>
    public string? RawText => fields.Text("full_text") ?? fields.Text("text");

    /// <summary>A post passed on begins with these letters and is cut off; the words are somebody else's.</summary>
    public bool IsRetweet => RawText?.StartsWith(Retweet, StringComparison.Ordinal) == true;

    /// <summary>The name behind <c>RT @</c>.</summary>
    public string? RetweetedName =>
        RawText is { } text
            ? NameBehindRt.Match(text) is { Success: true } m
                ? m.Groups[1].Value
                : null
            : null;

    /// <summary>The post that was passed on, where it is told: archives do not, the API does.</summary>
    public string? RetweetedNumber => fields.Field("retweeted_status").Text("id_str");

    public string? AnsweredPost => fields.Text("in_reply_to_status_id_str") ?? fields.Text("in_reply_to_status_id");

    public string? AnsweredNumber => fields.Text("in_reply_to_user_id_str") ?? fields.Text("in_reply_to_user_id");

    public string? AnsweredName => fields.Text("in_reply_to_screen_name");

    public bool IsAnswer => AnsweredPost is not null || AnsweredNumber is not null || AnsweredName is not null;

    public long? Likes => fields.Whole("favorite_count");

    public long? Retweets => fields.Whole("retweet_count");

    public string? Language =>
        fields.Text("lang") is { Length: > 1 and <= 35 } tag && tag is not ("und" or "zxx" or "qme" or "qht" or "qam" or "qct" or "qst")
            ? tag
            : null;

    /// <summary>True when the post was edited and this is not its last version.</summary>
    public bool IsOutdated(string number)
    {
        var edit = fields.Field("edit_info");
        var initial = edit.Field("initial");
        var versions = (initial.ValueKind == JsonValueKind.Object ? initial : edit.Field("edit").Field("editControlInitial")).Each(
            "editTweetIds"
        );
        return versions.Select(v => v.Text()).LastOrDefault() is { } last && last != number;
    }

    public IEnumerable<(string? Number, string? Name, string? Called)> Mentions =>
        fields
            .Field("entities")
            .Each("user_mentions")
            .Select(m => (m.Text("id_str") ?? m.Text("id"), m.Text("screen_name"), m.Text("name")));

    public string? Media =>
        Pictures()
            .Select(m =>
                m.Text("type") switch
                {
                    "video" or "animated_gif" => "video",
                    _ => "photo",
                }
            )
            .FirstOrDefault();

    /// <summary>The address of a post that hangs on this one.</summary>
    public (string Name, string Number)? Quoted =>
        Links()
            .Select(l => QuotedAddress.Match(l.Whole))
            .Where(m => m.Success)
            .Select(m => ((string, string)?)(m.Groups[1].Value, m.Groups[2].Value))
            .LastOrDefault();

    /// <summary>The first link that leads to no post.</summary>
    public string? Link => Links().Select(l => l.Whole).FirstOrDefault(l => !QuotedAddress.IsMatch(l));

    /// <summary>The words as they were written: links whole, the link that stands for a picture gone, no escapes.</summary>
    public string Words(string raw)
    {
        foreach (var (shortened, whole) in Links())
        {
            raw = raw.Replace(shortened, whole, StringComparison.Ordinal);
        }
        foreach (var picture in Pictures())
        {
            raw = picture.Text("url") is { Length: > 0 } address ? raw.Replace(address, "", StringComparison.Ordinal) : raw;
        }
        return WebUtility.HtmlDecode(raw).Trim();
    }

    private IEnumerable<JsonElement> Pictures()
    {
        var extended = fields.Field("extended_entities").Each("media");
        return extended.Any() ? extended : fields.Field("entities").Each("media");
    }

    private IEnumerable<(string Short, string Whole)> Links() =>
        fields
            .Field("entities")
            .Each("urls")
            .Select(u => (u.Text("url") ?? "", u.Text("expanded_url") ?? ""))
            .Where(l => l.Item1.Length > 0 && l.Item2.Length > 0);

    private static readonly Regex NameBehindRt = new(@"^RT @(\w{1,20})\b", RegexOptions.CultureInvariant);

    private static readonly Regex QuotedAddress = new(
        @"^https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/(\w{1,20})/status(?:es)?/(\d+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );
}
