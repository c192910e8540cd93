using Quinze.Sources.Meta;

namespace Quinze.Tests.Sources.Meta;

public class MetaNamesTests
{
    [Theory]
    [InlineData("connections/followers/who_you've_followed.json", "who_you_ve_followed")]
    [InlineData("who_you’ve_followed_2.json", "who_you_ve_followed")]
    [InlineData("who_you_ve_followed.json", "who_you_ve_followed")]
    [InlineData("your_posts__check_ins__photos_and_videos_1.json", "your_posts_check_ins_photos_and_videos")]
    [InlineData("followers_1.json", "followers")]
    [InlineData("message_12.json", "message")]
    public void A_name_is_its_last_part_without_number_and_apostrophe(string name, string stem) => Assert.Equal(stem, MetaNames.Stem(name));

    [Theory]
    [InlineData("https://www.instagram.com/yann_lg", "yann_lg")]
    [InlineData("https://www.instagram.com/_u/Yann_LG", "yann_lg")]
    [InlineData("https://www.instagram.com/_u/yann.lg/", "yann.lg")]
    [InlineData("https://www.threads.net/@stella_une/post/EEE555", "stella_une")]
    [InlineData("https://www.threads.com/@stella_une", "stella_une")]
    [InlineData("https://www.instagram.com/p/AAA111/", null)]
    [InlineData("https://www.instagram.com/reel/AAA111/", null)]
    [InlineData("https://www.threads.net/t/FFF666", null)]
    [InlineData("https://blog.example/yann", null)]
    [InlineData(null, null)]
    public void An_address_tells_the_account_where_it_is_one_of_an_account(string? address, string? account) =>
        Assert.Equal(account, MetaAddress.AccountOf(address));

    [Theory]
    [InlineData("avec @yann_lg, et @lea.m.", "yann_lg lea.m")]
    [InlineData("écrire à anais@example.org", "")]
    [InlineData("@Yann_LG @yann_lg", "yann_lg")]
    [InlineData("@yann@ancre.example ailleurs", "")]
    [InlineData("(@_nom_)", "_nom_")]
    public void A_text_names_accounts_and_no_mail_addresses(string text, string accounts) =>
        Assert.Equal(accounts, string.Join(' ', MetaAddress.Named(text)));
}
