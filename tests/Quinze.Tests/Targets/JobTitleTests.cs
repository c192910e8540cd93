using Quinze.Targets.Titles;

namespace Quinze.Tests.Targets;

public class JobTitleTests
{
    [Theory]
    [InlineData("DAF")]
    [InlineData("D.A.F.")]
    [InlineData("CFO")]
    [InlineData("Chief Financial Officer")]
    [InlineData("Directrice financière")]
    [InlineData("Directeur·rice financier·ère")]
    [InlineData("Directeur(trice) administratif(ve) et financier(ère)")]
    [InlineData("Dir. financier")]
    [InlineData("DIRECTRICE ADMINISTRATIVE ET FINANCIÈRE")]
    [InlineData("directeur/trice de la trésorerie")]
    public void The_head_of_finance_is_one_office_however_it_is_written(string title)
    {
        var read = Assert.Single(TitleReading.Of(title));

        Assert.Equal(["finance"], read.Functions);
        Assert.True(read.Levels.HasFlag(Levels.Executive), read.Levels.ToString());
    }

    [Theory]
    [InlineData("DRH", "hr")]
    [InlineData("CHRO", "hr")]
    [InlineData("Directrice des Ressources Humaines", "hr")]
    [InlineData("VP People & Culture", "hr")]
    [InlineData("Chargé·e de recrutement", "hr")]
    [InlineData("Resp. RH", "hr")]
    [InlineData("DSI", "it")]
    [InlineData("Directeur des systèmes d'information", "it")]
    [InlineData("CIO", "it")]
    [InlineData("IT Manager", "it")]
    [InlineData("DG", "general-management")]
    [InlineData("Directrice générale", "general-management")]
    [InlineData("CEO", "general-management")]
    [InlineData("PDG", "general-management")]
    [InlineData("Cheffe d'entreprise", "general-management")]
    [InlineData("Cofondatrice", "general-management")]
    [InlineData("Responsable commerciale", "sales")]
    [InlineData("Acheteuse", "purchasing")]
    [InlineData("Formatrice", "training")]
    [InlineData("Infirmière", "health")]
    [InlineData("Développeuse", "engineering")]
    [InlineData("Avocate", "legal")]
    [InlineData("Head of Sustainability", "csr")]
    public void A_title_names_a_function_in_both_languages_and_genders(string title, string function) =>
        Assert.Contains(function, Assert.Single(TitleReading.Of(title)).Functions);

    [Theory]
    [InlineData("Directeur marketing", Levels.Director | Levels.Executive)]
    [InlineData("Marketing Director", Levels.Director)]
    [InlineData("Directrice d'agence", Levels.Director)]
    [InlineData("DRH", Levels.Director | Levels.Executive)]
    [InlineData("VP Sales", Levels.VicePresident)]
    [InlineData("Vice-présidente", Levels.VicePresident)]
    [InlineData("Responsable formation", Levels.Lead)]
    [InlineData("Key Account Manager", Levels.Staff)]
    [InlineData("Product Owner", Levels.Staff)]
    [InlineData("Cheffe de projet", Levels.Staff)]
    [InlineData("Comptable", Levels.Staff)]
    [InlineData("Assistante de direction du DG", Levels.Staff)]
    [InlineData("Stagiaire communication", Levels.Student)]
    [InlineData("Gérante", Levels.Owner | Levels.Executive)]
    [InlineData("Consultante indépendante", Levels.Independent)]
    [InlineData("Senior Data Scientist", Levels.Senior)]
    public void A_title_names_a_level(string title, Levels levels) => Assert.Equal(levels, Assert.Single(TitleReading.Of(title)).Levels);

    [Fact]
    public void What_is_past_and_what_the_company_is_called_are_not_read_as_a_role()
    {
        var read = TitleReading.Of("Formatrice chez Banque Finance Conseil | ex-CFO Keels | Bretagne");

        Assert.DoesNotContain(read, r => r.Functions.Contains("finance"));
        Assert.Equal("Banque Finance Conseil", TitleReading.EmployerIn("Formatrice chez Banque Finance Conseil | ex-CFO Keels"));
    }

    [Theory]
    [InlineData("I make it happen for people like you and me")]
    [InlineData("si vous me cherchez, je suis à Vannes")]
    public void Two_small_letters_are_a_word_and_no_abbreviation(string headline) =>
        Assert.DoesNotContain(TitleReading.Of(headline), r => r.Functions.Contains("it"));
}
