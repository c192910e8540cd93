using Quinze.Sources.Formats.Mail;

namespace Quinze.Tests.Formats.Mail;

public class MailAddressTests
{
    [Theory]
    [InlineData("anna@example.org", "anna@example.org|")]
    [InlineData("Anna K <Anna@Example.ORG>", "anna@example.org|Anna K")]
    [InlineData("\"Martin, Anne\" <anne@example.org>, bob@example.org", "anne@example.org|Martin, Anne;bob@example.org|")]
    [InlineData("Martin, Anne <anne@example.org>", "anne@example.org|Martin, Anne")]
    [InlineData("=?utf-8?Q?Ana=C3=AFs?= <anais@example.org>", "anais@example.org|Anaïs")]
    [InlineData("\"=?iso-8859-1?Q?Zo=EB?=\" <zoe@example.org>", "zoe@example.org|Zoë")]
    [InlineData("anna@example.org (Anna K)", "anna@example.org|Anna K")]
    [InlineData("A Group:Ed Jones <ed@example.net>,joe@example.org;", "ed@example.net|Ed Jones;joe@example.org|")]
    [InlineData("undisclosed-recipients:;", "")]
    [InlineData("<@relay.example.org,@b.example.org:anna@example.org>", "anna@example.org|")]
    [InlineData("\"Joe \\\"Q\\\" Public\" <joe@example.org>", "joe@example.org|Joe \"Q\" Public")]
    [InlineData("'anna@example.org' <anna@example.org>", "anna@example.org|")]
    [InlineData("\"anna@example.org\" <anna@example.org>; bob@example.org", "anna@example.org|;bob@example.org|")]
    [InlineData("Anna <anna@example.org", "anna@example.org|Anna")]
    [InlineData("/o=Exchange/cn=anna", "")]
    [InlineData("anna+list@example.org", "anna+list@example.org|")]
    [InlineData("no address here", "")]
    [InlineData("a@b@example.org", "")]
    public void Addresses_are_found_in_every_form_that_programs_write(string header, string expected) =>
        Assert.Equal(expected, string.Join(';', MailAddress.List(header).Select(a => $"{a.Address}|{a.Name}")));

    [Fact]
    public void A_list_without_end_is_cut() =>
        Assert.Equal(1000, MailAddress.List(string.Join(',', Enumerable.Range(0, 5_000).Select(i => $"a{i}@example.org"))).Count);

    [Theory]
    [InlineData("=?utf-8?Q?Caf=C3=A9_jeudi?=", "Café jeudi")]
    [InlineData("=?UTF-8?B?Q2Fmw6k=?=", "Café")]
    [InlineData("Re: =?utf-8?q?a?= =?utf-8?q?b?= c", "Re: ab c")]
    [InlineData("=?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9?=", "Café")]
    [InlineData("=?windows-1252?Q?=80?= =?iso-8859-1*fr?Q?=E9?=", "€é")]
    [InlineData("=?utf-8?X?abc?=", "=?utf-8?X?abc?=")]
    [InlineData("=?utf-8?B?Q2Fmw6k?=", "Café")]
    [InlineData("a =? b", "a =? b")]
    public void Encoded_words_are_decoded_also_where_they_are_cut_inside_a_letter(string written, string text) =>
        Assert.Equal(text, EncodedWords.Decode(written));
}
