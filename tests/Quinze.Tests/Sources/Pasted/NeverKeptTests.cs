using Quinze.Sources.Pasted;

namespace Quinze.Tests.Sources.Pasted;

public class NeverKeptTests
{
    [Theory]
    [InlineData("écrivez à anna.b+lin@example.org !", "écrivez à [mail] !")]
    [InlineData("anna [at] example.org", "[mail]")]
    [InlineData("anna (arobase) example (point) org", "[mail]")]
    [InlineData("anna arobase example point org", "[mail]")]
    [InlineData("mailto:anna@example.org", "mailto:[mail]")]
    public void A_mail_address_is_taken_out_however_it_is_written(string text, string kept) => Assert.Equal(kept, NeverKept.Without(text));

    [Theory]
    [InlineData("06 39 98 12 34")]
    [InlineData("06.39.98.12.34")]
    [InlineData("06-39-98-12-34")]
    [InlineData("0639981234")]
    [InlineData("+33 6 39 98 12 34")]
    [InlineData("+33639981234")]
    [InlineData("+33 (0)6 39 98 12 34")]
    [InlineData("0033 6 39 98 12 34")]
    [InlineData("0639 98 12 34")]
    [InlineData("(555) 010-1234")]
    [InlineData("555-010-1234")]
    [InlineData("+1 555 010 1234")]
    [InlineData("+44 7700 900123")]
    [InlineData("07700 900123")]
    [InlineData("+32 475 00 00 00")]
    [InlineData("+49 30 0000000")]
    [InlineData("+34 612 345 678")]
    public void A_telephone_number_is_taken_out_in_the_shapes_of_many_countries(string number) =>
        Assert.Equal("Appelez le [téléphone], merci", NeverKept.Without($"Appelez le {number}, merci"));

    [Theory]
    [InlineData("tél : 12 34 56 78")]
    [InlineData("Tel. 12345678")]
    [InlineData("WhatsApp 1234-5678")]
    public void A_number_announced_as_a_telephone_is_taken_out_whatever_its_shape(string text) =>
        Assert.EndsWith("[téléphone]", NeverKept.Without(text));

    [Theory]
    [InlineData("1 234 567 890 vues")]
    [InlineData("12 345 678 impressions")]
    [InlineData("+12 345 678 vues")]
    [InlineData("+250 000 abonnés en 2026")]
    [InlineData("le 01.02.2024 10:30")]
    [InlineData("le 01/02/2024, 14 h 30")]
    [InlineData("2026-11-22T09:30:00")]
    [InlineData("urn:li:activity:7168946745802489856")]
    [InlineData("https://www.linkedin.com/feed/update/urn:li:activity:7168946745802489856")]
    [InlineData("commande 0123, 45 mètres à 30,50 €")]
    [InlineData("3 000 000 000 d'euros")]
    [InlineData("de 25-34 à 35-44 ans : 1 204")]
    [InlineData("@anaisk merci")]
    public void Other_numbers_and_names_stay(string text) => Assert.Equal(text, NeverKept.Without(text));
}
