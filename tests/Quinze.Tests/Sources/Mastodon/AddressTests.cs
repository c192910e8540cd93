using Quinze.Sources.Mastodon;

namespace Quinze.Tests.Sources.Mastodon;

public class AddressTests
{
    [Theory]
    [InlineData("https://ancre.example/users/yann/statuses/109308071116812345", "https://ancre.example/users/yann")]
    [InlineData("https://ancre.example/@yann/109308071116812345", "https://ancre.example/@yann")]
    [InlineData("https://grand.example/ap/users/115/statuses/1", "https://grand.example/ap/users/115")]
    [InlineData("https://kiosque.example/objects/3f0c7a2e", null)]
    [InlineData("https://misskey.example/notes/9abc", null)]
    [InlineData("no address", null)]
    public void The_address_of_a_post_tells_its_author_where_it_can(string post, string? author) =>
        Assert.Equal(author, MastodonAddress.AuthorOf(post));

    [Theory]
    [InlineData("https://Ancre.example/users/yann", "yann@ancre.example")]
    [InlineData("https://ancre.example/@yann", "yann@ancre.example")]
    [InlineData("https://ancre.example/@lea@encre.example", "lea@encre.example")]
    [InlineData("https://grand.example/ap/users/115", "https://grand.example/ap/users/115")]
    [InlineData("yann", null)]
    public void The_address_of_an_account_tells_its_name_where_it_can(string actor, string? account) =>
        Assert.Equal(account, MastodonAddress.AccountOf(actor));
}
